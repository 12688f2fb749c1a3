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
  /\b(?:the (?:capital|(?:main|chief|largest|biggest|second|leading) (?:city|town|port))|that|those|a (?:(?!sister|twin|partner|friend)\S+ ){0,4}?(?:city|town|district|county|port|capital)) (?:of|in)(?: the)?(?: (?:\S+ ){1,2}'s)?$/,
)

/** `the industrial city east of Leipzig`, `40 km from Vinh`, `giáp Lào Cai`: a place another is measured from. */
const LIES_BESIDE = askOf(
  /(?:\b(?:(?:north|south|east|west)\w*|outskirts|suburbs?|upriver|downriver|upstream|downstream|inland) (?:of|from)|\b(?:km|kilomet(?:re|er)s?|miles?|minutes|hours?|hour 's (?:drive|ride)) (?:\S+ ){0,2}?(?:of|from|outside)|\bnot far from|(?<!\p{L})(?:cách|giáp|phía (?:đông|tây|nam|bắc)))(?: (?:the|trung|tâm|thành|phố|tp|tp\.|thị|xã|tỉnh))*$/u,
)

/** Is a place named only to say where another lies? */
export function onlyLocates(line: Line, place: PlaceEntity): boolean {
  const from = Math.max(0, place.first - 9)
  return saysWithin(LIES_IN, line, from, place.first) || saysWithin(LIES_BESIDE, line, from, place.first)
}

/** `Ngoài tỉnh Jeollabuk, Đắk Lắk còn kết nghĩa với …`: a partner told of elsewhere, of whom the clause says nothing. */
export function isSetAside(line: Line, place: PlaceEntity): boolean {
  return (
    line.words[place.last] === ',' && saysWithin(BESIDES, line, Math.max(0, place.first - 4), place.first)
  )
}

const BESIDES = askOf(/(?<!\p{L})(?:ngoài|bên cạnh)(?: (?:tỉnh|thành|phố|thành phố|tp\.?|bang))?$/u)
