import type { OwnLimits } from '#desk/rules/own-rule.ts'
import type { Bilingual } from '#model/problem.ts'

type Named<Field extends keyof OwnLimits> = { readonly name: Field; readonly says: Bilingual }

/** The numbers of a rule, as the form and the command line ask for them. */
export const RULE_NUMBERS: readonly Named<
  Exclude<
    keyof OwnLimits,
    'noticeCount' | 'reportCount' | 'certificateCount' | 'keyLeadersApart' | 'noBusinessPayer'
  >
>[] = [
  {
    name: 'tripsAYear',
    says: { en: 'Trips a year for one person', vi: 'Số lần đi trong năm của một người' },
  },
  {
    name: 'sizeLedByHead',
    says: {
      en: 'Members, led by a head of the city or province',
      vi: 'Số người, đoàn do người đứng đầu tỉnh, thành phố dẫn đầu',
    },
  },
  {
    name: 'sizeLedByDeputy',
    says: {
      en: 'Members, led by a deputy head of the city or province',
      vi: 'Số người, đoàn do cấp phó tỉnh, thành phố dẫn đầu',
    },
  },
  {
    name: 'sizeLedByDepartment',
    says: {
      en: 'Members, led by a department or commune',
      vi: 'Số người, đoàn do lãnh đạo sở, ngành, xã, phường dẫn đầu',
    },
  },
  { name: 'daysPerCountry', says: { en: 'Days in one country', vi: 'Số ngày ở một nước' } },
  {
    name: 'daysWithEvent',
    says: {
      en: 'Days in one country, with an important event',
      vi: 'Số ngày ở một nước khi có sự kiện quan trọng',
    },
  },
  { name: 'daysInAll', says: { en: 'Days in all', vi: 'Số ngày toàn chuyến' } },
  { name: 'countries', says: { en: 'Countries in one trip', vi: 'Số nước trong một chuyến' } },
  {
    name: 'notice',
    says: { en: 'Days before departure, for the proposal', vi: 'Số ngày phải trình trước khi đi' },
  },
  {
    name: 'report',
    says: { en: 'Days after the return, for the report', vi: 'Số ngày phải báo cáo sau khi về' },
  },
  {
    name: 'certificate',
    says: {
      en: 'Days from the complete dossier to the investment certificate',
      vi: 'Số ngày từ khi nhận đủ hồ sơ đến khi cấp giấy chứng nhận đăng ký đầu tư',
    },
  },
]

/** What a rule forbids outright. */
export const RULE_BANS: readonly Named<'keyLeadersApart' | 'noBusinessPayer'>[] = [
  {
    name: 'keyLeadersApart',
    says: {
      en: 'No two key leaders of one body in one delegation',
      vi: 'Không bố trí 2 lãnh đạo chủ chốt của một cơ quan cùng đoàn',
    },
  },
  {
    name: 'noBusinessPayer',
    says: {
      en: 'No trip paid for, or by invitation to named people, by a business',
      vi: 'Không đi do doanh nghiệp đài thọ hoặc mời đích danh',
    },
  },
]

/** The terms that are counted in working days unless the rule says otherwise. */
export const RULE_COUNTS: readonly Named<'noticeCount' | 'reportCount' | 'certificateCount'>[] = [
  { name: 'noticeCount', says: { en: 'how the days before are counted', vi: 'cách tính ngày trước khi đi' } },
  { name: 'reportCount', says: { en: 'how the days after are counted', vi: 'cách tính ngày sau khi về' } },
  {
    name: 'certificateCount',
    says: {
      en: 'how the days to the certificate are counted',
      vi: 'cách tính ngày cấp giấy chứng nhận',
    },
  },
]
