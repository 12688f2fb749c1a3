import { culturesOf } from '../../names/culture.ts'
import type { Office, Person, PlaceEntity } from '../../names/entity.ts'
import { type Line, lineAt } from '../../names/line.ts'
import { VIETNAMESE_FAMILIES } from '../../words/vi/families.ts'
import { isProvince } from '../home/told-from.ts'
import type { Local } from '../scene.ts'

/** What papers call the committees of Lao and Chinese provinces, too: whoever bears no Vietnamese name is of one of those. */
export const TITLED_IN_VIETNAMESE = /(?<!\p{L})(tỉnh|thành|huyện) (ủy|uỷ)(?!\p{L})/iu

/** Does a name speak for Vietnam, by its whole or by the family it opens with? */
export function mayBeVietnamese(name: string, cultures: ReadonlySet<string>): boolean {
  return cultures.has('VN') || VIETNAMESE_FAMILIES.has((name.split(/\s+/)[0] ?? '').toLowerCase())
}

/** What the sentence of an office tells of whose it may be. */
export type Beside = {
  /** It stands in one roll with officers of home. */
  readonly besideOwn?: boolean
  /** The last place abroad named before it. */
  readonly told?: Local
}

/** Who governs a province, not a town. */
const OF_PROVINCE = /tỉnh trưởng|thống đốc/i

/** `Tiếp đoàn có các đồng chí: Lê Văn Tám, Bí thư Tỉnh ủy; Rah Lan Chung, Phó Bí thư Tỉnh ủy`: in one roll with our own, whatever his name. */
function isBesideOwn(person: Person, line: Line): boolean {
  if (line.entities.some((e) => e.type === 'place' || e.type === 'country')) return false
  return line.entities.some(
    (e) =>
      e.type === 'person' &&
      e.person !== person &&
      e.person.offices.some((o) => TITLED_IN_VIETNAMESE.test(o.words)) &&
      mayBeVietnamese(e.person.name, culturesOf(e.person.name)),
  )
}

/** What stands beside an office without a place: `đoàn đã thăm Brest (Pháp), nơi …, và gặp Thị trưởng François Morin`. */
export function toldBeside(
  person: Person,
  office: Office,
  lines: readonly Line[],
  locals: readonly Local[],
): Beside {
  const line = lineAt(lines, office.start)
  if (!line) return {}
  const last = line.entities.findLast(
    (e): e is PlaceEntity =>
      e.type === 'place' &&
      !e.stands &&
      e.end <= office.start &&
      e.place.country !== 'VN' &&
      !/^(?:gần|cách|near)$/.test(line.words[e.first - 1] ?? ''),
  )
  const told =
    last && isProvince(last) === OF_PROVINCE.test(office.words)
      ? locals.find((l) => l.value === last.value)
      : undefined
  return { besideOwn: isBesideOwn(person, line), ...(told ? { told } : {}) }
}
