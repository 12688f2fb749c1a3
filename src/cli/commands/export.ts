import { counted } from '#model/values/counted.ts'
import { registerFile } from '#papers/register-file.ts'
import { exportRegister } from '#views/register/export-register.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { usageError } from '../flags.ts'
import { EXPORT_FLAGS, exportList } from './export-list.ts'

/** What only a list can be asked for; a register goes out as its keeper's own file. */
const LIST_FLAGS = ['kind', 'public', 'as-of', 'known-at'] as const

function nothingNamed() {
  return usageError({
    en: 'Say what to export: --kind book (or partners, agreements …), or a register with --recipe NAME.',
    vi: 'Hãy cho biết cần xuất gì: --kind book (hoặc partners, agreements …), hoặc một bảng bằng --recipe NAME.',
  })
}

function notWithRecipe(flag: string) {
  return usageError({
    en: `--${flag} is for a list of the book. A register (--recipe) goes out whole, in its own columns, as the book stands today.`,
    vi: `--${flag} dành cho danh sách của sổ. Bảng (--recipe) được xuất toàn bộ, theo đúng các cột gốc, như sổ hôm nay.`,
  })
}

/** The form a register leaves in: as said, else as the file's name says, else as it came. */
function registerFormat(format: string | undefined, out: string | undefined): 'csv' | 'xlsx' | undefined {
  if (format !== undefined && format !== 'csv' && format !== 'xlsx') {
    throw usageError({
      en: `A register goes out as csv or xlsx, not as “${format}”.`,
      vi: `Bảng được xuất dạng csv hoặc xlsx, không xuất dạng “${format}”.`,
    })
  }
  const ending = out?.toLowerCase().match(/\.(xlsx|csv)$/)?.[1]
  if (out !== undefined && (ending === undefined || (format ?? ending) !== ending)) {
    throw usageError({
      en: `“${out}” has to end in ${format ? `.${format}` : '.xlsx or .csv'}.`,
      vi: `“${out}” phải có đuôi ${format ? `.${format}` : '.xlsx hoặc .csv'}.`,
    })
  }
  return ending === 'csv' || ending === 'xlsx' ? ending : format
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
    const recipe = run.given.text('recipe')
    const ofList = LIST_FLAGS.find((flag) => run.given.has(flag))
    if (recipe === undefined) {
      if (ofList || run.given.has('format')) return await exportList(run)
      throw nothingNamed()
    }
    if (ofList) throw notWithRecipe(ofList)
    const out = run.given.text('out')
    const asked = registerFormat(run.given.text('format'), out)
    const register = await exportRegister(run.ctx, await readerOf(run), { recipe })
    const format = asked ?? register.format
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
