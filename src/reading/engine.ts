import type { Span } from '#model/citation.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import type { KindName, SlotValue } from '#model/kinds/kind.ts'
import { slotsOf } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { type Asked, askOf } from './asked.ts'
import type { Filled, Finding } from './engine-finding.ts'
import { allMet, isMet, makeNeedIndex, type NeedIndex, needsMet } from './engine-index.ts'
import { matchesOf, readyShape, type ShapeReady } from './engine-matches.ts'
import { modalityOf } from './engine-modality.ts'
import { partyOf, type Wanted } from './engine-party.ts'
import { searchSlot } from './engine-search.ts'
import { type Shorthand, type Sign, shorthandOf, signsBetween } from './engine-shorthand.ts'
import { sumOf } from './engine-sum.ts'
import { standsUnder } from './engine-under.ts'
import { modalityOfFact } from './engine-untrue.ts'
import { awake, type Sleepers } from './engine-wake.ts'
import { grown } from './grown.ts'
import type { Line } from './names/line.ts'
import type { Pattern, Search } from './patterns/pattern.ts'
import type { Scene } from './refine/scene.ts'

/** Patterns ready to run, by language: their shapes compiled, and by which word each is woken. */
export type Machine = Readonly<Record<Language, Patterns>>

type Patterns = Sleepers<Ready> & { readonly needs: NeedIndex }

/** A named group of a shape and the slot it fills: `parties2` fills `parties`. */
type Group = { readonly name: string; readonly slot: string }

type Shape = ShapeReady & { readonly groups: readonly Group[] }
type Ready = {
  readonly pattern: Pattern
  readonly under: Asked | undefined
  readonly shapes: readonly Shape[]
  /** The rare need of each shape, -1 where it has none: side by side, as a shape by itself lies far off and is seldom tried. */
  readonly rares: Int32Array
  readonly searches: readonly (readonly [string, Search])[]
  readonly state: readonly (readonly [string, SlotValue])[]
}

function groupsOf(regex: RegExp): readonly Group[] {
  const names = [...regex.source.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name ?? '')
  return names.map((name) => ({ name, slot: name.replace(/\d+$/, '') }))
}

/** Prepares patterns once; nothing of a document is kept in it. `cue` is that of their triggers, if they were given one. */
export function buildMachine(patterns: readonly Pattern[], cue?: number): Machine {
  const of = (lang: Language) =>
    patternsReady(
      patterns.filter((pattern) => pattern.lang === lang),
      cue,
    )
  return { en: of('en'), vi: of('vi') }
}

function patternsReady(patterns: readonly Pattern[], cue: number | undefined): Patterns {
  const needs = makeNeedIndex()
  const byTrigger = new Map<string, number[]>()
  const all = patterns.map((pattern, order): Ready => {
    for (const word of new Set(pattern.triggers)) byTrigger.set(word, [...(byTrigger.get(word) ?? []), order])
    const shapes = pattern.shapes.map((shape): Shape => {
      const ready = readyShape(shape, needs.number)
      const { regex, needs: wanted, opening, rare, inside, anchored } = ready
      return { regex, needs: wanted, opening, rare, inside, anchored, groups: groupsOf(regex) }
    })
    const rares = Int32Array.from(shapes, ({ rare }) => rare ?? -1)
    const under = pattern.under && askOf(pattern.under)
    const state = Object.entries(pattern.state)
    return { pattern, under, shapes, rares, searches: Object.entries(pattern.slots ?? {}), state }
  })
  return { all, byTrigger, cue, needs: needs.index(), woken: new Uint8Array(all.length) }
}

const WANTED: Readonly<Record<string, Wanted>> = {
  locality: 'locality',
  goal: 'goal',
  localities: 'locality',
  person: 'person',
  party: 'party',
  parties: 'party',
}

/** Reads the value of a named group: the signs in it, as the slot's type wants them. */
function fillFrom(signs: readonly Sign[], type: string, line: Line, scene: Scene): Filled[] {
  const wanted = WANTED[type]
  if (wanted) {
    const fills: Filled[] = []
    for (const sign of signs)
      for (const { value, start, end, placeId } of partyOf(sign, wanted, line, scene))
        fills.push({ value, spans: [{ start, end }], placeIds: [placeId] })
    return fills
  }
  for (const sign of signs) {
    const entity = sign.entity
    const span: Span = entity ?? { start: 0, end: 0 }
    if (type === 'date' && entity?.type === 'date') return [{ value: entity.mention.iso, spans: [span] }]
    if (entity?.type !== 'number') continue
    const { mention } = entity
    if (type === 'money') {
      const sum = sumOf(entity)
      if (sum) return [sum]
    }
    if (
      type === 'count' &&
      (mention.kind === 'count' || mention.kind === 'ordinal' || mention.kind === 'duration')
    )
      return [{ value: Math.round(mention.value), spans: [span] }]
  }
  return []
}

function gather(fills: readonly Filled[]): Filled | undefined {
  if (fills.length === 0) return undefined
  const values: string[] = []
  const spans: Span[] = []
  const ids: (string | undefined)[] = []
  for (const fill of fills) {
    const value = String(fill.value)
    if (values.includes(value)) continue
    values.push(value)
    spans.push(...fill.spans)
    ids.push(fill.placeIds?.[0])
  }
  return { value: values, spans, placeIds: ids }
}

/** The date that belongs to one item of a list: `Daegu (2004)`, `Sakai, set up in 2009`. */
function itemDates(signs: readonly Sign[]): ReadonlyMap<Sign, Sign> {
  const dates = new Map<Sign, Sign>()
  let last: Sign | undefined
  for (const sign of signs) {
    if (sign.entity?.type === 'place') last = sign
    else if (sign.entity?.type === 'date' && last) {
      dates.set(last, sign)
      last = undefined
    }
  }
  return dates
}

type Groups = Readonly<Record<string, readonly [number, number] | undefined>>

/** Kinds that tell what is or is to be; what is asked for or promised may be so in a question, too. */
const OF_FACTS: ReadonlySet<string> = new Set(['partnership', 'agreement', 'visit', 'meeting', 'investment'])

function findingsOf(
  { pattern, searches, state }: Ready,
  shape: Shape,
  match: RegExpExecArray,
  shorthand: Shorthand,
  line: Line,
  scene: Scene,
): Finding[] {
  const whole = signsBetween(shorthand, match.index, match.index + match[0].length)
  const first = whole[0]?.first ?? 0
  const last = whole.at(-1)?.last ?? line.words.length
  const told = OF_FACTS.has(pattern.kind) ? modalityOfFact : modalityOf
  const reach = pattern.kind === 'partnership' ? 7 : 5
  const modality = pattern.modality ? told(line, first, last, reach) : 'done'
  if (modality === 'denied') return []
  const kind = slotsOf(kindOf(pattern.kind))
  const slots: Record<string, Filled> = {}
  const groups: Groups = match.indices?.groups ?? {}
  const many: { slot: string; fills: readonly { fill: Filled; since?: Filled }[] }[] = []
  for (const { name, slot } of shape.groups) {
    const range = groups[name]
    if (!range) continue
    if (slot === 'pair') {
      fillPair(slots, signsBetween(shorthand, range[0], range[1]), line, scene)
      continue
    }
    const type = kind[slot]?.type ?? (slot === 'plus' ? 'count' : undefined)
    if (!type) continue
    const signs = signsBetween(shorthand, range[0], range[1])
    const goal = pattern.kind === 'visit' && slot === 'to'
    const fills = fillFrom(signs, goal ? 'goal' : type, line, scene)
    if (type === 'parties' || type === 'localities') {
      const all = gather([...listed(slots[slot]), ...fills])
      if (all) slots[slot] = all
    } else if (fills.length > 1 || (pattern.kind === 'partnership' && slot === 'b')) {
      const dates = itemDates(signs)
      const items = signs.flatMap((sign) => {
        const dated = dates.get(sign)
        const since = dated ? fillFrom([dated], 'date', line, scene)[0] : undefined
        return fillFrom([sign], type, line, scene).map((fill) => ({ fill, ...(since ? { since } : {}) }))
      })
      many.push({ slot, fills: items })
    } else if (fills[0]) slots[slot] = fills[0]
  }
  for (const [slot, search] of searches) {
    if (slots[slot]) continue
    const fill = searchSlot(search, line, shorthand, first, last, scene)
    if (fill) slots[slot] = fill
  }
  for (const [slot, value] of state) slots[slot] ??= { value, spans: [] }
  if (modality === 'planned') slots.status = { value: 'planned', spans: [] }
  const finding = (all: Finding['slots']): Finding => ({
    kind: pattern.kind,
    readBy: pattern.name,
    line,
    first,
    last,
    at: first,
    slots: all,
  })
  const spread = many[0]
  if (!spread) return [finding(slots)]
  return spread.fills.map(({ fill, since }) =>
    finding(grown(slots, { [spread.slot]: fill, ...(since ? { since } : {}) })),
  )
}

/** `the two cities`: both sides of a tie under one word. */
function fillPair(slots: Record<string, Filled>, signs: readonly Sign[], line: Line, scene: Scene): void {
  const [a, b] = signs.flatMap((sign) => partyOf(sign, 'locality', line, scene))
  if (!a || !b) return
  slots.a = { value: a.value, spans: [{ start: a.start, end: a.end }], placeIds: [a.placeId] }
  slots.b = { value: b.value, spans: [{ start: b.start, end: b.end }], placeIds: [b.placeId] }
}

function listed(fill: Filled | undefined): readonly Filled[] {
  if (!fill || !Array.isArray(fill.value)) return []
  return (fill.value as readonly string[]).map((value, i) => ({
    value,
    spans: fill.spans[i] ? [fill.spans[i] as Span] : [],
    placeIds: [fill.placeIds?.[i]],
  }))
}

/** No sentence a person wrote says more; an endless one is not read to its end a hundred times. */
const MOST_FINDINGS = 80

/** What a headline may tell by itself. */
const TOLD: ReadonlySet<KindName> = new Set(['agreement', 'partnership'])

/** A headline written like a sentence, whose capitals are those of names. */
function isPlain(line: Line): boolean {
  const words = line.sentence.tokens.filter((t) => t.kind === 'word')
  return words.length > 4 && words.filter((t) => t.capital).length < words.length * 0.6
}

/** Headlines before which no list of dates begins. */
const HEAD = 3

/** A headline tells of papers and ties where it is a sentence; `4 May: Harvest Fair, Galway` is no headline but an entry of a list of dates. */
function mayHeadlineTell(kind: KindName, line: Line): boolean {
  if (kind === 'event') return line.index >= HEAD && line.entities.some((e) => e.type === 'date')
  return TOLD.has(kind) && isPlain(line)
}

/** Runs the patterns a line wakes, in their order. */
export function runMachine(machine: Machine, line: Line, scene: Scene): Finding[] {
  if (line.kind === 'dateline') return []
  const patterns = machine[line.sentence.lang]
  const ready = awake(patterns, line)
  if (ready.length === 0) return []
  const shorthand = shorthandOf(line)
  const met = needsMet(patterns.needs, shorthand)
  const findings: Finding[] = []
  for (const one of ready) {
    if (line.headline && !one.pattern.under && !mayHeadlineTell(one.pattern.kind, line)) continue
    let under: boolean | undefined
    for (let at = 0; at < one.rares.length; at += 1) {
      const rare = one.rares[at] ?? -1
      const shape = rare < 0 || isMet(rare, met) ? one.shapes[at] : undefined
      if (!shape || !allMet(shape.needs, met)) continue
      under ??= standsUnder(one.under, line, scene)
      if (!under) break
      for (const match of matchesOf(shape, shorthand, met, MOST_FINDINGS)) {
        if (findings.length >= MOST_FINDINGS) return findings
        for (const finding of findingsOf(one, shape, match, shorthand, line, scene)) findings.push(finding)
      }
    }
  }
  return findings
}
