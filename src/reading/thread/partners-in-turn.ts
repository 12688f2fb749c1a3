import type { Filled, Finding } from '../engine-finding.ts'
import { withSlots } from '../engine-finding.ts'
import { grown } from '../grown.ts'
import type { DateEntity, OrganisationEntity, PartyRef, PlaceEntity } from '../names/entity.ts'
import { type Line, spanOf, wordsFrom } from '../names/line.ts'
import { readSectors } from '../refine/papers/read-sectors.ts'
import { partyRef } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'

type Partner = { readonly entity: PlaceEntity | OrganisationEntity; readonly date: DateEntity | undefined }

/** How far behind a partner the day of its own paper stands. */
const NEAR = 6

/** Those a sentence tells one after another with `with`, each with the day told right behind it. */
function partnersIn(line: Line): readonly Partner[] {
  const named = line.entities.filter((e): e is PlaceEntity | OrganisationEntity => {
    if (e.type !== 'place' && e.type !== 'organisation') return false
    const before = line.words.slice(Math.max(0, e.first - 3), e.first)
    while (/^(the|city|town|port|of|thành|phố|tỉnh)$/.test(before.at(-1) ?? '')) before.pop()
    return /^(with|với)$/.test(before.at(-1) ?? '')
  })
  return named.map((entity, i) => {
    const until = named[i + 1]?.first ?? entity.last + NEAR
    const date = line.entities.find(
      (e): e is DateEntity => e.type === 'date' && e.first >= entity.last && e.first < until,
    )
    return { entity, date }
  })
}

function partiesOf({ slots }: Finding): readonly string[] {
  return (slots.parties?.value ?? []) as readonly string[]
}

/** Nothing but these lies between two partners told in turn: no verb, and no other paper. */
const JOINS = /^(?:,|;|and|then|also|later|again|và|rồi|còn|sau đó|tiếp đến|\)| )*$/
/** The paper may stand behind the first of them: `với Huế một thỏa thuận về di sản; với …`. */
const PAPER_BETWEEN = /^(?:(?!ký|signed|has|have|is|are|was|were|and |và |with|với)\S+ ){1,10}?(?:;|,)$/

/** The partners told in turn among whom the one of the paper is. */
function chainOf(all: readonly Partner[], parties: readonly string[], line: Line): readonly Partner[] {
  let chain: Partner[] = []
  for (const partner of all) {
    const before = chain.at(-1)
    const end = before?.date?.last ?? before?.entity.last ?? 0
    const start = line.words.findLastIndex(
      (word, at) => at < partner.entity.first && /^(with|với)$/.test(word),
    )
    const between = wordsFrom(line, end, start)
    const joined = before && (JOINS.test(between) || (chain.length === 1 && PAPER_BETWEEN.test(between)))
    if (!joined && chain.some((one) => parties.includes(partnerValue(one)))) break
    chain = joined ? [...chain, partner] : [partner]
  }
  return chain
}

function partnerValue({ entity }: Partner): string {
  return entity.type === 'place' ? entity.value : entity.name
}

function bothOf(owner: Filled | undefined, at: number, partner: PartyRef): Filled | undefined {
  const value = (owner?.value as readonly string[] | undefined)?.[at]
  const span = owner?.spans[at]
  if (!value || !span) return undefined
  return {
    value: [value, partner.value],
    spans: [span, { start: partner.start, end: partner.end }],
    placeIds: [owner?.placeIds?.[at], partner.placeId],
  }
}

/** One paper for each partner that is told with its own day, all with the one who signs with each of them. */
function inTurn(finding: Finding, scene: Scene): readonly Finding[] {
  const { line, slots } = finding
  const partners = chainOf(partnersIn(line), partiesOf(finding), line)
  const [, ...later] = partners
  if (later.length === 0 || later.some((p) => !p.date)) return [finding]
  const refs = partners.map(({ entity }) => partyRef(entity))
  const mine = partiesOf(finding)
  const strangers = mine.filter((value) => refs.some((ref) => ref.value === value))
  const owner = mine.findIndex((value) => !strangers.includes(value))
  if (mine.length !== 2 || strangers.length !== 1) return [finding]
  const told = partners.flatMap(({ entity, date }, i): Finding[] => {
    const ref = refs[i]
    const parties = ref && bothOf(slots.parties, owner, ref)
    if (!parties) return []
    const until = partners[i + 1]?.entity.first ?? line.words.length
    const sectors = readSectors(line, entity.last, until)
    const day =
      date ?? line.entities.find((e): e is DateEntity => e.type === 'date' && e.last <= entity.first)
    const future = day && scene.published && day.mention.iso > scene.published
    const own = { ...slots }
    delete own.date
    delete own.sectors
    return [
      withSlots(
        finding,
        grown(own, {
          parties,
          status: { value: future ? 'planned' : 'signed', spans: [] },
          ...(day ? { date: { value: day.mention.iso, spans: [day] } } : {}),
          ...(sectors.length > 0
            ? { sectors: { value: [...sectors], spans: [spanOf(line, entity.last, until)] } }
            : {}),
        }),
      ),
    ]
  })
  return told.length === partners.length ? told : [finding]
}

/** Papers of one side with several others, told in turn: `with Cork in 2012 and with Bergen in 2015`. */
export function partnersInTurn(agreements: readonly Finding[], scene: Scene): readonly Finding[] {
  const all = agreements.map((finding) => inTurn(finding, scene))
  const spread = all.filter((told) => told.length > 1).flat()
  const isSpread = (finding: Finding) =>
    spread.some(
      (one) =>
        one.line === finding.line &&
        one !== finding &&
        partiesOf(one).some((value, at) => at === 1 && partiesOf(finding).includes(value)),
    )
  const lines = new Set<Line>()
  return all.flatMap((told) => {
    const [one] = told
    if (!one || (told.length === 1 && isSpread(one)) || (told.length > 1 && lines.has(one.line))) return []
    if (told.length > 1) lines.add(one.line)
    return told
  })
}
