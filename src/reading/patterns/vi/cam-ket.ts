import type { Pattern } from '../pattern.ts'

/** Reads: Ông cam kết thành phố sẽ dành một con đường. */
export const camKet: Pattern = {
  name: 'vi/cam-ket',
  lang: 'vi',
  kind: 'commitment',
  says: 'Ông cam kết thành phố sẽ dành một con đường.',
  mustNot: 'Ông nhắc lại chuyện cũ.',
  triggers: ['cam', 'hứa', 'sẽ', 'khẳng', 'bảo', 'nhận'],
  shapes: [
    '(?<!(?:^| )(?:lời|những|các|việc|bản) )(?:cam kết|hứa|xin hứa|nhận lời|cam đoan)(?= \\S+)',
    '(?:cho biết|nói|thông báo|khẳng định|cho hay|bảo|nhấn mạnh|thông tin|chia sẻ|nói thêm)(?: \\S+){0,16}? sẽ',
    '(?<=^theo P\\d+ , (?:\\S+ ){0,10})sẽ',
  ],
  slots: {
    by: { type: 'speaker', side: 'before', within: 40 },
  },
  state: { kind: 'pledge' },
}
