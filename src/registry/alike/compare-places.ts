import { against, speaks } from './grounds.ts'
import { spellPlace } from './places.ts'
import type { Ground, Profile, Resemblance } from './profile.ts'

/** Two names of places, held against each other. A rank, a ground or an entry of the gazetteer that differs says no. */
export function comparePlaces(a: Profile, b: Profile): Resemblance {
  if (a.placeId && b.placeId)
    return a.placeId === b.placeId
      ? { score: 1, grounds: [SAME_PLACE] }
      : { score: 0, grounds: [OTHER_PLACE] }
  const best = namesOf(a)
    .flatMap((one) => namesOf(b).map((other) => compareNames([one, other], [a, b])))
    .sort((x, y) => y.score - x.score)[0]
  return best ?? NOTHING
}

function namesOf({ name, others = [] }: Profile): readonly string[] {
  return [name, ...others]
}

const NOTHING: Resemblance = { score: 0, grounds: [] }

function compareNames(names: readonly [string, string], parties: readonly [Profile, Profile]): Resemblance {
  const [x, y] = [spellPlace(names[0], parties[0].country), spellPlace(names[1], parties[1].country)]
  const same = x.bare === y.bare
  if (!same && x.key !== y.key) return NOTHING
  const spelled: Ground = same ? SAME_NAME : SPELLING
  if (x.level && y.level && x.level !== y.level) return { score: 0.3, grounds: [spelled, OTHER_RANK] }
  if (x.within && y.within && x.within !== y.within) return { score: 0.2, grounds: [spelled, OTHER_GROUND] }
  if ((x.within && y.level === 'province') || (y.within && x.level === 'province'))
    return { score: 0.3, grounds: [spelled, OTHER_RANK] }
  const sure = same ? 0.95 : 0.85
  return { score: x.within || y.within ? sure - 0.1 : sure, grounds: [spelled] }
}

const SAME_PLACE = speaks(
  'same-place',
  'both are one entry of the gazetteer',
  'cùng một mục trong danh mục địa danh',
)
const OTHER_PLACE = against(
  'other-place',
  'two entries of the gazetteer',
  'hai mục khác nhau trong danh mục địa danh',
)
const SAME_NAME = speaks(
  'same-name',
  'one name, but for marks, spaces and rank words',
  'cùng tên, chỉ khác dấu, khoảng cách hoặc từ chỉ cấp',
)
const SPELLING = speaks(
  'spelling',
  'two spellings or scripts of one name',
  'hai cách viết hoặc hai chữ viết của một tên',
)
const OTHER_RANK = against('other-rank', 'a unit of another rank', 'khác cấp hành chính')
const OTHER_GROUND = against('other-ground', 'told to lie in different places', 'thuộc hai địa bàn khác nhau')
