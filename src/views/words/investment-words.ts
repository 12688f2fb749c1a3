import type { ReasonSort } from '#desk/investment/match/weights.ts'
import type { InvestorKind, PartName } from '#model/dossier.ts'
import type { Bilingual, Language } from '#model/problem.ts'
import { SECTOR_WORDS } from './glossary.ts'

/** What each part of a sheet is called, on pages, in papers and in the sentence an entry is kept as. */
export const PART_WORDS: Readonly<Record<PartName, Bilingual>> = {
  name: { en: 'Name on the sheet', vi: 'Tên ghi trên hồ sơ' },
  summary: { en: 'In short', vi: 'Tóm tắt' },
  industry: { en: 'Industry (ISIC/VSIC)', vi: 'Ngành kinh tế (VSIC)' },
  scale: { en: 'Scale', vi: 'Quy mô' },
  capital: { en: 'Capital sought', vi: 'Vốn kêu gọi' },
  land: { en: 'Land', vi: 'Đất đai' },
  infrastructure: { en: 'Infrastructure', vi: 'Hạ tầng' },
  incentives: { en: 'Incentives', vi: 'Ưu đãi' },
  basis: { en: 'Legal basis', vi: 'Căn cứ pháp lý' },
  contact: { en: 'Contact (post)', vi: 'Đầu mối liên hệ (chức danh)' },
  kind: { en: 'Type', vi: 'Loại hình' },
  country: { en: 'Country', vi: 'Nước' },
  about: { en: 'In short', vi: 'Tóm tắt' },
  sector: { en: 'Fields', vi: 'Lĩnh vực' },
  size: { en: 'Size (capital or assets)', vi: 'Quy mô (vốn hoặc tài sản)' },
  offices: { en: 'Offices', vi: 'Trụ sở, văn phòng' },
  asked: { en: 'What it asked for', vi: 'Đề nghị, quan tâm' },
  came: { en: 'Came with a delegation', vi: 'Tham gia đoàn' },
  owner: { en: 'Owner at our desk', vi: 'Cán bộ phụ trách' },
  next: { en: 'Next contact', vi: 'Lần liên hệ tới' },
}

export const INVESTOR_KIND_WORDS: Readonly<Record<InvestorKind, Bilingual>> = {
  firm: { en: 'firm', vi: 'doanh nghiệp' },
  fund: { en: 'fund', vi: 'quỹ đầu tư' },
  conglomerate: { en: 'group', vi: 'tập đoàn' },
  university: { en: 'university or institute', vi: 'trường, viện' },
  association: { en: 'association', vi: 'hiệp hội, diễn đàn' },
}

/** Where a pair of project and investor stands. */
export const MATCH_STATES = ['open', 'confirmed', 'set-aside'] as const
export type MatchState = (typeof MATCH_STATES)[number]

export const MATCH_STATE_WORDS: Readonly<Record<MatchState, Bilingual>> = {
  open: { en: 'to be decided', vi: 'chờ xem xét' },
  confirmed: { en: 'confirmed', vi: 'đã chọn' },
  'set-aside': { en: 'set aside', vi: 'để lại' },
}

/** What a reason speaks of, in words: its value, and what stands beside it. */
export type ReasonSaid = { readonly value: string; readonly beside?: string }

type Says = Readonly<Record<Language, (said: ReasonSaid) => string>>

/** Each reason as a sentence without its end. */
export const REASON_WORDS: Readonly<Record<ReasonSort, Says>> = {
  named: {
    en: () => 'A source names it as a partner sought',
    vi: () => 'Nguồn nêu đích danh là đối tác cần tìm',
  },
  sector: { en: ({ value }) => `Same field: ${value}`, vi: ({ value }) => `Cùng lĩnh vực: ${value}` },
  link: {
    en: ({ value }) => `Works with ${value}, a firm of the project`,
    vi: ({ value }) => `Có liên kết với ${value}, đơn vị tham gia dự án`,
  },
  'city-sector': {
    en: ({ value, beside }) =>
      `Came with the delegation of ${beside}, whose agreement with us covers ${value}`,
    vi: ({ value, beside }) =>
      `Tham gia đoàn của ${beside}; thỏa thuận với địa phương này có nội dung ${value}`,
  },
  'city-named': {
    en: ({ value }) => `A source calls on ${value}, with whose delegation they came, to bring investors`,
    vi: ({ value }) =>
      `Nguồn nêu đề nghị ${value} giới thiệu nhà đầu tư; đã tham gia đoàn của địa phương này`,
  },
  city: {
    en: ({ value }) => `Came with the delegation of ${value}, with which we have a tie`,
    vi: ({ value }) => `Tham gia đoàn của ${value}, địa phương có quan hệ với ta`,
  },
  country: {
    en: ({ value }) => `Partners are sought in ${value}, where it is from`,
    vi: ({ value }) => `Dự án tìm đối tác từ ${value}, nơi đặt trụ sở`,
  },
  talks: { en: ({ value }) => `We have talked: ${value}`, vi: ({ value }) => `Đã trao đổi: ${value}` },
  kind: {
    en: ({ value }) => `The type of partner sought: ${value}`,
    vi: ({ value }) => `Đúng loại đối tác cần tìm: ${value}`,
  },
  size: {
    en: ({ value, beside }) => `Its size, ${value}, covers the ${beside} sought`,
    vi: ({ value, beside }) => `Quy mô ${value}, đủ cho số vốn kêu gọi ${beside}`,
  },
}

/** Words of parts that are chosen from a closed list, by what sort of part it is. */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  kind: INVESTOR_KIND_WORDS,
  sector: SECTOR_WORDS,
}
