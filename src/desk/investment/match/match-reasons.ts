import { isProblem } from '#model/problem.ts'
import { industriesMeet, industriesOf } from '#model/values/industry.ts'
import { parseMoney } from '#model/values/money.ts'
import type { Fact, InvestorFacts, ProjectFacts } from './match-facts.ts'
import { CARRYING, type ReasonSort, WEIGHTS } from './weights.ts'

/** One reason for a pair, with what it is about and all it rests on; one that rests on nothing is none. */
export type Reason = {
  readonly sort: ReasonSort
  /** The sector, industry, country, kind, city, body or sum it is about. */
  readonly value: string
  /** The other side of it, where it has two: the city of a sector, the capital sought. */
  readonly beside?: string
  readonly grounds: readonly string[]
}

/** Every reason why an investor may fit a project, the weightiest first; none where nothing ties it to this project. */
export function reasonsFor(project: ProjectFacts, investor: InvestorFacts): readonly Reason[] {
  if (project.firms.some((firm) => firm.value === investor.id)) return []
  const reasons = [
    ...named(project, investor),
    ...trade(project, investor),
    ...linked(project, investor),
    ...throughCities(project, investor),
    ...common('country', project.countries, investor.countries),
    ...investor.talks.map((talk) => ({ sort: 'talks' as const, ...talk })),
    ...common('kind', project.kinds, investor.kinds),
    ...large(project, investor),
  ].filter((reason) => reason.grounds.length > 0)
  if (!reasons.some((reason) => CARRYING.has(reason.sort))) return []
  return reasons.toSorted((a, b) => WEIGHTS[b.sort] - WEIGHTS[a.sort])
}

/** The sum of the sorts of reasons, each counted once. */
export function weightOf(reasons: readonly Reason[]): number {
  return [...new Set(reasons.map((reason) => reason.sort))].reduce((sum, sort) => sum + WEIGHTS[sort], 0)
}

function named({ named }: ProjectFacts, { id }: InvestorFacts): readonly Reason[] {
  return named.filter((one) => one.value === id).map(({ grounds }) => ({ sort: 'named', value: id, grounds }))
}

/** Both sides have to be founded: what the project is about, and what the investor does. */
function common(
  sort: ReasonSort,
  wanted: readonly Fact<string>[],
  given: readonly Fact<string>[],
): readonly Reason[] {
  const values = [...new Set(wanted.map((one) => one.value))]
  return values.flatMap((value) => {
    const [theirs, ours] = [given, wanted].map((facts) => groundsOf(facts, value))
    return theirs?.length && ours?.length ? [{ sort, value, grounds: [...ours, ...theirs] }] : []
  })
}

function groundsOf(facts: readonly Fact<string>[], value: string): readonly string[] {
  return [...new Set(facts.filter((one) => one.value === value).flatMap((one) => one.grounds))]
}

/** The same field, the same industry, or an industry that holds the field of the other. */
function trade(project: ProjectFacts, investor: InvestorFacts): readonly Reason[] {
  const fields = common('sector', project.sectors, investor.sectors)
  if (fields.length) return fields
  const [wanted, given] = [project, investor].map(industriesIn)
  for (const one of wanted ?? []) {
    const other = given?.find((each) => industriesMeet(one.value, each.value))
    if (other?.grounds.length && one.grounds.length) {
      const value = one.value.length > other.value.length ? one.value : other.value
      return [{ sort: 'sector', value, grounds: [...one.grounds, ...other.grounds] }]
    }
  }
  return []
}

function industriesIn({
  industries,
  sectors,
}: Pick<ProjectFacts, 'industries' | 'sectors'>): readonly Fact<string>[] {
  const through = sectors.flatMap(({ value, grounds }) =>
    industriesOf(value).map((one) => ({ value: one.code, grounds })),
  )
  return [...industries, ...through]
}

function linked({ firms }: ProjectFacts, { links }: InvestorFacts): readonly Reason[] {
  return firms.flatMap((firm) => {
    const link = links.find((one) => one.value === firm.value)
    return link?.grounds.length && firm.grounds.length
      ? [{ sort: 'link' as const, value: firm.value, grounds: [...link.grounds, ...firm.grounds] }]
      : []
  })
}

/** It came with the delegation of a city we have a tie with; more where our agreement with that city names the field, or a source calls on that city. */
function throughCities(
  { sectors, named: called }: ProjectFacts,
  { cities }: InvestorFacts,
): readonly Reason[] {
  return cities.flatMap(({ city, came, tie, sectors: agreed }): readonly Reason[] => {
    if (!came.length) return []
    const fields = common('city-sector', sectors, agreed).map((reason) => ({
      ...reason,
      beside: city,
      grounds: [...came, ...reason.grounds],
    }))
    const asked = groundsOf(called, city)
    return [
      ...(asked.length ? [{ sort: 'city-named' as const, value: city, grounds: [...asked, ...came] }] : []),
      ...fields,
      ...(tie.length ? [{ sort: 'city' as const, value: city, grounds: [...came, ...tie] }] : []),
    ]
  })
}

/** Its stated size covers what the project seeks; two currencies are never compared. */
function large({ capital }: ProjectFacts, { size }: InvestorFacts): readonly Reason[] {
  if (!capital || !size || !capital.grounds.length || !size.grounds.length) return []
  const [sought, has] = [parseMoney(capital.value), parseMoney(size.value)]
  if (isProblem(sought) || isProblem(has) || sought.currency !== has.currency) return []
  if (has.amount < sought.amount) return []
  return [
    {
      sort: 'size',
      value: size.value,
      beside: capital.value,
      grounds: [...size.grounds, ...capital.grounds],
    },
  ]
}
