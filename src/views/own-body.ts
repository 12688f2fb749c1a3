import type { Gazetteer } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import { unitsOfAuthority } from './unit-authority.ts'

/** “UBND tỉnh Quảng Nam”, “Đoàn Sở Công Thương”: a body of a Vietnamese locality, and what its name says further. */
const BODY =
  /^(?:đoàn (?:lãnh đạo |cán bộ |công tác |đại biểu |của )*)?(ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|sở)\s+(.+)$/iu

type IsHome = (node: Pick<Node, 'placeId' | 'kind' | 'name' | 'country'>) => boolean

/**
 * Tells bodies of our own locality, or of one that merged into it, by the name alone: a list of delegations names who went
 * and no more. A department that names no province is the one of whoever keeps the list; one that names another is not ours.
 */
export function ownBodies(
  gazetteer: Gazetteer,
  isHome: IsHome,
  country: string | undefined,
): (node: Pick<Node, 'kind' | 'name' | 'country'>) => boolean {
  if (country !== 'VN') return () => false
  return ({ kind, name, country: of }) => {
    if (of !== undefined && of !== country) return false
    const governed = unitsOfAuthority(gazetteer, { kind, name, ...(of ? { country: of } : {}) }, country)
    if (governed.some((place) => isHome({ kind: 'locality', placeId: place.id, name: place.name, country })))
      return true
    if (kind !== 'organisation') return false
    const [, body = '', rest = ''] = BODY.exec(name.normalize('NFC').trim()) ?? []
    if (!body) return false
    const words = rest.split(/\s+/)
    const named = words.flatMap((_, at) =>
      gazetteer
        .find(words.slice(at).join(' '), { country })
        .filter(({ level }) => level === 'first' || level === 'city'),
    )
    const homes = named.filter(({ id, name }) => isHome({ kind: 'locality', placeId: id, name, country }))
    return homes.length > 0 || (!named.length && body.toLowerCase() === 'sở')
  }
}
