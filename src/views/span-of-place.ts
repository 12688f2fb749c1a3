import type { Place } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { eveOf } from '#model/values/day.ts'
import { SPAN_WORDS } from './words/succession-words.ts'

/** Until or since when a unit stood, which tells it from a unit of the same name: “until 30 June 2025”. */
export function spanOfPlace(place: Place | undefined, lang: Language): string | undefined {
  if (place?.to) return SPAN_WORDS.until[lang](printDate(eveOf(place.to), lang))
  return place?.from && SPAN_WORDS.since[lang](printDate(place.from, lang))
}
