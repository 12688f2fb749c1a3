import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PaperFile } from '#papers/layout/docx-file.ts'

/** Why papers cannot be printed on this machine; undefined where they can. */
export const cannotPrint: string | undefined = ['soffice', 'pdftotext', 'pdftoppm', 'pdffonts'].every(
  (name) => (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name))),
)
  ? undefined
  : 'LibreOffice (soffice) and poppler-utils are not installed'

/** A paper as it comes out of the printer. */
export type Printed = {
  readonly text: string
  readonly pages: number
  readonly fonts: readonly string[]
  readonly pdf: string
}

/** Prints Word files with LibreOffice in one go, by their names; PDF and PNG stand in the folder afterwards. */
export function printPapers(
  files: readonly PaperFile[],
  folder = mkdtempSync(join(tmpdir(), 'papers-')),
): ReadonlyMap<string, Printed> {
  mkdirSync(folder, { recursive: true })
  for (const { fileName, bytes } of files) writeFileSync(join(folder, fileName), bytes)
  const paths = files.map(({ fileName }) => join(folder, fileName))
  const home = `-env:UserInstallation=file://${join(folder, 'office-home')}`
  execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
    stdio: 'pipe',
    timeout: 240_000,
  })
  return new Map(
    files.map(({ fileName }) => [fileName, printed(join(folder, fileName.replace(/docx$/, 'pdf')))]),
  )
}

function printed(pdf: string): Printed {
  const run = (command: string, ...args: readonly string[]) =>
    execFileSync(command, [...args], { encoding: 'utf8' })
  run('pdftoppm', '-r', '60', '-png', pdf, pdf.replace(/\.pdf$/, ''))
  const fonts = run('pdffonts', pdf).split('\n').slice(2).filter(Boolean)
  const text = run('pdftotext', '-layout', pdf, '-')
  return { pdf, text, fonts, pages: text.split('\f').length - 1 }
}
