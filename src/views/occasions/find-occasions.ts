import { type Feast, feastsOf, ownNewYear } from '#desk/clocks/feasts.ts'
import { isProblem } from '#model/problem.ts'
import { parseDate, printDate } from '#model/values/date.ts'
import { daysBetween } from '#model/values/day.ts'
import { foldText } from '#model/values/fold.ts'
import { groupBy } from '#model/values/group-by.ts'
import { countryName } from '#model/values/party-name.ts'
import { fallsWithin, roundAnniversary } from '#registry/anniversary.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { PartyRef } from '../cite.ts'
import type { Occasion } from '../occasions-view.ts'
import type { RowMaking } from '../partner.ts'
import type { AgreementLine, TieLine } from '../ties/ties-view.ts'
import { occasionWords } from '../words/occasion-words.ts'

/** What occasions are found in: what stands in force, and profiles that may tell a day of diplomatic relations. */
export type OccasionGround = {
  readonly making: RowMaking
  readonly ties: readonly TieLine[]
  readonly agreements: readonly AgreementLine[]
  readonly profiles: readonly StoredRecord[]
}

/** Agreements with nothing but what their round years are told by. */
type DatedAgreements = Pick<OccasionGround, 'making'> & {
  readonly agreements: readonly Pick<AgreementLine, 'recordId' | 'title' | 'partners' | 'date'>[]
}

export type Stretch = { readonly from: string; readonly to: string }

/** An occasion before it is known what was written on it. */
export type BareOccasion = Omit<Occasion, 'partners'> & { readonly parties: readonly PartyRef[] }

/** Every occasion that falls within a stretch of days, soonest first; what has only a year stands at its end. */
export function findOccasions(ground: OccasionGround, stretch: Stretch): readonly BareOccasion[] {
  return soonestFirst([
    ...tieYears(ground, stretch),
    ...agreementYears(ground, stretch),
    ...relationYears(ground, stretch),
    ...feasts(ground, stretch),
  ])
}

/** The soonest first; what has only a month or year stands at its end. */
export function soonestFirst<T extends Told>(told: readonly T[]): readonly T[] {
  const ends = new Map<string, string>()
  const endOf = ({ on }: T) => {
    const date = ends.has(on) ? undefined : parseDate(on)
    if (date) ends.set(on, isProblem(date) ? on : date.to)
    return ends.get(on) ?? on
  }
  return told
    .map((one) => ({ one, end: endOf(one) }))
    .sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one)
}

type Told = Pick<BareOccasion, 'on' | 'id'>

type Dated = {
  readonly since: string
  readonly id: string
  readonly sort: 'tie' | 'agreement' | 'relations'
  readonly name: (years: number) => string
  readonly marks: readonly number[]
  readonly parties: readonly PartyRef[]
}

function roundYears(
  dated: Dated,
  { making }: Pick<OccasionGround, 'making'>,
  stretch: Stretch,
): readonly BareOccasion[] {
  const next = roundAnniversary(dated.since, stretch.from)
  if (!next || !fallsWithin(next.on, stretch)) return []
  const { lang, asOf } = making
  const [party] = dated.parties
  return [
    {
      id: dated.id,
      sort: dated.sort,
      year: Number(next.on.slice(0, 4)),
      name: dated.name(next.years),
      ...next,
      onText: printDate(next.on, lang),
      ...inDays(next.on, asOf),
      ...(party?.country ? { country: party.country, countryName: countryName(party.country, lang) } : {}),
      marks: dated.marks,
      parties: dated.parties,
    },
  ]
}

function inDays(on: string, asOf: string): { readonly inDays?: number } {
  return on.length === 10 ? { inDays: daysBetween(asOf, on) } : {}
}

/** Round years of ties. */
export function tieYears(ground: OccasionGround, stretch: Stretch): readonly BareOccasion[] {
  const words = occasionWords(ground.making.lang)
  return ground.ties.flatMap(({ since, partner }) =>
    typeof since?.value === 'string'
      ? roundYears(
          {
            since: since.value,
            id: `tie.${partner.id}`,
            sort: 'tie',
            name: (years) => words.tie(years, partner.name),
            marks: since.marks,
            parties: [partner],
          },
          ground,
          stretch,
        )
      : [],
  )
}

/** Round years of agreements. */
export function agreementYears(ground: DatedAgreements, stretch: Stretch): readonly BareOccasion[] {
  const words = occasionWords(ground.making.lang)
  return ground.agreements.flatMap(({ date, partners, title, recordId }) =>
    typeof date?.value === 'string' && partners.length
      ? roundYears(
          {
            since: date.value,
            id: `agreement.${recordId}`,
            sort: 'agreement',
            name: (years) => words.agreement(years, title),
            marks: date.marks,
            parties: partners,
          },
          ground,
          stretch,
        )
      : [],
  )
}

/** True where a profile tells the day two states took up relations. */
export function tellsRelations(record: StoredRecord): boolean {
  return RELATIONS.test(foldText(String(record.slots.attribute?.shown.value ?? '')))
}

const RELATIONS = /\b(diplomatic relations|quan he ngoai giao)\b/

/** The day two states took up relations, where a source of the book tells it of a country. */
export function relationYears(ground: OccasionGround, stretch: Stretch): readonly BareOccasion[] {
  const { making, profiles } = ground
  const words = occasionWords(making.lang)
  return profiles.flatMap((record) => {
    const country = making.nodes.get(record.parties.locality ?? '')?.country
    const told = tellsRelations(record)
    const since = String(record.slots.value?.shown.value ?? '')
    if (!country || !told || isProblem(parseDate(since))) return []
    const name = countryName(country, making.lang)
    const party: PartyRef = { id: country.toLowerCase(), kind: 'country', name, country, countryName: name }
    return roundYears(
      {
        since,
        id: `relations.${country.toLowerCase()}`,
        sort: 'relations',
        name: (years) => words.relations(years, name),
        marks: making.citing.marks(record.slots.value?.shown.statementIds ?? []),
        parties: [party],
      },
      ground,
      stretch,
    )
  })
}

/** National days and feasts of the countries of partners, and our own new year. */
export function feasts(
  {
    making,
    ties,
  }: {
    readonly making: Pick<RowMaking, 'lang' | 'asOf' | 'lineage'>
    readonly ties: readonly Pick<TieLine, 'partner'>[]
  },
  stretch: Stretch,
): readonly BareOccasion[] {
  const { lang, asOf } = making
  const words = occasionWords(lang)
  const byCountry = groupBy(ties, (tie) => tie.partner.country ?? '')
  const nameOf = ({ feast, name }: Feast, country: string) =>
    feast === 'national-day' ? words.nationalDay(name[lang], country) : words.feastOf(name[lang], country)
  const made = (feast: Feast, parties: readonly PartyRef[], country?: string): BareOccasion => ({
    id: `${feast.feast}.${country?.toLowerCase() ?? 'all'}`,
    sort: feast.feast,
    year: feast.year,
    name: country ? nameOf(feast, countryName(country, lang)) : feast.name[lang],
    on: feast.day,
    onText: feast.lastDay ? printDate(`${feast.day}/${feast.lastDay}`, lang) : printDate(feast.day, lang),
    ...(feast.lastDay ? { lastDay: feast.lastDay } : {}),
    ...inDays(feast.day, asOf),
    ...(country ? { country, countryName: countryName(country, lang) } : {}),
    source: feast.source[lang],
    marks: [],
    parties,
  })
  const abroad = [...byCountry]
    .filter(([country]) => country && country !== making.lineage.home?.country)
    .flatMap(([country, own]) =>
      feastsOf(country, stretch).map((feast) =>
        made(
          feast,
          own.map((tie) => tie.partner),
          country,
        ),
      ),
    )
  const everybody = ties.map((tie) => tie.partner)
  const ours = everybody.length && making.lineage.home?.country === 'VN' ? ownNewYear(stretch) : []
  return [...abroad, ...ours.map((feast) => made(feast, everybody))]
}
