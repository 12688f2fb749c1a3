import { makeZip, type PartToMake } from './make-zip.ts'

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'

export type DocxToMake = {
  /** Paragraphs as plain text, or XML where they begin with a bracket. */
  readonly body: readonly string[]
  readonly head?: readonly string[]
  readonly footnotes?: readonly string[]
  readonly title?: string
  /** Put before the root of the page’s XML. */
  readonly declares?: string
  readonly parts?: readonly PartToMake[]
}

/** A Word document of these paragraphs. */
export function makeDocx(docx: DocxToMake): Buffer {
  return makeZip([...docxParts(docx)])
}

/** The parts of it, for packing them badly. */
export function docxParts(docx: DocxToMake): readonly PartToMake[] {
  const story = (root: string, paragraphs: readonly string[], declares = '') =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${declares}<w:${root} ${WORD} ${MORE}>${root === 'document' ? '<w:body>' : ''}${paragraphs.map(paragraph).join('')}${root === 'document' ? '</w:body>' : ''}</w:${root}>`
  return [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: 'word/document.xml', data: story('document', docx.body, docx.declares) },
    ...(docx.head ? [{ name: 'word/header1.xml', data: story('hdr', docx.head) }] : []),
    ...(docx.footnotes
      ? [
          {
            name: 'word/footnotes.xml',
            data: story('footnotes', [`<w:footnote>${docx.footnotes.map(paragraph).join('')}</w:footnote>`]),
          },
        ]
      : []),
    ...(docx.title
      ? [
          {
            name: 'docProps/core.xml',
            data: `<cp:coreProperties xmlns:cp="urn:c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(docx.title)}</dc:title></cp:coreProperties>`,
          },
        ]
      : []),
    ...(docx.parts ?? []),
  ]
}

function paragraph(text: string): string {
  return text.startsWith('<') ? text : `<w:p>${run(text)}</w:p>`
}

/** A run of text, in a font where one is named. */
export function run(text: string, font?: string): string {
  const properties = font ? `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>` : ''
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** A table of these rows; a cell of several lines holds a paragraph for each. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${text.split('\n').map(paragraph).join('')}</w:tc>`
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A text box hung on a paragraph, written twice as word processors do for their elders. */
export function textBox(text: string, beside: string): string {
  const box = `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run(beside)}</w:p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
