/** What calls a paper by its sort, in English. */
export const SORTS_EN =
  /\b(?:memorand(?:um|a)(?: of \S+)?|mous?|letters? of intent|lois?|agreements?|pacts?|accords?|treaty|protocol|charter|contracts?|joint (?:statement|declaration|communique)|(?:action |work |working |cooperation )(?:plan|programme|program)|(?:plan|programme|program) of (?:work|action|cooperation)|road ?map)\b/

/** Words that only stand for a paper told before. */
export const LEAVES_EN =
  /\b(?:it(?! (?:has |had |also |later |then |already )*(?:signed|inked|concluded|sealed|exchanged|renewed))|them|both|(?<!on )papers?|documents?|texts?|instrument|(?:that|this|only|old|new|older|newer|younger|earlier|previous|former|first|second|third) one|predecessor|something|signed on)\b/

/** The same in Vietnamese. */
export const SORTS_VI =
  /(?<!\p{L})(?:bản ghi nhớ|biên bản(?: ghi nhớ)?|(?:bản )?thỏa thuận|ý định thư|thư ý định|tuyên bố chung|hiệp định|hợp đồng|nghị định thư|kế hoạch (?:hợp tác|hành động)|chương trình hợp tác|văn bản (?:kết nghĩa|hợp tác|thỏa thuận|ghi nhớ))(?!\p{L})/u

/** Their stand-ins. */
export const LEAVES_VI =
  /(?<!\p{L})(?:văn bản|văn kiện|tờ giấy(?! (?:mời|khen|phép|khai|báo|bạc))|trang giấy|tài liệu|bản (?:mới|cũ|này|ấy|đầu)|nó|cả hai bản)(?!\p{L})/u
