import type { Context, Reader } from '#context.ts'
import type { Cell } from '#intake/table.ts'
import { XLSX } from '#model/media-types.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { chasedOf, chasingSheet, SHEET_COLUMNS } from '#views/chasing-sheet.ts'
import { showCommitments } from '#views/commitments.ts'
import type { CommitmentLine } from '#views/commitments-view.ts'
import { nothingLate } from './chasing-paper.ts'
import type { PaperFile } from './layout/docx-file.ts'
import type { PaperAsked } from './load-paper-facts.ts'
import { paperFileName } from './paper-name.ts'
import { PAPER_TITLES } from './words/paper-words.ts'
import { workbook } from './workbook.ts'

/** What is overdue as a workbook: the table that goes with the letter, filled in by the unit and taken in again. */
export async function chasingTableFile(
  ctx: Context,
  reader: Reader,
  { kind, unit = '', asOf }: PaperAsked,
): Promise<PaperFile> {
  if (kind !== 'chasing') throw new ActError('invalid', wordsOnly(kind))
  const { lines } = await showCommitments(ctx, reader, { asOf, unit })
  const chased = chasedOf(lines, unit)
  if (!chased.length) throw new ActError('refused', nothingLate(unit))
  const name = reader.lang === 'vi' ? 'Việc quá hạn' : 'Overdue'
  const bytes = await workbook([{ name, rows: rowsOf(chased, reader.lang), fitted: true, heads: 1 }])
  const fileName = paperFileName(kind, unit, reader.lang).replace(/docx$/, 'xlsx')
  return { bytes, fileName, mediaType: XLSX }
}

/** The rows of the sheet, with days as days, so that a spreadsheet sorts them. */
function rowsOf(lines: readonly CommitmentLine[], lang: Language): readonly (readonly Cell[])[] {
  const due = SHEET_COLUMNS.indexOf('due')
  return chasingSheet(lines, lang).map((row, at) => {
    const day = at ? lines[at - 1]?.due : undefined
    return row.map((cell, column): Cell => (column === due && day ? { day } : cell))
  })
}

function wordsOnly(kind: PaperAsked['kind']) {
  const title = PAPER_TITLES[kind]
  return problem(
    'paper-no-table',
    {
      en: `“${title.en}” is a paper of words and comes as a Word file. Only what is overdue comes as a workbook, too. Ask for the Word file.`,
      vi: `“${title.vi}” là văn bản, chỉ có dạng tệp Word. Chỉ bảng việc quá hạn có thêm dạng bảng tính. Hãy chọn tệp Word.`,
    },
    { where: 'format' },
  )
}
