/** Nouns for what is signed, as alternatives of a shape. */
export const PAPERS =
  '(?:bản ghi nhớ|biên bản ghi nhớ|ghi nhớ(?= (?:hợp tác|hữu nghị|về))|biên bản|bản thỏa thuận|thỏa thuận|hiệp định|nghị định thư|kế hoạch|hợp đồng|tuyên bố chung|ý định thư|bản ý định|thư ngỏ|thư ý định|văn bản|văn kiện|chương trình(?! (?:thạc|tiến|đào|học|du|nghệ|liên kết|giao lưu văn|biểu))|giao ước)'

/** Verbs of making it, by those who do; `trao đổi` of a plan is talk, `thông qua` behind no party is “by means of”. */
export const SIGN =
  '(?:ký kết|ký gia hạn|ký lại|gia hạn|ký|trao nhau|trao đổi(?= (?:\\S+ ){0,2}?(?:bản|biên|thỏa|văn|ý định))|trao(?! đổi)|đặt bút ký|hạ bút ký|cùng ký|đồng ký|công bố(?= (?:bản ghi nhớ|biên bản|bản thỏa thuận|tuyên bố chung))|(?<=(?:[LOCB]\\d+|đã|cùng|sẽ) )thông qua)'
