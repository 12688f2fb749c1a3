import { askOf } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import type { OrganisationEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { isLand } from '../names/party.ts'
import { readSectors } from '../refine/papers/read-sectors.ts'
import { bodyRef } from '../refine/party-ref.ts'
import { saysWithin } from '../says-within.ts'

const ASKED = askOf(
  /\b(seek|seeks|seeking|sought|ask|asks|asked|urge|urges|urged|call(s|ed)? on|hopes?|hoped|wants?|wanted|propose[sd]?|explor\w+|suggest\w*)\b|(?<!\p{L})(đề nghị|mong|mong muốn|kêu gọi|đề xuất|tìm cách|mời)(?!\p{L})/u,
)

/** A link that somebody only asks for, however its verb stands: `asked the chamber to connect …`. */
export function isAskedFor(line: Line, first: number): boolean {
  return saysWithin(ASKED, line, Math.max(0, first - 7), first)
}

/** Bodies of a country are linked with each body the sentence lists, in the fields told between them. */
export function linkEach(finding: Finding): readonly Finding[] {
  const { slots, line } = finding
  const [a] = slots.a?.spans ?? []
  const [b] = slots.b?.spans ?? []
  if (finding.kind !== 'link' || !a || !b || !isLand(String(slots.a?.value))) return [finding]
  const field = fieldsBetween(line, a.end, b.start)
  const first = slots.status?.value === 'planned' ? hedgeBefore(line, finding.first) : finding.first
  const own = { ...finding, first, slots: { ...slots, ...(field ? { field } : {}) } }
  const more = listedBehind(line, b.end).map((body): Finding => {
    const { value, start, end } = bodyRef(body)
    return { ...own, slots: { ...own.slots, b: { value, spans: [{ start, end }] } } }
  })
  return [own, ...more]
}

const HEDGE =
  /^(would|will|may|seek|seeks|seeking|sought|ask|asks|asked|urged?|hopes?|hoped|wants?|wanted|sẽ|đề|mong|kêu)$/

/** Where the words begin that say a link is only sought; a quote without them would say more than the source. */
function hedgeBefore(line: Line, first: number): number {
  const from = Math.max(0, first - 7)
  const at = line.words.slice(from, first).findIndex((word) => HEDGE.test(word))
  return at < 0 ? first : from + at
}

function fieldsBetween(line: Line, from: number, to: number): Filled | undefined {
  const { tokens } = line.sentence
  const first = tokens.findIndex((token) => token.start >= from)
  const last = tokens.findIndex((token) => token.start >= to)
  const found = readSectors(line, first, last)
  const [opens, closes] = [tokens[first], tokens[last - 1]]
  if (!found.length || !opens || !closes) return undefined
  return { value: found, spans: [{ start: opens.start, end: closes.end }] }
}

/** `… and Vietnamese tech giant X`: bodies that go on a list, each with a few words about it at most. */
function listedBehind(line: Line, from: number): readonly OrganisationEntity[] {
  const found: OrganisationEntity[] = []
  let at = line.sentence.tokens.findLastIndex((token) => token.end <= from) + 1
  for (const entity of line.entities) {
    if (entity.type !== 'organisation' || entity.first < at) continue
    if (!saysWithin(GOES_ON, line, at, entity.first)) break
    found.push(entity)
    at = entity.last
  }
  return found
}

const GOES_ON = askOf(
  /^(,|and|, and|và|cùng|, cùng)( (?!(?:to|in|at|on|is|are|was|which|who|that|will|would|has|have|ở|tại|để|sẽ|là)(?: |$))[^\s,;]+){0,4}$/,
)
