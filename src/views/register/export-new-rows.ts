import type { Gazetteer } from '#gazetteer/place.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { Cell } from '#intake/table.ts'
import type { Language } from '#model/problem.ts'
import { type ColumnUse, type Recipe, useOf } from '#model/recipe.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { lastDayOf } from './last-day.ts'
import { printCell, printDay } from './print-cell.ts'

export type NewRow = { readonly statementId: string; readonly cells: readonly Cell[] }

type Making = {
  /** `Da Nang|VN`. */
  readonly home: string
  readonly lang: Language
  readonly typed: boolean
}

/** Without a column that says so, a register lists what is: no plans, no mere contacts, nothing that ended. */
const NOT_LISTED: ReadonlySet<unknown> = new Set([
  'planned',
  'denied',
  'contact',
  'letter-of-intent',
  'ended',
  'former',
])

/** Records of the book that the register does not have, as rows of it. */
export function newRows(
  gazetteer: Gazetteer,
  recipe: Recipe,
  records: readonly StoredRecord[],
  making: Making,
): readonly NewRow[] {
  const uses = recipe.columns.map(({ use }) => (use === undefined ? undefined : useOf(recipe.kind, use)))
  const named = new Set(uses.flatMap((use) => use?.slot ?? []))
  return records.flatMap((record) => {
    const turned = sidesOf(record, making.home, named)
    const status = record.slots.status?.shown.value
    if (!turned || (!named.has('status') && NOT_LISTED.has(status))) return []
    const cells = uses.map((use, at): Cell => {
      const header = recipe.columns[at]?.header ?? ''
      return use ? newCell(gazetteer, recipe, use, turned, { ...making, header }) : ''
    })
    return [{ statementId: record.id, cells }]
  })
}

type Sides = (slot: string) => StoredRecord['slots'][string] | undefined

/** A register that names the other side only lists what is ours, turned so that the other side is the one it names. */
function sidesOf(record: StoredRecord, home: string, named: ReadonlySet<string>): Sides | undefined {
  const plain: Sides = (slot) => record.slots[slot]
  if (record.kind !== 'partnership' || named.has('a')) return plain
  if (record.slots.a?.shown.value === home) return plain
  if (record.slots.b?.shown.value === home) return (slot) => record.slots[slot === 'b' ? 'a' : slot]
  return undefined
}

function newCell(
  gazetteer: Gazetteer,
  recipe: Recipe,
  use: ColumnUse,
  sides: Sides,
  how: Making & { readonly header: string },
): Cell {
  const value = sides(use.slot)?.shown.value
  if (value === undefined || use.part === 'lat' || use.part === 'lon') return ''
  if (use.part === 'until') {
    const last = lastDayOf(sides('start')?.shown.value, value)
    return last === undefined ? '' : printDay(last, recipe, how)
  }
  const position = use.path.split('.')[1]
  const others = Array.isArray(value) ? value.filter((each) => each !== how.home) : []
  const one = Array.isArray(value) ? (position === undefined ? undefined : others[0]) : value
  if (use.part === 'currency') return String(value).split(' ')[1] ?? ''
  if (Array.isArray(value) && one === undefined) {
    const isParties = use.slot === 'parties' || use.slot === 'to'
    return isParties
      ? value.map((each) => partyText(gazetteer, each, how.lang)).join('; ')
      : printCell(recipe, use.slot, value, how)
  }
  const text = String(one ?? '')
  if (use.part === 'country') {
    const { country } = parsePartyName(text)
    return country ? countryName(country, how.lang) : ''
  }
  return Array.isArray(value) || /^[^|]+\|[A-Z]{2}$|^[A-Z]{2}$/.test(text)
    ? partyText(gazetteer, text, how.lang)
    : printCell(recipe, use.slot, value, how)
}

function partyText(gazetteer: Gazetteer, text: string, lang: Language): string {
  const party = parsePartyName(text)
  if (party.kind === 'country') return countryName(party.name, lang)
  const place = party.country ? gazetteer.find(party.name, { country: party.country })[0] : undefined
  return place ? placeName(place, lang) : party.name
}
