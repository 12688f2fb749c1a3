import { type Problem, problem } from '#model/problem.ts'
import { SUCCESSION_SORTS } from '#model/succession.ts'

/** Why a row of a table of successions is left out, in words. */
export function dayUnread(cell: string, where: string): Problem {
  return problem(
    'succession-day',
    {
      en: `“${cell}” is not a day. A succession needs the exact first day of the heir: 2025-07-01 or 01/07/2025.`,
      vi: `“${cell}” không phải là ngày. Cần ghi đúng ngày đầu tiên của đơn vị mới: 01/07/2025 hoặc 2025-07-01.`,
    },
    { where },
  )
}

export function sortUnread(cell: string, where: string): Problem {
  return problem(
    'succession-sort',
    {
      en: `“${cell}” does not say what became of the unit. Write one of: ${SUCCESSION_SORTS.join(', ')}.`,
      vi: `“${cell}” chưa cho biết đơn vị thay đổi thế nào. Hãy ghi: hợp nhất, chia tách, đổi tên, giải thể hoặc điều chỉnh địa giới.`,
    },
    { where },
  )
}

export function tierUnread(cell: string, where: string): Problem {
  return problem(
    'succession-tier',
    {
      en: `“${cell}” is no type of unit known here. Write province, city, district or commune, or leave it empty.`,
      vi: `Không nhận ra loại đơn vị “${cell}”. Hãy ghi tỉnh, thành phố, huyện hoặc xã, hoặc để trống.`,
    },
    { where },
  )
}

export function sameUnit(name: string): Problem {
  return problem('succession-same-unit', {
    en: `“${name}” is one and the same unit before and after. Leave the row out, or name the unit it became.`,
    vi: `“${name}” trước và sau là cùng một đơn vị. Hãy bỏ dòng này, hoặc ghi đơn vị mới.`,
  })
}

export function inCircle(name: string): Problem {
  return problem('succession-circle', {
    en: `By this row “${name}” would follow itself: another row or an earlier table says the opposite. Correct one of them.`,
    vi: `Theo dòng này “${name}” sẽ kế thừa chính mình: một dòng khác hoặc bảng đã nạp ghi ngược lại. Hãy sửa một trong hai.`,
  })
}

/** What a table of mergers cannot do without, as its columns are called. */
const NEEDED = {
  from: { en: 'predecessor', vi: 'đơn vị cũ' },
  to: { en: 'successor', vi: 'đơn vị mới' },
  day: { en: 'effective', vi: 'ngày hiệu lực' },
  basis: { en: 'legal_basis', vi: 'căn cứ pháp lý' },
} as const

/** A file that is no table of mergers: the columns it lacks, in the words of the page. */
export function notATable(missing: readonly (keyof typeof NEEDED)[]): Problem {
  const list = (lang: 'en' | 'vi') => missing.map((column) => NEEDED[column][lang]).join(', ')
  return problem('succession-columns', {
    en: `This table has no column for: ${list('en')}. Name the columns predecessor, successor, effective, legal_basis in its first row.`,
    vi: `Bảng này thiếu cột: ${list('vi')}. Dòng đầu cần có các cột đơn vị cũ, đơn vị mới, ngày hiệu lực, căn cứ pháp lý.`,
  })
}
