import type { CityFact, InvestorFacts } from '#desk/investment/match/match-facts.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import { tookPlace } from '#model/record.ts'
import { printDate } from '#model/values/date.ts'
import { listVisitsWith } from '#store/queries/delegation-members.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { getSources } from '#store/queries/source.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite } from '../cite.ts'
import type { RowMaking } from '../partner.ts'
import { GUEST_WORDS } from '../words/guest-words.ts'

/** Delegations with business people whom no source names, and the words that tell of them by the statement that holds these. */
export type GuestVisits = {
  readonly visits: readonly StoredRecord[]
  readonly words: ReadonlyMap<string, Cite>
}

/** Marks of the words that tell who travelled along, before an answer is numbered as a whole. */
const GUEST_MARKS = 2_000_000

/** Such delegations that took place; a source that tells of them in the very words of the journey needs no words beside. */
export async function loadGuestVisits(tx: OfficeTx, lang: Language, at: BookAt): Promise<GuestVisits> {
  const told = await listVisitsWith(tx, 'business', at)
  const visits = told.filter(tookPlace)
  const statements = await getStatements(
    tx,
    visits.flatMap((one) => one.statementIds),
    at,
  )
  const telling = statements.flatMap(({ id, sourceId, spans, standing }) => {
    const span = spans?.['members.0'] ?? spans?.members
    return span && !standing?.slots ? [{ id, sourceId, span }] : []
  })
  const sources = await getSources(tx, [...new Set(telling.map((one) => one.sourceId))])
  const words = telling.flatMap(({ id, sourceId, span }, i): readonly (readonly [string, Cite])[] => {
    const source = sources.find((one) => one.id === sourceId)
    if (!source) return []
    const head = { mark: GUEST_MARKS + i, statementId: id, sourceId, sourceTitle: source.title }
    const quote = source.text.slice(span.start, span.end)
    const { publisher, published, kind } = source
    return [
      [
        id,
        {
          ...head,
          sourceKind: kind,
          ...(publisher ? { publisher } : {}),
          ...(published ? { published: printDate(published, lang) } : {}),
          quote,
          ...span,
        },
      ],
    ]
  })
  return { visits, words: new Map(words) }
}

/** Where the words stand that tell of the business people of a visit: beside it, else in the words on the visit itself. */
export function groundsOfGuests(visit: StoredRecord, words: GuestVisits['words']): readonly string[] {
  const held = visit.slots.members?.shown.statementIds ?? []
  return held.map((id) => (words.has(id) ? `m:${id}` : `s:${id}`))
}

/** What a visit’s business people are called, as long as nobody knows their firms. */
export function guestsName(visit: StoredRecord, { names, lang }: Pick<RowMaking, 'names' | 'lang'>): string {
  const start = visit.slots.start?.shown.value
  const city = visit.parties.from ? names(visit.parties.from).name : ''
  return GUEST_WORDS.name[lang](city, typeof start === 'string' ? printDate(start, lang) : undefined)
}

/** What is known of them: where they come from, and what we have with their city. */
export function guestFacts(id: string, country: string | undefined, city: CityFact): InvestorFacts {
  return {
    id,
    kinds: [{ value: 'firm', grounds: city.came }],
    countries: country ? [{ value: country, grounds: city.came }] : [],
    sectors: [],
    industries: [],
    talks: [],
    links: [],
    cities: [city],
  }
}
