import type { Context, Reader } from '#context.ts'
import { type Reason, reasonsFor, weightOf } from '#desk/investment/match/match-reasons.ts'
import type { ReasonSort } from '#desk/investment/match/weights.ts'
import type { BookAt } from '#model/book-at.ts'
import { isProblem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { printIndustry } from '#model/values/industry.ts'
import { parseMoney, printMoney } from '#model/values/money.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { listMatchDecisions, type MatchDecision } from '#store/queries/dossier.ts'
import { listPeople } from '#store/queries/person.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite, PartyRef } from './cite.ts'
import { findBodyIn } from './investment/find-body.ts'
import { type Body, candidatesIn, type InvestmentBook, loadInvestment } from './investment/load-investment.ts'
import { investorFacts, projectFacts } from './investment/match-facts-of.ts'
import { findProjectIn, withCapital } from './investment/project-head.ts'
import { renumberMarks } from './ties/join-marks.ts'
import { SECTOR_WORDS } from './words/glossary.ts'
import { GUEST_WORDS } from './words/guest-words.ts'
import {
  INVESTOR_KIND_WORDS,
  MATCH_STATE_WORDS,
  type MatchState,
  REASON_WORDS,
} from './words/investment-words.ts'
import { wordFor } from './words/word-for.ts'

/** Why a pair is put forward, in words, with what it rests on. */
export type ReasonView = {
  readonly sort: ReasonSort
  readonly text: string
  readonly marks: readonly number[]
}

/** A project and an investor that may fit: reasons, and what somebody said of the pair. */
export type MatchLine = {
  readonly project: { readonly id: string; readonly title: string }
  readonly investor: PartyRef
  readonly kindWord?: string
  /** Set where these are business people of a delegation whom no source names: the visit they came with. */
  readonly visitId?: string
  readonly reasons: readonly ReasonView[]
  readonly state: MatchState
  readonly stateWord: string
  readonly decided?: { readonly by: string; readonly onText: string; readonly why?: string }
}

/** The pairs of one project or one investor, the best founded first; what was set aside comes last. */
export type MatchView = {
  readonly asOf: string
  readonly asOfText: string
  readonly of: string
  readonly lines: readonly MatchLine[]
  readonly cites: readonly Cite[]
}

/** For a project, the investors of the book with the reasons why. */
export async function showMatches(
  ctx: Context,
  reader: Reader,
  { projectId, ...at }: { readonly projectId: string } & BookAt,
): Promise<MatchView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const book = await loadInvestment(tx, ctx, reader, at)
    const project = findProjectIn(book, projectId)
    const lines = await matchLines(tx, book, reader, { projects: [project], bodies: candidatesIn(book) })
    return viewOf(book, reader, titleOf(project, book), lines)
  })
}

/** For an investor, the projects of the book with the reasons why. */
export async function showMatchesOf(
  ctx: Context,
  reader: Reader,
  { investorId, ...at }: { readonly investorId: string } & BookAt,
): Promise<MatchView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const book = await loadInvestment(tx, ctx, reader, at)
    const body = findBodyIn(book, investorId)
    const lines = await matchLines(tx, book, reader, { projects: seeking(book), bodies: [body] })
    return viewOf(book, reader, body.ref.name, lines)
  })
}

/** Projects that still look for somebody. */
function seeking({ projects }: InvestmentBook): readonly StoredRecord[] {
  return projects.filter((one) => !ENDED.has(String(one.slots.status?.shown.value ?? '')))
}

const ENDED = new Set(['done', 'dropped', 'denied'])

function viewOf(book: InvestmentBook, { lang }: Reader, of: string, lines: readonly MatchLine[]): MatchView {
  const { asOf } = book.at
  return renumberMarks({ asOf, asOfText: printDate(asOf, lang), of, lines, cites: book.cites() })
}

type Pairing = { readonly projects: readonly StoredRecord[]; readonly bodies: readonly Body[] }

/** Every pair that has a reason of its own, as somebody left it; marks are those of the book. */
export async function matchLines(
  tx: OfficeTx,
  book: InvestmentBook,
  reader: Reader,
  { projects, bodies }: Pairing,
): Promise<readonly MatchLine[]> {
  const decisions = await listMatchDecisions(
    tx,
    {
      projectIds: projects.flatMap((one) => [one.id, ...one.statementIds]),
      investorIds: bodies.flatMap((one) => one.ids),
    },
    book.at.knownAt ? { knownAt: book.at.knownAt } : {},
  )
  const people = new Map((await listPeople(tx)).map((one) => [one.id, one.name]))
  const wanted = projects.map((project) => ({ project, facts: projectFacts(project, book) }))
  const found = bodies.flatMap((body) => {
    const investor = investorFacts(body, book)
    return wanted.flatMap(({ project, facts }) => {
      const reasons = reasonsFor(facts, investor)
      const decision = decisionOn(decisions, project, body, book)
      if (!reasons.length) return []
      return [
        {
          weight: weightOf(reasons),
          line: lineOf({ project, body, reasons, decision }, book, reader, people),
        },
      ]
    })
  })
  const order = orderOf(reader.lang)
  return found
    .toSorted(
      (a, b) =>
        RANKS[a.line.state] - RANKS[b.line.state] ||
        b.weight - a.weight ||
        order(a.line.investor.name, b.line.investor.name) ||
        order(a.line.project.title, b.line.project.title),
    )
    .map(({ line }) => line)
}

const RANKS: Readonly<Record<MatchState, number>> = { confirmed: 0, open: 1, 'set-aside': 2 }

/** The latest word on a pair, by the day the book is read as of. */
function decisionOn(
  decisions: readonly MatchDecision[],
  project: StoredRecord,
  body: Body,
  { at, making }: InvestmentBook,
): MatchDecision | undefined {
  return decisions
    .filter(
      (one) =>
        (one.projectId === project.id || project.statementIds.includes(one.projectId)) &&
        body.ids.includes(one.investorId) &&
        dayAt(one.at, making.zone) <= at.asOf,
    )
    .at(-1)
}

type Pair = {
  readonly project: StoredRecord
  readonly body: Body
  readonly reasons: readonly Reason[]
  readonly decision: MatchDecision | undefined
}

const STATES = { confirm: 'confirmed', 'set-aside': 'set-aside', reopen: 'open' } as const

function lineOf(
  { project, body, reasons, decision }: Pair,
  book: InvestmentBook,
  { lang }: Reader,
  people: ReadonlyMap<string, string>,
): MatchLine {
  const state = decision ? STATES[decision.verdict] : 'open'
  const kind = body.parts.find((one) => one.part === 'kind')?.value.value ?? body.sort
  const kindWord = body.visit ? GUEST_WORDS.kind[lang] : kind && wordFor(INVESTOR_KIND_WORDS, kind, lang)
  return {
    project: { id: project.id, title: titleOf(project, book) },
    investor: body.ref,
    ...(kindWord ? { kindWord } : {}),
    ...(body.visit ? { visitId: body.visit.id } : {}),
    reasons: reasons.map((reason) => ({
      sort: reason.sort,
      text: reasonText(reason, book, lang),
      marks: book.marksOf(reason.grounds),
    })),
    state,
    stateWord: MATCH_STATE_WORDS[state][lang],
    ...(decision && state !== 'open'
      ? {
          decided: {
            by: people.get(decision.personId) ?? decision.personId,
            onText: printDate(dayAt(decision.at, book.making.zone), lang),
            ...(decision.why ? { why: decision.why } : {}),
          },
        }
      : {}),
  }
}

/** The name of a project on its sheet, else its title as its sources have it. */
function titleOf(project: StoredRecord, book: InvestmentBook): string {
  const name = book.partsOf(project).find((one) => one.part === 'name')?.value[book.making.lang]
  if (name) return name
  return withCapital(String(project.slots.title?.shown.value ?? project.id))
}

function reasonText({ sort, value, beside }: Reason, book: InvestmentBook, lang: Reader['lang']): string {
  const say = (text: string) => PRINT[sort](text, book, lang)
  const other = beside && (sort === 'size' ? money(beside, lang) : book.making.names(beside).name)
  return REASON_WORDS[sort][lang]({ value: say(value), ...(other ? { beside: other } : {}) })
}

type Print = (value: string, book: InvestmentBook, lang: Reader['lang']) => string

const party: Print = (value, { making }) => making.names(value).name
const field: Print = (value, _book, lang) => wordFor(SECTOR_WORDS, value, lang) ?? printIndustry(value, lang)

const PRINT: Readonly<Record<ReasonSort, Print>> = {
  named: party,
  sector: field,
  link: party,
  'city-sector': field,
  city: party,
  'city-named': party,
  country: (value, _book, lang) => countryName(value, lang),
  talks: (value) => value,
  kind: (value, _book, lang) => wordFor(INVESTOR_KIND_WORDS, value, lang) ?? value,
  size: (value, _book, lang) => money(value, lang),
}

function money(text: string, lang: Reader['lang']): string {
  const value = parseMoney(text)
  return isProblem(value) ? text : printMoney(value, lang)
}
