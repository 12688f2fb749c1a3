import { isProblem } from '#model/problem.ts'
import { type BookRecord, tookPlace } from '#model/record.ts'
import { parseDate } from '#model/values/date.ts'
import { addMonths } from '#model/values/day.ts'
import { foldText } from '#model/values/fold.ts'

/** One dated contact between two sides. A greeting – a letter or telegram of good wishes – is no exchange. */
export type Contact = {
  readonly sort: 'visit' | 'meeting' | 'signing' | 'gift' | 'greeting'
  readonly recordId: string
  readonly statementIds: readonly string[]
  /** As precisely as it is told. */
  readonly on: string
  /** Its last possible day that is not after the day it is read on. */
  readonly latest: string
}

/** Where the day of a contact stands, by kind. */
const DAYS: Readonly<Partial<Record<BookRecord['kind'], readonly [Contact['sort'], string]>>> = {
  visit: ['visit', 'start'],
  meeting: ['meeting', 'date'],
  agreement: ['signing', 'date'],
  gift: ['gift', 'date'],
  event: ['greeting', 'date'],
}

const WISHES =
  /\b(dien mung|thu mung|thu chuc|dien chuc|thiep chuc|chuc mung|letter of congratulation|congratulatory (letter|message)|season s greetings)\b/

/** The contact a record tells of by a day; plans, denials, undated things and days to come tell of none. */
export function contactIn(record: BookRecord, day: string): Contact | undefined {
  const [sort, slot] = DAYS[record.kind] ?? []
  if (!sort || !slot || !tookPlace(record)) return undefined
  if (sort === 'greeting' && record.slots.kind?.shown.value !== 'greeting') return undefined
  const on = String(record.slots[slot]?.shown.value ?? '')
  const date = parseDate(on)
  if (isProblem(date) || date.from > day) return undefined
  return {
    sort: sort === 'meeting' && isWish(record) ? 'greeting' : sort,
    recordId: record.id,
    statementIds: record.statementIds,
    on,
    latest: date.to < day ? date.to : day,
  }
}

/** Good wishes sent are told as meetings now and then; what they are about gives them away. */
function isWish(record: BookRecord): boolean {
  return WISHES.test(foldText(String(record.slots.topic?.shown.value ?? '')).replace(/[^a-z0-9]+/g, ' '))
}

/** What was exchanged last, and the last greeting, which counts apart. */
export type LastContacts = { readonly exchange?: Contact; readonly greeting?: Contact }

/** The last exchange and the last greeting among some records, as of a day. */
export function lastContacts(records: readonly BookRecord[], day: string): LastContacts {
  const contacts = records
    .flatMap((record) => contactIn(record, day) ?? [])
    .sort((a, b) => (a.latest < b.latest ? 1 : a.latest > b.latest ? -1 : a.recordId < b.recordId ? -1 : 1))
  const exchange = contacts.find((contact) => contact.sort !== 'greeting')
  const greeting = contacts.find((contact) => contact.sort === 'greeting')
  return { ...(exchange ? { exchange } : {}), ...(greeting ? { greeting } : {}) }
}

/**
 * True where nothing was exchanged for so many years by a day. Where no exchange is on file the silence counts from the
 * beginning, to its last possible day; with neither, nothing speaks against silence.
 */
export function isSilent(
  contacts: LastContacts,
  {
    day,
    years,
    began,
  }: { readonly day: string; readonly years: number; readonly began?: string | undefined },
): boolean {
  return isSilentSince(contacts, began, addMonths(day, -12 * years))
}

/** The same, counted to a day before which something was exchanged last. */
export function isSilentSince(
  { exchange }: LastContacts,
  began: string | undefined,
  before: string,
): boolean {
  const date = parseDate(began ?? '')
  const last = exchange?.latest ?? (isProblem(date) ? undefined : date.to)
  return last === undefined || last < before
}
