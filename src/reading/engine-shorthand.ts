import type { Entity } from './names/entity.ts'
import type { Line } from './names/line.ts'
import { wordSet } from './words/word-set.ts'

/** One sign of the shorthand: a word, or an entity with the tokens its noun phrase covers. */
export type Sign = {
  readonly text: string
  readonly first: number
  readonly last: number
  readonly entity?: Entity
}

/** A sentence in shorthand, and where in it each sign stands. */
export type Shorthand = {
  readonly text: string
  readonly signs: readonly Sign[]
  readonly starts: readonly number[]
}

const LETTERS: Readonly<Record<Entity['type'], string>> = {
  place: 'L',
  country: 'C',
  person: 'P',
  organisation: 'O',
  role: 'R',
  date: 'D',
  number: 'N',
  pair: 'B',
}

function letterOf(entity: Entity): string {
  if (entity.type === 'number') {
    const kind = entity.mention.kind
    return kind === 'money'
      ? 'M'
      : kind === 'ordinal'
        ? 'T'
        : kind === 'percent'
          ? 'H'
          : kind === 'duration'
            ? 'U'
            : 'N'
  }
  return LETTERS[entity.type]
}

function signsOf(line: Line): Sign[] {
  const signs: Sign[] = []
  const entities = line.entities
  let next = 0
  for (let at = 0; at < line.words.length; at += 1) {
    const entity = entities[next]
    if (entity && entity.first === at) {
      signs.push({ text: `${letterOf(entity)}${next}`, first: at, last: entity.last, entity })
      at = entity.last - 1
      next += 1
    } else signs.push({ text: line.words[at] ?? '', first: at, last: at + 1 })
  }
  return signs
}

/** Noun phrases that shrink to the sign of their head, and which part of the phrase that is. */
const SHRINK: readonly (readonly [RegExp, number, ((parts: readonly Sign[]) => boolean)?])[] = [
  [/^R\d+ (?:and|và|kiêm|cum|concurrently|,) R\d+$/, 2],
  [/^[LC]\d+ (?:'s )?R\d+$/, -1],
  [/^R\d+ (?:mr|mr\.|ms|ms\.|dr|dr\.|sir|ông|bà|ngài|đồng chí|, ông|, bà|- ông|, đồng chí) P\d+$/, -1],
  [/^R\d+ P\d+$/, -1],
  [/^R\d+ \( [LC]\d+ \) P\d+$/, -1, (parts) => holds(parts.at(-1), parts[0])],
  [/^O\d+ P\d+$/, -1, (parts) => isOfBody(parts.at(-1), parts[0])],
  [/^R\d+ , P\d+$/, -1, (parts) => holds(parts.at(-1), parts[0])],
  [
    /^P\d+ (?:, |\( |- |, the |, who is |, who is also |, who is likewise |, also |, then |, is |, its )R\d+(?: \)| ,(?= ))?$/,
    0,
    (parts) => parts.some((p) => holds(parts[0], p)),
  ],
  [/^(?:mr|mr\.|mrs|ms|ms\.|dr|dr\.|sir|ông|bà|ngài|prof\.?|h\.e\.?|captain) P\d+$/, -1],
  [/^đồng chí P\d+$/, -1],
  [/^P\d+ of (?:the )?L\d+$/, 0, (parts) => actsFor(parts[0], parts.at(-1))],
  [/^P\d+ of (?:the )?O\d+$/, 0],
  [/^L\d+ (?:city|province|prefecture|district|county|town|state|town|municipality)$/, 0],
  [
    /^(?:thành phố|tp|tp\.|tỉnh|huyện|quận|thị xã|thủ đô|bang|xã|trấn|châu tự trị|city of|province of|town of|prefecture of) L\d+$/,
    -1,
  ],
  [
    /^(?:the )?(?:(?!sister|twin|friendship|partner|friendly|sibling|brother|a )\S+ )?(?:city|province|town|prefecture|port|capital|county|district|region|state) of L\d+$/,
    -1,
  ],
  [/^L\d+ \( (?:\S+ ){0,2}[LC]\d+(?: , [LC]\d+)? \)$/, 0],
  [/^L\d+ \( [^DNP\s(),]+ \)$/, 0],
  [/^L\d+ \( C\d+ , [^D\s]\S* \)$/, 0],
  [/^C\d+ \( C\d+ \)$/, 0],
  [/^C\d+ \( [^DNMLP\s(),]+ \)$/, 0],
  [/^O\d+ \( [^\s()]+ \)$/, 0],
  [/^L\d+ (?:of|in|thuộc|của) (?:the )?C\d+$/, 0],
  [/^L\d+ (?:of|in) L\d+$/, 0, (parts) => isInside(parts[0], parts.at(-1))],
  [/^L\d+ , L\d+$/, 0, (parts) => isInside(parts[0], parts.at(-1))],
  [/^C\d+ 's L\d+$/, -1],
  [/^L\d+ , C\d+$/, 0, (parts) => sameCountry(parts[0], parts.at(-1))],
]

function holds(person: Sign | undefined, role: Sign | undefined): boolean {
  const p = person?.entity
  const r = role?.entity
  if (p?.type !== 'person' || r?.type !== 'role') return false
  return p.person.offices.some((o) => o.start === r.office.start) || p.person.offices.length > 0
}

/** `Hai Phong Port General Director Pham Duc Anh`: the body is the person’s own. */
function isOfBody(person: Sign | undefined, body: Sign | undefined): boolean {
  const p = person?.entity
  const o = body?.entity
  return (
    p?.type === 'person' &&
    o?.type === 'organisation' &&
    p.person.offices.some((of) => of.body === o.name || of.of?.value === o.name)
  )
}

/** `Ken Sim of Vancouver`: the place is the person’s own. */
function actsFor(person: Sign | undefined, place: Sign | undefined): boolean {
  const p = person?.entity
  const l = place?.entity
  return p?.type === 'person' && l?.type === 'place' && p.person.side?.value === l.value
}

function isInside(small: Sign | undefined, large: Sign | undefined): boolean {
  const a = small?.entity
  const b = large?.entity
  if (a?.type !== 'place' || b?.type !== 'place' || a.place.country !== b.place.country) return false
  return a.place.within === b.place.id || (b.place.level === 'first' && a.place.level !== 'first')
}

function sameCountry(place: Sign | undefined, country: Sign | undefined): boolean {
  const a = place?.entity
  const b = country?.entity
  return a?.type === 'place' && b?.type === 'country' && a.place.country === b.code
}

/** The same by what a phrase opens with: most never need to be tried. */
const SHRINK_BY: Readonly<Record<string, typeof SHRINK>> = Object.fromEntries(
  ['R', 'L', 'C', 'P', 'O', 'word'].map((opens) => [
    opens,
    SHRINK.filter(([shape]) => {
      const letters = /^\^(?:\[([A-Z]+)\]|([A-Z]))\\d/.exec(shape.source)
      return letters ? `${letters[1] ?? letters[2]}`.includes(opens) : opens === 'word'
    }),
  ]),
)

const LONGEST = 8

/** Words a noun phrase may open with; any other opens with a name. */
const OPENS = wordSet(
  'mr|mr.|mrs|ms|ms.|dr|dr.|sir|ông|bà|ngài|prof|prof.|h.e|h.e.|captain|đồng|thành|tp|tp.|tỉnh|huyện|quận|thị|thủ|bang|xã|trấn|châu|city|province|town|prefecture|the|port|capital|county|district|region|state',
)
const CLOSES = wordSet(')|,|city|province|prefecture|district|county|town|state|municipality')

function shrinkAt(signs: Sign[], at: number): boolean {
  const opening = signs[at]
  if (!opening || (!opening.entity && !OPENS.has(opening.text))) return false
  for (let length = Math.min(LONGEST, signs.length - at); length > 1; length -= 1) {
    const closing = signs[at + length - 1]
    if (!closing || (!closing.entity && !CLOSES.has(closing.text))) continue
    const parts = signs.slice(at, at + length)
    if (!parts.some((p) => p.entity)) continue
    const text = parts.map((p) => p.text).join(' ')
    for (const [shape, head, test] of SHRINK_BY[opening.entity ? (opening.text[0] ?? '') : 'word'] ?? []) {
      if (!shape.test(text) || (test && !test(parts))) continue
      if (
        /^(city|town|province|state)/.test(text) &&
        /^(sister|twin|friendship|partner|friendly|sibling|brother|-)$/.test(signs[at - 1]?.text ?? '')
      )
        continue
      const kept = parts.at(head)
      const first = parts[0]
      const last = parts.at(-1)
      if (!kept || !first || !last) continue
      signs.splice(at, length, { ...kept, first: first.first, last: last.last })
      return true
    }
  }
  return false
}

/** Writes a line in shorthand: `P0 signed a memorandum with L4 on D5`. */
export function shorthandOf(line: Line): Shorthand {
  const signs = signsOf(line)
  for (let round = 0; round < 3; round += 1) {
    let changed = false
    for (let at = 0; at < signs.length; at += 1) {
      while (shrinkAt(signs, at)) changed = true
    }
    if (!changed) break
  }
  const starts: number[] = []
  let text = ''
  for (const sign of signs) {
    if (text) text += ' '
    starts.push(text.length)
    text += sign.text
  }
  return { text, signs, starts }
}

/** The signs that stand between two offsets of the shorthand. */
export function signsBetween(shorthand: Shorthand, from: number, to: number): readonly Sign[] {
  return shorthand.signs.filter((_, i) => {
    const start = shorthand.starts[i] ?? 0
    return start >= from && start < to
  })
}
