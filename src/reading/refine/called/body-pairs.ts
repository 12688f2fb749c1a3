import type { OrganisationEntity, PartyRef } from '../../names/entity.ts'
import { claim, type Line, release, spanOf, wordsFrom } from '../../names/line.ts'
import { cueWords } from '../../word-cues.ts'
import { ORGANISATION_HEADS } from '../../words/en/organisation-heads.ts'
import { wordSet } from '../../words/word-set.ts'

/** What two bodies are called together, and what the name of each then holds. */
const TOGETHER: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:the |both |these )?(?:two )?(?:universities|schools|colleges|institutes|academies)(?= |$)/,
    /univ|school|college|institut|academy/i,
  ],
  [/^(?:the |both |these )?(?:two )?ports(?= |$)/, /port|harbou?r|cảng/iu],
  [
    /^(?:the |both |these )?(?:two )?(?:chambers|associations|federations)(?= |$)/,
    /chamber|associat|federat/i,
  ],
  [/^(?:the |both |these )?(?:two )?hospitals(?= |$)/, /hospital|medical/i],
  [/^hai (?:trường|nhà trường|học viện)(?= |$)/, /đại học|trường|học viện|university|college/iu],
  [/^hai cảng(?= |$)/, /cảng|port/iu],
  [/^hai (?:hiệp hội|hội|phòng thương mại)(?= |$)/, /hội|phòng thương mại|association|chamber/iu],
  [/^hai (?:doanh nghiệp|công ty|tập đoàn)(?= |$)/, /công ty|tập đoàn|company|corporation|group/iu],
  [/^hai bệnh viện(?= |$)/, /bệnh viện|hospital/iu],
]

const OPENS = wordSet('the|both|these|hai')

/** One of these, or their first syllable, stands behind. */
const NOUNS = new Set([
  ...'academies|trường|nhà|học|cảng|hiệp|hội|phòng|doanh|công|tập|bệnh'.split('|'),
  ...[...ORGANISATION_HEADS].flatMap((head) => [`${head}s`, head.replace(/y$/, 'ies')]),
])

const PAIRED = cueWords('word', NOUNS)

function refOf(body: OrganisationEntity): PartyRef {
  const at = body.stands ?? body
  return { value: body.name, start: at.start, end: at.end }
}

/** The two bodies last spoken of whose names are of this sort. */
function lastTwo(seen: readonly OrganisationEntity[], sort: RegExp): readonly PartyRef[] {
  const found: PartyRef[] = []
  for (const body of [...seen].reverse()) {
    if (!sort.test(body.name) || found.some((ref) => ref.value === body.name)) continue
    found.unshift(refOf(body))
    if (found.length === 2) break
  }
  return found
}

/** `the two parks`, `both zoos`: two bodies whose names hold the noun itself. */
function sharedNoun(line: Line, at: number): readonly (readonly [RegExp, RegExp])[] {
  const opens =
    line.words[at] === 'both'
      ? 1
      : /^(the|these)$/.test(line.words[at] ?? '') && line.words[at + 1] === 'two'
        ? 2
        : 0
  const noun = /^(\p{L}{2,})s$/u.exec(line.words[at + opens] ?? '')?.[1]
  if (!opens || !noun || !ORGANISATION_HEADS.has(noun)) return []
  return [
    [
      new RegExp(`^(?:both|the two|these two) ${noun}s(?= |$)`),
      new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu'),
    ],
  ]
}

/** Puts the two bodies last named where `the two universities`, `hai trường` stand for them. */
export function markBodyPairs(line: Line, seen: readonly OrganisationEntity[]): void {
  if ((line.cues & PAIRED) === 0) return
  for (let at = 0; at < line.words.length; at += 1) {
    if (!OPENS.has(line.words[at] ?? '')) continue
    if (!NOUNS.has(line.words[at + 1] ?? '') && !NOUNS.has(line.words[at + 2] ?? '')) continue
    const words = wordsFrom(line, at, at + 4)
    for (const [shape, sort] of [...TOGETHER, ...sharedNoun(line, at)]) {
      const said = shape.exec(words)?.[0]
      if (!said || (/^the /.test(said) && !/ two /.test(said))) continue
      const bodies = lastTwo(seen, sort)
      if (bodies.length < 2) continue
      const last = at + said.split(' ').length
      for (const entity of [...line.entities])
        if (entity.type === 'number' && entity.first >= at && entity.last <= last) release(line, entity)
      claim(line, { type: 'pair', bodies, first: at, last, ...spanOf(line, at, last) })
      break
    }
  }
}
