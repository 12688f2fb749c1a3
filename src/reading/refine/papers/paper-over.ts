import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { clauseEnd } from '../../engine-modality.ts'
import { saysWithin } from '../../says-within.ts'
import { RAN_OUT_EN, RAN_OUT_VI } from '../../words/end-words.ts'

/** Said of a paper that holds no longer: `expired in March 2023`, `đến nay đã hết hiệu lực`. */
const OVER = askOf(new RegExp(`\\b(?:${RAN_OUT_EN})\\b|(?<!\\p{L})(?:${RAN_OUT_VI})(?!\\p{L})`, 'u'))

/** A tie or paper goes on all the same: renewed since, or to be. */
export const REVIVED = askOf(
  /(?<!not |never |n't |not been |never been |not be )\b(?:renewed|renewing|revived|extended|resumed|replaced|re - signed)\b|\b(?:old|older|previous|earlier|first) (?:one|paper|text|document|agreement|memorandum|mou|pact|accord)\b|(?<!không |không được |chưa |chưa được )(?:gia hạn|ký lại)|(?<!\p{L})(?:bản|văn bản|thỏa thuận|bản ghi nhớ) (?:cũ|trước)(?!\p{L})/u,
)

/** How far behind a paper its end is told. */
const BEHIND = 16

/** Is a paper told of only as one that is over, and not gone on with? */
export function isOver({ line, first, last }: Finding): boolean {
  const to = Math.min(clauseEnd(line, last), last + BEHIND)
  return saysWithin(OVER, line, first, to) && !says(REVIVED, line)
}
