/** Lines that open a list of other stories, folded. */
export const VI_RELATED: readonly string[] = [
  'tin lien quan',
  'bai lien quan',
  'tin bai lien quan',
  'bai viet lien quan',
  'cac tin lien quan',
  'tin khac',
  'tin cung chuyen muc',
  'cung chuyen muc',
  'video cung chuyen muc',
  'co the ban quan tam',
  'ban co the quan tam',
  'doc them',
  'doc tiep',
  'xem them',
  'doc nhieu',
  'doc nhieu nhat',
  'tin moi',
  'tin moi nhat',
  'tin noi bat',
  'cac tin khac',
]

export const VI_CONTACT: readonly string[] = [
  'lien he',
  'thong tin lien he',
  'lien he quang cao',
  'dau moi lien he',
  'toa soan',
]

export const VI_MENU: readonly string[] = [
  'trang chu',
  'dang nhap',
  'dang ky',
  'tim kiem',
  'danh muc',
  'in trang',
  'in trang nay',
  'quay lai',
  've trang truoc',
  'gui cho ban be',
  'gui ban be',
  'gui mail',
  'gui email',
  'ban in',
  'quang cao',
  'tin tuc',
]

export const VI_SHARE =
  /^(chia se|luot xem|binh luan|thich|in bai|co chu|nghe doc bai|gui (email|mail|ban be)|theo doi)\b/

export const VI_KEYWORDS = /^(từ khóa|từ khoá|thẻ|chủ đề|chuyên mục)\s*[:：]/iu

export const VI_BYLINE =
  /^(theo\s+\p{Lu}[\p{L}+. ]{1,30}$|nguồn\s*:|bài(, ảnh| và ảnh)?\s*:|tin(, ảnh| và ảnh)?\s*:|tin\s*-\s*ảnh\s*:|biên tập\s*:|thực hiện\s*:|tác giả\s*:|phóng viên\s*:|\(?(văn phòng sở|phòng thông tin))/iu

export const VI_LEGAL = /(ghi rõ nguồn|bản quyền|không sao chép|giấy phép (số|báo chí|hoạt động)|® )/iu

export const VI_SIGNUP = /^(đăng ký nhận|tải ứng dụng|theo dõi .{2,30} trên|mời bạn đọc)/iu

export const VI_CAPTION = /^[[(]?\s*(ảnh|hình|chú thích ảnh|ảnh minh họa)(\s*\d+)?\s*:/iu

export const VI_CREDIT = /[[(]?\s*ảnh\s*:\s*[^.:]{1,40}(\.[\p{Lu}\p{L}]{1,2})?[\])]?\s*\.?$/iu

export const VI_COMMENTS = /^(bình luận|ý kiến bạn đọc)\s*(\(\d+\))?\s*:?$/iu

export const VI_TURN = /^(bài trước|bài sau|tin trước|tin sau)\s*:/iu
