import { registerFile } from '#papers/register-file.ts'
import { exportRegister } from '#views/register/export-register.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { usageError } from '../flags.ts'
import { flagNeeded } from '../words-given.ts'

/** Writes a register back in its keeper's own columns, with what the book says now. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'export --recipe NAME',
  says: {
    en: 'write a register back in its own columns (XLSX or CSV)',
    vi: 'xuất sổ theo đúng các cột gốc (XLSX hoặc CSV)',
  },
  flags: {
    recipe: { value: 'NAME', says: { en: 'the way it was taken in', vi: 'cách đọc đã dùng khi nhập' } },
    out: {
      value: 'FILE',
      says: { en: 'where to; its ending says XLSX or CSV', vi: 'nơi ghi; phần đuôi cho biết XLSX hay CSV' },
    },
  },
  run: async (run) => {
    const recipe = flagNeeded(run, 'recipe', 'NAME')
    const out = run.given.text('out')
    if (out !== undefined && !/\.(xlsx|csv)$/i.test(out)) {
      throw usageError({
        en: `“${out}” has to end in .xlsx or .csv.`,
        vi: `“${out}” phải có đuôi .xlsx hoặc .csv.`,
      })
    }
    const register = await exportRegister(run.ctx, await readerOf(run), { recipe })
    const format = out === undefined ? register.format : out.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx'
    const file = await registerFile(register, format)
    const path = out ?? file.fileName
    await run.program.writeFile(path, file.bytes)
    const { changed, added, left } = register
    const text =
      run.lang === 'vi'
        ? `${path}: ${changed} ô thay đổi, ${added} dòng thêm, ${left} dòng không còn trong sổ.`
        : `${path}: ${changed} cells changed, ${added} rows added, ${left} rows no longer in the book.`
    return { data: { file: path, changed, added, left }, text }
  },
}
