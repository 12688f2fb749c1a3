import type { Language } from '#model/problem.ts'
import type { PartnerView, VisitRow } from '#views/partner-view.ts'
import type { Says } from './paper.ts'
import type { Part } from './partner-blocks.ts'
import { founded, type Take } from './partner-sentences.ts'
import { BRIEFING_SAYS, BRIEFING_WORDS as W } from './words/briefing-words.ts'

/** Of so many ties or commitments each is cited by its first source; a longer row of numbers nobody reads. */
const MOST_CITED = 8

/** What a leader asks before all else, in three lines: how many ties, the last visit each way, what is owed. */
export function glancePart(view: PartnerView, take: Take, lang: Language): Part {
  const S = BRIEFING_SAYS[lang]
  const { ties, tiesLine, promises, lastOut, lastIn } = view
  const visit = (text: string, row: VisitRow | undefined): Says =>
    founded(text, take(row?.start?.marks ?? row?.marks ?? []))
  const first = firstMarks(ties)
  const open = firstMarks([...promises.ours, ...promises.theirs])
  const count: readonly Says[][] = tiesLine && ties.length > 1 ? [[founded(`${tiesLine}.`, take(first))]] : []
  return {
    head: W.glance[lang],
    lines: [
      ...count,
      [
        visit(S.lastOut(lastOut && (lastOut.start?.text ?? S.noDay)), lastOut),
        visit(S.lastIn(lastIn && (lastIn.start?.text ?? S.noDay)), lastIn),
      ],
      [founded(S.open(promises.ours.length, promises.theirs.length), take(open))],
    ],
  }
}

/** The first source of each of a few rows, each named once. */
function firstMarks(rows: readonly { readonly marks: readonly number[] }[]): readonly number[] {
  if (rows.length > MOST_CITED) return []
  return [...new Set(rows.flatMap(({ marks }) => marks.slice(0, 1)))]
}
