import type { OrganisationEntity } from '../../names/entity.ts'
import { claim, entityAt, isFree, type Line, release, spanOf } from '../../names/line.ts'
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

/** `the Belgian university`: the body of that sort last named that is of the land. */
function bodyOfLand(
  line: Line,
  at: number,
  seen: readonly OrganisationEntity[],
): OrganisationEntity | undefined {
  const land = line.taken[at + 1]
  const word = line.words[at + 2] ?? ''
  if (land?.type !== 'country' || !land.adjective || land.last !== at + 2 || !SAME_WORD.has(word))
    return undefined
  if (!isFree(line, at + 2) || line.words[at + 3] === 'of') return undefined
  const body = seen.findLast((b) => standsFor(b, word) && b.within?.country === land.code)
  if (body) release(line, land)
  return body
}

function put(line: Line, body: OrganisationEntity, first: number, last: number): void {
  claim(line, {
    type: 'organisation',
    name: body.name,
    ...(body.within ? { within: body.within } : {}),
    stands: body.stands ?? { start: body.start, end: body.end },
    first,
    last,
    ...spanOf(line, first, last),
  })
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
    const ofLand = bodyOfLand(line, at, seen)
    if (ofLand) put(line, ofLand, at, at + 3)
    const word = line.words[at + 1] ?? ''
    const behind = line.words[at + 2]
    if (
      (line.sentence.tokens[at + 1]?.capital && line.sentence.tokens[at + 2]?.capital) ||
      !isFree(line, at + 1)
    )
      continue
    if (behind === 'of' || behind === 'on' || !(SAME_WORD.has(word) || ANY_FIRM.has(word))) continue
    const body = seen.findLast((b) => standsFor(b, word))
    if (body) put(line, body, at, at + 2)
  }
}
