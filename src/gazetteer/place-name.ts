import type { Language } from '#model/problem.ts'
import type { Place } from './place.ts'

/**
 * Countries whose places Vietnamese calls by the names Vietnam's press writes in Latin letters of their own (Daegu, Sakai):
 * the old Sino-Vietnamese readings are not in use at a desk.
 */
const ROMANISED = new Set(['KR', 'JP', 'KP'])

/** A place's name in a language. */
export function placeName(place: Place, lang: Language): string {
  return lang === 'vi' && place.nameVi && !ROMANISED.has(place.country) ? place.nameVi : place.name
}
