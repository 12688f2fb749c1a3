import type { Bilingual, Language } from '#model/problem.ts'
import type { TieState, TieStepName } from '#model/tie-steps.ts'
import { counted } from '#model/values/counted.ts'
import type { ExpiryRule } from '#registry/expiry.ts'
import type { Contact } from '#registry/silence.ts'
import type { AgreementState, ListName, SortName } from '../ties/ties-view.ts'

/** The words of ties and agreements over time, the same on page, paper and command line. */
export const STEP_WORDS: Readonly<Record<TieStepName, Bilingual>> = {
  contact: { en: 'Contact', vi: 'Tiếp xúc' },
  'letter-of-intent': { en: 'Letter of intent', vi: 'Ý định thư' },
  planned: { en: 'Planned', vi: 'Dự kiến' },
  established: { en: 'Established', vi: 'Thiết lập' },
  cooperation: { en: 'Cooperation', vi: 'Hợp tác' },
  friendship: { en: 'Friendship', vi: 'Hữu nghị' },
  'sister-city': { en: 'Sister city', vi: 'Kết nghĩa' },
  signed: { en: 'Paper signed', vi: 'Ký văn bản' },
  renewed: { en: 'Renewed', vi: 'Gia hạn' },
  inherited: { en: 'Inherited', vi: 'Kế thừa' },
  dormant: { en: 'Dormant', vi: 'Lâu không hoạt động' },
  suspended: { en: 'Suspended', vi: 'Tạm dừng' },
  ended: { en: 'Ended', vi: 'Chấm dứt' },
  denied: { en: 'Denied', vi: 'Bị phủ nhận' },
}

export const STATE_WORDS: Readonly<Record<TieState | AgreementState, Bilingual>> = {
  contact: { en: 'contact', vi: 'tiếp xúc' },
  'letter-of-intent': { en: 'letter of intent', vi: 'ý định thư' },
  planned: { en: 'planned', vi: 'dự kiến' },
  established: { en: 'in force', vi: 'đang có hiệu lực' },
  dormant: { en: 'dormant', vi: 'lâu không hoạt động' },
  suspended: { en: 'suspended', vi: 'tạm dừng' },
  ended: { en: 'ended', vi: 'đã chấm dứt' },
  denied: { en: 'denied', vi: 'bị phủ nhận' },
  unknown: { en: 'not stated', vi: 'chưa rõ' },
  'in-force': { en: 'in force', vi: 'đang có hiệu lực' },
  expired: { en: 'run out', vi: 'đã hết hạn' },
}

/** Beside a paper counted in force of which no source says that it was signed, or when. */
export const UNSTATED: Bilingual = {
  en: '(no source says that it was signed)',
  vi: '(chưa có nguồn ghi đã ký)',
}

/** Where a tie stands that lapsed beside another with the same partner. */
export function lapsedWord(onText: string, lang: Language): string {
  return lang === 'vi'
    ? `hết hiệu lực từ ${onText} (quan hệ trùng)`
    : `lapsed on ${onText} (one of two with this partner)`
}

export const CONTACT_WORDS: Readonly<Record<Contact['sort'], Bilingual>> = {
  visit: { en: 'visit', vi: 'đoàn thăm' },
  meeting: { en: 'meeting', vi: 'cuộc gặp' },
  signing: { en: 'signing', vi: 'ký văn bản' },
  gift: { en: 'gift', vi: 'quà tặng' },
  greeting: { en: 'letter of good wishes', vi: 'thư chúc mừng' },
}

export const SORT_WORDS: Readonly<Record<SortName, Bilingual>> = {
  partner: { en: 'partner', vi: 'đối tác' },
  country: { en: 'country', vi: 'nước' },
  since: { en: 'beginning', vi: 'ngày bắt đầu' },
  end: { en: 'last day', vi: 'ngày hết hạn' },
  last: { en: 'last exchange', vi: 'lần trao đổi gần nhất' },
}

/** The label of a list: “run out in 180 days”, “silent 5 years”. */
export function listLabel(
  list: ListName,
  { days, years }: { readonly days: number; readonly years: number },
  lang: Language,
): string {
  const vi = lang === 'vi'
  switch (list) {
    case 'in-force':
      return vi ? 'Đang có hiệu lực' : 'In force'
    case 'expiring':
      return vi ? `Hết hạn trong ${days} ngày` : `Run out in ${counted(days, 'day')}`
    case 'expired':
      return vi ? 'Đã hết hạn' : 'Run out'
    case 'undated':
      return vi ? 'Chưa rõ ngày' : 'Undated'
    case 'silent':
      return vi ? `Không trao đổi ${years} năm` : `Silent ${counted(years, 'year')}`
    case 'ended':
      return vi ? 'Đã chấm dứt' : 'Ended'
    case 'inherited':
      return vi ? 'Kế thừa' : 'Inherited'
    case 'planned':
      return vi ? 'Dự kiến' : 'Planned'
    default:
      return vi ? 'Tất cả' : 'All'
  }
}

type Counting = { readonly day: string; readonly days: number; readonly years: number }

/** What each list of ties counts. */
export function tieRule(list: ListName, { day, days, years }: Counting, lang: Language): string {
  const vi = lang === 'vi'
  const standing = vi
    ? 'đã thiết lập đến ngày đọc, chưa chấm dứt, không tạm dừng (lâu không hoạt động vẫn tính)'
    : 'established by the day read, not ended and not suspended (dormant ones count)'
  switch (list) {
    case 'in-force':
      return vi
        ? `Mỗi đối tác một quan hệ, ${standing}, tính đến ngày ${day}.`
        : `One tie a partner, ${standing}, as of ${day}.`
    case 'expiring':
      return vi
        ? `Quan hệ đang có hiệu lực mà ngày cuối – ghi trong quan hệ, nếu không thì ngày cuối muộn nhất của các văn bản hai bên đã ký – rơi vào ${days} ngày kể từ ${day}. Chỉ biết tháng hay năm thì tính nếu có ngày nào của tháng, năm đó rơi vào khoảng này.`
        : `Ties in force whose last day – the tie’s own, else the latest of the papers both sides signed – falls within ${counted(days, 'day')} from ${day}. Where only a month or year is known it counts if any day of it falls within.`
    case 'expired':
      return vi
        ? `Quan hệ chưa được ghi là chấm dứt nhưng mọi văn bản có thời hạn của hai bên đã hết hạn trước ngày ${day}.`
        : `Ties not told to have ended, though every dated paper of both sides ran out before ${day}.`
    case 'undated':
      return vi
        ? `Quan hệ đang có hiệu lực đến ngày ${day} mà không nguồn nào nêu ngày thiết lập.`
        : `Ties in force as of ${day} whose beginning no source dates.`
    case 'silent':
      return vi
        ? `Quan hệ đang có hiệu lực mà trong ${years} năm trước ngày ${day} không có đoàn, cuộc gặp, văn bản ký hay quà tặng nào trong sổ; thư chúc mừng không tính là trao đổi. Chưa có lần nào thì tính từ ngày thiết lập.`
        : `Ties in force without a visit, meeting, signing or gift on file within ${counted(years, 'year')} before ${day}; letters of good wishes are no exchange. Where there never was one it counts from the beginning.`
    case 'ended':
      return vi ? `Quan hệ đã chấm dứt đến ngày ${day}.` : `Ties that had ended by ${day}.`
    case 'inherited':
      return vi
        ? `Quan hệ đang có hiệu lực đến ngày ${day} do một đơn vị đã nhập vào ta thiết lập, hoặc nguồn ghi là kế thừa.`
        : `Ties in force as of ${day} that a unit merged into ours began, or that a source says are inherited.`
    case 'planned':
      return vi
        ? `Mới tiếp xúc, có ý định thư hoặc dự kiến, chưa thiết lập đến ngày ${day}.`
        : `In contact, with a letter of intent or planned; not established by ${day}.`
    default:
      return vi
        ? `Mọi quan hệ của ta có trong sổ đến ngày ${day}.`
        : `Every tie of ours on file as of ${day}.`
  }
}

/** What each list of agreements counts. */
export function agreementRule(list: ListName, { day, days, years }: Counting, lang: Language): string {
  const vi = lang === 'vi'
  switch (list) {
    case 'in-force':
      return vi
        ? `Văn bản đã ký, đến ngày ${day} chưa hết hạn và chưa chấm dứt; chưa rõ ngày cuối vẫn tính, nguồn không nêu tình trạng cũng tính. Gia hạn mặc nhiên tính là tiếp tục khi sổ không ghi chấm dứt.`
        : `Papers signed that by ${day} have neither run out nor ended; without a known last day, or where no source tells how they stand, they count. Silent renewal counts as going on unless an end is on file.`
    case 'expiring':
      return vi
        ? `Văn bản đang có hiệu lực có ngày cuối rơi vào ${days} ngày kể từ ${day}. Chỉ biết tháng hay năm thì tính nếu có ngày nào rơi vào khoảng này.`
        : `Papers in force whose last day falls within ${counted(days, 'day')} from ${day}. Where only a month or year is known it counts if any day of it falls within.`
    case 'expired':
      return vi
        ? `Văn bản đã ký mà ngày cuối – được ghi, hoặc ngày hiệu lực hay ngày ký cộng thời hạn – đã qua trước ngày ${day}.`
        : `Papers signed whose last day – stated, or the day in force or signed plus the term – lay before ${day}.`
    case 'undated':
      return vi
        ? `Văn bản đang tính là có hiệu lực mà sổ không đủ để biết ngày cuối: thiếu thời hạn hoặc thiếu ngày bắt đầu.`
        : `Papers counted in force whose last day cannot be told: no term, or no beginning, is on file.`
    case 'silent':
      return vi
        ? `Văn bản đang có hiệu lực mà trong ${years} năm trước ngày ${day} không có đoàn, cuộc gặp, văn bản ký hay quà tặng nào với bên kia; thư chúc mừng không tính.`
        : `Papers in force without a visit, meeting, signing or gift with the other side within ${counted(years, 'year')} before ${day}; letters of good wishes do not count.`
    case 'ended':
      return vi
        ? `Văn bản nguồn ghi đã chấm dứt đến ngày ${day}.`
        : `Papers a source says had ended by ${day}.`
    case 'inherited':
      return vi
        ? `Văn bản đang có hiệu lực đến ngày ${day} do một đơn vị đã nhập vào ta ký.`
        : `Papers in force as of ${day} that a unit merged into ours signed.`
    case 'planned':
      return vi
        ? `Văn bản dự kiến ký, chưa ký đến ngày ${day}.`
        : `Papers to be signed, not signed by ${day}.`
    default:
      return vi
        ? `Mọi văn bản có trong sổ đến ngày ${day}, ai ký cũng tính.`
        : `Every paper on file as of ${day}, whoever signed it.`
  }
}

/** How a last day was found. */
export function endRule(
  rule: ExpiryRule,
  { renewed, tacit }: { readonly renewed: number; readonly tacit: boolean },
  lang: Language,
): string {
  const vi = lang === 'vi'
  const rules: Readonly<Record<ExpiryRule, Bilingual>> = {
    stated: { en: 'last day as stated', vi: 'ngày cuối được ghi' },
    'effective-term': { en: 'day in force plus term', vi: 'ngày hiệu lực cộng thời hạn' },
    'signed-term': { en: 'day signed plus term', vi: 'ngày ký cộng thời hạn' },
    'no-term': { en: 'no term on file', vi: 'sổ chưa có thời hạn' },
    'no-start': { en: 'no day of beginning on file', vi: 'sổ chưa có ngày bắt đầu' },
    endless: { en: 'without an end, as stated', vi: 'không thời hạn, theo văn bản' },
  }
  const times = renewed
    ? vi
      ? `, gia hạn mặc nhiên ${renewed} lần`
      : `, renewed by silence ${renewed === 1 ? 'once' : `${renewed} times`}`
    : tacit
      ? vi
        ? ', tự gia hạn nếu không có thông báo'
        : ', renewed by silence unless notice is given'
      : ''
  return `${rules[rule][lang]}${times}`
}

/** A stage nobody dates. */
export function stepUndated(lang: Language): string {
  return lang === 'vi' ? 'chưa rõ ngày' : 'day not stated'
}
