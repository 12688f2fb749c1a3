import type { Context, Reader } from '#context.ts'
import type { Language } from '#model/problem.ts'
import { type HistoryEntry, listHistory } from '#store/queries/history.ts'
import { getJudgements, type StoredJudgement } from '#store/queries/judgement.ts'
import { listMentions } from '#store/queries/mention.ts'
import { getSourceHeads, type SourceHead } from '#store/queries/source.ts'
import { getStatements, type StoredStatement } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { commitmentTold } from './commitment-object.ts'
import { type FilesTold, fileTold, loadFilesTold } from './history-files.ts'
import type { HistoryView } from './list-views.ts'
import { printMoment } from './moment.ts'
import { loadPartyNames, type PartyNames } from './party-names.ts'
import { sentenceOf } from './sentence.ts'
import { sourceTitleIn } from './source-title.ts'
import { actWord } from './words/act-words.ts'

/** What was done, before what it was done to: a word both share – “danh sách đoàn”, “Đoàn Changwon” – is said once. */
export function wordBefore(about: string, act: string): string {
  const [, before, last = ''] = /^(.+)\s(\S+)$/u.exec(act) ?? []
  const [first = ''] = about.split(/\s/u, 1)
  return before && first.toLocaleLowerCase() === last.toLocaleLowerCase() ? before : act
}

const PAGE = 50

/** How many of the things an entry was done to are told; the rest are counted. */
const TOLD = 3

/** What was done, by whom and on what, newest first. */
export async function showHistory(
  ctx: Context,
  reader: Reader,
  { before }: { readonly before?: number },
): Promise<HistoryView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const rows = await listHistory(tx, PAGE + 1, before)
    const page = rows.slice(0, PAGE)
    const telling = await prepare(tx, ctx, page, reader.lang)
    const entries = page.map((entry) => {
      const about = aboutOf(entry, telling)
      return {
        ...entry,
        actWord: wordBefore(about, actWord(entry.act, reader.lang)),
        atText: printMoment(entry.at, reader.lang, tx.zone),
        about,
        undoable: undoableOf(entry, telling),
      }
    })
    const last = page.at(-1)
    return { entries, ...(rows.length > PAGE && last ? { next: last.seq } : {}) }
  })
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

/** What the entries of a page are told with, loaded for all of them at once. */
type Telling = {
  readonly judgements: ReadonlyMap<string, StoredJudgement>
  readonly sentences: ReadonlyMap<string, string>
  readonly titles: ReadonlyMap<string, SourceHead>
  readonly files: FilesTold
  readonly names: PartyNames
  readonly lang: Language
}

async function prepare(
  tx: OfficeTx,
  ctx: Context,
  entries: readonly HistoryEntry[],
  lang: Language,
): Promise<Telling> {
  const judgements = await getJudgements(tx, [...new Set(entries.flatMap(judgementsOf))])
  const ids = [...new Set(entries.flatMap((entry) => statementsOf(entry, judgements).slice(0, TOLD)))]
  const statements = await getStatements(tx, ids)
  const mentions = await listMentions(tx, ids)
  const files = await loadFilesTold(tx, entries)
  const nodes = [
    ...files.investors.values(),
    ...mentions.map((mention) => mention.nodeId),
    ...entries.flatMap((entry) => nodesOf(entry, judgements)),
  ]
  const names = await loadPartyNames(tx, ctx.gazetteer, lang, nodes)
  const sources = entries.flatMap(({ subject }) =>
    typeof subject.sourceId === 'string' ? [subject.sourceId] : [],
  )
  const standing = (each: StoredStatement) => (each.standing?.slots ? each.standing.judgementId : '')
  const byPath = new Map(mentions.map((m) => [`${m.statementId} ${m.judgementId} ${m.path}`, m.nodeId]))
  const sentences = statements.map((each): readonly [string, string] => {
    const slots = each.standing?.slots ?? each.slots
    const partyAt = (path: string) => {
      const node = byPath.get(`${each.id} ${standing(each)} ${path}`)
      return node && names(node).name
    }
    const said =
      each.kind === 'commitment'
        ? commitmentTold(each.quote, slots, lang, partyAt)
        : sentenceOf(each.kind, slots, lang, partyAt)
    return [each.id, said]
  })
  return {
    judgements,
    sentences: new Map(sentences),
    titles: await getSourceHeads(tx, [...new Set(sources)]),
    files,
    names,
    lang,
  }
}

function judgementsOf({ subject }: HistoryEntry): readonly string[] {
  return [...listOf(subject.judgementIds), ...listOf([subject.judgementId])]
}

/** The statements an entry was about; for one that took decisions back, those they were on. */
function statementsOf(entry: HistoryEntry, judgements: Telling['judgements']): readonly string[] {
  const own = listOf(entry.subject.statementIds)
  if (own.length) return own
  return judgementsOf(entry).flatMap((id) => judgements.get(id)?.statementId ?? [])
}

/** The parties an entry said to be one or two, or whose being so it took back. */
function nodesOf(entry: HistoryEntry, judgements: Telling['judgements']): readonly string[] {
  return judgementsOf(entry)
    .flatMap((id) => [judgements.get(id)?.nodeA, judgements.get(id)?.nodeB])
    .filter((id): id is string => id !== undefined)
}

function titleOfSource(source: SourceHead | undefined, lang: Language): string | undefined {
  return source && sourceTitleIn(source, lang)
}

/** The first things an entry was done to, in words, and how many more there were. */
function aboutOf(entry: HistoryEntry, telling: Telling): string {
  const { judgements, sentences, titles, files, names, lang } = telling
  const ids = statementsOf(entry, judgements)
  const parties = nodesOf(entry, judgements).map((id) => names(id).name)
  if (!ids.length && parties.length) return parties.join(' – ')
  if (!ids.length) {
    const { subject } = entry
    const named =
      subject.title ??
      subject.name ??
      titleOfSource(titles.get(String(subject.sourceId)), lang) ??
      fileTold(entry, files, telling) ??
      subject.home
    return typeof named === 'string' ? named : ''
  }
  const said = ids.slice(0, TOLD).flatMap((id) => sentences.get(id) ?? [])
  const more = ids.length - said.length
  const rest = lang === 'vi' ? `và ${more} mục khác` : `and ${more} more`
  return [...said, ...(more > 0 ? [rest] : [])].join('; ')
}

function undoableOf(entry: HistoryEntry, { judgements }: Telling): readonly string[] {
  if (entry.act === 'undo') return []
  return judgementsOf(entry).filter((id) => judgements.get(id)?.undone === false)
}
