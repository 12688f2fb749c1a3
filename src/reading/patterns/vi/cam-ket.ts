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
    '(?<by>{X})(?: ,)? (?:\\S+ ){0,9}?(?:cam kết|hứa|xin hứa|nhận lời|bảo đảm|đảm bảo|cam đoan)(?= )',
    '(?<by>{P})(?: ,)? (?:\\S+ ){0,4}?(?:cho biết|nói|thông báo|khẳng định|cho hay|bảo|nhấn mạnh|thông tin|chia sẻ)(?: \\S+){0,14}? sẽ',
    'theo (?<by>{P}) ,(?: \\S+){0,14}? sẽ',
  ],
  state: { kind: 'pledge' },
}
