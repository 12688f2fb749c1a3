import type { Context, Reader } from '#context.ts'
import type { SlotValue } from '#model/kinds/kind.ts'
import { printDate } from '#model/values/date.ts'
import { listPapers, listPaperUses, type StoredPaper } from '#store/queries/paper.ts'
import { listPeople } from '#store/queries/person.ts'
import { findRecord, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { printMoment } from './moment.ts'
import { printValue } from './print-value.ts'
import { slotWord } from './words/glossary.ts'

/** A paper as lists name it. */
export type PaperLine = {
  readonly paperId: string
  readonly kind: string
  readonly lang: 'en' | 'vi'
  readonly title: string
  readonly asOfText: string
  readonly by: string
  readonly at: string
  readonly missionId?: string
}

/** A paper a matter was told in, and which of its values are others now. */
export type PaperUse = PaperLine & {
  readonly changed: readonly { readonly label: string; readonly before: string; readonly now: string }[]
}

export type PaperUsesView = { readonly recordId: string; readonly papers: readonly PaperUse[] }
export type PapersView = { readonly papers: readonly PaperLine[] }

/** The papers one matter was told in, newest first, each with what has changed since. */
export async function showPaperUses(
  ctx: Context,
  reader: Reader,
  { recordId }: { readonly recordId: string },
): Promise<PaperUsesView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    return await paperUsesIn(tx, reader, { recordId, record: await findRecord(tx, recordId) })
  })
}

/** The same within a transaction that is under way, of a record as it stands; of none where it is out of the book. */
export async function paperUsesIn(
  tx: OfficeTx,
  reader: Reader,
  { recordId, record }: { readonly recordId: string; readonly record: StoredRecord | undefined },
): Promise<PaperUsesView> {
  const uses = await listPaperUses(tx, record?.statementIds ?? [recordId])
  const lineOf = lines(uses.length ? await listPeople(tx) : [], reader, tx.zone)
  const byPaper = new Map(uses.map((use) => [use.paper.id, use]))
  return {
    recordId,
    papers: [...byPaper.values()].map(({ paper, used }) => ({
      ...lineOf(paper),
      changed: record ? changedSince(record, used.values, reader.lang) : [],
    })),
  }
}

/** How many of the newest papers a page lists. */
const NEWEST = 50

/** Papers lately made in an office, newest first. */
export async function showPapers(ctx: Context, reader: Reader): Promise<PapersView> {
  return await ctx.store.readOffice(reader.office, async (tx) => ({
    papers: (await listPapers(tx, NEWEST)).map(lines(await listPeople(tx), reader, tx.zone)),
  }))
}

function lines(
  people: readonly { readonly id: string; readonly name: string }[],
  { lang }: Reader,
  zone: string,
) {
  return (paper: StoredPaper): PaperLine => ({
    paperId: paper.id,
    kind: paper.kind,
    lang: paper.lang,
    title: paper.title,
    asOfText: printDate(paper.asOf, lang),
    by: people.find((one) => one.id === paper.personId)?.name ?? paper.personId,
    at: printMoment(paper.at, lang, zone),
    ...(paper.missionId ? { missionId: paper.missionId } : {}),
  })
}

function changedSince(
  record: StoredRecord,
  then: Readonly<Record<string, unknown>>,
  lang: Reader['lang'],
): PaperUse['changed'] {
  const print = (slot: string, value: unknown) =>
    value === undefined ? '–' : printValue(record.kind, slot, value as SlotValue, lang)
  const slots = [...new Set([...Object.keys(then), ...Object.keys(record.slots)])]
  return slots.flatMap((slot) => {
    const now = record.slots[slot]?.shown.value
    if (JSON.stringify(now) === JSON.stringify(then[slot])) return []
    return [
      { label: slotWord(record.kind, slot, lang), before: print(slot, then[slot]), now: print(slot, now) },
    ]
  })
}
