import type { Pattern } from '../pattern.ts'

/** A tie ended in so many words; not where that is denied, wished for or still to come. */
const ENDS =
  '(?<!(?:không|chưa|sẽ|muốn|đề nghị|đề xuất|dọa|có thể|đòi|xem xét) )(?:chấm dứt|hủy|huỷ|hủy bỏ|cắt đứt|bãi bỏ|rút khỏi)'

/** Reads: Huế chấm dứt thỏa thuận kết nghĩa với Nara. */
export const chamDutKetNghia: Pattern = {
  name: 'vi/cham-dut-ket-nghia',
  lang: 'vi',
  kind: 'partnership',
  says: 'Huế chấm dứt thỏa thuận kết nghĩa với Nara.',
  mustNot: 'Huế không chấm dứt thỏa thuận kết nghĩa với Nara.',
  triggers: ['chấm', 'hủy', 'huỷ', 'cắt', 'bãi', 'rút'],
  shapes: [
    `${ENDS} (?:\\S+ ){0,4}?(?:kết nghĩa|hữu nghị|quan hệ|chị em|hợp tác) (?:\\S+ ){0,2}?(?:với|cùng) (?<b>{LIST})`,
    `(?<a>{L}) (?:và|với|cùng) (?<b>{L}) (?:\\S+ ){0,2}?${ENDS} (?:\\S+ ){0,3}?(?:kết nghĩa|quan hệ|hữu nghị)`,
  ],
  state: { status: 'ended' },
}
