import type { Context, Reader } from '#context.ts'
import type { Place } from '#gazetteer/place.ts'
import type { BookAt } from '#model/book-at.ts'
import { PROJECT_STATES } from '#model/kinds/project.ts'
import { printDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { industriesOf, printIndustry } from '#model/values/industry.ts'
import { orderOf } from '#model/values/order-of.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { choiceAsked } from './choice-asked.ts'
import type { Cite, CitedValue, PartyRef } from './cite.ts'
import { candidatesIn, type InvestmentBook, loadInvestment } from './investment/load-investment.ts'
import { kindsSought } from './investment/match-facts-of.ts'
import { withCapital } from './investment/project-head.ts'
import type { Spot } from './map-view.ts'
import { matchLines } from './match.ts'
import { cited, listed, partyAt } from './rows/slots.ts'
import { renumberMarks } from './ties/join-marks.ts'
import { INVESTOR_KIND_WORDS } from './words/investment-words.ts'
import { wordFor } from './words/word-for.ts'

/** A project as a line of the list, and as the head of its sheet. */
export type ProjectLine = {
  readonly id: string
  readonly title: CitedValue
  readonly place?: PartyRef
  /** Where its place lies, in degrees, by the gazetteer. */
  readonly spot?: Spot
  readonly sector?: CitedValue
  /** Divisions of the classification: those its sheet states, else those its fields fall into. */
  readonly industries: readonly { readonly code: string; readonly text: string; readonly stated: boolean }[]
  readonly firms: readonly PartyRef[]
  /** What the firms rest on; and below, those sought. */
  readonly firmsTold: { readonly marks: readonly number[] }
  readonly sought: readonly PartyRef[]
  readonly soughtTold: { readonly marks: readonly number[] }
  /** What kind of partner is sought there, where a source says: “fund”. */
  readonly soughtKinds?: string
  readonly status?: CitedValue
  /** The newest day a source told of it. */
  readonly toldText?: string
  readonly marks: readonly number[]
}

export type ProjectsView = {
  readonly asOf: string
  readonly asOfText: string
  readonly lines: readonly (ProjectLine & {
    /** How many investors of the book have a reason of their own, and how many of them somebody chose. */
    readonly investors: number
    readonly confirmed: number
  })[]
  /** How many projects there are in each state. */
  readonly states: readonly { readonly state: string; readonly word: string; readonly count: number }[]
  readonly cites: readonly Cite[]
}

/** Projects that seek partners as of a day: where, in what, with whom, how they stand. */
export async function showProjects(
  ctx: Context,
  reader: Reader,
  { status, sector, ...at }: { readonly status?: string; readonly sector?: string } & BookAt = {},
): Promise<ProjectsView> {
  choiceAsked(status, PROJECT_STATES, 'status')
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const book = await loadInvestment(tx, ctx, reader, at)
    const pairs = await matchLines(tx, book, reader, { projects: book.projects, bodies: candidatesIn(book) })
    const all = book.projects.map((project) => {
      const own = pairs.filter((pair) => pair.project.id === project.id && pair.state !== 'set-aside')
      return {
        ...projectLine(project, book, ctx),
        investors: own.length,
        confirmed: own.filter((pair) => pair.state === 'confirmed').length,
      }
    })
    const states = new Map<string, { word: string; count: number }>()
    for (const { status: stands } of all) {
      const state = String(stands?.value ?? '')
      states.set(state, { word: stands?.text ?? '–', count: (states.get(state)?.count ?? 0) + 1 })
    }
    const order = orderOf(reader.lang)
    return renumberMarks({
      asOf: book.at.asOf,
      asOfText: printDate(book.at.asOf, reader.lang),
      lines: all
        .filter((line) => (!status || line.status?.value === status) && inSector(line, sector))
        .toSorted((a, b) => order(a.title.text, b.title.text)),
      states: [...states].map(([state, each]) => ({ state, ...each })),
      cites: book.cites(),
    })
  })
}

/** A field, a section or a division. */
function inSector({ sector, industries }: ProjectLine, asked: string | undefined): boolean {
  if (!asked) return true
  const fields = Array.isArray(sector?.value) ? sector.value : []
  return fields.includes(asked) || industries.some(({ code }) => code.startsWith(asked.toUpperCase()))
}

/** The head of a project; its marks are those of the book. */
export function projectLine(project: StoredRecord, book: InvestmentBook, ctx: Context): ProjectLine {
  const { making } = book
  const values = cited(project, ['title', 'sector', 'status'], making)
  const place = partyAt(project, 'place', making)
  const found = placeOf(project, book, ctx)
  const toldText = making.citing.newestDay(project.statementIds)
  const { title = untitled(project), sector, status } = values
  const marksOf = (slot: string) => making.citing.marks(project.slots[slot]?.shown.statementIds ?? [])
  return {
    id: project.id,
    title: named(project, book) ?? { ...title, text: withCapital(title.text) },
    ...(place ? { place } : {}),
    ...(found?.lat !== undefined && found.lon !== undefined
      ? { spot: { lat: found.lat, lon: found.lon } }
      : {}),
    ...(sector ? { sector } : {}),
    industries: industriesIn(project, book),
    firms: listed(project, 'firms', making),
    firmsTold: { marks: marksOf('firms') },
    sought: listed(project, 'sought', making),
    soughtTold: { marks: marksOf('sought') },
    ...soughtKindsIn(project, book),
    ...(status ? { status } : {}),
    ...(toldText ? { toldText } : {}),
    marks: making.citing.marks(project.statementIds),
  }
}

/** Kinds of partner are told only beside whom a source seeks; without them the words may be about anybody. */
function soughtKindsIn(project: StoredRecord, book: InvestmentBook): Pick<ProjectLine, 'soughtKinds'> {
  if (!project.slots.sought) return {}
  const kinds = [...new Set(kindsSought(project, book).map((one) => one.value))]
  const words = kinds.map((kind) => wordFor(INVESTOR_KIND_WORDS, kind, book.making.lang) ?? kind)
  return words.length ? { soughtKinds: words.join(', ') } : {}
}

/** Where it lies: its place, else the smallest place of our own country its title names. */
function placeOf(
  project: StoredRecord,
  { making }: InvestmentBook,
  { gazetteer }: Context,
): Place | undefined {
  const node = making.nodes.get(project.parties.place ?? '')
  if (node?.placeId) return gazetteer.get(node.placeId)
  const words = foldText(String(project.slots.title?.shown.value ?? '')).split(' ')
  const country = making.lineage.home?.country
  const named = words.flatMap((_, at) => {
    const match = gazetteer.match(words, at, country ? { country } : {})
    return match && match.length > 1 ? match.places.filter((one) => one.country === country).slice(0, 1) : []
  })
  return named.find((one) => one.level === 'zone') ?? named.find((one) => one.level !== 'first') ?? named[0]
}

/** The name its sheet gives it in the reader’s language; the title its sources give stands where there is none. */
function named(project: StoredRecord, book: InvestmentBook): CitedValue | undefined {
  const part = book.partsOf(project).find((one) => one.part === 'name')
  const text = part?.value[book.making.lang]
  if (!part || !text) return undefined
  const marks = book.print(part).marks
  return { value: text, text, marks, reason: 'judged', why: '', origins: [part.sourceId], others: [] }
}

function untitled({ id }: StoredRecord): CitedValue {
  return { value: id, text: id, marks: [], reason: 'only', why: '', origins: [], others: [] }
}

function industriesIn(project: StoredRecord, book: InvestmentBook): ProjectLine['industries'] {
  const { lang } = book.making
  const stated = book.partsOf(project).filter((one) => one.part === 'industry')
  const fields = project.slots.sector?.shown.value
  const codes = stated.length
    ? stated.map((one) => one.value.value ?? '')
    : (Array.isArray(fields) ? fields : [])
        .flatMap((field) => industriesOf(String(field)).slice(0, 1))
        .map((one) => one.code)
  return [...new Set(codes)].map((code) => ({
    code,
    text: printIndustry(code, lang),
    stated: stated.length > 0,
  }))
}
