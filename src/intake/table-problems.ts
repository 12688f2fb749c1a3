import { type Problem, problem } from '#model/problem.ts'
import type { TableFile } from './table.ts'

export function tableEmpty(): Problem {
  return problem('table-empty', {
    en: 'There are no rows in this file. Choose another, or paste the rows from your spreadsheet.',
    vi: 'Tệp này không có dòng nào. Hãy chọn tệp khác, hoặc dán các dòng từ bảng tính.',
  })
}

const MOST_ROWS = 200_000

/** The problem with a table of more rows than are taken at once; counted where it is read, so that no more come further. */
export function tableTooLong({ sheets }: TableFile): Problem | undefined {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  return rows > MOST_ROWS ? tableTooBig(rows, MOST_ROWS) : undefined
}

function tableTooBig(rows: number, most: number): Problem {
  return problem('table-too-big', {
    en: `This table has ${rows} rows or more; the most is ${most}. Split it into several files.`,
    vi: `Bảng này có từ ${rows} dòng trở lên; tối đa là ${most}. Hãy tách thành nhiều tệp.`,
  })
}

export function tableNotRead(): Problem {
  return problem('table-not-read', {
    en: 'This file could not be read as a table. Save it from your spreadsheet as .xlsx or as CSV (UTF-8) and try again.',
    vi: 'Không đọc được tệp này như một bảng. Hãy lưu lại từ bảng tính dưới dạng .xlsx hoặc CSV (UTF-8) rồi thử lại.',
  })
}

export function tableTooHeavy(limit: 'time' | 'memory' | 'output'): Problem {
  const why = {
    time: { en: 'took too long', vi: 'mất quá nhiều thời gian' },
    memory: { en: 'needed too much memory', vi: 'cần quá nhiều bộ nhớ' },
    output: { en: 'gave too many cells', vi: 'cho ra quá nhiều ô' },
  }[limit]
  return problem('table-too-heavy', {
    en: `Reading this table ${why.en} and was ended; nothing was kept. Save it as CSV (UTF-8), or split it.`,
    vi: `Việc đọc bảng này ${why.vi} nên đã bị dừng; không có gì được lưu. Hãy lưu thành CSV (UTF-8), hoặc tách nhỏ.`,
  })
}

/** An old workbook or another binary format. */
export function tableFormatUnread(): Problem {
  return problem('table-format-unread', {
    en: 'Tables are read from .xlsx and CSV. Open this file in your spreadsheet and save it as one of these.',
    vi: 'Bảng được đọc từ tệp .xlsx và CSV. Hãy mở tệp bằng bảng tính và lưu lại theo một trong hai dạng đó.',
  })
}
