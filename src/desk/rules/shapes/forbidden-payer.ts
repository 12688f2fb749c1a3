import { z } from 'zod'
import { PAYERS } from '#model/mission.ts'
import type { Bilingual } from '#model/problem.ts'
import type { FactName } from '../condition.ts'
import { type Shape, unknown } from '../shape.ts'
import type { PayerKind, TripFacts } from '../trip-facts.ts'

const terms = z.strictObject({
  /** Whose money may not pay; together with `trip`, for that sort of trip only. */
  payers: z.array(z.enum(PAYERS)).optional(),
  /** Who may not invite somebody by name. */
  'invited-by-name': z.array(z.enum(PAYERS)).optional(),
  trip: z.enum(['work', 'study', 'training', 'tourism']).optional(),
  /** True where a travel agency may not ask in somebody’s place. */
  'no-agency': z.boolean().optional(),
})

type Terms = z.infer<typeof terms>

const PAYER_WORDS: Readonly<Record<PayerKind, Bilingual>> = {
  budget: { en: 'the state budget', vi: 'ngân sách nhà nước' },
  host: { en: 'the host', vi: 'phía mời' },
  sponsor: { en: 'a sponsor', vi: 'bên tài trợ' },
  business: { en: 'a business', vi: 'doanh nghiệp' },
  own: { en: 'the traveller', vi: 'cá nhân tự túc' },
  other: { en: 'somebody else', vi: 'nguồn khác' },
}

/** Certain money does not pay for certain trips, and certain bodies do not invite people by name. */
export const forbiddenPayer: Shape<Terms> = {
  name: 'forbidden-payer',
  says: {
    en: 'Certain money may not pay, certain bodies may not invite or ask.',
    vi: 'Không dùng nguồn kinh phí, không nhận lời mời thuộc diện cấm.',
  },
  terms,
  holds: (facts, given) => {
    const against = findAgainst(facts, given)
    if (against.length) {
      const join = (lang: 'en' | 'vi') => against.map((one) => one[lang]).join('; ')
      return {
        is: 'unmet',
        says: { en: `${join('en')}: not allowed.`, vi: `${join('vi')}: không được phép.` },
        satisfiedBy: {
          en: 'Find another source of money or another invitation, or decline.',
          vi: 'Đổi nguồn kinh phí hoặc thư mời, hoặc từ chối.',
        },
      }
    }
    const missing = missingFacts(facts, given)
    if (missing.length) return unknown(...missing)
    return {
      is: 'met',
      seen: {
        en: 'Money and invitations as stated are allowed.',
        vi: 'Nguồn kinh phí và thư mời đã nêu là phù hợp.',
      },
    }
  },
}

function findAgainst(facts: TripFacts, given: Terms): readonly Bilingual[] {
  const tripFits = !given.trip || facts.kind === given.trip
  const paying = tripFits
    ? (facts.payers ?? []).flatMap(({ kind, name }) =>
        kind && given.payers?.includes(kind) ? [named(PAYER_WORDS[kind], name, PAID)] : [],
      )
    : []
  const inviting = (facts.invitations ?? []).flatMap(({ kind, named: byName, from }) =>
    kind && byName && given['invited-by-name']?.includes(kind)
      ? [named(PAYER_WORDS[kind], from, INVITED)]
      : [],
  )
  const agency = given['no-agency'] && facts.request?.throughAgency ? [AGENCY] : []
  return [...paying, ...inviting, ...agency]
}

const PAID = { en: 'paid for by', vi: 'kinh phí từ' }
const INVITED = { en: 'invited by name by', vi: 'mời đích danh bởi' }
const AGENCY = { en: 'requested by a travel agency', vi: 'do công ty lữ hành đề nghị' }

function named(who: Bilingual, name: string | undefined, how: Bilingual): Bilingual {
  const own = name ? ` (${name})` : ''
  return { en: `${how.en} ${who.en}${own}`, vi: `${how.vi} ${who.vi}${own}` }
}

/** A list without kinds is not known; a trip known to be of another sort needs no payer. */
function missingFacts(facts: TripFacts, given: Terms): readonly FactName[] {
  const otherTrip = given.trip !== undefined && facts.kind !== undefined && facts.kind !== given.trip
  const payers = given.payers && !otherTrip && !facts.payers?.every((one) => one.kind)
  const barred = given['invited-by-name']
  const invitations = barred && !facts.invitations?.every((one) => isKnown(one, barred))
  return [
    ...(given.trip && !facts.kind ? (['kind'] as const) : []),
    ...(payers ? (['payers'] as const) : []),
    ...(invitations ? (['invitations'] as const) : []),
    ...(given['no-agency'] && facts.request?.throughAgency === undefined ? (['request'] as const) : []),
  ]
}

type Invitation = NonNullable<TripFacts['invitations']>[number]

/** Enough to judge it by: it asks for nobody by name, or for somebody by one who may, or both are told. */
function isKnown({ kind, named: byName }: Invitation, barred: readonly PayerKind[]): boolean {
  return byName === false || (kind !== undefined && (byName === true || !barred.includes(kind)))
}
