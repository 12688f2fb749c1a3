import { askOf, mayHold } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { readRank } from '../../engine-rank.ts'
import { type Line, wordsFrom } from '../../names/line.ts'

/** `of which 520 million came from Singapore`, `trong đó 1,3 tỷ USD đến từ Hàn Quốc`: what follows is told of a share. */
const SHARE_FOLLOWS = askOf(/(?:^| )(?:of which|of whom|including|among them|trong đó|bao gồm|riêng)(?: |$)/)
/** `1.3 billion of it from Korea`: the share stands before the words. */
const SHARE_BEFORE = askOf(/^of (?:it|that|this|them|these|those)(?= |$)/)

/** Where, behind its own words, a sentence goes on from a figure to a share of it; the end of the stretch where it does not. */
export function shareAt({ line, last }: Finding, to: number): number {
  if (mayHold(SHARE_FOLLOWS, line.hints))
    for (let at = last; at < to; at += 1)
      if (SHARE_FOLLOWS.regex.test(wordsFrom(line, at, at + 2)) && hasNumber(line, at, to)) return at
  if (!mayHold(SHARE_BEFORE, line.hints)) return to
  const share = line.entities.find(
    (e) =>
      e.type === 'number' &&
      e.first >= last &&
      e.last < to &&
      SHARE_BEFORE.regex.test(wordsFrom(line, e.last, e.last + 2)),
  )
  return share ? share.first : to
}

function hasNumber(line: Finding['line'], from: number, to: number): boolean {
  return line.entities.some((e) => e.type === 'number' && e.first >= from && e.last <= to)
}

/** `…, of which 520 million from Singapore, the largest`: the place told is the share’s. */
export function keepOwnRank(slots: Record<string, Filled>, line: Line, from: number, to: number): void {
  if (readRank(line, from, to, 0)) return
  delete slots.rank
  delete slots.within
}
