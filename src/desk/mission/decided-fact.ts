import type { Decision } from '#model/mission.ts'
import type { Language } from '#model/problem.ts'
import { daysBetween, printDate } from '#model/values/date.ts'
import { placeName, type StatedFact, wayOf } from './journey-fact.ts'
import { headOf, type Mission, travellersOf } from './mission.ts'

/**
 * The visit a decision makes of a trip, as a planned one: said is not done. Undefined where there is no decision that
 * allows it, where it was put aside or has taken place, and where nothing says who goes, where to or when.
 */
export function decidedFact(mission: Mission, home: string, lang: Language): StatedFact | undefined {
  const { decision, journey, cancelled, secret, direction, parts } = mission
  if (decision?.outcome !== 'approved' || journey || cancelled || secret) return undefined
  const way = wayOf({ direction, home, parts: withCountries(mission, decision) })
  const start = decision.start ?? parts.start
  if (!way || !start) return undefined
  const end = decision.end ?? parts.end
  const days = decision.days ?? parts.days ?? (end ? daysBetween(start, end) + 1 : undefined)
  const size = decision.size ?? parts.size ?? (travellersOf(mission).length || undefined)
  const head = decision.head ?? headOf(mission)?.name
  const slots = {
    ...way,
    ...(head ? { head } : {}),
    ...(size ? { size } : {}),
    ...(days ? { days } : {}),
    start,
    status: 'planned',
  }
  return { slots, says: sentence({ ...way, mission, decision, start, end, head, size }, lang) }
}

/** Places stand as the file has them; without any, the countries the decision names. */
function withCountries({ parts }: Mission, { countries }: Decision): Mission['parts'] {
  return countries?.length ? { ...parts, countries: countries.map((country) => ({ country })) } : parts
}

type Told = {
  readonly mission: Mission
  readonly decision: Decision
  readonly from: string
  readonly to: readonly string[]
  readonly start: string
  readonly end: string | undefined
  readonly head: string | undefined
  readonly size: number | undefined
}

function sentence({ mission, decision, from, to, start, end, head, size }: Told, lang: Language): string {
  const { number, day, signer } = decision
  const places = to.map((place) => placeName(place, lang)).join(', ')
  const [first, last, signed] = [start, end ?? start, day].map((one) => printDate(one, lang))
  const until = end && end !== start
  if (lang === 'vi') {
    const people = [head && `trưởng đoàn ${head}`, size && `${size} người`].filter(Boolean).join(', ')
    const when = until ? `từ ${first} đến ${last}` : `ngày ${first}`
    return `Theo văn bản ${number} ngày ${signed}, ${signer} ký, đoàn ${placeName(from, lang)}${people ? ` (${people})` : ''} sẽ đến ${places} ${when}. Hồ sơ: ${mission.title}.`
  }
  const people = [head && `led by ${head}`, size && `${size} people`].filter(Boolean).join(', ')
  const when = until ? `from ${first} to ${last}` : `on ${first}`
  return `By paper ${number} of ${signed}, signed by ${signer}, a delegation of ${placeName(from, lang)}${people ? ` (${people})` : ''} is to visit ${places} ${when}. File: ${mission.title}.`
}
