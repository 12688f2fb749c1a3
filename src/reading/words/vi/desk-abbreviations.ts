/** Short forms of a foreign-affairs desk and what they stand for: a closed table. Written in small letters they count as well. */
export const DESK_ABBREVIATIONS: Readonly<Record<string, string>> = {
  tlsq: 'Tổng Lãnh sự quán',
  tls: 'Tổng Lãnh sự',
  lsq: 'Lãnh sự quán',
  đsq: 'Đại sứ quán',
  sứquán: 'Đại sứ quán',
  đs: 'Đại sứ',
  đsứ: 'Đại sứ',
  ubnd: 'Ủy ban nhân dân',
  hđnd: 'Hội đồng nhân dân',
  vpub: 'Văn phòng Ủy ban nhân dân',
  sngv: 'Sở Ngoại vụ',
  sngvụ: 'Sở Ngoại vụ',
  skhđt: 'Sở Kế hoạch và Đầu tư',
  stc: 'Sở Tài chính',
  sct: 'Sở Công Thương',
  sdl: 'Sở Du lịch',
  svhtt: 'Sở Văn hóa và Thể thao',
  sgdđt: 'Sở Giáo dục và Đào tạo',
  bqlkcnc: 'Ban Quản lý Khu công nghệ cao',
  bng: 'Bộ Ngoại giao',
  pct: 'Phó Chủ tịch',
  pgđ: 'Phó Giám đốc',
  btc: 'Ban tổ chức',
  đhqg: 'Đại học Quốc gia',
  tt: 'Thị trưởng',
  đtgđ: 'Tổng Giám đốc',
}

/** Short forms that are other words when written in small letters. */
export const DESK_CAPITALS: Readonly<Record<string, string>> = {
  CT: 'Chủ tịch',
  GĐ: 'Giám đốc',
  TP: 'thành phố',
  ĐH: 'Đại học',
  HQ: 'Hàn Quốc',
  NB: 'Nhật Bản',
  TQ: 'Trung Quốc',
  HK: 'Hoa Kỳ',
  VN: 'Việt Nam',
  ĐN: 'Đà Nẵng',
}

/** Signs before a name that stand for no word of the note: `đ/c`. */
export const DESK_COURTESY: readonly string[] = ['đ/c', 'đ.c', 'a.', 'c.']
