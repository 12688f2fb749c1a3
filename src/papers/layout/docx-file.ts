import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import PizZip from 'pizzip'
import { DOCX } from '#model/media-types.ts'
import type { PartnerLanguage } from '#model/values/partner-language.ts'
import { EAST_TYPEFACES, PAPER, SIZE, TYPEFACE } from './type-sizes.ts'

/** A file as it is handed out. */
export type PaperFile = { readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string }

/** A part of a paper that begins on a page of its own. */
export type PaperPart = { readonly children: readonly FileChild[]; readonly lying?: boolean }

/** Makes a Word file of its parts: A4, the margins and the typeface of administrative papers, page numbers from the second page on. */
export async function docxFile(
  paper: {
    readonly title: string
    readonly lang: 'en' | 'vi'
    readonly beside?: PartnerLanguage | undefined
    readonly parts: readonly PaperPart[]
  },
  fileName: string,
): Promise<PaperFile> {
  const document = new Document({
    title: paper.title,
    creator: 'Entente',
    styles: {
      default: {
        document: {
          run: {
            font: {
              ascii: TYPEFACE,
              hAnsi: TYPEFACE,
              cs: TYPEFACE,
              eastAsia: EAST_TYPEFACES[paper.beside ?? 'ko'],
            },
            size: SIZE.body,
            language: {
              value: paper.lang === 'vi' ? 'vi-VN' : 'en-GB',
              ...(paper.beside ? { eastAsia: paper.beside === 'ko' ? 'ko-KR' : 'ja-JP' } : {}),
            },
          },
        },
      },
    },
    sections: paper.parts.map((part, i) => ({
      properties: {
        titlePage: i === 0,
        page: {
          size: {
            width: PAPER.width,
            height: PAPER.height,
            ...(part.lying ? { orientation: PageOrientation.LANDSCAPE } : {}),
          },
          margin: { top: PAPER.top, bottom: PAPER.bottom, left: PAPER.left, right: PAPER.right, header: 567 },
        },
      },
      headers: {
        default: new Header({ children: [pageNumber()] }),
        first: new Header({ children: [new Paragraph('')] }),
      },
      children: [...part.children],
    })),
  })
  return { bytes: wellFormed(await Packer.toBuffer(document)), fileName, mediaType: DOCX }
}

/** Two signs XML may not hold, as letters of a PDF that nobody can read come out; others the library leaves out itself. */
const UNWRITABLE = /[\ufffe\uffff]/g

/** A Word file whose words hold nothing that Word would refuse the whole file for. */
function wellFormed(file: Uint8Array): Uint8Array {
  const zip = new PizZip(file)
  let amiss = false
  for (const name of Object.keys(zip.files).filter((each) => each.endsWith('.xml'))) {
    const xml = zip.file(name)?.asText() ?? ''
    if (xml.search(UNWRITABLE) < 0) continue
    zip.file(name, xml.replace(UNWRITABLE, ''))
    amiss = true
  }
  return amiss ? zip.generate({ type: 'uint8array', compression: 'DEFLATE' }) : new Uint8Array(file)
}

/** In the middle of the upper margin, as Appendix I has it; none on the first page. */
function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.state })],
  })
}
