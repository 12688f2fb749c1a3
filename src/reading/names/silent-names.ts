import { wordSet } from '../words/word-set.ts'
import type { Line } from './line.ts'

/** Vietnamese names that are also words sentences are read by: Nguyễn Văn Được, Trương Tấn Sang, Hứa Văn Bảy. */
const WORDS_TOO = wordSet(
  'được|sang|hứa|thăm|tiếp|đón|mời|mong|ký|về|đến|tới|đi|ra|vào|cho|với|cùng|sẽ|đã|hẹn|gửi|trao|tặng|lên|qua|hội|đoàn|khách|nhận|giao|hợp|kết|đồng|chí|bạn|thống|nhất|nhì|lập|quyết|định|thỏa|thuận|xin|cảm|nói|bàn',
)

/** What such a word of a name is read as: nothing, as long as it is. */
const SILENT = '_'

/** Takes from a line what the names of people in it would say, were they words: `Nguyễn Văn Được đã tiếp` is no passive. */
export function silenceNames(line: Line): void {
  if (line.sentence.lang !== 'vi') return
  for (const { type, first, last } of line.entities) {
    if (type !== 'person') continue
    for (let at = first; at < last; at += 1) {
      const word = line.words[at] ?? ''
      if (!WORDS_TOO.has(word)) continue
      const start = line.starts[at] ?? 0
      const none = SILENT.repeat(word.length)
      line.words[at] = none
      line.plain = line.plain.slice(0, start) + none + line.plain.slice(start + word.length)
    }
  }
}
