import { getDocumentProxy } from 'unpdf'
import type { Bilingual, Problem } from '#model/problem.ts'
import type { Extracted } from '../intake.ts'
import { MOST_CHARACTERS } from '../limits.ts'
import { pdfEncrypted, pdfNotRead, pdfTooLong, pdfWithoutText, textTooLong } from '../problems.ts'
import { statedHead } from '../stated-head.ts'
import { titleInText } from '../title-in-text.ts'
import { type Line, type Piece, pageLines } from './page-lines.ts'
import { paragraphsOf } from './paragraphs.ts'
import { withoutRunningLines } from './running-lines.ts'

const MOST_PAGES = 2_000
/** Fewer letters than this on all pages are a stamp or a page number, not a text. */
const LEAST_LETTERS = 20

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/**
 * The text layer of a PDF. Nothing in it is carried out: no script, no action, no embedded file is looked at, and pages are
 * never drawn.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extracted | Problem> {
  const pdf = await openPdf(bytes)
  if ('problem' in pdf) return pdf
  if (pdf.numPages > MOST_PAGES) return pdfTooLong(pdf.numPages, MOST_PAGES)
  const pages: (readonly Line[])[] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const lines = pageLines(await piecesOf(pdf, number))
    characters += lines.reduce((sum, line) => sum + line.text.length, 0)
    if (characters > MOST_CHARACTERS) return textTooLong(characters)
    pages.push(lines)
  }
  return await extracted(pdf, pages)
}

async function openPdf(bytes: Uint8Array): Promise<Pdf | Problem> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: 0,
      verbosity: 0,
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

async function extracted(pdf: Pdf, pages: readonly (readonly Line[])[]): Promise<Extracted | Problem> {
  const letters = pages.flat().reduce((sum, line) => sum + (line.text.match(/\p{L}/gu)?.length ?? 0), 0)
  if (letters < LEAST_LETTERS) return pdfWithoutText()
  const empty = pages.flatMap((lines, i) => (lines.length ? [] : [i + 1]))
  const { pages: kept, taken } = withoutRunningLines(pages)
  const text = paragraphsOf(kept).replaceAll('\u00ad', '')
  const title = titleInText(await titleOf(pdf), text)
  return {
    text,
    mediaType: 'application/pdf',
    ...statedHead(text),
    ...(title ? { title } : {}),
    notes: [...(taken ? [runningTaken(taken)] : []), ...(empty.length ? [pagesWithoutText(empty)] : [])],
  }
}

async function titleOf(pdf: Pdf): Promise<string> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
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
