import type { Context, Reader } from '#context.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { slotsOf } from '#model/kinds/kind.ts'
import type { Publication, ShownTo } from '#model/publication.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { shownTo } from '#registry/shown-to.ts'
import { getCitedStatements } from '#store/queries/cited-statement.ts'
import { listRecordIds } from '#store/queries/export.ts'
import { getNodes } from '#store/queries/node.ts'
import { listPeople } from '#store/queries/person.ts'
import { getPublications } from '#store/queries/publication.ts'
import { findRecord, getRecords, type StoredRecord } from '#store/queries/record.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { namedIn } from '../book.ts'
import { EXPORT_KINDS, type ExportKind } from './export-asked.ts'
import { titlesToldApart } from './tell-apart.ts'

/** Who last said whether it is public, when and why. */
export type SaidPublic = { readonly by: string; readonly on: string; readonly why: string }

/** A source with who may see it. */
export type SourcePublicity = {
  readonly id: string
  readonly title: string
  readonly shownTo: ShownTo
  readonly said?: SaidPublic
}

/** A matter with who may see it: how many of its values would leave, and the sources that could carry them. */
export type RecordPublicity = {
  readonly id: string
  readonly title: string
  readonly shownTo: ShownTo
  readonly said?: SaidPublic
  /** Values a public source carries, out of all; none where what the matter is about is carried by none. */
  readonly leaves: number
  readonly of: number
  readonly sources: readonly SourcePublicity[]
}

/** Matters beyond this many are opened from the command line, which takes any number. */
const MOST_LISTED = 300

/** Who may see a source. */
export async function showSourcePublicity(
  ctx: Context,
  reader: Reader,
  { sourceId }: { readonly sourceId: string },
): Promise<SourcePublicity | undefined> {
  return await ctx.store.inOffice(reader.office, async (tx) =>
    (await sourcesPublicity(tx, reader, [sourceId])).get(sourceId),
  )
}

/** Who may see a matter; undefined where it is out of the book. */
export async function showRecordPublicity(
  ctx: Context,
  reader: Reader,
  { recordId }: { readonly recordId: string },
): Promise<RecordPublicity | undefined> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const record = await findRecord(tx, recordId)
    return record && (await recordPublicityIn(tx, ctx, reader, record))
  })
}

/** The same within a transaction that is under way, of a record as it stands. */
export async function recordPublicityIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  record: StoredRecord,
): Promise<RecordPublicity | undefined> {
  return (await recordsPublicity(tx, ctx, reader, [record]))[0]
}

export type PublishingView = {
  readonly kind: ExportKind
  readonly records: readonly RecordPublicity[]
  /** How many there are in all. */
  readonly count: number
}

/** The matters of one list with who may see each: what many are opened from at once. */
export async function showPublishing(
  ctx: Context,
  reader: Reader,
  { kind }: { readonly kind: ExportKind },
): Promise<PublishingView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const ids = await listRecordIds(tx, EXPORT_KINDS[kind], { at: {} })
    const listed = ids.slice(0, MOST_LISTED)
    const found = new Map((await getRecords(tx, listed)).map((record) => [record.id, record]))
    const records = listed.flatMap((id) => found.get(id) ?? [])
    return { kind, records: await recordsPublicity(tx, ctx, reader, records), count: ids.length }
  })
}

/** Who said the words there are. */
async function sayersOf(
  tx: OfficeTx,
  words: ReadonlyMap<string, Publication>,
): Promise<ReadonlyMap<string, string>> {
  if (!words.size) return new Map()
  return new Map((await listPeople(tx)).map((person) => [person.id, person.name]))
}

function saidOf(
  word: Publication,
  people: ReadonlyMap<string, string>,
  { lang, zone }: { readonly lang: Reader['lang']; readonly zone: string },
): SaidPublic {
  return {
    by: people.get(word.personId) ?? word.personId,
    on: printDate(dayAt(word.at, zone), lang),
    why: word.why,
  }
}

async function sourcesPublicity(
  tx: OfficeTx,
  { lang }: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourcePublicity>> {
  const [heads, words] = await Promise.all([getSourceHeads(tx, ids), getPublications(tx, 'source', ids)])
  const people = await sayersOf(tx, words)
  return new Map(
    [...heads.values()].map(({ id, title }) => {
      const word = words.get(id)
      return [
        id,
        {
          id,
          title,
          shownTo: word?.shownTo ?? 'desk',
          ...(word ? { said: saidOf(word, people, { lang, zone: tx.zone }) } : {}),
        },
      ]
    }),
  )
}

async function recordsPublicity(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  records: readonly StoredRecord[],
): Promise<readonly RecordPublicity[]> {
  const { lang } = reader
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  const [words, cited, nodes] = await Promise.all([
    getPublications(tx, 'record', ids),
    getCitedStatements(tx, ids),
    getNodes(tx, namedIn(records)),
  ])
  const statements = new Map(cited.map((each) => [each.id, each]))
  const sources = await sourcesPublicity(tx, reader, [
    ...new Set([...statements.values()].map((each) => each.sourceId)),
  ])
  const people = await sayersOf(tx, words)
  const titles = titlesToldApart(records, { gazetteer: ctx.gazetteer, lang, nodes })
  const carries = (id: string) => {
    const statement = statements.get(id)
    return (
      statement !== undefined &&
      !statement.standing?.deskEntry &&
      sources.get(statement.sourceId)?.shownTo === 'public'
    )
  }
  return records.map((record) => {
    const [newest] = record.statementIds
      .flatMap((id) => words.get(id) ?? [])
      .sort((a, b) => (a.at < b.at ? 1 : -1))
    const own = [...new Set(record.statementIds.flatMap((id) => statements.get(id)?.sourceId ?? []))]
    return {
      id: record.id,
      title: titles.get(record.id) ?? record.id,
      shownTo: shownTo(record.statementIds, words),
      ...(newest ? { said: saidOf(newest, people, { lang, zone: tx.zone }) } : {}),
      leaves: leavingOf(record, carries),
      of: Object.keys(record.slots).length,
      sources: own.flatMap((id) => sources.get(id) ?? []),
    }
  })
}

function leavingOf(record: StoredRecord, carries: (statementId: string) => boolean): number {
  const carried = new Set(
    Object.entries(record.slots).flatMap(([slot, held]) =>
      held.shown.statementIds.some(carries) ? [slot] : [],
    ),
  )
  const keys = Object.entries(slotsOf(kindOf(record.kind))).flatMap(([slot, { key }]) => (key ? [slot] : []))
  return keys.every((slot) => carried.has(slot)) ? carried.size : 0
}
