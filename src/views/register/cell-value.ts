import { type Cell, cellText } from '#intake/table.ts'
import type { Slot, SlotValue } from '#model/kinds/kind.ts'
import type { Problem } from '#model/problem.ts'
import type { ColumnUse, Recipe } from '#model/recipe.ts'
import { readChoice, readSectors } from './cell-choice.ts'
import { readDay } from './cell-day.ts'
import { readCount, readMoney } from './cell-number.ts'
import { tooLong, unknownChoice, unreadableDay, unreadableMoney, unreadableNumber } from './cell-problems.ts'

/** Where each value of a register stands: its path, its slot, and the columns that hold its parts. */
export type Field = {
  readonly path: string
  readonly slotName: string
  readonly slot: Slot
  readonly column?: number
  /** All of its columns, its parts among them. */
  readonly columns: readonly number[]
  readonly parts: Readonly<Partial<Record<Exclude<ColumnUse['part'], 'value'>, number>>>
  /** A value of the recipe for every row that has none of its own. */
  readonly set?: string
}

/** A cell with its row. */
export type Held = { readonly cell: Cell; readonly text: string; readonly cells: readonly Cell[] }

/** A cell read into its slot; or why the row cannot stand; or why it stands without this value. */
export type ReadValue = {
  readonly value?: SlotValue
  readonly problem?: Problem
  readonly note?: Problem
}

type Reading = { readonly recipe: Recipe; readonly headers: readonly string[] }

function valueOr(value: SlotValue | undefined, problem: Problem): ReadValue {
  return value === undefined ? { problem } : { value }
}

/** Reads a cell that names no party, by the type of its slot and the locale of its file. */
export function readValue(reading: Reading, field: Field, held: Held): ReadValue {
  const { recipe, headers } = reading
  const { cell, text } = held
  const where = headers[field.column ?? -1] ?? field.path
  switch (field.slot.type) {
    case 'date':
      return valueOr(readDay(cell, recipe.locale), unreadableDay(text, where))
    case 'count':
      return valueOr(readCount(cell, recipe.locale), unreadableNumber(text, where))
    case 'money': {
      const currency = cellText(held.cells[field.parts.currency ?? -1])
      const units = [currency, where, recipe.set['amount.currency'] ?? '']
      return valueOr(readMoney(cell, units, recipe.locale), unreadableMoney(text, where))
    }
    case 'choice':
    case 'choices':
      return readListed(recipe, field, text, where)
    case 'flag':
      return { value: /^(x|1|true|yes|có|예|はい|✓)$/iu.test(text) }
    default:
      return valueOr(text.length > 300 ? undefined : text.replace(/\s+/g, ' '), tooLong(where))
  }
}

/** A word outside a closed list leaves its slot empty and says so; the row stands, and the word stays in its text. */
function readListed(recipe: Recipe, field: Field, text: string, where: string): ReadValue {
  const values = field.slot.values ?? []
  const decided = recipe.decisions[`${field.slotName}:${text.normalize('NFC').toLowerCase()}`]
  if (decided === 'empty') return {}
  if (decided !== undefined) return { value: field.slot.type === 'choices' ? [decided] : decided }
  const value =
    field.slot.type === 'choices' ? readSectors(text) : readChoice(recipe.kind, field.slotName, text)
  return value === undefined
    ? { note: unknownChoice(text, where, { kind: recipe.kind, name: field.slotName, values }) }
    : { value }
}
