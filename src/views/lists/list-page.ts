import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { getRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite } from '../cite.ts'
import { loadCited } from '../cited.ts'
import type { Counting } from '../ties/agreement-line.ts'
import { countingOf } from '../ties/counting.ts'
import { renumberMarks } from '../ties/join-marks.ts'
import { byKind, isTelling, type LoadedTies, TIE_KINDS, tiesAmong } from '../ties/load-ties.ts'
import { LISTS, type ListAsked, type ListName, type ListView } from '../ties/ties-view.ts'
import { listLabel } from '../words/ties-words.ts'
import { cutPage } from './cut-page.ts'
import type { Ground } from './ground.ts'
import type { LineKey } from './line-keys.ts'
import type { LineShelf } from './line-shelf.ts'
import { prepareLines } from './prepare-lines.ts'
import type { Read } from './tie-keys.ts'

/** How a list of lines is made: what its keys stand on, the lines of a page from them with their quotes, and what it counts. */
export type ListSort<Key extends LineKey, Line> = {
  readonly shelf: (read: Read) => LineShelf<Key>
  readonly tell: (keys: readonly Key[], read: Read) => Promise<Told<Line>>
  readonly rule: (list: ListName, counting: Counting, lang: Language) => string
}

/** Lines in their order with the quotes they rest on, which are numbered as they come. */
export type Told<Line> = { readonly lines: readonly Line[]; readonly cites: readonly Cite[] }

export type PageAsked = ListAsked & BookAt & { readonly size?: number }

/** What a list is read by: its day, how it counts, and until when we count what we knew. */
export function readOf(tx: OfficeTx, ctx: Context, asked: ListAsked & BookAt): Read {
  const day = asked.asOf ?? dayAt(ctx.now(), tx.zone)
  return { ...countingOf(asked, day), zone: tx.zone, ...(asked.knownAt ? { knownAt: asked.knownAt } : {}) }
}

/**
 * A page of a list. The numbers and the order are those of all its lines; only what this page shows is read whole, so that a
 * page of a very long list takes no longer than a short list.
 */
export async function listPage<Key extends LineKey, Line>(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { asked, of }: { readonly asked: PageAsked; readonly of: ListSort<Key, Line> },
): Promise<ListView<Line>> {
  const { lang } = reader
  const read = readOf(tx, ctx, asked)
  const shelf = of.shelf(read)
  const list = asked.list ?? 'in-force'
  const sort = asked.sort ?? 'partner'
  const country = asked.country?.toUpperCase()
  const { shown, paging } = cutPage(shelf.pick({ list, country, sort, lang }), asked)
  const told = await of.tell(shown, read)
  const asOfText = printDate(read.day, lang)
  const counts = shelf.counts(country)
  return {
    asOf: read.day,
    asOfText,
    list,
    lists: LISTS.map((name) => ({
      list: name,
      label: listLabel(name, read, lang),
      count: counts.get(name) ?? 0,
    })),
    rule: of.rule(list, { ...read, day: asOfText }, lang),
    days: read.days,
    years: read.years,
    sort,
    ...(country ? { country } : {}),
    countries: shelf.countries(list, lang),
    paging,
    ...told,
  }
}

type Whole<Key extends LineKey, Line> = {
  readonly keys: readonly Key[]
  readonly read: Read
  readonly ground: Ground
  /** Addresses of all records that they show. */
  readonly needs: readonly string[]
  readonly lines: (
    loaded: LoadedTies,
    counting: Counting,
  ) => readonly (Line & { readonly recordId: string })[]
}

/** Tells lines from all of the book that they rest on, read whole. */
export async function tellWhole<Key extends LineKey, Line>(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { keys, read, ground, needs, lines }: Whole<Key, Line>,
): Promise<Told<Line>> {
  const loaded = await loadLines(tx, ctx, reader, { ids: needs, read, ground })
  const byId = new Map(lines(loaded, read).map((line) => [line.recordId, line]))
  const told = keys.flatMap((key) => byId.get(key.id) ?? [])
  return renumberMarks({ lines: told, cites: loaded.making.citing.cites() })
}

/** Reads what some lines show, as a whole list would have it. */
export async function loadLines(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  {
    ids,
    read,
    ground,
    beside = [],
  }: {
    readonly ids: readonly string[]
    readonly read: Read
    readonly ground: Ground
    readonly beside?: readonly StoredRecord[]
  },
): Promise<LoadedTies> {
  const at = { asOf: read.day, ...(read.knownAt ? { knownAt: read.knownAt } : {}) }
  const found = byKind(await getRecords(tx, [...new Set(ids)], at))
  const told = [...TIE_KINDS.flatMap((kind) => found.get(kind) ?? []).filter(isTelling), ...beside]
  const cited = await loadCited(tx, told, at)
  const making = prepareLines(ctx, reader, { ground, cited, at })
  return await tiesAmong(tx, found, making, { ...at, decisions: ground.decisions })
}
