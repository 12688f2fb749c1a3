import type { Context, Reader } from '#context.ts'
import { type ClockState, readClock } from '#desk/clocks/clock.ts'
import { FOLLOW_UP_WARNS } from '#desk/investment/conference/follow-ups.ts'
import { saySource } from '#desk/rules/say-source.ts'
import { sayTask } from '#desk/rules/say-task.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { addDays } from '#model/values/day.ts'
import { type ClockMark, listMarks } from '#store/queries/clock-mark.ts'
import { listRecords } from '#store/queries/record.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { type ClockItem, clockItemsIn } from './clock-items.ts'
import { nearMatters } from './clocks-near.ts'
import { dayAsked } from './day-asked.ts'
import { projectTitles } from './deal/load-deals.ts'
import { deskRulesIn } from './desk-rules.ts'
import { loadPartyNames, type PartyNames } from './party-names.ts'
import { recordSentence } from './record-sentence.ts'
import { todayIn } from './today.ts'
import { CLOCK_KIND_WORDS, CLOCK_STATE_WORDS, sayDaysLeft } from './words/clock-words.ts'

/** A deadline as its reader sees it. */
export type ClockView = {
  readonly id: string
  readonly kind: ClockItem['kind']
  /** What has to be done: “report the signing”. */
  readonly task: string
  /** What it is about, in a line. */
  readonly about: string
  readonly subject: { readonly kind: 'record' | 'mission' | 'deal'; readonly id: string }
  readonly due: string
  readonly dueText: string
  readonly state: ClockState
  readonly stateWord: string
  readonly workingDaysLeft: number
  readonly leftText: string
  readonly holder?: string
  readonly doneOn?: string
  readonly doneText?: string
  readonly paper?: string
  /** The clause that sets it, where it stands, and why it can only warn. */
  readonly clause?: string
  readonly source?: string
  readonly caution?: string
}

/** The deadlines of an office on a day, the first due first; long past ones are only counted. */
export type ClocksView = {
  readonly day: string
  readonly dayText: string
  readonly clocks: readonly ClockView[]
  readonly counts: Readonly<Record<ClockState, number>>
  /** Past for more than a year and never marked as done. */
  readonly older: number
  /** More than two years ahead. */
  readonly far: number
  /** False where the public holidays of the country have to be entered. */
  readonly holidaysKnown: boolean
}

/** Days after which what was never marked is only counted: before, nobody used the list. */
const OLD = 365

/** Days ahead beyond which a deadline is only counted. */
const FAR = 731

/** Working days ahead at which an expiry is brought up: about half a year, as renewal takes opinions and a signing. */
const EXPIRY_WARNS = 125

/** Working days ahead at which a deadline is brought up, where that is not what it is of others. */
const WARNS: { readonly [K in ClockItem['kind']]?: number } = {
  expiry: EXPIRY_WARNS,
  'follow-up': FOLLOW_UP_WARNS,
  outcome: FOLLOW_UP_WARNS,
}

type ClocksAsked = {
  readonly day?: string
  readonly holder?: string
  /** Matters of the book outside which none is read. */
  readonly among?: readonly string[]
}

/** What is due, by when, and who holds it. */
export async function showClocks(
  ctx: Context,
  reader: Reader,
  input: Omit<ClocksAsked, 'among'> = {},
): Promise<ClocksView> {
  return await ctx.store.readOffice(reader.office, async (tx) => await clocksIn(tx, ctx, reader, input))
}

/** The same within a transaction that is under way. */
export async function clocksIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  input: ClocksAsked,
): Promise<ClocksView> {
  const day = dayAsked(input.day, { where: 'day' }) ?? todayIn(tx, ctx)
  const desk = await deskRulesIn(tx, ctx)
  const { calendar } = desk
  const [oldest, furthest] = [addDays(day, -OLD), addDays(day, FAR)]
  const near = input.among
    ? { among: input.among, older: 0, far: 0 }
    : await nearMatters(tx, ctx, { desk, today: day, from: oldest, to: furthest })
  const items = await clockItemsIn(tx, ctx, { desk, today: day, among: near.among })
  const marks = await listMarks(tx)
  const parties = items.flatMap(({ record, deal }) => [
    ...Object.values(record?.parties ?? {}),
    ...(deal ? [deal.investorId] : []),
  ])
  const names = await loadPartyNames(tx, ctx.gazetteer, reader.lang, parties)
  const doneOf = (item: ClockItem) => marks.get(item.id)?.doneOn ?? item.doneOn
  const shown = items.filter((item) => item.due >= oldest && item.due <= furthest)
  const [projectOf, quoteOf] = [await projectNames(tx, shown, reader.lang), await promiseQuotes(tx, shown)]
  const naming = { names, projectOf, quoteOf }
  const all = shown
    .map((item) => {
      const doneOn = doneOf(item)
      const warns = WARNS[item.kind]
      const warnDays = warns ? { warnDays: warns } : {}
      const read = readClock({ due: item.due, ...(doneOn ? { doneOn } : {}), ...warnDays }, day, calendar)
      const mark = marks.get(item.id) ?? {}
      return { ...clockView(item, mark, naming, reader.lang), ...stateView(read, doneOn, reader.lang) }
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1))
  const clocks = input.holder ? all.filter((clock) => clock.holder === input.holder) : all
  const count = (state: ClockState) => clocks.filter((clock) => clock.state === state).length
  return {
    day,
    dayText: printDate(day, reader.lang),
    clocks,
    counts: {
      overdue: count('overdue'),
      due: count('due'),
      warned: count('warned'),
      waiting: count('waiting'),
      done: count('done'),
    },
    older: near.older + items.filter((item) => item.due < oldest && !doneOf(item)).length,
    far: near.far + items.filter((item) => item.due > furthest).length,
    holidaysKnown: calendar.holidaysKnownIn(Number(day.slice(0, 4))),
  }
}

function stateView(
  { state, workingDaysLeft }: ReturnType<typeof readClock>,
  doneOn: string | undefined,
  lang: Language,
) {
  return {
    state,
    stateWord: CLOCK_STATE_WORDS[state][lang],
    workingDaysLeft,
    leftText: sayDaysLeft(workingDaysLeft)[lang],
    ...(doneOn ? { doneOn, doneText: printDate(doneOn, lang) } : {}),
  }
}

/** What parties are called, and the projects files are for. */
type Naming = {
  readonly names: PartyNames
  readonly projectOf: (id: string) => string | undefined
  readonly quoteOf: (statementId: string) => string | undefined
}

/** The words promises were read in: two of one side are told apart by nothing else. */
async function promiseQuotes(tx: OfficeTx, items: readonly ClockItem[]): Promise<Naming['quoteOf']> {
  const ids = items.flatMap(({ kind, record }) => (kind === 'promise' && record?.statementIds[0]) || [])
  const quotes = new Map((await getStatements(tx, ids)).map(({ id, quote }) => [id, quote]))
  return (id) => quotes.get(id)
}

/** Projects by any address of theirs; nothing is loaded where no deadline is of a file for one. */
async function projectNames(
  tx: OfficeTx,
  items: readonly ClockItem[],
  lang: Language,
): Promise<Naming['projectOf']> {
  if (!items.some(({ deal }) => deal?.projectId)) return () => undefined
  const projects = await listRecords(tx, 'project')
  const titleOf = await projectTitles(tx, {}, lang)
  return (id) => {
    const project = projects.find(({ statementIds }) => statementIds.includes(id))
    return project && titleOf(project)
  }
}

function clockView(item: ClockItem, mark: ClockMark, naming: Naming, lang: Language) {
  const { id, kind, due, finding } = item
  const caution = finding?.caution?.[lang]
  return {
    id,
    kind,
    task: kind === 'term' ? (finding ? sayTask(finding.clause)[lang] : '') : CLOCK_KIND_WORDS[kind][lang],
    ...subjectOf(item, naming, lang),
    due,
    dueText: printDate(due, lang),
    ...((mark.holder ?? item.holder) ? { holder: mark.holder ?? item.holder } : {}),
    ...(mark.paper ? { paper: mark.paper } : {}),
    ...(finding ? { clause: finding.clause.says[lang], source: saySource(finding.clause.source)[lang] } : {}),
    ...(caution ? { caution } : {}),
  }
}

/** What a deadline is about: a delegation, an investor's file, or a record of the book. */
function subjectOf(
  { mission, deal, record }: ClockItem,
  { names, projectOf, quoteOf }: Naming,
  lang: Language,
): Pick<ClockView, 'about' | 'subject'> {
  if (mission) return { about: mission.title, subject: { kind: 'mission', id: mission.id } }
  if (deal) {
    const title = projectOf(deal.projectId ?? '') ?? deal.title
    const about = [names(deal.investorId).name, title].filter(Boolean).join(' – ')
    return { about, subject: { kind: 'deal', id: deal.id } }
  }
  return {
    about: record
      ? recordSentence(record, { names, lang, quote: quoteOf(record.statementIds[0] ?? '') })
      : '',
    subject: { kind: 'record', id: record?.id ?? '' },
  }
}
