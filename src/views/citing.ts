import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import type { HeldSlot } from '#model/record.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { statusOn } from '#registry/status-on.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { CitedStatement } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite, CitedValue } from './cite.ts'
import { type Cited, loadCited } from './cited.ts'
import type { PartyNames } from './party-names.ts'
import { printValue } from './print-value.ts'
import { whyShown } from './words/reason-words.ts'

/** Numbers the marks of one view as values ask for them, and hands out their quotes at the end. */
export type Citing = {
  readonly marks: (statementIds: readonly string[]) => readonly number[]
  /** A record's slot as a cited value; undefined where the record does not have it. */
  readonly value: (record: StoredRecord, slot: string) => CitedValue | undefined
  /** The newest day a source of these statements was published, printed. */
  readonly newestDay: (statementIds: readonly string[]) => string | undefined
  /** The newest day a source of these statements was published or came in, as an ISO day. */
  readonly newestIso: (statementIds: readonly string[]) => string | undefined
  /** The oldest such day. */
  readonly oldestIso: (statementIds: readonly string[]) => string | undefined
  readonly quoteOf: (statementId: string) => string
  readonly cites: () => readonly Cite[]
  /** What is cited from, for whoever needs it besides. */
  readonly cited: Cited
}

type Told = { readonly reports: number; readonly origins: readonly string[] }

type Printing = { readonly names: PartyNames; readonly lang: Language; readonly at?: BookAt }

/** Loads what the records rest on, once, for citing: as it stands, or stood when the book was known so. */
export async function loadCiting(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  printing: Printing,
): Promise<Citing> {
  return makeCiting(await loadCited(tx, records, printing.at), printing)
}

/** Citing from what was loaded before; its marks are numbered from 1. */
export function makeCiting(cited: Cited, { names, lang, at = {} }: Printing): Citing {
  const { statements, sources, origins, zone } = cited
  const numbers = new Map<string, { readonly mark: number; readonly id: string }>()
  const markById = new Map<string, number>()
  const toldBy = new Map<string, Told>()

  /** The words a statement rests on: its own, or those of the amendment that stands. */
  const wordsOf = (statement: CitedStatement) => {
    const amendment = statement.standing?.verdict === 'amend' ? statement.standing : undefined
    return {
      quote: amendment?.quote ?? statement.quote,
      start: amendment?.span?.start ?? statement.start,
      end: amendment?.span?.end ?? statement.end,
      ...(amendment?.deskEntry ? { deskEntry: true } : {}),
    }
  }

  /** One mark a quote: a sentence that carries four ties is cited once. */
  const marks = (ids: readonly string[]) => {
    const made = ids.flatMap((id) => markOf(id) ?? [])
    return made.length > 1 ? [...new Set(made)].sort((a, b) => a - b) : made
  }

  const markOf = (id: string) => {
    const statement = statements.get(id)
    const marked = markById.get(id)
    if (!statement || marked) return marked
    const { start, end, deskEntry } = wordsOf(statement)
    const key = `${statement.sourceId} ${start} ${end} ${deskEntry ?? ''}`
    const { mark } = numbers.get(key) ?? { mark: numbers.size + 1 }
    if (!numbers.has(key)) numbers.set(key, { mark, id })
    markById.set(id, mark)
    return mark
  }

  const print = (record: StoredRecord, slot: string, value: HeldSlot['shown']['value'], shown: boolean) =>
    printValue(record.kind, slot, value, lang, (path) => {
      const id = shown ? record.parties[path] : undefined
      return id ? names(id).name : undefined
    })

  /** How many reports tell something, and of how many origins they are; asked for every value, and most rest on the same. */
  const told = (ids: readonly string[]): Told => {
    const key = ids.join(' ')
    const known = toldBy.get(key)
    if (known) return known
    const reports = [...new Set(ids.flatMap((id) => statements.get(id)?.sourceId ?? []))]
    const made = {
      reports: reports.length,
      origins: [...new Set(reports.map((id) => origins.get(id)?.id ?? id))],
    }
    toldBy.set(key, made)
    return made
  }

  const cite = (id: string, mark: number): Cite | undefined => {
    const statement = statements.get(id)
    const source = statement && sources.get(statement.sourceId)
    if (!statement || !source) return undefined
    const origin = origins.get(source.id)
    return {
      mark,
      statementId: id,
      sourceId: source.id,
      sourceTitle: source.title,
      sourceKind: source.kind,
      ...(source.publisher ? { publisher: source.publisher } : {}),
      ...(source.published ? { published: printDate(source.published, lang) } : {}),
      ...wordsOf(statement),
      ...(origin ? { origin } : {}),
    }
  }

  /** The status a matter had on the day read; the day a source told it is that of its publication, else the day it came in. */
  const statusThen = (record: StoredRecord, held: HeldSlot, day: string) =>
    statusOn(held, day, {
      kind: record.kind,
      heldFrom: record.heldFrom,
      telling: (id) => {
        const statement = statements.get(id)
        if (!statement) return undefined
        const { heldFrom, heldTo } = statement.standing?.slots ?? statement.slots
        return {
          told: toldOn([id]).at(-1) ?? '9999',
          ...(typeof heldFrom === 'string' ? { heldFrom } : {}),
          ...(typeof heldTo === 'string' ? { heldTo } : {}),
        }
      },
    })

  /** An entry of the desk or a row of a register without a day of its own counts from the day it came in. */
  const toldOn = (ids: readonly string[]) =>
    ids
      .flatMap((id) => {
        const statement = statements.get(id)
        return statement ? (sources.get(statement.sourceId)?.published ?? dayAt(statement.madeAt, zone)) : []
      })
      .sort()

  return {
    cited,
    marks,
    value: (record, slot) => {
      const kept = record.slots[slot]
      const held = kept && slot === 'status' && at.asOf ? statusThen(record, kept, at.asOf) : kept
      if (!held) return undefined
      const { reports, origins: own } = told(held.shown.statementIds)
      return {
        value: held.shown.value,
        text: print(record, slot, held.shown.value, true),
        marks: marks(held.shown.statementIds),
        reason: held.reason,
        why: whyShown(held.reason, { reports, origins: own }, lang),
        origins: own,
        others: held.others.map((other) => ({
          text: print(record, slot, other.value, false),
          marks: marks(other.statementIds),
          origins: told(other.statementIds).origins,
        })),
      }
    },
    newestDay: (ids) => {
      const days = ids.flatMap((id) => sources.get(statements.get(id)?.sourceId ?? '')?.published ?? [])
      const newest = days.sort().at(-1)
      return newest && printDate(newest, lang)
    },
    newestIso: (ids) => toldOn(ids).at(-1),
    oldestIso: (ids) => toldOn(ids)[0],
    quoteOf: (id) => {
      const statement = statements.get(id)
      return statement ? wordsOf(statement).quote : ''
    },
    cites: () =>
      [...numbers.values()].flatMap(({ id, mark }) => {
        const made = cite(id, mark)
        return made ? [made] : []
      }),
  }
}
