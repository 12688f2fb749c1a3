import type { Context, Reader } from '#context.ts'
import { languageName } from '#intake/words/language-names.ts'
import { ActError, problem } from '#model/problem.ts'
import { factsPrint, type Source } from '#model/source.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { CUT_REASONS } from '#reading/words/cut-reasons.ts'
import { findOriginalHead } from '#store/queries/original.ts'
import { listPeople, type Person } from '#store/queries/person.ts'
import { findLatestReading } from '#store/queries/reading.ts'
import { findSource } from '#store/queries/source.ts'
import { listStatementsOfSource, type StoredStatement } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { groupCards } from './card-groups.ts'
import { makeCards } from './cards.ts'
import type { SourceHead, SourceView } from './cards-view.ts'
import { erasedIn } from './erased.ts'
import { listOtherReports } from './origins.ts'
import { sourceTitleIn } from './source-title.ts'
import { type Quoted, textParts } from './text-parts.ts'
import { wordFor } from './words/word-for.ts'

async function headOf(
  tx: OfficeTx,
  source: Source,
  people: readonly Person[],
  lang: Reader['lang'],
): Promise<SourceHead> {
  const kept = await findOriginalHead(tx, source.sha256)
  const original = kept?.size ? kept : undefined
  return {
    id: source.id,
    title: sourceTitleIn(source, lang),
    kind: source.kind,
    ...(source.publisher ? { publisher: source.publisher } : {}),
    ...(source.published
      ? { published: source.published, publishedText: printDate(source.published, lang) }
      : {}),
    ...(source.lang ? { lang: source.lang } : {}),
    ...(source.url ? { url: source.url } : {}),
    addedAt: source.addedAt,
    addedText: printDate(dayAt(source.addedAt, tx.zone), lang),
    addedBy: people.find((person) => person.id === source.addedBy)?.name ?? source.addedBy,
    sha256: source.sha256,
    facts: factsPrint(source),
    ...(source.unread ? { unread: languageName(source.unread)[lang] } : {}),
    ...(source.notes ? { notes: source.notes.map((note) => note[lang]) } : {}),
    ...(original ? { original } : {}),
  }
}

function quotedOf(statement: StoredStatement): Quoted {
  const verdict = statement.standing?.verdict
  const span = verdict === 'amend' ? (statement.standing?.span ?? statement) : statement
  return {
    statementId: statement.id,
    start: span.start,
    end: span.end,
    mark: verdict === undefined ? 'waiting' : verdict === 'reject' ? 'rejected' : 'accepted',
  }
}

/** A source with its quotes in place, what was not read and why, and its findings as cards in groups. */
export async function showSource(
  ctx: Context,
  reader: Reader,
  { sourceId }: { readonly sourceId: string },
): Promise<SourceView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const source = await findSource(tx, sourceId)
    if (!source) {
      throw new ActError(
        'not-found',
        problem('no-such-source', {
          en: `There is no source “${sourceId}” in this office. Look it up in the list of sources.`,
          vi: `Cơ quan này không có nguồn “${sourceId}”. Hãy xem danh sách nguồn.`,
        }),
      )
    }
    const people = await listPeople(tx)
    const erased = await erasedIn(tx, sourceId, people, reader.lang)
    const reading = erased ? undefined : await findLatestReading(tx, sourceId)
    const all = await listStatementsOfSource(tx, sourceId)
    const shown = all.filter((statement) => statement.inLatest || statement.standing)
    const cards = await makeCards(tx, ctx.gazetteer, shown, people, reader.lang)
    const waiting = cards.filter((card) => !card.decision)
    const decided = cards.filter((card) => card.decision)
    const count = (verdicts: readonly string[]) =>
      shown.filter((each) => verdicts.includes(each.standing?.verdict ?? '')).length
    const cuts = (reading?.cuts ?? []).map((cut) => ({
      ...cut,
      reason: wordFor(CUT_REASONS, cut.reason, reader.lang) ?? cut.reason,
    }))
    return {
      source: await headOf(tx, source, people, reader.lang),
      parts: textParts(source.text, shown.map(quotedOf), cuts),
      groups: groupCards(waiting, reader.lang),
      decided,
      counts: {
        waiting: count(['']),
        accepted: count(['accept', 'amend']),
        rejected: count(['reject']),
        held: shown.filter((each) => each.standing?.attached).length,
      },
      cuts: cuts.map((cut) => ({ text: source.text.slice(cut.start, cut.end), reason: cut.reason })),
      otherReports: await listOtherReports(tx, sourceId),
      ...(reading ? { readerVersion: reading.readerVersion } : {}),
      ...(erased ? { erased } : {}),
    }
  })
}
