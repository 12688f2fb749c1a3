import { askOf } from '../asked.ts'
import { type Filled, type Finding, withSlots } from '../engine-finding.ts'
import { grown } from '../grown.ts'
import type { OrganisationEntity, PartyRef, PlaceEntity } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { partyRef } from '../refine/party-ref.ts'
import { saysWithin } from '../says-within.ts'

/** More than one paper, with those they are signed with right behind. */
const PAPERS_WITH = askOf(
  /\b(?:memoranda|memorandums|mous|agreements|pacts|accords|contracts|deals|letters of intent|protocols)(?: (?!with)\S+){0,7} with(?: the| its \S+)?$/,
)

/** What joins those of a list. */
const JOINS = /^(?:,|and|, and)(?: the| with| with the)?$/

type Partner = PlaceEntity | OrganisationEntity

function isPartner(entity: Line['entities'][number]): entity is Partner {
  return entity.type === 'organisation' || (entity.type === 'place' && !entity.stands)
}

/** `memoranda of understanding with A and B`: those the papers are with, one paper each. */
function partnersIn(line: Line): readonly PartyRef[] {
  if (line.sentence.lang !== 'en') return []
  const first = line.entities.findIndex(
    (e) => isPartner(e) && saysWithin(PAPERS_WITH, line, Math.max(0, e.first - 14), e.first),
  )
  const head = line.entities[first]
  if (!head || !isPartner(head)) return []
  const list: Partner[] = [head]
  for (const next of line.entities.slice(first + 1)) {
    const before = list.at(-1)
    if (!before || !isPartner(next) || next.type !== head.type) break
    if (!JOINS.test(wordsFrom(line, before.last, next.first))) break
    list.push(next)
  }
  return list.length > 1 ? list.map(partyRef) : []
}

function partiesOf({ slots }: Finding): readonly string[] {
  return (slots.parties?.value ?? []) as readonly string[]
}

/** The one who signs with all of the list, as a paper of the sentence names him. */
function ownerOf(papers: readonly Finding[], partners: readonly PartyRef[]): Finding | undefined {
  const isOne = (value: string) => partners.some((p) => p.value === value)
  return papers.find((f) => partiesOf(f).some(isOne) && partiesOf(f).some((value) => !isOne(value)))
}

function withPartner(paper: Finding, at: number, partner: PartyRef): Finding {
  const { parties } = paper.slots
  const both: Filled = {
    value: [partiesOf(paper)[at] ?? '', partner.value],
    spans: [...(parties?.spans.slice(at, at + 1) ?? []), { start: partner.start, end: partner.end }],
    placeIds: [parties?.placeIds?.[at], partner.placeId],
  }
  return withSlots(paper, grown(paper.slots, { parties: both }))
}

/** Papers one side signs with several others told in one list: one with each, and none of them with another. */
export function partnersListed(agreements: readonly Finding[]): readonly Finding[] {
  const lines = new Set(agreements.map((f) => f.line))
  return [...lines].flatMap((line) => {
    const papers = agreements.filter((f) => f.line === line)
    const partners = partnersIn(line)
    const paper = ownerOf(papers, partners)
    if (!paper) return papers
    const isOne = (value: string) => partners.some((p) => p.value === value)
    const at = partiesOf(paper).findIndex((value) => !isOne(value))
    const others = papers.filter((f) => !partiesOf(f).some(isOne))
    return [...partners.map((partner) => withPartner(paper, at, partner)), ...others]
  })
}
