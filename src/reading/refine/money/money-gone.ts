import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'

/** What became of a project whose money never came, or went again: `bị thu giấy hồi tháng 5`, `song người ta không theo nữa`, `has since been shelved`. */
const GONE = askOf(
  new RegExp(
    `\\b(?:${[
      String.raw`(?:was|were|is|are|been|got|being) (?:\S+ )?(?:withdrawn|refused|rejected|turned down|cancell?ed|called off|shelved|scrapped|abandoned|revoked|given up|struck off|handed back|taken back)`,
      '(?:pulled|backed) out|walked away|withdrew|(?:fell|fallen) through|(?:came|come) to nothing|(?:gave|given) (?:it )?up|has lapsed|thought better of it|lost (?:its|their) licen[cs]es?',
      'handed (?:it|them|the licen[cs]e|its licen[cs]e) back|never (?:came|built|broke ground|arrived|materiali[sz]ed|got (?:off|beyond|past)|went ahead|happened)',
    ].join('|')})\\b|(?<!\\p{L})(?:${[
      '(?:bị|phải)(?: \\S+)? (?:thu(?: hồi)?(?: giấy| chứng nhận)|thu hồi|rút giấy|tước|bác|hủy|huỷ|từ chối|đình chỉ|chấm dứt|dừng)',
      'xin (?:thôi|rút|dừng|trả)|rút lui|rút khỏi|rút đi|bỏ cuộc|bỏ dở|thôi không|chết yểu|đổ bể|trả lại (?:giấy|đất|mặt bằng|tỉnh)',
      '(?:không|chẳng) (?:theo|thành|triển khai|làm nữa|đến nữa)|(?:đã|vừa|rồi) bỏ$',
    ].join('|')})(?!\\p{L})`,
    'u',
  ),
)

/** Where the sentence turns to why, or to other money: what is told there of another project says nothing of this one. */
const TURNS =
  /^(?:;|:|vì|do|sau|trong khi|thay|còn|because|after|since|while|whereas|replacing|instead|once|for which|(?:but|though|although|song|nhưng) (?:one|another|some|an?|một|hai))$/

/** How many words behind a figure its end is told. */
const REACH = 24

/** Is the money a figure tells of told to have gone, or never to have come? */
export function isMoneyGone({ line, last }: Finding): boolean {
  const others = line.entities.find(
    (e) => e.type === 'number' && e.first >= last && e.mention.kind === 'money',
  )
  let end = Math.min(line.words.length, last + REACH, others?.first ?? line.words.length)
  for (let at = last; at < end; at += 1)
    if (TURNS.test(line.words[at] ?? '') || TURNS.test(wordsFrom(line, at, at + 2))) end = at
  while (end > last && /^[.!?,"]$/.test(line.words[end - 1] ?? '')) end -= 1
  return saysWithin(GONE, line, last, end)
}
