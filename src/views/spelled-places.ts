import type { Gazetteer } from '#gazetteer/place.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { Slots, SlotValue } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { parsePartyName } from '#model/values/party-name.ts'

/**
 * Places among slots as a reader of this language writes them, by how they stand there: `Da Nang|VN` to `Đà Nẵng|VN`.
 * The reader names places in English, which a form in Vietnamese would show beside a country in Vietnamese.
 */
export function spelledPlaces(
  gazetteer: Gazetteer,
  slots: Slots,
  lang: Language,
): Readonly<Record<string, string>> {
  const texts = Object.values(slots).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string'),
  )
  return Object.fromEntries(
    texts.flatMap((text) => {
      const { kind, name, country } = parsePartyName(text)
      const [place] = kind === 'locality' && country ? gazetteer.find(name, { country }) : []
      const own = place && `${placeName(place, lang)}|${country}`
      return own && own !== text ? [[text, own]] : []
    }),
  )
}

/** One place so spelled. */
export function spelledPlace(gazetteer: Gazetteer, place: string, lang: Language): string {
  return spelledPlaces(gazetteer, { place }, lang)[place] ?? place
}

/** Slots with their places so spelled. */
export function respelled(slots: Slots, spelled: Readonly<Record<string, string>> = {}): Slots {
  const own = (text: string) => spelled[text] ?? text
  return Object.fromEntries(
    Object.entries(slots).map(([slot, value]) => {
      if (typeof value === 'string') return [slot, own(value)]
      return [slot, Array.isArray(value) ? value.map(own) : value]
    }),
  )
}

/** Do two values name the same places, each in whatever spelling? A form shows them in its reader's, and sends that back. */
export function namesSame(
  gazetteer: Gazetteer,
  left: SlotValue | null | undefined,
  right: SlotValue | null | undefined,
): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((one, at) => namesSame(gazetteer, one, right[at]))
  if (typeof left !== 'string' || typeof right !== 'string') return (left ?? null) === (right ?? null)
  return left === right || idOf(gazetteer, left) === idOf(gazetteer, right)
}

/** The place a text of a slot means; the text itself where it means none. */
function idOf(gazetteer: Gazetteer, text: string): string {
  const { kind, name, country } = parsePartyName(text)
  const [place] = kind === 'locality' && country ? gazetteer.find(name, { country }) : []
  return place?.id ?? text
}
