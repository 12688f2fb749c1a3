import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'

/** Headings of the tables that come with the program, in the words of whoever reads the row they become. */
const IN_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  predecessor: { en: 'Former unit', vi: 'Đơn vị cũ' },
  predecessor_local: { en: 'Former unit, own script', vi: 'Đơn vị cũ, tên gốc' },
  predecessor_type: { en: 'Level of the former unit', vi: 'Cấp đơn vị cũ' },
  predecessor_within: { en: 'Former unit lay in', vi: 'Đơn vị cũ thuộc' },
  predecessor_code: { en: 'Code of the former unit', vi: 'Mã đơn vị cũ' },
  predecessor_iso3166_2: { en: 'ISO code of the former unit', vi: 'Mã ISO của đơn vị cũ' },
  held_seat: { en: 'Seat of the new unit lies here', vi: 'Nơi đặt trung tâm hành chính mới' },
  successor: { en: 'New unit', vi: 'Đơn vị mới' },
  successor_local: { en: 'New unit, own script', vi: 'Đơn vị mới, tên gốc' },
  successor_code: { en: 'Code of the new unit', vi: 'Mã đơn vị mới' },
  successor_type: { en: 'Level of the new unit', vi: 'Cấp đơn vị mới' },
  country: { en: 'Country', vi: 'Nước' },
  effective: { en: 'Effective', vi: 'Ngày hiệu lực' },
  sort: { en: 'What happened', vi: 'Hình thức' },
  legal_basis: { en: 'Legal basis', vi: 'Căn cứ pháp lý' },
  source: { en: 'Source', vi: 'Nguồn' },
}

const FOLDED: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  Object.entries(IN_WORDS).map(([heading, words]) => [foldText(heading), words]),
)

/**
 * A heading as the recorded row shows it. The row is quoted on pages and in letters, where `predecessor_code` says nothing;
 * headings somebody wrote for people stay as they are.
 */
export function headingInWords(heading: string, lang: Language): string {
  return FOLDED.get(foldText(heading))?.[lang] ?? heading
}

/** Plain words of those tables, as the row shows them in Vietnamese. */
const CELLS_VI: Readonly<Record<string, string>> = {
  yes: 'có',
  no: 'không',
  province: 'tỉnh',
  city: 'thành phố',
  merged: 'hợp nhất',
  abolished: 'kết thúc hoạt động',
}

/** A cell as the recorded row shows it: only under a heading of those tables, and only their plain words. */
export function cellInWords(heading: string, cell: string, lang: Language): string {
  return lang === 'vi' && FOLDED.has(foldText(heading)) ? (CELLS_VI[cell] ?? cell) : cell
}
