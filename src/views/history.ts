import type { Context, Reader } from '#context.ts'
import type { Bilingual, Language } from '#model/problem.ts'
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

const ACT_WORDS: Readonly<Record<string, Bilingual>> = {
  'create-office': { en: 'opened the office', vi: 'lập cơ quan' },
  'add-person': { en: 'added to the list', vi: 'thêm vào danh sách' },
  'change-person': { en: 'changed on the list', vi: 'sửa trong danh sách' },
  'add-source': { en: 'added a source', vi: 'thêm nguồn' },
  'correct-source': { en: 'corrected what is known of a source', vi: 'sửa thông tin về nguồn' },
  'attach-evidence': { en: 'attached a file as evidence', vi: 'đính kèm tệp làm bằng chứng' },
  'withdraw-evidence': { en: 'took a file off', vi: 'gỡ tệp bằng chứng' },
  'erase-source': { en: 'erased a text', vi: 'xóa văn bản' },
  'draft-source': { en: 'had a file or page looked at', vi: 'cho xem trước một tệp hoặc trang' },
  'drop-draft': { en: 'dropped what was looked at', vi: 'bỏ bản xem trước' },
  'keep-note': { en: 'kept a quick note', vi: 'lưu ghi nhanh' },
  'keep-stub': { en: 'kept a stub of a secret document', vi: 'lưu phiếu văn bản mật' },
  'read-source': { en: 'had a source read', vi: 'cho đọc nguồn' },
  'relate-sources': {
    en: 'said of two sources whether they are one origin',
    vi: 'xác định hai nguồn có chung nguồn gốc hay không',
  },
  'add-feed': { en: 'added a feed', vi: 'thêm nguồn tin' },
  'remove-feed': { en: 'removed a feed', vi: 'bỏ nguồn tin' },
  'poll-feed': { en: 'had a feed looked at', vi: 'xem nguồn tin' },
  'poll-feeds': { en: 'had the feeds looked at', vi: 'cho xem các nguồn tin' },
  'read-all': { en: 'had every source read again', vi: 'cho đọc lại mọi nguồn' },
  'cancel-job': { en: 'cancelled a job', vi: 'hủy một việc' },
  'retry-job': { en: 'had the failed part tried again', vi: 'cho thử lại phần chưa được' },
  accept: { en: 'confirmed', vi: 'xác nhận' },
  reject: { en: 'set aside', vi: 'bỏ' },
  amend: { en: 'corrected', vi: 'sửa' },
  undo: { en: 'undid', vi: 'hoàn tác' },
  'enter-fact': { en: 'entered by hand', vi: 'nhập tay' },
  same: { en: 'said they are the same', vi: 'xác định là một' },
  'keep-external-id': { en: 'noted a number in a catalogue', vi: 'ghi mã danh mục' },
  'assign-partner': { en: 'said who looks after a partner', vi: 'giao cán bộ phụ trách đối tác' },
  'put-off-suggestions': { en: 'put off whether two are one', vi: 'để sau cặp tên cần xem' },
  different: { en: 'said they are different', vi: 'xác định là khác' },
  'import-partners': { en: 'took in a list of partners', vi: 'nhập danh sách đối tác' },
  'open-import': { en: 'opened a register', vi: 'mở một sổ' },
  'shape-import': { en: 'said how a register is read', vi: 'chỉ cách đọc sổ' },
  'take-import': { en: 'had a register taken in', vi: 'giao nhập sổ' },
  'import-register': { en: 'took in a register', vi: 'nhập sổ' },
  'take-back-import': { en: 'had an import undone', vi: 'giao hoàn tác lần nhập' },
  'undo-import': { en: 'undid an import', vi: 'hoàn tác lần nhập' },
  'open-mission': { en: 'opened a delegation’s file', vi: 'lập hồ sơ đoàn' },
  'declassify-mission': { en: 'noted that a trip was declassified', vi: 'ghi nhận chuyến đi đã giải mật' },
  'write-mission': { en: 'wrote in a delegation’s file', vi: 'soạn hồ sơ đoàn' },
  'step-mission': { en: 'noted a step of a delegation', vi: 'ghi nhận bước của hồ sơ đoàn' },
  'keep-roster': { en: 'changed the list of a delegation', vi: 'sửa danh sách đoàn' },
  'plan-programme': { en: 'changed the programme of a delegation', vi: 'sửa chương trình của đoàn' },
  'enter-project': { en: 'entered a project', vi: 'nhập dự án kêu gọi' },
  'keep-sheet': { en: 'filled in the sheet of a project', vi: 'bổ sung hồ sơ dự án' },
  'keep-investor': { en: 'filled in the page of an investor', vi: 'bổ sung hồ sơ nhà đầu tư' },
  'plan-contact': { en: 'planned a contact with an investor', vi: 'hẹn liên hệ nhà đầu tư' },
  'withdraw-part': { en: 'took a part of a sheet back', vi: 'bỏ một mục trong hồ sơ' },
  'decide-match': { en: 'decided on a project and an investor', vi: 'chọn hoặc để lại nhà đầu tư' },
  'keep-gift': { en: 'changed the gift register', vi: 'sửa sổ quà tặng' },
  'undo-mission': { en: 'took back a change of a delegation’s file', vi: 'hoàn tác trong hồ sơ đoàn' },
  'set-zone': { en: 'set the office’s clock', vi: 'đặt múi giờ của cơ quan' },
  'set-desk': { en: 'changed how the desk works with delegations', vi: 'sửa cách làm việc với hồ sơ đoàn' },
  'enter-commitment': { en: 'entered a commitment', vi: 'nhập cam kết' },
  'keep-commitment': { en: 'followed up a commitment', vi: 'cập nhật cam kết' },
  'open-deal': { en: 'opened an investor file', vi: 'lập hồ sơ nhà đầu tư' },
  'step-deal': { en: 'noted a step of an investor file', vi: 'ghi bước của hồ sơ nhà đầu tư' },
  'undo-deal-step': { en: 'took a step of an investor file back', vi: 'rút lại bước của hồ sơ nhà đầu tư' },
  'own-deal': { en: 'handed an investor file over', vi: 'giao người theo dõi hồ sơ nhà đầu tư' },
  'describe-deal': { en: 'wrote in an investor file', vi: 'sửa nội dung hồ sơ nhà đầu tư' },
  'enter-rate': { en: 'entered an exchange rate', vi: 'nhập tỷ giá' },
  'list-handed': { en: 'listed what a conference handed over', vi: 'ghi danh mục trao tại hội nghị' },
  'link-handed': {
    en: 'put a line of a conference to an investor’s file',
    vi: 'gắn mục của hội nghị với hồ sơ nhà đầu tư',
  },
  'state-total': { en: 'noted a total stated of a conference', vi: 'ghi tổng số công bố của hội nghị' },
  'unlist-handed': { en: 'took a line off the list of a conference', vi: 'gỡ mục khỏi danh mục hội nghị' },
  'name-conference': { en: 'named a conference', vi: 'ghi tên hội nghị' },
  'follow-handed': { en: 'followed a conference up', vi: 'theo dõi sau hội nghị' },
  'reload-chasing': { en: 'took in what units reported', vi: 'nhập phản hồi của các đơn vị' },
  'load-successions': { en: 'loaded a table of mergers', vi: 'nạp bảng sáp nhập' },
  'withdraw-successions': { en: 'took mergers back', vi: 'bỏ thông tin sáp nhập' },
  'decide-double': { en: 'decided on two ties with one partner', vi: 'quyết định về quan hệ trùng' },
  'note-paper': { en: 'wrote a paper', vi: 'lập văn bản' },
  'keep-template': { en: 'kept the office’s own form of a paper', vi: 'lưu mẫu văn bản riêng của cơ quan' },
  'note-letter': { en: 'noted a notice letter', vi: 'ghi nhận thư thông báo' },
  'note-greeting': { en: 'noted a letter of good wishes', vi: 'ghi nhận thư chúc mừng' },
  'keep-rule': { en: 'entered a rule', vi: 'nhập quy định' },
  'withdraw-rule': { en: 'withdrew a rule', vi: 'bỏ quy định' },
  'set-day': { en: 'set a day of the calendar', vi: 'đặt ngày trong lịch' },
  'clear-day': { en: 'took back a day of the calendar', vi: 'bỏ ngày đã đặt trong lịch' },
  'mark-clock': { en: 'noted on a deadline', vi: 'ghi về một thời hạn' },
  'begin-chain': { en: 'began the chain of the history', vi: 'lập chuỗi lịch sử' },
  publish: { en: 'opened to the public', vi: 'công khai' },
  unpublish: { en: 'closed to the public', vi: 'thôi công khai' },
  'load-book': { en: 'loaded a book', vi: 'nạp sổ từ tệp' },
  'rebuild-book': { en: 'rebuilt the book', vi: 'dựng lại sổ' },
}

/** What an act of the history is called; its own name where it has no word. */
export function actWord(act: string, lang: Language): string {
  return ACT_WORDS[act]?.[lang] ?? act
}

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
