import { placeName } from '#gazetteer/place-name.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { eveOf } from '#model/values/day.ts'
import { formalName, SPAN_WORDS } from '../words/succession-words.ts'
import type { UnitRef } from './after-merger-view.ts'
import type { Units } from './load-units.ts'

/** Names a unit for a reader. */
export type UnitNames = (unit: string) => UnitRef

/** Names units in a language; two of one name are told apart by the days they stood. */
export function unitNames(units: Units, lang: Language): UnitNames {
  return (key) => {
    const name = nameOf(units, key, lang)
    const when = whenOf(units, key, lang)
    const id = units.addressOf(key)
    return {
      key,
      name,
      formal: formalName(name, { tier: units.tierOf(key), country: units.placeOf(key)?.country }, lang),
      slot: slotOf(units, key) ?? name,
      ...(when ? { when } : {}),
      ...(id ? { id } : {}),
    }
  }
}

function slotOf(units: Units, key: string): string | undefined {
  const unit = units.placeOf(key) ?? units.unitAt(key)
  return unit && `${unit.name}|${unit.country}`
}

function nameOf(units: Units, key: string, lang: Language): string {
  const place = units.placeOf(key)
  const unit = units.unitAt(key)
  if (place) return placeName(place, lang)
  const node = [...units.nodes.values()].find((each) => each.key === key)
  return (
    (lang === 'vi' && unit?.country === 'VN' ? unit.nameLocal : undefined) ?? unit?.name ?? node?.name ?? key
  )
}

/** Only where the name alone would not do: a unit and its heir that are called the same. */
function whenOf({ namesakes }: Units, key: string, lang: Language): string | undefined {
  const until = namesakes.find((each) => each.from.key === key)
  const since = namesakes.find((each) => each.to?.key === key)
  return [
    since && SPAN_WORDS.since[lang](printDate(since.day, lang)),
    until && SPAN_WORDS.until[lang](printDate(eveOf(until.day), lang)),
  ]
    .filter(Boolean)
    .join(', ')
}
