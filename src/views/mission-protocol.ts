import type { Context, Reader } from '#context.ts'
import { disagreements, type PaperMatter, type PaperPlace } from '#desk/mission/agree.ts'
import { matchCounterparts, type Pair } from '#desk/mission/counterparts.ts'
import type { Mission } from '#desk/mission/mission.ts'
import { type Seat, seatsOf } from '#desk/mission/seating.ts'
import type { Bilingual, Language } from '#model/problem.ts'
import type { Gift, Member, RosterSide } from '#model/roster.ts'
import { printDate } from '#model/values/date.ts'
import { missionIn } from './mission.ts'
import { printSum } from './print-part.ts'
import { RANK_LABELS, ROLE_WORDS } from './words/mission-words.ts'

/** Somebody on a list as pages name them. */
export type MemberView = Member & { readonly roleWord: string; readonly rankWord?: string }

export type PairView = {
  readonly ours?: string
  readonly theirs?: string
  readonly level: Pair['level']
  readonly levelWord: string
}

export type GiftView = Gift & { readonly dayText?: string; readonly valueText?: string }

/** Two places of the papers that state one thing differently. */
export type DisagreementView = { readonly matter: string; readonly a: string; readonly b: string }

/** People in their order, who faces whom, where they sit, what was given, and where the papers differ. */
export type ProtocolView = {
  readonly missionId: string
  readonly ours: readonly MemberView[]
  readonly theirs: readonly MemberView[]
  readonly pairs: readonly PairView[]
  readonly seats: { readonly [S in RosterSide]: readonly Seat[] }
  readonly gifts: readonly GiftView[]
  readonly disagreements: readonly DisagreementView[]
}

const LEVELS: Readonly<Record<Pair['level'], Bilingual>> = {
  same: { en: 'same rank', vi: 'ngang cấp' },
  'ours-higher': { en: 'ours ranks higher', vi: 'phía ta cao hơn' },
  'theirs-higher': { en: 'theirs ranks higher', vi: 'phía bạn cao hơn' },
  unknown: { en: 'rank not entered', vi: 'chưa nhập cấp bậc' },
  alone: { en: 'nobody to face', vi: 'chưa có người tương ứng' },
}

const MATTERS: Readonly<Record<PaperMatter, Bilingual>> = {
  people: { en: 'Number of people', vi: 'Số người' },
  days: { en: 'Number of days', vi: 'Số ngày' },
  'first-day': { en: 'First day', vi: 'Ngày bắt đầu' },
  'last-day': { en: 'Last day', vi: 'Ngày kết thúc' },
  countries: { en: 'Countries', vi: 'Nước đến' },
  sum: { en: 'Sum', vi: 'Kinh phí' },
  head: { en: 'Head of delegation', vi: 'Trưởng đoàn' },
}

const PLACES: Readonly<Record<PaperPlace, Bilingual>> = {
  proposal: { en: 'the proposal', vi: 'đề xuất' },
  'days-between': { en: 'from its first day to its last', vi: 'từ ngày bắt đầu đến ngày kết thúc' },
  list: { en: 'the list of people', vi: 'danh sách đoàn' },
  budget: { en: 'the lines of the budget', vi: 'các dòng dự toán' },
  decision: { en: 'the decision', vi: 'quyết định' },
  programme: { en: 'the programme', vi: 'chương trình' },
  journey: { en: 'the trip as it was', vi: 'chuyến đi thực tế' },
  report: { en: 'the report', vi: 'báo cáo' },
}

/** The people of a mission and all that goes with them. */
export async function showProtocol(
  ctx: Context,
  reader: Reader,
  { missionId }: { readonly missionId: string },
): Promise<ProtocolView> {
  const { mission } = await ctx.store.readOffice(reader.office, (tx) => missionIn(tx, missionId))
  const { lang } = reader
  return {
    missionId,
    ours: membersOf(mission, 'ours', lang),
    theirs: membersOf(mission, 'theirs', lang),
    pairs: mission.roster.some((one) => one.side === 'theirs') ? pairsOf(mission, lang) : [],
    seats: { ours: seatsOf(mission, 'ours'), theirs: seatsOf(mission, 'theirs') },
    gifts: mission.gifts.map((gift) => ({
      ...gift,
      ...(gift.day ? { dayText: printDate(gift.day, lang) } : {}),
      ...(gift.value ? { valueText: printSum(gift.value, lang) } : {}),
    })),
    disagreements: disagreements(mission).map(({ matter, a, b }) => ({
      matter: MATTERS[matter][lang],
      a: `${placeWord(a.place, mission, lang)}: ${a.text[lang]}`,
      b: `${placeWord(b.place, mission, lang)}: ${b.text[lang]}`,
    })),
  }
}

/** Guests ask to come and are received: theirs is a request, and no trip of ours. */
const PLACES_IN: { readonly [P in PaperPlace]?: Bilingual } = {
  proposal: { en: 'the request', vi: 'yêu cầu' },
  journey: { en: 'the visit as it was', vi: 'thực tế đón tiếp' },
}

function placeWord(place: PaperPlace, { direction }: Mission, lang: Language): string {
  return ((direction === 'in' && PLACES_IN[place]) || PLACES[place])[lang]
}

function membersOf(mission: Mission, side: RosterSide, lang: Language): readonly MemberView[] {
  return mission.roster
    .filter((one) => one.side === side)
    .map((one) => ({
      ...one,
      roleWord: ROLE_WORDS[one.role][lang],
      ...(one.rank ? { rankWord: RANK_LABELS[one.rank][lang] } : {}),
    }))
}

function pairsOf(mission: Mission, lang: Language): readonly PairView[] {
  const named = ({ name, post }: Member) => (post ? `${name}, ${post}` : name)
  return matchCounterparts(mission.roster).map(({ ours, theirs, level }) => ({
    ...(ours ? { ours: named(ours) } : {}),
    ...(theirs ? { theirs: named(theirs) } : {}),
    level,
    levelWord: LEVELS[level][lang],
  }))
}
