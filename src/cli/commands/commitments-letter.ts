import { chasingLetter } from '#papers/chasing-letter.ts'
import { csvFile } from '#papers/csv-file.ts'
import { chasedOf, chasingSheet } from '#views/chasing-sheet.ts'
import { showCommitments } from '#views/commitments.ts'
import { showOffice } from '#views/office.ts'
import { readerOf } from '../acting.ts'
import { AS_OF_FLAG, asOfGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { allWords } from '../words-given.ts'

/** A draft letter to one unit on what is overdue, or the table it fills in. */
export const commitmentsLetter: Command = {
  name: 'commitments letter',
  usage: 'commitments letter UNIT [--csv]',
  takesAllWords: true,
  says: {
    en: 'draft a letter to a unit on what is overdue, or the table it fills in',
    vi: 'dự thảo công văn đôn đốc một đơn vị, hoặc bảng để điền',
  },
  flags: { csv: { says: { en: 'print the table as CSV', vi: 'in bảng dạng CSV' } }, ...AS_OF_FLAG },
  run: async (run) => {
    const unit = allWords(run, { en: 'the unit', vi: 'đơn vị' })
    const reader = await readerOf(run)
    const view = await showCommitments(run.ctx, reader, { ...asOfGiven(run), unit })
    const lines = chasedOf(view.lines, unit)
    const { office } = await showOffice(run.ctx, reader)
    const letter = chasingLetter({ office: office.name[run.lang], unit, day: view.asOf, lines }, run.lang)
    const none = run.lang === 'vi' ? 'Đơn vị này không có việc quá hạn.' : 'This unit has nothing overdue.'
    const table = csvFile(chasingSheet(lines, run.lang))
    return {
      data: { unit, asOf: view.asOf, letter, lines },
      text: !lines.length ? none : run.given.has('csv') ? table : letter,
    }
  },
}
