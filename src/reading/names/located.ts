import { askOf } from '../asked.ts'
import { saysWithin } from '../says-within.ts'
import type { PlaceEntity } from './entity.ts'
import type { Line } from './line.ts'

const LOCATES = /^(in|at|to|tại|ở|about)$/
const PASSED =
  /^(neighbouring|neighboring|nearby|the|city|downtown|central|thành|phố|tỉnh|huyện|lỵ|tp|tp\.|of|đô|thủ|thị|xã)$/

/** Is a place said with `in` or `at`, over a level word or `neighbouring`? */
export function isLocated(line: Line, place: PlaceEntity): boolean {
  let at = place.first - 1
  while (at >= 0 && place.first - at < 4 && PASSED.test(line.words[at] ?? '')) at -= 1
  return LOCATES.test(line.words[at] ?? '')
}

/** `a prefecture-level city of Guangxi`, `the capital of Lower Saxony`: where a city lies, unless it is a sister of it. */
const LIES_IN = askOf(
  /\b(?:the capital|that|those|a (?:(?!sister|twin|partner|friend)\S+ ){0,4}?(?:city|town|district|county|port|capital)) (?:of|in)(?: the)?(?: \S+ 's)?$/,
)

/** Is a place named only to say where another lies? */
export function onlyLocates(line: Line, place: PlaceEntity): boolean {
  return saysWithin(LIES_IN, line, Math.max(0, place.first - 9), place.first)
}
