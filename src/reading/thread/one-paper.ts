import { askOf, find, saysIn } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { withSlots } from '../engine-finding.ts'
import { grown } from '../grown.ts'
import type { Entity, PartyRef } from '../names/entity.ts'
import { type Line, spanOf, wordsBefore, wordsFrom } from '../names/line.ts'
import { instrumentOf } from '../refine/papers/instruments.ts'
import { readSectors } from '../refine/papers/read-sectors.ts'
import { countryOf, partyRef, refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { LEAVES_EN, LEAVES_VI, SORTS_EN, SORTS_VI } from '../words/papers.ts'

/** A paper called by its sort in another sentence than the one that tells of its signing. */
type Named = {
  readonly line: Line
  readonly first: number
  readonly last: number
  readonly instrument: string
  readonly parties: readonly PartyRef[]
}

const SORT = { en: askOf(SORTS_EN), vi: askOf(SORTS_VI) }

/** A word that only stands for a paper told before. */
const LEAF = { en: askOf(LEAVES_EN), vi: askOf(LEAVES_VI) }

/** What the paper just signed turns out to be: `It is a contract between …`, `Gọi là biên bản ghi nhớ`. */
const TURNS_OUT = {
  en: askOf(
    /^(?:it|this|they|that|the (?:paper|document|text)) (?:is|was|are|were|takes the form of|took the form of)(?: only| just| officially)?(?: called| known as| named| styled)? (?:an?|the|two|three) (?:\S+ ){0,3}?/,
  ),
  vi: askOf(/^(?:được )?(?:gọi là|đó là|đây là|văn bản là|tờ giấy ấy là|mang tên) (?:một )?/),
}

/** How many sentences back a paper is still the one spoken of. */
const BACK = 3

/** Who stands from a token on, one after another: `Wichita State University and the Université d’Orléans`, `Kobe’s Hinode Care`. */
function sidesFrom(line: Line, at: number, most: number): readonly PartyRef[] {
  const found: PartyRef[] = []
  let end = at
  for (const entity of line.entities.filter((e) => e.first >= at)) {
    if (found.length === most || !joins(line, end, entity, found.length === 0)) break
    end = entity.last
    if (entity.type === 'pair' && entity.bodies) return entity.bodies
    if (entity.type !== 'place' && entity.type !== 'organisation') continue
    if (entity.type === 'place' && line.words[entity.last] === "'s") continue
    found.push(partyRef(entity))
  }
  return found
}

/** Nothing but `and`, an article or a common noun lies between two that share a paper. */
function joins(line: Line, end: number, entity: Entity, opens: boolean): boolean {
  const between = wordsFrom(line, end, entity.first)
  return opens
    ? entity.first - end <= 4
    : /^(?:'s|\(|\)|,|and|và|với|the|city|of|thành|phố|tỉnh| )*$/.test(between)
}

/** The parties told right behind the name of a paper. */
function sidesOf(line: Line, last: number): readonly PartyRef[] {
  for (let at = last; at < Math.min(line.words.length, last + 9); at += 1) {
    const word = line.words[at] ?? ''
    if (word === 'between' || word === 'giữa') return sidesFrom(line, at + 1, 2)
    if (word === 'with' || word === 'với') return sidesFrom(line, at + 1, 1)
    if (/^[.;:]$/.test(word)) break
  }
  return []
}

function namedIn(line: Line, from = 0): Named | undefined {
  const said = find(SORT[line.sentence.lang], line)
  if (!said) return undefined
  const first = wordsBefore(line, said.index + (said[0].length - said[0].trimStart().length))
  if (first < from) return undefined
  const last = first + said[0].trim().split(' ').length
  return { line, first, last, instrument: instrumentOf(said[0]), parties: sidesOf(line, last) }
}

/** The paper a sentence speaks of without its name: told shortly before, or called by its name right behind. */
function spokenOf(finding: Finding, scene: Scene): Named | undefined {
  const { line } = finding
  const next = scene.lines[line.index + 1]
  const opening = next ? TURNS_OUT[next.sentence.lang].regex.exec(next.plain) : null
  if (next && opening) {
    const named = namedIn(next)
    if (named && named.first <= opening[0].split(' ').length + 3) return named
  }
  for (let index = line.index - 1; index >= 0 && index >= line.index - BACK; index -= 1) {
    const before = scene.lines[index]
    if (!before || before.kind === 'title') return undefined
    const named = before.headline ? undefined : namedIn(before)
    if (named) return named
  }
  return undefined
}

/** Does the sentence call the paper by its sort itself, or only point at it? */
function onlyPoints({ line, first, last }: Finding): boolean {
  const words = wordsFrom(line, Math.max(0, first - 3), last + 1)
  const { lang } = line.sentence
  return saysIn(LEAF[lang], line, words) && !saysIn(SORT[lang], line, words)
}

function fillOf(parties: readonly PartyRef[]): Filled {
  return {
    value: parties.map((p) => p.value),
    spans: parties.map(({ start, end }) => ({ start, end })),
    placeIds: parties.map((p) => p.placeId),
  }
}

/** The two sides: both named with the paper, or its partner there and who signs with them here. */
function sidesWith(finding: Finding, named: Named): readonly PartyRef[] {
  const [one, two] = named.parties
  if (!one || two) return named.parties
  const other = finding.line.entities
    .flatMap((e): readonly PartyRef[] =>
      e.type === 'person' && e.person.side ? [e.person.side] : e.type === 'place' ? [refOf(e)] : [],
    )
    .find((p) => p.value.includes('|') && countryOf(p.value) !== countryOf(one.value))
  return other ? [one, other] : [one]
}

/** Does a signing name its own two sides, neither of whom the paper told before is with? Then it is another paper. */
function isOfOthers({ line }: Finding, { parties }: Named): boolean {
  const places = line.entities.flatMap((e) => (e.type === 'place' && !e.stands ? [e] : []))
  const lands = new Set(places.map((place) => place.place.country))
  return parties.length > 0 && lands.size > 1 && !parties.some((p) => lands.has(countryOf(p.value) ?? ''))
}

/**
 * A paper is called by its sort in one sentence and signed in the next, as `it`, `the document`, `both`: what the one sentence
 * tells of it joins what the other does, and it is read once.
 */
export function onePaper(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const dropped = new Set<Finding>()
  const joined = found.map((finding) => {
    if (finding.kind !== 'agreement' || !onlyPoints(finding)) return finding
    const named = spokenOf(finding, scene)
    if (!named || isOfOthers(finding, named)) return finding
    const same = found.find((f) => f.kind === 'agreement' && f.line === named.line && f.last >= named.first)
    const sides = sidesWith(finding, named)
    const sectors = readSectors(named.line, named.last, named.line.words.length)
    if (same && same !== finding && !tellsSigning(same)) dropped.add(same)
    return withSlots(
      finding,
      grown(finding.slots, {
        instrument: { value: named.instrument, spans: [] },
        ...(sides.length > 0 ? { parties: fillOf(sides) } : {}),
        ...(sectors.length > 0
          ? { sectors: { value: sectors, spans: [spanOf(named.line, named.last, named.line.words.length)] } }
          : {}),
      }),
    )
  })
  return dropped.size > 0 ? joined.filter((f) => !dropped.has(f)) : joined
}

/** Signed in so many words where it is named: what is told behind is another sentence on the same, or another paper. */
function tellsSigning({ line }: Finding): boolean {
  return /(?<!\p{L})(signed|inked|sealed|concluded|initialled|exchanged|signing|ký|trao)(?!\p{L})/u.test(
    line.plain,
  )
}
