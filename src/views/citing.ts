import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import type { HeldSlot, HeldValue } from '#model/record.ts'
import { printDate } from '#model/values/date.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite, CitedValue } from './cite.ts'
import { type CiteMarks, makeCiteMarks, wordsOf } from './cite-marks.ts'
import { type Cited, loadCited, type Quoted } from './cited.ts'
import type { PartyNames } from './party-names.ts'
import { plannedPast } from './planned-past.ts'
import { printValue } from './print-value.ts'
import { sourceTitleIn } from './source-title.ts'
import { makeTellings, type Tellings } from './tellings.ts'
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

type Printing = {
  readonly names: PartyNames
  readonly lang: Language
  readonly at?: BookAt
  /** The day read, ISO, where `at` names none: plans whose day has passed by then say so. */
  readonly day?: string
}

/** Loads what the records rest on, once, for citing: as it stands, or stood when the book was known so. */
export async function loadCiting(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  printing: Printing,
): Promise<Citing> {
  return makeCiting(await loadCited(tx, records, printing.at ?? {}), printing)
}

/** Citing from what was loaded before; its marks are numbered from 1. */
export function makeCiting(cited: Cited, { names, lang, at = {}, day = at.asOf }: Printing): Citing {
  const { statements } = cited
  const marks = makeCiteMarks(statements)
  const tellings = makeTellings(cited)

  const print = (record: StoredRecord, slot: string, value: HeldSlot['shown']['value'], shown: boolean) =>
    printValue(record.kind, slot, value, lang, (path) => {
      const id = shown ? record.parties[path] : undefined
      return id ? names(id).name : undefined
    })

  const value = (record: StoredRecord, slot: string): CitedValue | undefined => {
    const kept = record.slots[slot]
    const held = kept && slot === 'status' && at.asOf ? tellings.statusOn(record, kept, at.asOf) : kept
    if (!held) return undefined
    const past =
      day && slot === 'status' && held.shown.value === 'planned'
        ? plannedPast(record.kind, (name) => record.slots[name]?.shown.value, { asOf: day, lang })
        : undefined
    const text = (one: HeldValue) =>
      (one === held.shown ? past : undefined) ?? print(record, slot, one.value, one === held.shown)
    return citedValue(held, { text, marks, by: tellings.by, lang })
  }

  return {
    cited,
    marks: marks.of,
    value,
    newestDay: (ids) => {
      const newest = tellings.published(ids)
      return newest && printDate(newest, lang)
    },
    newestIso: (ids) => tellings.days(ids).at(-1),
    oldestIso: (ids) => tellings.days(ids)[0],
    quoteOf: (id) => {
      const statement = statements.get(id)
      return statement ? wordsOf(statement).quote : ''
    },
    cites: () => citesOf(cited, marks, lang),
  }
}

type HeldShowing = {
  readonly text: (one: HeldValue) => string
  readonly marks: CiteMarks
  readonly by: Tellings['by']
  readonly lang: Language
}

/** What a fold holds in a slot, as it is shown: with its marks, why it is shown, and what others say instead. */
export function citedValue(held: HeldSlot, { text, marks, by, lang }: HeldShowing): CitedValue {
  const told = by(held.shown.statementIds)
  return {
    value: held.shown.value,
    text: text(held.shown),
    marks: marks.of(held.shown.statementIds),
    reason: held.reason,
    why: whyShown(held.reason, told, lang),
    origins: told.origins,
    others: held.others.map((other) => ({
      text: text(other),
      marks: marks.of(other.statementIds),
      origins: by(other.statementIds).origins,
    })),
  }
}

/** The quotes of the marks that were asked for. */
export function citesOf(quoted: Quoted, marks: CiteMarks, lang: Language): readonly Cite[] {
  return marks.given().flatMap((given) => citeOf(quoted, given, lang) ?? [])
}

function citeOf(
  { statements, sources, origins }: Quoted,
  { statementId, mark }: { readonly statementId: string; readonly mark: number },
  lang: Language,
): Cite | undefined {
  const statement = statements.get(statementId)
  const source = statement && sources.get(statement.sourceId)
  if (!statement || !source) return undefined
  const origin = origins.get(source.id)
  return {
    mark,
    statementId,
    sourceId: source.id,
    sourceTitle: sourceTitleIn(source, lang),
    sourceKind: source.kind,
    ...(source.publisher ? { publisher: source.publisher } : {}),
    ...(source.published ? { published: printDate(source.published, lang) } : {}),
    ...wordsOf(statement),
    ...(origin ? { origin } : {}),
  }
}
