import { getDocumentProxy } from 'unpdf'
import type { Bilingual, Problem } from '#model/problem.ts'
import { MOST_CHARACTERS } from '../limits.ts'
import {
  pdfEncrypted,
  pdfLettersApart,
  pdfLettersElsewhere,
  pdfNotRead,
  pdfTooLong,
  pdfWithoutText,
  textTooLong,
} from '../problems.ts'
import type { Read } from '../read.ts'
import { statedHead } from '../stated-head.ts'
import { titleInText } from '../title-in-text.ts'
import { letterTables, type TablesAsked } from './letter-tables.ts'
import { lettersApart } from './letters-apart.ts'
import { type Line, type Piece, pageLines } from './page-lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { withoutRunningLines } from './running-lines.ts'

const MOST_PAGES = 2_000
/** Fewer letters than this on all pages are a stamp or a page number, not a text. */
const LEAST_LETTERS = 20

/** Stamps are looked for on this many pages. */
const LOOKED_AT = 50

type PdfNote = { readonly contentsObj?: { readonly str?: string }; readonly textContent?: readonly string[] }

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * The text layer of a PDF. Nothing in it is carried out: no script, no action, no embedded file is looked at, and pages are
 * never drawn.
 */
export async function readPdf(bytes: Uint8Array): Promise<Read | Problem> {
  const tables = letterTables()
  const pdf = await openPdf(bytes, tables)
  if ('problem' in pdf) return pdf
  if (pdf.numPages > MOST_PAGES) return pdfTooLong(pdf.numPages, MOST_PAGES)
  const pages: (readonly Line[])[] = []
  const noted: string[] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const lines = pageLines(await piecesOf(pdf, number))
    characters += lines.reduce((sum, line) => sum + line.text.length, 0)
    if (characters > MOST_CHARACTERS) return textTooLong(characters)
    pages.push(lines)
    if (number <= LOOKED_AT) noted.push(...(await notesOn(pdf, number)))
  }
  if (tables.missing.size) return pdfLettersElsewhere()
  return await extracted(pdf, pages, noted)
}

async function openPdf(bytes: Uint8Array, { Factory }: TablesAsked): Promise<Pdf | Problem> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: 0,
      verbosity: 0,
      cMapUrl: 'none/',
      cMapPacked: true,
      useWorkerFetch: false,
      BinaryDataFactory: Factory,
    })
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? pdfEncrypted() : pdfNotRead()
  }
}

async function piecesOf(pdf: Pdf, number: number): Promise<readonly Piece[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    return [{ text: item.str, x, y, width: item.width, height: item.height || Math.hypot(a, b) }]
  })
}

/** Words of stamps and notes that were put on a page later; a page that lists them badly has none. */
async function notesOn(pdf: Pdf, number: number): Promise<readonly string[]> {
  const notes = await (await pdf.getPage(number)).getAnnotations().catch(() => [])
  return notes.flatMap((note: PdfNote) => [note.contentsObj?.str ?? '', ...(note.textContent ?? [])])
}

/** A page of a PDF bears its stamp among its first or last lines; the first page bears it anywhere. */
function stampPlaces(pages: readonly (readonly Line[])[]): readonly string[] {
  return pages.flatMap((lines, i) =>
    (i && lines.length > 6 ? [...lines.slice(0, 3), ...lines.slice(-3)] : lines).map((line) => line.text),
  )
}

async function extracted(
  pdf: Pdf,
  pages: readonly (readonly Line[])[],
  noted: readonly string[],
): Promise<Read | Problem> {
  const letters = pages.flat().reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0)
  if (letters < LEAST_LETTERS) return pdfWithoutText()
  if (lettersApart(pages)) return pdfLettersApart()
  const empty = pages.flatMap((lines, i) => (lines.length ? [] : [i + 1]))
  const { pages: kept, taken } = withoutRunningLines(pages)
  const text = paragraphsOf(kept).replaceAll('\u00ad', '')
  const { title: own, said } = await saidOf(pdf)
  const title = titleInText(own, text)
  return {
    text,
    mediaType: 'application/pdf',
    ...statedHead(text),
    ...(title ? { title } : {}),
    beside: [...noted, ...said, ...stampPlaces(pages)],
    notes: [...(taken ? [runningTaken(taken)] : []), ...(empty.length ? [pagesWithoutText(empty)] : [])],
  }
}

/** What the PDF says of itself. */
async function saidOf(pdf: Pdf): Promise<{ readonly title: string; readonly said: readonly string[] }> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const said = (name: string) => {
    const value: unknown = Reflect.get(info, name)
    return typeof value === 'string' ? value : ''
  }
  return { title: said('Title'), said: ['Title', 'Subject', 'Keywords'].map(said) }
}

function runningTaken(lines: number): Bilingual {
  return {
    en: `${lines} page ${lines === 1 ? 'number or repeated line' : 'numbers and repeated lines'} at the edge of pages left out.`,
    vi: `Đã bỏ ${lines} số trang và dòng lặp lại ở mép trang.`,
  }
}

function pagesWithoutText(pages: readonly number[]): Bilingual {
  const list = `${pages.slice(0, 12).join(', ')}${pages.length > 12 ? ' …' : ''}`
  return {
    en: `Not read, because they hold a picture and no text: page ${list}.`,
    vi: `Không đọc được vì chỉ có ảnh, không có chữ: trang ${list}.`,
  }
}
