import { kindOf } from '#model/kinds/all-kinds.ts'
import { type KindName, type Slot, type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { typedCountry } from '#model/values/country-typed.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import { readDate, typedDay } from './day-typed.ts'
import { readMoney, typedMoney } from './money-typed.ts'

/** Slots of a kind that a form offers, in order: its own first, who said it after; `heldFrom` and `heldTo` last. */
export function formSlots(kind: KindName): readonly (readonly [string, Slot])[] {
  return Object.entries(slotsOf(kindOf(kind)))
}

/** A stored value as a person types it: `Daegu, Hàn Quốc`, `02/04/2025`, `382.000.000 USD`. */
export function typedText(slot: Slot, value: SlotValue | undefined, lang: Language): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map((one) => typedText(oneOf(slot), one, lang)).join('\n')
  const text = String(value)
  if (slot.type === 'date') return text.split('/').map(typedDay).join(' – ')
  if (slot.type === 'money') return typedMoney(text, lang)
  return PLACES.has(slot.type) ? typedParty(text, lang) : text
}

/** Slots that name a place, or may. */
const PLACES: ReadonlySet<Slot['type']> = new Set(['party', 'locality'])

function typedParty(text: string, lang: Language): string {
  const { kind, name, country } = parsePartyName(text)
  if (!country) return text
  return kind === 'country' ? countryName(country, lang) : `${name}, ${countryName(country, lang)}`
}

function oneOf(slot: Slot): Slot {
  return slot.type === 'localities' ? { type: 'locality' } : { type: 'party' }
}

/** What a form field says, as the schema wants it; what cannot be taken apart stays as it is, so that the act says why. */
export function readTyped(slot: Slot, texts: readonly string[], lang: Language): unknown {
  const text = texts[0]?.trim() ?? ''
  if (slot.type === 'choices') return texts.some(Boolean) ? texts.filter(Boolean) : undefined
  if (!text) return undefined
  switch (slot.type) {
    case 'parties':
    case 'localities':
      return text
        .split(/\r?\n/)
        .map((line) => readName(line))
        .filter(Boolean)
    case 'party':
    case 'locality':
      return readName(text)
    case 'date':
      return readDate(text)
    case 'money':
      return readMoney(text, lang)
    case 'count':
      return /^\d+([.,\s]\d{3})*$/.test(text) ? Number(text.replace(/\D/g, '')) : text
    case 'flag':
      return text === 'yes'
    default:
      return text
  }
}

/** `Daegu, Hàn Quốc` → `Daegu|KR`, `Hàn Quốc` → `KR`; any other name stays as it is. */
function readName(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  const alone = typedCountry(line)
  if (alone) return alone
  const [, place, where] = /^([^|,]+?)\s*,\s*([^|,]+)$/.exec(line) ?? []
  const country = where && typedCountry(where)
  return place && country ? `${place}|${country}` : line
}
