import { ActError } from '#model/problem.ts'
import { type ExportFile, exportFile } from '#papers/exports/export-file.ts'
import { EXPORT_FORMATS, EXPORT_KINDS, parseExport } from '#views/exports/export-asked.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Output, Run } from '../command.ts'
import type { Flags } from '../flags.ts'

const KINDS = Object.keys(EXPORT_KINDS).join('|')

/** What an export of the book may be asked for. */
export const EXPORT_FLAGS: Flags = {
  kind: {
    value: KINDS,
    says: { en: 'which list; the whole book is “book”', vi: 'danh sách nào; “book” là cả sổ' },
  },
  format: {
    value: EXPORT_FORMATS.join('|'),
    says: { en: 'the form it leaves in (csv)', vi: 'định dạng xuất (csv)' },
  },
  public: {
    says: { en: 'only what is open to the public', vi: 'chỉ những gì đã công khai' },
  },
  ...BOOK_AT_FLAGS,
}

/** Takes a list of the book out, each row with its quotes; written as it is made, to a file or with `--out -` to the screen. */
export async function exportList(run: Run): Promise<Output> {
  const { given } = run
  const { asked, problems } = parseExport({ kind: given.text('kind'), format: given.text('format') })
  if (!asked) throw new ActError('invalid', problems)
  const reader = await readerOf(run)
  const open = given.has('public')
  const file = await exportFile(run.ctx, reader, { ...asked, open, ...bookAtGiven(run) })
  const out = given.text('out') ?? file.fileName
  if (out === '-' && asked.format !== 'xlsx') return await printed(run, file)
  await run.program.writeFile(out, file.pieces)
  const rows = file.count()
  const text =
    run.lang === 'vi' ? `${out}: ${rows} mục.` : `${out}: ${rows} ${rows === 1 ? 'entry' : 'entries'}.`
  return { data: { file: out, rows }, text }
}

/** Straight to standard output, which is then the file. */
async function printed({ program }: Run, { pieces, count }: ExportFile): Promise<Output> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for await (const piece of pieces) program.out(decoder.decode(piece, { stream: true }))
  return { data: { rows: count() }, text: '', lines: true }
}
