import type { Bilingual } from '#model/problem.ts'
import type { FactName } from './condition.ts'
import { MOMENT_WORDS } from './moments.ts'
import type { Moment } from './trip-facts.ts'

type Named = Exclude<FactName, `moment:${string}`>

const WORDS: Readonly<Record<Named, Bilingual>> = {
  roster: { en: 'who travels', vi: 'danh sách đoàn' },
  leader: { en: 'the rank of the leader', vi: 'cấp của trưởng đoàn' },
  'head-count': { en: 'how many travel', vi: 'số người trong đoàn' },
  'inter-agency': { en: 'whether several agencies travel', vi: 'có phải đoàn liên ngành không' },
  days: { en: 'the days', vi: 'thời gian đi' },
  countries: { en: 'the countries', vi: 'nước đến' },
  'country-days': { en: 'the days in each country', vi: 'số ngày ở từng nước' },
  trips: { en: 'how often each member has travelled this year', vi: 'số lần đi trong năm của từng người' },
  ranks: { en: 'the rank of every member', vi: 'cấp của từng thành viên' },
  employers: { en: 'the body each key leader works for', vi: 'cơ quan của từng lãnh đạo chủ chốt' },
  payers: { en: 'who pays', vi: 'nguồn kinh phí' },
  invitations: { en: 'who invites, and whether by name', vi: 'bên mời và có mời đích danh không' },
  kind: { en: 'what sort of trip it is', vi: 'loại chuyến đi' },
  parts: { en: 'which parts the file holds', vi: 'hồ sơ đã có những phần nào' },
  'partner-country': { en: 'the partner’s country', vi: 'nước của đối tác' },
  tie: { en: 'whether a tie stands or is meant', vi: 'đã có hay dự kiến lập quan hệ' },
  'tie-kind': { en: 'whether it is a sister tie or a friendship', vi: 'kết nghĩa hay giao lưu hữu nghị' },
  request: { en: 'who asks, and about what', vi: 'bên đề nghị và nội dung' },
  'earlier-requests': {
    en: 'when the same body was received before',
    vi: 'các lần đón trước của bên đề nghị',
  },
  conference: {
    en: 'whether ministers attend and whether the matter is sensitive',
    vi: 'có cấp bộ trưởng dự và có nội dung nhạy cảm không',
  },
  inherited: {
    en: 'whether a unit signed it that has ended',
    vi: 'đơn vị đã ký còn hay đã kết thúc hoạt động',
  },
  signatory: { en: 'in whose name it is signed', vi: 'ký nhân danh cơ quan nào' },
  'visit-grade': { en: 'whether it is an official visit', vi: 'có phải thăm chính thức không' },
  'guest-grade': { en: 'the grade of the guests', vi: 'hạng khách' },
  'meal-money': { en: 'the sum for meals a person and day', vi: 'mức tiền ăn một người một ngày' },
  gift: { en: 'whom the gift is meant for', vi: 'quà tặng cho cơ quan hay cá nhân' },
}

/** A fact that is not known yet, as a person would ask for it. */
export function sayMissing(fact: FactName): Bilingual {
  if (!fact.startsWith('moment:')) return WORDS[fact as Named]
  const words = MOMENT_WORDS[fact.slice('moment:'.length) as Moment]
  return { en: `the day: ${words.en}`, vi: `ngày ${words.vi}` }
}
