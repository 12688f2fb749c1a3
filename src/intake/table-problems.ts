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

type Place = { readonly sheet: string; readonly line: number }

/** Where something stands in a table, with its sheet where a file has several. */
function placeOf({ sheet, line }: Place) {
  return {
    en: sheet ? `line ${line} of the sheet “${sheet}”` : `line ${line}`,
    vi: sheet ? `dòng ${line}, trang tính “${sheet}”` : `dòng ${line}`,
  }
}

export function tableTooWide(wide: Place & { readonly columns: number; readonly most: number }): Problem {
  const { columns, most } = wide
  const place = placeOf(wide)
  return problem(
    'table-too-wide',
    {
      en: `There are ${columns} columns in ${place.en}; the most is ${most}. Delete the columns that are empty or not needed, save the file and give it again.`,
      vi: `Có ${columns} cột ở ${place.vi}; tối đa là ${most}. Hãy xóa các cột trống hoặc không cần, lưu tệp rồi đưa lại.`,
    },
    { where: place.en },
  )
}

type LongCell = Place & { readonly column: string; readonly letters: number; readonly most: number }

export function cellTooLong(cell: LongCell): Problem {
  const { column, letters, most } = cell
  const place = placeOf(cell)
  return problem(
    'cell-too-long',
    {
      en: `The cell in column ${column}, ${place.en}, holds ${letters} letters; the most is ${most}. Shorten it; if it swallowed the lines below, a quotation mark in it is not closed.`,
      vi: `Ô ở cột ${column}, ${place.vi} có ${letters} ký tự; tối đa là ${most}. Hãy rút ngắn ô này; nếu ô nuốt cả các dòng bên dưới thì một dấu ngoặc kép trong ô chưa được đóng.`,
    },
    { where: place.en },
  )
}

export function quoteNotClosed(line: number): Problem {
  return problem(
    'quote-not-closed',
    {
      en: `The quotation mark that opens a cell in line ${line} is not closed, so that everything below would be this one cell. Close it or take it away, and give the file again.`,
      vi: `Dấu ngoặc kép mở một ô ở dòng ${line} không được đóng, nên mọi dòng phía dưới sẽ thành một ô. Hãy đóng hoặc bỏ dấu đó rồi đưa tệp lại.`,
    },
    { where: `line ${line}` },
  )
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
