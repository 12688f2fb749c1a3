import type { Language } from '#model/problem.ts'
import { INVESTMENT } from './investment-section.ts'
import { SOURCES } from './sources-section.ts'

type Said = Readonly<Record<Language, string>>

/** One entry of the navigation: where it leads within the office, and the pages at which it is the current one. */
export type SectionPage = {
  readonly name: string
  /** Path within the office; one that begins with a slash stands outside every office. */
  readonly at: string
  readonly says: Said
  /** Other pages that belong under this entry: one partner under the partners. */
  readonly holds?: readonly string[]
}

/** A part of the desk's work with its pages; the first of them is where the section opens. */
export type Section = { readonly name: string; readonly says: Said; readonly pages: readonly SectionPage[] }

/** The navigation of an office in the order of a desk's day. Pages register themselves here and nowhere else. */
export const SECTIONS: readonly Section[] = [
  {
    name: 'today',
    says: { en: 'Start', vi: 'Trang đầu' },
    pages: [{ name: 'home', at: '', says: { en: 'Start', vi: 'Trang đầu' }, holds: ['ask'] }],
  },
  {
    name: 'partners',
    says: { en: 'Partners', vi: 'Đối tác' },
    pages: [
      {
        name: 'partners',
        at: 'partners',
        says: { en: 'Partners', vi: 'Sổ đối tác' },
        holds: ['partner', 'record', 'send'],
      },
      { name: 'ties', at: 'ties', says: { en: 'Ties on a day', vi: 'Quan hệ theo ngày' } },
      { name: 'agreements', at: 'agreements', says: { en: 'Agreements', vi: 'Thỏa thuận' } },
      {
        name: 'embassies',
        at: 'embassies',
        says: { en: 'Embassies', vi: 'Cơ quan đại diện' },
        holds: ['embassy'],
      },
      {
        name: 'occasions',
        at: 'occasions',
        says: { en: 'Occasions', vi: 'Dịp lễ, kỷ niệm' },
        holds: ['greeting'],
      },
      { name: 'links', at: 'links', says: { en: 'Links', vi: 'Liên kết' } },
      { name: 'map', at: 'map', says: { en: 'Map', vi: 'Bản đồ' } },
      { name: 'network', at: 'network', says: { en: 'Network', vi: 'Mạng lưới' } },
      { name: 'timeline', at: 'timeline', says: { en: 'Timeline', vi: 'Dòng thời gian' } },
      { name: 'figures', at: 'figures', says: { en: 'Investment figures', vi: 'Số liệu đầu tư' } },
    ],
  },
  {
    name: 'review',
    says: { en: 'Review', vi: 'Rà soát' },
    pages: [
      { name: 'changes', at: 'changes', says: { en: 'What changed', vi: 'Thay đổi' } },
      { name: 'after-merger', at: 'after-merger', says: { en: 'After a merger', vi: 'Sau sáp nhập' } },
      { name: 'same', at: 'same', says: { en: 'Are these one?', vi: 'Có phải là một?' } },
      { name: 'gaps', at: 'gaps', says: { en: 'Beside a directory', vi: 'Đối chiếu danh bạ' } },
    ],
  },
  INVESTMENT,
  {
    name: 'missions',
    says: { en: 'Delegations', vi: 'Đoàn và việc' },
    pages: [
      {
        name: 'missions',
        at: 'missions',
        says: { en: 'Delegations', vi: 'Đoàn ra, đoàn vào' },
        holds: ['mission', 'mission-new'],
      },
      { name: 'papers', at: 'papers', says: { en: 'Papers', vi: 'Văn bản' } },
      {
        name: 'commitments',
        at: 'commitments',
        says: { en: 'Commitments', vi: 'Cam kết' },
        holds: ['chasing'],
      },
      { name: 'clocks', at: 'clocks', says: { en: 'Deadlines', vi: 'Thời hạn' } },
      { name: 'rules', at: 'rules', says: { en: 'Rules', vi: 'Quy định' }, holds: ['rule', 'rule-new'] },
      { name: 'calendar', at: 'calendar', says: { en: 'Working days', vi: 'Ngày làm việc' } },
    ],
  },
  SOURCES,
  {
    name: 'search',
    says: { en: 'Search', vi: 'Tìm' },
    pages: [{ name: 'search', at: 'search', says: { en: 'Search', vi: 'Tìm' } }],
  },
  {
    name: 'office',
    says: { en: 'Office', vi: 'Cơ quan' },
    pages: [
      { name: 'exports', at: 'exports', says: { en: 'Exports', vi: 'Xuất dữ liệu' } },
      { name: 'publishing', at: 'publishing', says: { en: 'Open to the public', vi: 'Công khai' } },
      { name: 'history', at: 'history', says: { en: 'History', vi: 'Lịch sử' } },
      { name: 'people', at: 'people', says: { en: 'People', vi: 'Cán bộ' } },
      { name: 'handover', at: 'handover', says: { en: 'Handover', vi: 'Bàn giao' } },
      {
        name: 'offices',
        at: '/offices',
        says: { en: 'Other offices', vi: 'Cơ quan khác' },
        holds: ['new-office'],
      },
    ],
  },
]

/** The section and the entry a page stands under; a page that stands under none has neither. */
export function findSection(page: string): { readonly section?: Section; readonly entry?: SectionPage } {
  for (const section of SECTIONS) {
    const entry = section.pages.find(({ name, holds }) => name === page || holds?.includes(page))
    if (entry) return { section, entry }
  }
  return {}
}
