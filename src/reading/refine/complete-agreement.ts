import type { Filled, Finding } from '../engine-finding.ts'
import type { Line } from '../names/line.ts'
import { spanOf } from '../names/line.ts'
import { labelOf } from '../names/place-at.ts'
import { dateNear, dayOf } from './main-day.ts'
import { readSectors } from './read-sectors.ts'
import { countryOf, refOf, type Scene } from './scene.ts'

const INSTRUMENTS: readonly (readonly [RegExp, string])[] = [
  [/letters? of intent|\bloi\b|ý định thư|thư ngỏ/, 'letter-of-intent'],
  [/\bmou\b|\bmous\b|memorand|ghi nhớ/, 'mou'],
  [/joint (statement|declaration|communique)|tuyên bố chung/, 'joint-statement'],
  [/\bcontract|hợp đồng/, 'contract'],
  [
    /agreement|pact|accord|deal|protocol|twin|minutes|charter|treaty|thỏa thuận|biên bản|hiệp định/,
    'agreement',
  ],
  [/(?<!work )\bplans?\b|kế hoạch|chương trình/, 'plan'],
]

function instrumentOf(words: string): string {
  return INSTRUMENTS.find(([shape]) => shape.test(words))?.[1] ?? 'agreement'
}

type Party = {
  readonly value: string
  readonly span: { start: number; end: number }
  readonly placeId: string | undefined
}

const GOVERNMENT =
  /\b(people.s (committee|council)|city council|city government|municipal government|provincial government|prefectural government|municipality)\b|^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|chính quyền|hđnd)/iu

/** A committee or city hall signs for its place. */
function localityOf(name: string, span: Party['span'], scene: Scene): Party | undefined {
  if (!GOVERNMENT.test(name)) return undefined
  for (const line of scene.lines) {
    const body = line.entities.find((e) => e.type === 'organisation' && e.start === span.start)
    if (body?.type === 'organisation' && body.within)
      return { value: labelOf(body.within), span, placeId: body.within.id }
  }
  return undefined
}

function partiesOf(fill: Filled | undefined, scene: Scene): Party[] {
  if (!fill || !Array.isArray(fill.value)) return []
  const parties: Party[] = []
  ;(fill.value as readonly string[]).forEach((value, i) => {
    const span = fill.spans[i]
    const person = scene.people.all.find((p) => p.name === value)
    const side = person?.side
    const party = person
      ? side
        ? { value: side.value, span: { start: side.start, end: side.end }, placeId: side.placeId }
        : undefined
      : span
        ? (localityOf(value, span, scene) ?? { value, span, placeId: fill.placeIds?.[i] })
        : undefined
    if (party && !parties.some((p) => p.value === party.value)) parties.push(party)
  })
  return parties
}

const isLocality = (p: Party) => /\|[A-Z]{2}$/.test(p.value)
const isCountry = (p: Party) => /^[A-Z]{2}$/.test(p.value)

/** Everyone in the line who might sign, in order; people count as their localities. */
function signersIn(line: Line, scene: Scene, bodies: boolean): Party[] {
  const found: Party[] = []
  for (const entity of line.entities) {
    const ref =
      entity.type === 'place' &&
      !bodies &&
      !/^(in|at|to|tại|ở|near)$/.test(line.words[entity.first - 1] ?? '')
        ? refOf(entity)
        : entity.type === 'person' && !bodies
          ? entity.person.side
          : entity.type === 'organisation' && bodies
            ? { value: entity.name, start: entity.start, end: entity.end }
            : undefined
    if (ref && !found.some((f) => f.value === ref.value)) {
      found.push({
        value: ref.value,
        span: { start: ref.start, end: ref.end },
        placeId: 'placeId' in ref ? ref.placeId : undefined,
      })
    }
  }
  return scene ? found : []
}

/** The parties: bodies sign for themselves, mayors for their cities; two sides said in one word are the document's pair. */
function settleParties(finding: Finding, scene: Scene): Party[] {
  const named = partiesOf(finding.slots.parties, scene)
  const bodies = named.filter((p) => !isLocality(p) && !isCountry(p))
  if (bodies.length >= 2) return bodies
  if (bodies.length === 1) {
    const more = signersIn(finding.line, scene, true).filter((p) => p.value !== bodies[0]?.value)
    if (more[0]) return [...bodies, more[0]]
    return named.some(isLocality) ? named.filter((p) => !isCountry(p)) : []
  }
  const localities = named.filter(isLocality)
  const countries = new Set(localities.map((p) => countryOf(p.value)))
  if (localities.length >= 2 && (countries.size > 1 || localities.length === 2)) return localities
  const inLine = signersIn(finding.line, scene, true)
  if (inLine.length >= 2) return inLine.slice(0, 2)
  const around = [...localities, ...signersIn(finding.line, scene, false).filter(isLocality)]
  const distinct = around.filter((p, i) => around.findIndex((o) => o.value === p.value) === i)
  const first = distinct[0]
  const other = distinct.find((p) => first && countryOf(p.value) !== countryOf(first.value))
  if (first && other) return [first, other]
  const known =
    first ??
    (scene.home
      ? {
          value: scene.home.value,
          span: { start: scene.home.ref.start, end: scene.home.ref.end },
          placeId: scene.home.ref.placeId,
        }
      : undefined)
  const partner = scene.locals.find((l) => known && l.place.country !== countryOf(known.value))
  if (!known || !partner) return []
  return [
    known,
    {
      value: partner.value,
      span: { start: partner.ref.start, end: partner.ref.end },
      placeId: partner.ref.placeId,
    },
  ]
}

const CONTENT =
  /^(the |this |that |its |their |under |it |education|trade|tourism)?(text|document|paper|agreement|mou|memorandum|pact|accord|deal|it|annex|draft|areas?|fields?|cooperation|theo|văn bản|nội dung|bản|hai bên|các lĩnh vực|ports|three)|\b(covers|covering|fields|areas|sectors|spans|lists|priority|chapters|names|singled out|made it into|focus|lĩnh vực|tập trung|ưu tiên)\b/

const AGREED = /\bagreed to\b.*\b(sectors|fields|areas|cooperation|collaboration)\b|nhất trí.*lĩnh vực/

/** Fields named in the sentence, else in one of the next two that tells the content. */
function sectorsOf(finding: Finding, scene: Scene): Filled | undefined {
  const { line } = finding
  const own = readSectors(line, finding.first, line.words.length)
  if (own.length > 0) return { value: own, spans: [spanOf(line, finding.first, line.words.length)] }
  for (const step of [1, 2, -1]) {
    const next = scene.lines[line.index + step]
    if (!next || !(step < 0 ? AGREED : CONTENT).test(next.words.slice(0, 40).join(' '))) continue
    const found = readSectors(next, 0, next.words.length)
    if (found.length >= 2) return { value: found, spans: [spanOf(next, 0, next.words.length)] }
  }
  return undefined
}

/** `signed 105 agreements` is a tally of instruments, none of them told. */
const TALLY =
  /\b\d{2,} (\S+ )?(agreements|memoranda|memorandums|mous|pacts|accords|deals|thỏa thuận|bản ghi nhớ|biên bản|văn bản)/

/** Completes an agreement: who signs, what it is, when, in which fields. */
export function completeAgreement(finding: Finding, scene: Scene): Finding | undefined {
  const slots = { ...finding.slots }
  const parties = settleParties(finding, scene)
  if (parties.length < 2) return undefined
  slots.parties = {
    value: parties.map((p) => p.value),
    spans: parties.map((p) => p.span),
    placeIds: parties.map((p) => p.placeId),
  }
  const words = finding.line.words
    .slice(finding.first, finding.last + (finding.line.sentence.lang === 'vi' ? 2 : 0))
    .join(' ')
  if (TALLY.test(words)) return undefined
  slots.instrument = { value: instrumentOf(words), spans: [] }
  slots.status ??= { value: 'signed', spans: [] }
  const planned = slots.status.value === 'planned'
  const day = planned
    ? dateNear(finding.line, finding.last, (e) => e.mention.relation !== 'since')
    : (dateNear(
        finding.line,
        finding.last,
        (e) => e.mention.relation !== 'until' && e.mention.relation !== 'since',
      ) ?? dayOf(scene, finding.line, finding.last))
  if (day && !slots.date) slots.date = { value: day.mention.iso, spans: [day] }
  const sectors = sectorsOf(finding, scene)
  if (sectors) slots.sectors = sectors
  return { ...finding, slots }
}
