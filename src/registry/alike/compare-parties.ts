import { compareBodies } from './compare-bodies.ts'
import { comparePeople } from './compare-people.ts'
import { comparePlaces } from './compare-places.ts'
import { against, speaks } from './grounds.ts'
import type { Profile, Resemblance } from './profile.ts'

/** How alike two parties are, with every reason. Of two kinds or two countries they are never one. */
export function compareParties(a: Profile, b: Profile): Resemblance {
  if (a.kind !== b.kind) return { score: 0, grounds: [OTHER_KIND] }
  if (a.country && b.country && a.country !== b.country) return { score: 0, grounds: [OTHER_COUNTRY] }
  const shared = (a.externalIds ?? []).filter((id) => b.externalIds?.includes(id))
  if (shared.length) return { score: 0.99, grounds: [SAME_ID] }
  const own = compareByKind(a, b)
  return clashing(a, b) ? { score: own.score * 0.3, grounds: [...own.grounds, OTHER_ID] } : own
}

function compareByKind(a: Profile, b: Profile): Resemblance {
  if (a.kind === 'person') return comparePeople(a, b)
  return a.kind === 'organisation' ? compareBodies(a, b) : comparePlaces(a, b)
}

/** One catalogue gives the two different numbers. */
function clashing(a: Profile, b: Profile): boolean {
  const catalogue = (id: string) => id.slice(0, id.indexOf(':'))
  return (a.externalIds ?? []).some((id) =>
    b.externalIds?.some((other) => catalogue(other) === catalogue(id)),
  )
}

const OTHER_KIND = against(
  'other-kind',
  'a person is no body, a body no place',
  'khác loại: người, tổ chức, địa phương',
)
const OTHER_COUNTRY = against('other-country', 'of two countries', 'thuộc hai nước khác nhau')
const SAME_ID = speaks('same-id', 'one number in a public catalogue', 'cùng một mã trong danh mục công khai')
const OTHER_ID = against(
  'other-id',
  'two numbers in one public catalogue',
  'hai mã khác nhau trong cùng một danh mục',
)
