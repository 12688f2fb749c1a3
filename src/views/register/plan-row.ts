import type { Place } from '#gazetteer/place.ts'
import { type Cell, cellText, isEmptyCell } from '#intake/table.ts'
import type { Span } from '#model/citation.ts'
import type { SlotValue } from '#model/kinds/kind.ts'
import type { Problem } from '#model/problem.ts'
import type { Recipe } from '#model/recipe.ts'
import type { Draft } from '#model/statement.ts'
import { readChoice } from './cell-choice.ts'
import { dayToCome, emptyCell, selfPair } from './cell-problems.ts'
import { type Field, type Held, readValue } from './cell-value.ts'
import { readLength } from './last-day.ts'
import type { PlaceReason } from './namesakes.ts'
import { ofLine, type PartyFound, type PartyReader } from './party-cells.ts'
import { quoteSpan, type RowText, rowText } from './row-text.ts'

/** What a row asks a person to choose. */
export type RowChoice = {
  readonly key: string
  readonly cell: string
  readonly candidates: readonly Place[]
}

/** One row as far as it is understood. `draft` is there where it is certain. */
export type RowPlan = {
  readonly line: number
  readonly cells: readonly Cell[]
  readonly text: string
  readonly draft?: Draft
  /** Why it is refused or ambiguous. */
  readonly problem?: Problem
  /** Cells that were not read into their slots; they stay in the row's text. */
  readonly notes: readonly Problem[]
  readonly choice?: RowChoice
  /** Why each place was taken, where several had the name. */
  readonly reasons: Readonly<Record<string, PlaceReason>>
  readonly namesakes: Readonly<Record<string, readonly Place[]>>
  /** Where the row came out of an export: what it was known by, and the slots whose cells were changed since. */
  readonly edit?: {
    readonly of: string
    readonly slots: readonly string[]
    readonly columns: number
    /** Slots whose cells were emptied since: whether the value goes is asked, so these are in neither of the two. */
    readonly emptied: readonly string[]
  }
}

export type RowReading = {
  readonly recipe: Recipe
  readonly fields: readonly Field[]
  readonly headers: readonly string[]
  /** The day the register is taken in, ISO. */
  readonly day: string
  readonly party: PartyReader
  /** Whether the slots fit their kind; the first fault in words where not. */
  readonly check: (slots: Draft['slots']) => Problem | undefined
}

type Gathered = {
  readonly slots: Record<string, SlotValue>
  readonly places: Record<string, string>
  readonly spans: Record<string, Span>
  implied: string[]
  readonly used: number[]
  /** The place chosen for this line. */
  readonly chosen: string | undefined
  readonly notes: Problem[]
  readonly reasons: Record<string, PlaceReason>
  readonly namesakes: Record<string, readonly Place[]>
  problem?: Problem
  choice?: RowChoice
}

/** Understands one row; says why where it cannot. Decides nothing about the book. */
export function planRow(reading: RowReading, cells: readonly Cell[], line: number): RowPlan {
  const values = cells.map(cellText)
  const recorded = rowText(reading.headers, values)
  const got: Gathered = {
    slots: {},
    places: {},
    spans: {},
    implied: [],
    used: [],
    chosen: reading.recipe.decisions[ofLine(line)],
    notes: [],
    reasons: {},
    namesakes: {},
  }
  for (const field of reading.fields) {
    readField(reading, field, cells, got, recorded)
    if (got.problem) break
  }
  if (!got.problem) keepLength(reading, cells, got, recorded)
  const base = {
    line,
    cells,
    text: recorded.text,
    notes: got.notes,
    reasons: got.reasons,
    namesakes: got.namesakes,
  }
  const problem = got.problem ?? samePair(got) ?? yetToCome(reading, got) ?? reading.check(got.slots)
  if (problem) return { ...base, problem, ...(got.choice ? { choice: got.choice } : {}) }
  const span = quoteSpan(recorded, got.used)
  const draft: Draft = {
    kind: reading.recipe.kind,
    slots: got.slots,
    quote: recorded.text.slice(span.start, span.end),
    ...span,
    spans: got.spans,
    implied: got.implied,
    places: got.places,
    readBy: 'register',
  }
  return { ...base, draft }
}

/** What stands since a day cannot wait for it; a plan may. */
function yetToCome({ day, headers, fields }: RowReading, { slots }: Gathered): Problem | undefined {
  const since = slots.since
  if (
    typeof since !== 'string' ||
    slots.status === 'planned' ||
    since.slice(0, 10) <= day.slice(0, since.length)
  )
    return undefined
  const column = fields.find((field) => field.slotName === 'since')?.column
  return dayToCome(since, headers[column ?? -1] ?? 'since')
}

/** A tie of a place with itself is a slip of the register. */
function samePair({ slots, places }: Gathered): Problem | undefined {
  if (slots.a === undefined || slots.b === undefined) return undefined
  const same = places.a && places.b ? places.a === places.b : slots.a === slots.b
  return same ? selfPair() : undefined
}

function readField(
  reading: RowReading,
  field: Field,
  cells: readonly Cell[],
  got: Gathered,
  { spans }: RowText,
): void {
  const cell = field.column === undefined ? undefined : cells[field.column]
  const text = cellText(cell).trim()
  if (cell === undefined || !text) {
    if (field.set !== undefined) setValue(reading, field, got)
    else if (field.slot.key) got.problem = emptyCell(reading.headers[field.column ?? -1] || field.path)
    return
  }
  got.used.push(...field.columns)
  const span = spans[field.column ?? -1]
  if (span) got.spans[field.path] = span
  keepValue(reading, field, { cell, text, cells }, got)
}

/** A value of the recipe or of the office: settled, not stated by the row, so never over what the row does state. */
function setValue(reading: RowReading, field: Field, got: Gathered): void {
  if (field.path === field.slotName && got.slots[field.slotName] !== undefined) return
  const text = field.set ?? ''
  keepValue(reading, { ...field, parts: {} }, { cell: text, text, cells: [] }, got)
  if (got.slots[field.slotName] !== undefined) got.implied.push(field.path)
}

function keepValue(reading: RowReading, field: Field, held: Held, got: Gathered): void {
  if (PARTIES.has(field.slot.type)) {
    keepParties(reading, field, held, got)
    return
  }
  const { value, problem, note } = readValue(reading, field, held)
  if (problem) got.problem = problem
  if (note && !keepStatus(reading, field, held, got)) got.notes.push(note)
  if (value !== undefined) got.slots[field.slotName] = value
}

/** Registers write “đang xúc tiến” where others write the kind of a tie: a state, whatever column it stands in. */
function keepStatus({ recipe }: RowReading, field: Field, { text }: Held, got: Gathered): boolean {
  const status = readChoice(recipe.kind, 'status', text)
  const stated = got.slots.status !== undefined && !got.implied.includes('status')
  if (field.slotName === 'status' || status === undefined || stated) return false
  got.slots.status = status
  got.implied = got.implied.filter((path) => path !== 'status')
  const span = got.spans[field.path]
  if (span) got.spans.status = span
  delete got.spans[field.path]
  return true
}

/** How long a journey took, by its last day; the first stands in whatever column, so this is read when all others are. */
function keepLength(
  { recipe, fields, headers }: RowReading,
  cells: readonly Cell[],
  got: Gathered,
  { spans }: RowText,
) {
  const { path, parts } = fields.find((field) => field.parts.until !== undefined) ?? { path: '', parts: {} }
  const at = parts.until ?? -1
  const cell = cells[at]
  if (cell === undefined || isEmptyCell(cell) || got.slots[path] !== undefined) return
  const { days, problem, note } = readLength(recipe, got.slots.start, { cell, where: headers[at] ?? path })
  if (problem) got.problem = problem
  if (note) got.notes.push(note)
  if (days === undefined) return
  got.slots[path] = days
  got.used.push(at)
  const span = spans[at]
  if (span) got.spans[path] = span
}

const PARTIES: ReadonlySet<string> = new Set(['party', 'parties', 'locality', 'localities'])

/** Names in one cell are parted by semicolons or lines, else by commas where no country stands behind one. */
function namesIn(text: string): readonly string[] {
  const parts = text.split(/[;\n]/).map((part) => part.trim())
  return parts.filter(Boolean)
}

function keepParties(reading: RowReading, field: Field, held: Held, got: Gathered): void {
  const isList = field.slot.type === 'parties' || field.slot.type === 'localities'
  const whole = isList && field.path === field.slotName
  const names = whole ? namesIn(held.text) : [held.text]
  for (const name of names) {
    const found = reading.party({ ...partyCells(reading, field, held, name), ...chosenFor(field, got) })
    if ('problem' in found) {
      refuseParty(found, name, got)
      return
    }
    const list = (got.slots[field.slotName] ?? []) as readonly string[]
    const path = isList ? `${field.slotName}.${list.length}` : field.slotName
    got.slots[field.slotName] = isList ? [...list, found.text] : found.text
    if (found.place) got.places[path] = found.place.id
    if (found.namesakes.length) got.namesakes[path] = found.namesakes
    if (found.namesakes.length || SAID.has(found.reason)) got.reasons[path] = found.reason
  }
}

/** What was chosen for a line is meant of what the line names, not of the office's own side. */
function chosenFor({ column }: Field, { chosen }: Gathered): { readonly chosen?: string } {
  return column === undefined || chosen === undefined ? {} : { chosen }
}

/** Why a place was taken, where that is to be seen although no other has its name. */
const SAID: ReadonlySet<PlaceReason> = new Set(['as-written', 'country'])

function refuseParty(found: Extract<PartyFound, { problem: Problem }>, cell: string, got: Gathered): void {
  got.problem = found.problem
  if (found.decides) got.choice = { key: found.decides, cell, candidates: found.candidates }
}

function partyCells({ headers, recipe }: RowReading, field: Field, { cells }: Held, name: string) {
  const { country, lat, lon } = field.parts
  const set = recipe.set[`${field.path}.country`]
  return {
    name,
    header: headers[field.column ?? -1] || field.path,
    type: field.slot.type.startsWith('localit') ? ('locality' as const) : ('party' as const),
    ...(country === undefined
      ? {}
      : { country: cellText(cells[country]), countryHeader: headers[country] ?? '' }),
    ...(country === undefined && set !== undefined ? { country: set } : {}),
    lat: lat === undefined ? '' : cellText(cells[lat]),
    lon: lon === undefined ? '' : cellText(cells[lon]),
  }
}
