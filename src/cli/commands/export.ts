import { counted } from '#model/values/counted.ts'
import { registerFile } from '#papers/register-file.ts'
import { exportRegister } from '#views/register/export-register.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { usageError } from '../flags.ts'
import { EXPORT_FLAGS, exportList } from './export-list.ts'

const LIST_FLAGS = ['kind', 'format', 'public'] as const

function nothingNamed() {
  return usageError({
    en: 'Say what to export: --kind book (or partners, agreements …), or a register with --recipe NAME.',
    vi: 'Hãy cho biết cần xuất gì: --kind book (hoặc partners, agreements …), hoặc một bảng bằng --recipe NAME.',
  })
}

/** Takes a list of the book out, or writes a register back in its keeper's own columns with what the book says now. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'export --kind book --format csv | export --recipe NAME',
  says: {
    en: 'take a list of the book out, or write a register back in its own columns',
    vi: 'xuất một danh sách của sổ, hoặc xuất bảng theo đúng các cột gốc',
  },
  flags: {
    ...EXPORT_FLAGS,
    recipe: { value: 'NAME', says: { en: 'the way it was taken in', vi: 'cách đọc đã dùng khi nhập' } },
    out: {
      value: 'FILE',
      says: {
        en: 'where to; a list goes to the screen with “-”',
        vi: 'nơi ghi; “-” để in danh sách ra màn hình',
      },
    },
  },
  run: async (run) => {
    if (LIST_FLAGS.some((flag) => run.given.has(flag))) return await exportList(run)
    const recipe = run.given.text('recipe')
    if (recipe === undefined) throw nothingNamed()
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
        : `${path}: ${counted(changed, 'cell')} changed, ${counted(added, 'row')} added, ${counted(left, 'row')} no longer in the book.`
    return { data: { file: path, changed, added, left }, text }
  },
}
