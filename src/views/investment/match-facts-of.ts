import type { CityFact, Fact, InvestorFacts, ProjectFacts } from '#desk/investment/match/match-facts.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { foldText } from '#model/values/fold.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { otherRow } from '../rows/other.ts'
import { groundsOfGuests, guestFacts } from './guests.ts'
import { type Body, groundOfPart, groundsOfStatements, type InvestmentBook } from './load-investment.ts'

/** What the book and the sheet say of a project that investors are held against. */
export function projectFacts(project: StoredRecord, book: InvestmentBook): ProjectFacts {
  const parts = book.partsOf(project)
  const valued = (part: string) => parts.filter((one) => one.part === part).map(factOfPart)
  const sought = partiesIn(project, 'sought')
  const isCountry = (id: string) => book.making.nodes.get(id)?.kind === 'country'
  const [capital] = valued('capital')
  return {
    id: project.id,
    sectors: choices(project, 'sector'),
    industries: valued('industry'),
    countries: sought
      .filter((one) => isCountry(one.value))
      .map((one) => ({ ...one, value: one.value.toUpperCase() })),
    kinds: kindsSought(project, book),
    named: sought.filter((one) => !isCountry(one.value)),
    firms: partiesIn(project, 'firms'),
    ...(capital ? { capital } : {}),
  }
}

function factOfPart(part: Body['parts'][number]): Fact<string> {
  return { value: part.value.value ?? '', grounds: [groundOfPart(part)] }
}

/** The parties of a list slot, each with what the slot rests on. */
function partiesIn(record: StoredRecord, slot: string): readonly Fact<string>[] {
  const held = record.slots[slot]?.shown
  if (!held || !Array.isArray(held.value)) return []
  return held.value.flatMap((_, i) => {
    const id = record.parties[`${slot}.${i}`]
    return id ? [{ value: id, grounds: groundsOfStatements(held.statementIds) }] : []
  })
}

/** Where a record tells of its fields. */
const FIELD_SLOTS: { readonly [Kind in KindName]?: string } = {
  agreement: 'sectors',
  link: 'field',
  project: 'sector',
}

function choices(record: StoredRecord, slot: string): readonly Fact<string>[] {
  const held = record.slots[slot]?.shown
  if (!held || !Array.isArray(held.value)) return []
  return held.value.map((value) => ({
    value: String(value),
    grounds: groundsOfStatements(held.statementIds),
  }))
}

/** Words of a source for the kind of partner a project looks for, folded. */
const KINDS_SOUGHT: readonly (readonly [string, RegExp])[] = [
  ['fund', /\b(investment funds?|funds|quy dau tu|cac quy|mot so quy)\b/],
  ['university', /\b(universit(y|ies)|truong dai hoc)\b/],
  ['firm', /\b(companies|firms|enterprises|doanh nghiep|cong ty)\b/],
]

/**
 * What kind of partner the words of a project’s sources ask for, with the words that say it. The firms a project names are no
 * part of those words: who looks for funds beside a university does not look for a university.
 */
export function kindsSought(project: StoredRecord, book: InvestmentBook): readonly Fact<string>[] {
  const found = project.statementIds.flatMap((id) => [id, ...calledOnIn(id, book)])
  return [...new Set(found)].flatMap((id) => {
    const words = withoutFirms(id, book)
    return KINDS_SOUGHT.filter(([, told]) => told.test(words)).map(([value]) => ({
      value,
      grounds: groundsOfStatements([id]),
    }))
  })
}

/** The words on another project that say whom this one looks for: `to call on U.S. funds to …, as well as to partner with …`. */
function calledOnIn(id: string, { making, projects }: InvestmentBook): readonly string[] {
  const { statements } = making.citing.cited
  const own = statements.get(id)
  const span = own?.spans?.['sought.0'] ?? own?.spans?.sought
  if (!own || !span) return []
  return projects
    .flatMap((one) => one.statementIds)
    .filter((other) => {
      const said = statements.get(other)
      return said?.sourceId === own.sourceId && said.start <= span.start && span.end <= said.end
    })
}

function withoutFirms(id: string, { making }: InvestmentBook): string {
  const firms = making.citing.cited.statements.get(id)?.slots.firms
  const named = (Array.isArray(firms) ? firms : []).map((name) => foldText(String(name)))
  return named.reduce((rest, name) => rest.replaceAll(name, ' '), foldText(making.citing.quoteOf(id)))
}

/** What the book and the sheet say of an investor. */
export function investorFacts(body: Body, book: InvestmentBook): InvestorFacts {
  if (body.visit) {
    const came = [
      ...groundsOfGuests(body.visit, book.guestWords),
      ...groundsOfStatements(body.visit.statementIds),
    ]
    return guestFacts(body.ref.id, body.country, cityFact(body.visit, came, book) ?? NO_CITY)
  }
  const records = book.about(body.ref.id)
  const valued = (part: string) => body.parts.filter((one) => one.part === part).map(factOfPart)
  const [size] = valued('size')
  const cities = citiesOf(body, book)
  return {
    id: body.ref.id,
    kinds: kindsOf(body, records, valued('kind')),
    countries: countriesOf(body, book, valued('country')),
    sectors: [
      ...valued('sector'),
      ...records.flatMap((record) => choices(record, FIELD_SLOTS[record.kind] ?? '')),
    ],
    industries: valued('industry'),
    ...(size ? { size } : {}),
    talks: talksOf(body, book),
    links: linksOf(body, records),
    cities,
  }
}

/** What somebody said it is; else what its name says, in the words of a source that names it. */
function kindsOf(
  { sort }: Body,
  records: readonly StoredRecord[],
  told: readonly Fact<string>[],
): readonly Fact<string>[] {
  if (told.length) return told
  const [first] = records
  return sort && sort !== 'authority' && first
    ? [{ value: sort, grounds: groundsOfStatements(first.statementIds.slice(0, 1)) }]
    : []
}

/** Said on its sheet, else the country of the delegation it came with. */
function countriesOf(
  body: Body,
  book: InvestmentBook,
  told: readonly Fact<string>[],
): readonly Fact<string>[] {
  if (told.length) return told
  return body.parts
    .filter((one) => one.part === 'came')
    .flatMap((part) => {
      const visit = book.visits.get(part.value.value ?? '')
      const from = visit && book.making.nodes.get(visit.parties.from ?? '')
      return visit && from?.country
        ? [{ value: from.country, grounds: [groundOfPart(part), ...groundsOfStatements(visit.statementIds)] }]
        : []
    })
}

/** Kinds of records that show that we have talked with a body. */
const TALKS = ['meeting', 'agreement', 'commitment'] as const

/** Meetings, agreements and promises between a body, or somebody who holds a post of it, and us. */
export function talkRecords(body: Body, book: InvestmentBook): readonly StoredRecord[] {
  const people = book
    .about(body.ref.id, 'role')
    .flatMap((role) => (role.parties.person ? [role.parties.person] : []))
  const found = [body.ref.id, ...people].flatMap((id) => book.about(id, ...TALKS))
  return [...new Map(found.map((one) => [one.id, one])).values()].filter(
    (one) => one.slots.status?.shown.value !== 'denied' && one.slots.status?.shown.value !== 'planned',
  )
}

function talksOf(body: Body, book: InvestmentBook): readonly Fact<string>[] {
  return talkRecords(body, book)
    .slice(0, MOST_TALKS)
    .map((record) => ({
      value: otherRow(record, book.making).text,
      grounds: groundsOfStatements(record.statementIds),
    }))
}

/** Talks told beside a pair; the sheet has them all. */
const MOST_TALKS = 2

function linksOf(body: Body, records: readonly StoredRecord[]): readonly Fact<string>[] {
  return records
    .filter((one) => one.kind === 'link' && one.slots.status?.shown.value !== 'denied')
    .flatMap((one) => {
      const other = [one.parties.a, one.parties.b].find((id) => id && id !== body.ref.id)
      return other ? [{ value: other, grounds: groundsOfStatements(one.statementIds) }] : []
    })
}

const NO_CITY: CityFact = { city: '', came: [], tie: [], sectors: [] }

function citiesOf(body: Body, book: InvestmentBook): readonly CityFact[] {
  return body.parts
    .filter((one) => one.part === 'came')
    .flatMap((part): readonly CityFact[] => {
      const visit = book.visits.get(part.value.value ?? '')
      const came = visit ? [groundOfPart(part), ...groundsOfStatements(visit.statementIds)] : []
      const found = visit && cityFact(visit, came, book)
      return found ? [found] : []
    })
}

/** The city a delegation came from, with our tie with it and the fields our agreements with it name. */
function cityFact(visit: StoredRecord, came: readonly string[], book: InvestmentBook): CityFact | undefined {
  const city = visit.parties.from
  if (!city || visit.slots.status?.shown.value === 'denied') return undefined
  const ours = book
    .about(city, 'partnership', 'agreement')
    .filter((one) => one.partyIds.some((id) => isHome(id, book)))
    .filter(stands)
  return {
    city,
    came,
    tie: ours.flatMap((one) => groundsOfStatements(one.statementIds.slice(0, 1))),
    sectors: ours.flatMap((one) => choices(one, 'sectors')),
  }
}

function isHome(id: string, { making }: InvestmentBook): boolean {
  const node = making.nodes.get(id)
  return node !== undefined && making.lineage.isHome(node)
}

const OVER = new Set(['denied', 'ended', 'planned'])

function stands({ slots }: StoredRecord): boolean {
  return !OVER.has(String(slots.status?.shown.value ?? ''))
}
