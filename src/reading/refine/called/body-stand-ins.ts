import type { OrganisationEntity } from '../../names/entity.ts'
import { claim, entityAt, isFree, type Line, spanOf } from '../../names/line.ts'
import { wordSet } from '../../words/word-set.ts'

/** Nouns that stand for a body named before: `the company`, `the chamber`. */
const SAME_WORD = wordSet(
  'association|chamber|university|institute|agency|authority|bank|school|college|hospital|federation|union|foundation|zoo|port|academy|polytechnic|commission|department|centre|center|museum|corporation|bureau',
)
const ANY_FIRM = wordSet('company|firm|group|developer|operator|conglomerate|manufacturer|maker|investor')
const NO_FIRM =
  /university|college|school|institute|department|committee|council|embassy|consulate|association|chamber|ministry|agency|assembly|party|union/i

/** What points back to a body: `the company`, `that university`. */
const POINTS_EN = wordSet('the|that|this')

function standsFor(body: OrganisationEntity, word: string): boolean {
  const words = body.name.toLowerCase().split(/[\s’']+/)
  if (SAME_WORD.has(word)) return words.includes(word)
  return ANY_FIRM.has(word) && !NO_FIRM.test(body.name)
}

/** Puts the body last named where `the company`, `the chamber` stands for it; the bodies of the line join `seen`. */
export function markBodies(line: Line, seen: OrganisationEntity[]): void {
  for (let at = 0; at < line.words.length; at += 1) {
    const over = entityAt(line, at)
    const here = over?.first === at ? over : undefined
    if (here?.type === 'organisation' && !here.stands) seen.push(here)
    if (here?.type === 'role' && here.office.body)
      seen.push({ ...here, type: 'organisation', name: here.office.body })
    if (line.sentence.lang !== 'en' || !POINTS_EN.has(line.words[at] ?? '') || over) continue
    const word = line.words[at + 1] ?? ''
    const behind = line.words[at + 2]
    if (
      (line.sentence.tokens[at + 1]?.capital && line.sentence.tokens[at + 2]?.capital) ||
      !isFree(line, at + 1)
    )
      continue
    if (behind === 'of' || behind === 'on' || !(SAME_WORD.has(word) || ANY_FIRM.has(word))) continue
    const body = seen.findLast((b) => standsFor(b, word))
    if (!body) continue
    claim(line, {
      type: 'organisation',
      name: body.name,
      ...(body.within ? { within: body.within } : {}),
      stands: body.stands ?? { start: body.start, end: body.end },
      first: at,
      last: at + 2,
      ...spanOf(line, at, at + 2),
    })
  }
}
