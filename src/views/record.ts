import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { ActError, type Bilingual, problem } from '#model/problem.ts'
import { findErasedText } from '#store/queries/erased-text.ts'
import { listJudgementsOf } from '#store/queries/judgement.ts'
import { listPeople } from '#store/queries/person.ts'
import { findRecord, type StoredRecord } from '#store/queries/record.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { makeCards } from './cards.ts'
import { loadAroundCited } from './cited.ts'
import { makeCiting } from './citing.ts'
import { recordErased } from './erased.ts'
import { filesOfVisits } from './files-of-visits.ts'
import type { RecordView } from './list-views.ts'
import { printMoment } from './moment.ts'
import { loadPartyNames } from './party-names.ts'
import { loadSideLabels } from './record-sides.ts'
import { todayIn } from './today.ts'
import { slotWord } from './words/glossary.ts'

const VERDICTS: Readonly<Record<string, Bilingual>> = {
  accept: { en: 'confirmed', vi: 'xác nhận' },
  amend: { en: 'corrected', vi: 'sửa' },
  reject: { en: 'set aside', vi: 'bỏ' },
}

type Meant = { readonly recordId: string; readonly record: StoredRecord | undefined; readonly at: BookAt }

/** One record whole, or what is left of it in the history when nothing accepted carries it any more. */
export async function showRecord(
  ctx: Context,
  reader: Reader,
  { recordId, ...at }: { readonly recordId: string } & BookAt,
): Promise<RecordView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const record = await findRecord(tx, recordId, at)
    return await recordIn(tx, ctx, reader, { recordId, record, at })
  })
}

/** The same within a transaction that is under way, of a record as it stands at the days; of none where it is out of the book. */
export async function recordIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { recordId, record, at }: Meant,
): Promise<RecordView> {
  const [statements, people, files] = await Promise.all([
    getStatements(tx, record?.statementIds ?? [recordId], at),
    listPeople(tx),
    record?.kind === 'visit' ? filesOfVisits(tx) : undefined,
  ])
  if (!statements.length) {
    const erased = await findErasedText(tx, { statementIds: [recordId] })
    if (erased) throw new ActError('not-found', recordErased(erased, tx.zone))
    throw new ActError(
      'not-found',
      problem('no-such-record', {
        en: `There is nothing “${recordId}” in the book of this office. Start from a partner’s page, or search.`,
        vi: `Trong sổ của cơ quan không có mục “${recordId}”. Hãy mở từ trang đối tác, hoặc tìm kiếm.`,
      }),
    )
  }
  const parties = Object.values(record?.parties ?? {})
  const [cards, names, cited, judgements, sideLabel] = await Promise.all([
    makeCards(tx, ctx.gazetteer, statements, people, reader.lang),
    loadPartyNames(tx, ctx.gazetteer, reader.lang, parties),
    loadAroundCited(tx, record ? statements : []),
    listJudgementsOf(
      tx,
      statements.map((statement) => statement.id),
    ),
    loadSideLabels(tx, ctx.gazetteer, record ? [record] : [], reader.lang),
  ])
  const card = cards[0]
  if (!card) throw new Error(`statements of ${recordId} made no card`)
  const citing = makeCiting(cited, { names, lang: reader.lang, at, day: at.asOf ?? todayIn(tx, ctx) })
  const values = record
    ? Object.keys(record.slots).flatMap((slot) => {
        const value = citing.value(record, slot)
        if (!value || slot === 'within' || slot === 'courtesy') return []
        const label = sideLabel(record, slot) ?? slotWord(record.kind, slot, reader.lang)
        const { why: reason, ...shown } = value
        return [{ slot, label, ...shown, reason }]
      })
    : []
  const visit = record?.kind === 'visit' ? [record.id, ...record.statementIds] : []
  const file = files?.(visit)
  return {
    card,
    values,
    cites: citing.cites(),
    decisions: judgements.map((judgement) => ({
      judgementId: judgement.id,
      statementId: judgement.statementId ?? '',
      verdict: judgement.verdict,
      verdictWord: VERDICTS[judgement.verdict]?.[reader.lang] ?? judgement.verdict,
      by: people.find((person) => person.id === judgement.personId)?.name ?? judgement.personId,
      at: printMoment(judgement.at, reader.lang, tx.zone),
      ...(judgement.why ? { why: judgement.why } : {}),
      undone: judgement.undone,
      attached: judgement.attached ?? false,
    })),
    ...(file ? { file: { missionId: file.id, title: file.title } } : {}),
    inBook: record !== undefined,
  }
}
