import { paperLines } from '#papers/paper.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** The sheet of a project as a Word file of one page. */
export const paperProject: Command = {
  name: 'paper project',
  usage: 'paper project PROJECT [--lang vi|en] [--out F.docx] [--send]',
  says: { en: 'write the sheet of a project as a Word file', vi: 'lập hồ sơ dự án thành tệp Word' },
  flags: {
    out: {
      value: 'FILE',
      says: { en: 'where to; its own name where left out', vi: 'nơi ghi; tên mặc định nếu bỏ trống' },
    },
    send: {
      says: { en: 'clean, to send: without marks and sources', vi: 'bản gửi đi: không đánh dấu nguồn' },
    },
    ...BOOK_AT_FLAGS,
  },
  run: async (run) => {
    const projectId = wordAt(run, 0, { en: 'the project', vi: 'dự án' })
    const { projectSheetFile } = await import('#papers/project-sheet.ts')
    const { file, paper } = await projectSheetFile(run.ctx, await readerOf(run), {
      projectId,
      ...(run.given.has('send') ? { send: true } : {}),
      ...bookAtGiven(run),
    })
    const path = run.given.text('out') ?? file.fileName
    await run.program.writeFile(path, file.bytes)
    return {
      data: { file: path, lang: run.lang, lines: paperLines(paper), sources: paper.cites.length },
      text: `${path}: ${paper.title}, ${paper.cites.length} ${run.lang === 'vi' ? 'nguồn' : 'sources'}.`,
    }
  },
}
