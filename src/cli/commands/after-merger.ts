import { ActError, isProblem } from '#model/problem.ts'
import { renderAfterMergerText } from '#papers/after-merger-text.ts'
import { parseAsOf } from '#views/as-of.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { readerOf } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { type Flags, usageError } from '../flags.ts'

export const MERGER_FLAGS: Flags = {
  day: {
    value: 'DAY',
    says: {
      en: 'as of a day: 2025-07-01; else the newest merger of our own ground',
      vi: 'tính đến ngày: 2025-07-01; nếu không, lần sáp nhập gần nhất của ta',
    },
  },
  months: {
    value: 'N',
    says: { en: 'tell what expires within so many months (6)', vi: 'nêu văn bản hết hạn trong N tháng (6)' },
  },
}

/** Who holds each of our ties after a merger, from whom, and what there is to decide. */
export const afterMerger: Command = {
  name: 'after-merger',
  usage: 'after-merger [--day DAY]',
  says: {
    en: 'who holds each tie after a merger, from whom, and what to decide',
    vi: 'sổ sau sáp nhập: ai nắm giữ từng quan hệ, kế thừa từ ai, cần quyết định gì',
  },
  flags: {
    ...MERGER_FLAGS,
    docx: { value: 'FILE', says: { en: 'write it as a Word file', vi: 'ghi thành tệp Word' } },
  },
  run: async (run) => {
    const view = await showAfterMerger(run.ctx, await readerOf(run), dayGiven(run))
    const file = run.given.text('docx')
    if (file !== undefined) {
      const { afterMergerFile } = await import('#papers/after-merger.ts')
      await run.program.writeFile(file, (await afterMergerFile(view, run.lang)).bytes)
    }
    return { data: view, text: renderAfterMergerText(view, run.lang) }
  },
}

/** The day and the months asked for; nothing where none were. */
export function dayGiven({ given }: Run): { readonly day?: string; readonly months?: number } {
  const text = given.text('day')
  const day = text === undefined ? undefined : parseAsOf(text)
  if (isProblem(day)) throw new ActError('invalid', { ...day, where: '--day' })
  const months = given.text('months')
  if (months !== undefined && !/^\d{1,3}$/.test(months)) {
    throw usageError(
      {
        en: `--months takes a number, not “${months}”.`,
        vi: `--months nhận một số, không phải “${months}”.`,
      },
      '--months',
    )
  }
  return { ...(day ? { day } : {}), ...(months === undefined ? {} : { months: Number(months) }) }
}
