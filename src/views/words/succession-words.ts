import type { Bilingual } from '#model/problem.ts'
import type { SuccessionSort, Tier } from '#model/succession.ts'

/** What became of a unit, in words. */
export const SORT_WORDS: Readonly<Record<SuccessionSort, Bilingual>> = {
  merged: { en: 'merged', vi: 'hợp nhất' },
  split: { en: 'split', vi: 'chia tách' },
  renamed: { en: 'renamed or changed in type', vi: 'đổi tên hoặc loại hình' },
  abolished: { en: 'ended', vi: 'kết thúc hoạt động' },
  transferred: { en: 'part of its ground handed over', vi: 'chuyển một phần địa giới' },
}

/** What sort of unit it is. */
export const TIER_WORDS: Readonly<Record<Tier, Bilingual>> = {
  province: { en: 'province', vi: 'tỉnh' },
  metropolis: { en: 'city of provincial rank', vi: 'thành phố cấp tỉnh' },
  city: { en: 'city', vi: 'thành phố' },
  district: { en: 'district', vi: 'huyện' },
  commune: { en: 'commune', vi: 'xã' },
}

const VI_BEFORE: Readonly<Record<Tier, string>> = {
  province: 'tỉnh',
  metropolis: 'thành phố',
  city: 'thành phố',
  district: 'huyện',
  commune: 'xã',
}

const EN_BEHIND: Readonly<Record<Tier, string>> = {
  province: 'Province',
  metropolis: 'City',
  city: 'City',
  district: 'District',
  commune: 'Commune',
}

/** Units of the first rank that English does not call provinces. */
const FIRST_RANK: Readonly<Record<string, string>> = { JP: 'Prefecture', US: 'State' }

/** A unit's name with its type, as a letter writes it: “thành phố Hội An”, “Hoi An City”, “Nagasaki Prefecture”. */
export function formalName(
  name: string,
  { tier, country = '' }: { readonly tier?: Tier | undefined; readonly country?: string | undefined },
  lang: 'en' | 'vi',
): string {
  if (!tier) return name
  if (lang === 'vi') return `${VI_BEFORE[tier]} ${name}`
  return `${name} ${(tier === 'province' && FIRST_RANK[country]) || EN_BEHIND[tier]}`
}

/** The sentences the notes of a tie are told in. */
export const NOTE_WORDS = {
  double: {
    en: (partner: string) => `Another tie with ${partner} came to us too`,
    vi: (partner: string) => `Trùng: ta còn một quan hệ khác với ${partner}`,
  },
  doubleWithin: {
    en: (partner: string) => `We also have a tie with a unit that lies within ${partner}, or holds it`,
    vi: (partner: string) => `Ta còn có quan hệ với đơn vị thuộc ${partner} hoặc bao gồm đơn vị này`,
  },
  tier: {
    en: (before: string, after: string, partner: string) =>
      `Level: ${before} before, ${after} now; the partner is a ${partner}`,
    vi: (before: string, after: string, partner: string) =>
      `Lệch cấp: trước là ${before}, nay là ${after}; đối tác là ${partner}`,
  },
  ends: {
    en: (day: string) => `Expires on ${day}`,
    vi: (day: string) => `Hết hạn ngày ${day}`,
  },
  endsRenews: {
    en: (day: string) => `Term ends on ${day}, then renews by itself`,
    vi: (day: string) => `Hết thời hạn ngày ${day}, sau đó tự gia hạn`,
  },
  overdue: {
    en: (day: string) => `Its term ended on ${day}; nothing on file says it was renewed`,
    vi: (day: string) => `Đã quá hạn từ ngày ${day}; chưa thấy văn bản gia hạn`,
  },
  noEnd: { en: 'No end on file', vi: 'Chưa rõ thời hạn' },
  ended: { en: 'Ended', vi: 'Đã chấm dứt' },
  endedOn: { en: (day: string) => `Ended on ${day}`, vi: (day: string) => `Đã chấm dứt ngày ${day}` },
  planned: {
    en: 'Not signed yet: no letter is needed',
    vi: 'Mới dự kiến, chưa ký: chưa cần thư thông báo',
  },
  undated: {
    en: (unit: string) => `No day on file: taken to be from the time of ${unit}`,
    vi: (unit: string) => `Chưa rõ ngày: tạm coi là từ thời ${unit}`,
  },
  parted: {
    en: (heirs: string) => `To be decided which of these holds it: ${heirs}`,
    vi: (heirs: string) => `Cần xác định đơn vị nào tiếp tục: ${heirs}`,
  },
  nobody: { en: 'No unit is named to follow', vi: 'Chưa có đơn vị nào được giao kế thừa' },
  officeEnded: {
    en: (day: string) => `This post ended on ${day}`,
    vi: (day: string) => `Chức vụ này kết thúc ngày ${day}`,
  },
  partnerChanged: {
    en: (before: string, after: string) => `The partner changed, too: ${before} is ${after} now`,
    vi: (before: string, after: string) => `Phía đối tác cũng thay đổi: ${before} nay là ${after}`,
  },
  notLoaded: {
    en: (day: string) => `This unit ended on ${day}, and no table says who follows it`,
    vi: (day: string) => `Đơn vị này kết thúc ngày ${day}; chưa nạp bảng cho biết đơn vị kế thừa`,
  },
} as const

/** Why old figures were not added up. */
export const UNLIKE_WORDS = {
  asof: { en: 'one of them does not say which day it speaks of', vi: 'có số chưa rõ tính đến ngày nào' },
  measure: {
    en: 'it is not said what was counted (stock, licensed, disbursed …)',
    vi: 'chưa rõ cách tính (lũy kế, đăng ký, giải ngân …)',
  },
  currencies: {
    en: (list: string) => `they are in different currencies: ${list}`,
    vi: (list: string) => `khác loại tiền: ${list}`,
  },
  missing: {
    en: (list: string) => `no like figure of the same day is on file for ${list}`,
    vi: (list: string) => `chưa có số cùng loại, cùng ngày của ${list}`,
  },
  estimated: { en: 'one is stated, another estimated', vi: 'một số công bố, một số ước tính' },
  twice: {
    en: (unit: string) => `${unit} has two such figures`,
    vi: (unit: string) => `${unit} có hai số cùng loại`,
  },
  notAdded: { en: 'Not added up', vi: 'Không cộng' },
} as const

/** What there is to do after a merger. */
export const TODO_WORDS = {
  decide: {
    en: (partner: string) => `Decide on the ties with ${partner}`,
    vi: (partner: string) => `Quyết định về các quan hệ với ${partner}`,
  },
  letter: {
    en: (partner: string) => `Notice letter to ${partner}`,
    vi: (partner: string) => `Thư thông báo gửi ${partner}`,
  },
  tier: {
    en: (partner: string) => `Agree with ${partner} on which level the tie continues`,
    vi: (partner: string) => `Trao đổi với ${partner} về cấp tiếp tục quan hệ`,
  },
  ends: {
    en: (what: string, day: string) => `Renew or let go: ${what}, term to ${day}`,
    vi: (what: string, day: string) => `Gia hạn hoặc kết thúc: ${what}, thời hạn đến ${day}`,
  },
  noEnd: {
    en: (what: string) => `Find out how long it runs: ${what}`,
    vi: (what: string) => `Xác minh thời hạn: ${what}`,
  },
  undated: {
    en: (partner: string) => `Find the day of the tie with ${partner}`,
    vi: (partner: string) => `Xác minh ngày thiết lập quan hệ với ${partner}`,
  },
  notLoaded: {
    en: (unit: string) => `Load the table that says who follows ${unit}`,
    vi: (unit: string) => `Nạp bảng cho biết đơn vị kế thừa ${unit}`,
  },
  sent: { en: (day: string) => `sent on ${day}`, vi: (day: string) => `đã gửi ngày ${day}` },
  drafted: { en: (day: string) => `drafted on ${day}`, vi: (day: string) => `đã soạn ngày ${day}` },
} as const

/** Verdicts on doubles. */
export const VERDICT_WORDS = {
  'keep-both': { en: 'both stay', vi: 'giữ cả hai' },
  'one-lapses': { en: 'one lapses', vi: 'một quan hệ hết hiệu lực' },
  open: { en: 'open again', vi: 'xem xét lại' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** By whom a unit signed. */
export const THROUGH_WORDS = {
  signed: { en: (bodies: string) => `signed by ${bodies}`, vi: (bodies: string) => `do ${bodies} ký` },
} as const

/** “until 30/6/2025”, “since 01/7/2025”: which of two units of one name is meant. */
export const SPAN_WORDS = {
  until: { en: (day: string) => `until ${day}`, vi: (day: string) => `đến ${day}` },
  since: { en: (day: string) => `since ${day}`, vi: (day: string) => `từ ${day}` },
} as const
