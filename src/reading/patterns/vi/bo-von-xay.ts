import { WORKS } from '../../words/vi/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** Reads: Tập đoàn Hanbit sẽ chi 65 triệu USD xây nhà máy pin tại Thái Bình. */
export const boVonXay: Pattern = {
  name: 'vi/bo-von-xay',
  lang: 'vi',
  kind: 'investment',
  says: 'Tập đoàn Hanbit sẽ chi 65 triệu USD xây nhà máy pin tại Thái Bình.',
  mustNot: 'Tập đoàn Hanbit báo doanh thu 65 triệu USD từ nhà máy pin tại Thái Bình.',
  triggers: ['chi', 'bỏ', 'rót', 'đổ', 'góp', 'dành', 'bơm', 'cam', 'hứa'],
  shapes: [
    `(?:chi|bỏ|bỏ ra|rót|đổ|góp|dành|bơm|cam kết|hứa) (?:(?:gần|hơn|trên|khoảng|thêm|tới|ra|tiếp|vốn|số) ){0,3}(?<amount>{M}) (?:(?:để|vào việc|tiền|vốn|nữa) )?(?:xây|xây dựng|làm|mở|lập|cho|dựng|vào|mở rộng|nâng cấp) (?:(?!và |M\\d)\\S+ ){0,4}?(?:${WORKS})`,
  ],
  state: {},
  modality: 'status',
}
