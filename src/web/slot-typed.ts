import { kindOf } from '#model/kinds/all-kinds.ts'
import { type KindName, type Slot, type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { printNumber } from '#model/values/money.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import { typedCountry } from './country-typed.ts'
import { readDate, typedDay } from './day-typed.ts'

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

function typedMoney(text: string, lang: Language): string {
  const match = /^(\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text)
  return match ? `${printNumber(Number(match[1]), lang)} ${match[2]}` : text
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

const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  'nghìn tỷ': 1e12,
}

/** `382 triệu USD`, `US$382 million`, `382,000,000 USD` → `382000000 USD`. */
export function readMoney(text: string, lang: Language): string {
  const flat = text.normalize('NFC').replace(/^US\$\s*(.+)$/i, '$1 USD')
  const match =
    /^([\d.,\s]*\d)\s*(million|billion|trillion|nghìn tỷ|triệu|tỷ|tỉ)?\s*([A-Z]{3})$/i.exec(flat) ??
    swapped(/^([A-Z]{3})\s*([\d.,\s]*\d)\s*(million|billion|trillion|nghìn tỷ|triệu|tỷ|tỉ)?$/i.exec(flat))
  if (!match) return text
  const number = plainNumber(match[1] ?? '', lang)
  const amount = number * (SCALES[match[2]?.toLowerCase() ?? ''] ?? 1)
  if (!Number.isFinite(amount)) return text
  return `${Number(amount.toFixed(2))} ${match[3]?.toUpperCase()}`
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[3], match[1]] : undefined
}

/** Each language has its decimal mark; one that comes twice, or groups three digits in the other's way, is no decimal. */
function plainNumber(text: string, lang: Language): number {
  const digits = text.replace(/\s/g, '')
  const [decimal, grouping] = lang === 'vi' ? [',', '.'] : ['.', ',']
  const times = digits.split(decimal).length - 1
  if (times > 1) return Number(digits.replace(/[.,]/g, ''))
  const oddGroup = times === 0 && digits.split(grouping).length === 2 && !/^\d{1,3}[.,]\d{3}$/.test(digits)
  if (oddGroup) return Number(digits.replace(grouping, '.'))
  return Number(digits.replaceAll(grouping, '').replace(decimal, '.'))
}
