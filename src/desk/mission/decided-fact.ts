import type { Answer, Decision } from '#model/mission.ts'
import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import { printDate } from '#model/values/date.ts'
import { daysBetween } from '#model/values/day.ts'
import { placeName, type StatedFact, wayOf } from './journey-fact.ts'
import { headOf, type Mission, travellersOf } from './mission.ts'

/**
 * The visit a decision makes of a trip, as a planned one: said is not done. A request from outside that was accepted is one,
 * too. Undefined where nothing allows it, where it was put aside or has taken place, and where nothing says who goes, where
 * to or when.
 */
export function decidedFact(mission: Mission, home: string, lang: Language): StatedFact | undefined {
  const { journey, cancelled, secret, direction, parts } = mission
  const grounds = groundsOf(mission)
  if (!grounds || journey || cancelled || secret) return undefined
  const { decision } = grounds
  const way = wayOf({ direction, home, parts: withCountries(mission, decision) })
  const start = decision?.start ?? parts.start
  if (!way || !start) return undefined
  const end = decision?.end ?? parts.end
  const days = decision?.days ?? parts.days ?? (end ? daysBetween(start, end) + 1 : undefined)
  const size = decision?.size ?? parts.size ?? (travellersOf(mission).length || undefined)
  const head = decision?.head ?? headOf(mission)?.name
  const slots = {
    ...way,
    ...(head ? { head } : {}),
    ...(size ? { size } : {}),
    ...(days ? { days } : {}),
    start,
    status: 'planned',
  }
  return { slots, says: sentence({ ...way, mission, grounds, start, end, head, size }, lang) }
}

/** What a planned visit stands on: a decision that allows it, else the answer that the delegation may come. */
export type PlanGrounds =
  | { readonly decision: Decision; readonly answer?: undefined }
  | { readonly decision?: undefined; readonly answer: Answer }

/** What allows a trip; a decision goes before an answer, and one that refuses leaves nothing. */
export function groundsOf({ direction, decision, answer }: Mission): PlanGrounds | undefined {
  if (decision) return decision.outcome === 'approved' ? { decision } : undefined
  return direction === 'in' && answer?.outcome === 'accepted' ? { answer } : undefined
}

/** Places stand as the file has them; without any, the countries the decision names. */
function withCountries({ parts }: Mission, decision: Decision | undefined): Mission['parts'] {
  const countries = decision?.countries
  return countries?.length ? { ...parts, countries: countries.map((country) => ({ country })) } : parts
}

type Told = {
  readonly mission: Mission
  readonly grounds: PlanGrounds
  readonly from: string
  readonly to: readonly string[]
  readonly start: string
  readonly end: string | undefined
  readonly head: string | undefined
  readonly size: number | undefined
}

function sentence(told: Told, lang: Language): string {
  const { mission, from, to, start, end, head, size } = told
  const places = to.map((place) => placeName(place, lang)).join(', ')
  const [first, last] = [start, end ?? start].map((one) => printDate(one, lang))
  const until = end && end !== start
  const allowed = allowedBy(told.grounds, lang)
  if (lang === 'vi') {
    const people = [head && `trưởng đoàn ${head}`, size && `${size} người`].filter(Boolean).join(', ')
    const when = until ? `từ ${first} đến ${last}` : `ngày ${first}`
    return `${allowed}, đoàn ${placeName(from, lang)}${people ? ` (${people})` : ''} sẽ đến ${places} ${when}. Hồ sơ: ${mission.title}.`
  }
  const people = [head && `led by ${head}`, size && counted(size, 'person', 'people')]
    .filter(Boolean)
    .join(', ')
  const when = until ? `from ${first} to ${last}` : `on ${first}`
  return `${allowed}, a delegation of ${placeName(from, lang)}${people ? ` (${people})` : ''} is to visit ${places} ${when}. File: ${mission.title}.`
}

/** The beginning of the sentence: by which paper, or by an answer of which day. */
function allowedBy({ decision, answer }: PlanGrounds, lang: Language): string {
  const signed = printDate((decision ?? answer).day, lang)
  if (!decision) return lang === 'vi' ? `Theo trả lời đồng ý ngày ${signed}` : `As accepted on ${signed}`
  const { number, signer } = decision
  return lang === 'vi'
    ? `Theo văn bản ${number} ngày ${signed}, ${signer} ký`
    : `By paper ${number} of ${signed}, signed by ${signer}`
}
