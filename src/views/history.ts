import type { Context, Reader } from '#context.ts'
import type { Bilingual } from '#model/problem.ts'
import { type HistoryEntry, listHistory } from '#store/queries/history.ts'
import { findJudgement } from '#store/queries/judgement.ts'
import { listMentions } from '#store/queries/mention.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { HistoryView } from './list-views.ts'
import { loadPartyNames } from './party-names.ts'
import { sentenceOf } from './sentence.ts'

const ACT_WORDS: Readonly<Record<string, Bilingual>> = {
  'create-office': { en: 'opened the office', vi: 'lập cơ quan' },
  'add-person': { en: 'added to the list', vi: 'thêm vào danh sách' },
  'change-person': { en: 'changed on the list', vi: 'sửa trong danh sách' },
  'add-source': { en: 'added a source', vi: 'thêm nguồn' },
  'read-source': { en: 'had a source read', vi: 'cho đọc nguồn' },
  accept: { en: 'confirmed', vi: 'xác nhận' },
  reject: { en: 'set aside', vi: 'bỏ' },
  amend: { en: 'corrected', vi: 'sửa' },
  undo: { en: 'undid', vi: 'hoàn tác' },
  'enter-fact': { en: 'entered by hand', vi: 'nhập tay' },
  same: { en: 'said they are the same', vi: 'xác định là một' },
  different: { en: 'said they are different', vi: 'xác định là khác' },
  'import-partners': { en: 'took in a list of partners', vi: 'nhập danh sách đối tác' },
  'rebuild-book': { en: 'rebuilt the book', vi: 'dựng lại sổ' },
}

const PAGE = 50

/** What was done, by whom and on what, newest first. */
export async function showHistory(
  ctx: Context,
  reader: Reader,
  { before }: { readonly before?: number },
): Promise<HistoryView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const rows = await listHistory(tx, PAGE + 1, before)
    const page = rows.slice(0, PAGE)
    const entries = []
    for (const entry of page) {
      entries.push({
        ...entry,
        actWord: ACT_WORDS[entry.act]?.[reader.lang] ?? entry.act,
        atText: printMoment(entry.at, reader.lang),
        about: await aboutOf(tx, ctx, entry, reader.lang),
        undoable: await undoableOf(tx, entry),
      })
    }
    const last = page.at(-1)
    return { entries, ...(rows.length > PAGE && last ? { next: last.seq } : {}) }
  })
}

/** A moment as its language writes it, in Vietnamese time. */
export function printMoment(iso: string, lang: Reader['lang']): string {
  return new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(new Date(iso))
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** The first things an entry was done to, in words, and how many more there were. */
async function aboutOf(
  tx: OfficeTx,
  ctx: Context,
  entry: HistoryEntry,
  lang: Reader['lang'],
): Promise<string> {
  const ids = listOf(entry.subject.statementIds)
  if (!ids.length) {
    const named = entry.subject.title ?? entry.subject.name ?? entry.subject.home
    return typeof named === 'string' ? named : ''
  }
  const statements = await getStatements(tx, ids.slice(0, 3))
  const mentions = await listMentions(tx, ids.slice(0, 3))
  const names = await loadPartyNames(
    tx,
    ctx.gazetteer,
    lang,
    mentions.map((mention) => mention.nodeId),
  )
  const said = statements.map((each) =>
    sentenceOf(each.kind, each.standing?.slots ?? each.slots, lang, (path) => {
      const mention = mentions.find(
        (one) =>
          one.statementId === each.id &&
          one.path === path &&
          one.judgementId === (each.standing?.slots ? each.standing.judgementId : ''),
      )
      return mention && names(mention.nodeId).name
    }),
  )
  const more = ids.length - said.length
  const rest = lang === 'vi' ? `và ${more} mục khác` : `and ${more} more`
  return [...said, ...(more > 0 ? [rest] : [])].join('; ')
}

async function undoableOf(tx: OfficeTx, entry: HistoryEntry): Promise<readonly string[]> {
  if (entry.act === 'undo') return []
  const ids = [...listOf(entry.subject.judgementIds), ...listOf([entry.subject.judgementId])]
  const judgements = await Promise.all(ids.map((id) => findJudgement(tx, id)))
  return judgements.flatMap((judgement) => (judgement && !judgement.undone ? [judgement.id] : []))
}
