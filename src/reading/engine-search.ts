import type { Filled } from './engine-finding.ts'
import { partyOf } from './engine-party.ts'
import { readRank } from './engine-rank.ts'
import type { Shorthand, Sign } from './engine-shorthand.ts'
import { speakerOf } from './engine-speaker.ts'
import { sumOf } from './engine-sum.ts'
import { type Line, wordsFrom } from './names/line.ts'
import type { Search } from './patterns/pattern.ts'
import type { Scene } from './refine/scene.ts'

function fits(sign: Sign, search: Search, line: Line, scene: Scene): Filled | undefined {
  const entity = sign.entity
  if (!entity) return undefined
  if (search.type === 'date')
    return entity.type === 'date' ? { value: entity.mention.iso, spans: [entity] } : undefined
  if (entity.type === 'number') {
    const { mention } = entity
    const next = wordsFrom(line, entity.last, entity.last + 6)
    if (search.type === 'money') return sumOf(entity)
    if (search.type === 'projects' && mention.kind === 'count' && /project|dự án/.test(next))
      return { value: mention.value, spans: [entity] }
    if (search.type === 'members' && mention.kind === 'count')
      return { value: mention.value, spans: [entity] }
    if (search.type === 'days' && mention.kind === 'duration')
      return { value: mention.value, spans: [entity] }
    return undefined
  }
  const wanted = search.type === 'place' ? 'locality' : search.type === 'person' ? 'person' : 'party'
  if (search.type === 'country' && entity.type !== 'country') return undefined
  if (search.type === 'organisation' && entity.type !== 'organisation') return undefined
  if (search.type === 'place' && entity.type === 'person') return undefined
  const party = partyOf(sign, wanted, line, scene)[0]
  return party
    ? { value: party.value, spans: [{ start: party.start, end: party.end }], placeIds: [party.placeId] }
    : undefined
}

function distance(sign: Sign, first: number, last: number): number {
  if (sign.last <= first) return first - sign.last
  if (sign.first >= last) return sign.first - last
  return 0
}

/** Looks for the value of a slot beside a trigger: nearest first, on the side and within the tokens the search allows. */
export function searchSlot(
  search: Search,
  line: Line,
  shorthand: Shorthand,
  first: number,
  last: number,
  scene: Scene,
): Filled | undefined {
  if (search.type === 'speaker') {
    const at = shorthand.signs.findIndex((s) => s.first >= first)
    const by = speakerOf(shorthand, at, line, scene)
    return by
      ? { value: by.value, spans: [{ start: by.start, end: by.end }], placeIds: [by.placeId] }
      : undefined
  }
  if (search.type === 'rank') return readRank(line, first, last, search.within)
  const candidates = shorthand.signs
    .filter((s) => s.entity)
    .filter((s) =>
      search.side === 'before' ? s.last <= first : search.side === 'after' ? s.first >= last : true,
    )
    .filter((s) => distance(s, first, last) <= search.within)
    .sort((a, b) => distance(a, first, last) - distance(b, first, last))
  const found: Filled[] = []
  for (const sign of candidates) {
    const fill = fits(sign, search, line, scene)
    if (!fill) continue
    if (!search.many) return fill
    found.push(fill)
  }
  if (found.length === 0) return undefined
  return {
    value: found.map((f) => String(f.value)),
    spans: found.flatMap((f) => f.spans),
    placeIds: found.map((f) => f.placeIds?.[0]),
  }
}
