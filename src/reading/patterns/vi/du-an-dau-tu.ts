import type { Pattern } from '../pattern.ts'

/** Reads: Doanh nghiệp Trung Quốc có 33 dự án tại Cần Thơ, vốn đăng ký 930 triệu USD. */
export const duAnDauTu: Pattern = {
  name: 'vi/du-an-dau-tu',
  lang: 'vi',
  kind: 'investment',
  says: 'Doanh nghiệp Trung Quốc có 33 dự án tại Cần Thơ, vốn đăng ký 930 triệu USD.',
  mustNot: 'Dự án đường trị giá 2.230 tỷ đồng bằng ngân sách.',
  triggers: ['dự', 'vốn', 'đầu', 'fdi', 'rót', 'thu', 'cấp', 'giấy'],
  shapes: [
    '(?<projects>{N}) (?:(?!N\\d+ |quốc |nước |tỉnh |địa )\\S+ ){0,3}?(?:lượt )?dự án(?: (?:(?!N\\d+ (?!quốc |nước |vùng |thị ))\\S+ ){0,28}?(?<amount>{M}))?',
    '(?<projects>{N}) (?:giấy phép|giấy chứng nhận|doanh nghiệp fdi)(?: đầu tư| mới| đăng ký đầu tư){0,2}(?: (?:(?!N\\d+ )\\S+ ){0,10}?(?<amount>{M}))',
    '(?<amount>{M}) (?:\\S+ ){0,5}?(?:vào|cho|ở|trong|với|qua|của) (?:gần |hơn |trên |khoảng )?(?<projects>{N}) (?:lượt )?dự án',
    'số dự án (?:(?!N\\d+ )\\S+ ){0,10}?(?:là|đạt|lên|tới) (?:gần |hơn |trên |khoảng )?(?<projects>{N}) (?:(?!N\\d+ )\\S+ ){0,8}?(?<amount>{M})',
    '(?:vốn đầu tư|vốn đăng ký|số vốn|vốn (?:tăng thêm|điều chỉnh|bổ sung)|tổng vốn|vốn fdi|thu hút|cấp mới|rót|đầu tư) (?:(?![MN]\\d)\\S+ ){0,16}?(?<amount>{M})',
    'xét theo vốn (?:\\S+ ){0,12}?(?<amount>{M})',
  ],
  slots: {
    rank: { type: 'rank', side: 'around', within: 40 },
  },
  state: {},
  modality: 'status',
}
