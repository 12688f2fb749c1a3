import type { PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'

/** What may stand before the place a sentence tells of: `For Quang Ninh it is …`, `Riêng Trà Vinh thì …`, `Không phải Khánh Hòa …`. */
const BEFORE =
  /^(?:(?:for|as for|as to|not that|about|what about|with|who|so|and|but|now|then|in turn|meanwhile|,|còn|riêng|với|đối|phía|về|không|phải|thực|ra|bản|thân|tỉnh|thành|phố|city|province|the|of) ?)*$/

/** Is the place what the sentence tells of: its subject, or named for it at its opening? */
export function isToldOf(line: Line, place: PlaceEntity): boolean {
  return BEFORE.test(wordsFrom(line, 0, place.first))
}
