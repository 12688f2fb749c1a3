import { deflateSync } from 'node:zlib'

/** A line of a page: where it stands, and how large; a size of 12 where none is said. */
export type LineToMake = {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

export type PdfToMake = {
  readonly pages: readonly (readonly LineToMake[])[]
  readonly title?: string
  /**
   * A table of letters every reader is expected to have, instead of one within the file (`UniKS-UCS2-H`), the collection its
   * letters are numbered in (`Korea1`), and a text as the table has it, where that is not UTF-16.
   */
  readonly letters?: {
    readonly table: string
    readonly ordering: string
    readonly encoded?: (text: string) => Buffer
  }
  /** Put into the catalogue, for actions and scripts. */
  readonly catalog?: string
  /** Objects of one’s own, from number 100 on. */
  readonly objects?: readonly (string | Buffer)[]
  /** The drawing of every page as it is, instead of its lines. */
  readonly content?: { readonly dictionary: string; readonly bytes: Buffer }
}

const LETTERS = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${[0, 1, 2].map(rangesOf).join('\n')}
endcmap end end`

/** A third of all codes, as a map may hold no more than a hundred ranges at once: each code stands for itself. */
function rangesOf(third: number): string {
  const highs = Array.from({ length: third === 2 ? 56 : 100 }, (_, i) =>
    (third * 100 + i).toString(16).padStart(2, '0'),
  )
  return `${highs.length} beginbfrange\n${highs.map((high) => `<${high}00> <${high}FF> <${high}00>`).join('\n')}\nendbfrange`
}

/** A PDF of these pages, each letter half as wide as it is high; letters are their own codes, so any script can be written. */
export function makePdf(pdf: PdfToMake): Buffer {
  const objects = new Map<number, Buffer | string>()
  const pageNumbers = pdf.pages.map((_, i) => 10 + i * 2)
  const first = pageNumbers.length > 40 ? 5_000 : 100
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${pdf.catalog ?? ''} >>`)
  objects.set(
    2,
    `<< /Type /Pages /Count ${pdf.pages.length} /Kids [${pageNumbers.map((n) => `${n} 0 R`).join(' ')}] >>`,
  )
  objects.set(
    3,
    `<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /${pdf.letters?.table ?? 'Identity-H'} /DescendantFonts [4 0 R] ${pdf.letters ? '' : '/ToUnicode 5 0 R'} >>`,
  )
  objects.set(
    4,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /CIDSystemInfo << /Registry (Adobe) /Ordering (${pdf.letters?.ordering ?? 'Identity'}) /Supplement 0 >> /DW 500 /FontDescriptor 6 0 R >>`,
  )
  objects.set(5, stream('', Buffer.from(LETTERS)))
  objects.set(
    6,
    '<< /Type /FontDescriptor /FontName /F /Flags 4 /FontBBox [0 0 500 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  objects.set(7, `<< ${pdf.title ? `/Title <${hex(`\ufeff${pdf.title}`)}>` : ''} >>`)
  for (const [i, lines] of pdf.pages.entries()) {
    const at = pageNumbers[i] ?? 0
    objects.set(
      at,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${at + 1} 0 R >>`,
    )
    objects.set(
      at + 1,
      pdf.content
        ? stream(pdf.content.dictionary, pdf.content.bytes)
        : stream('/Filter /FlateDecode', deflateSync(drawing(lines, pdf.letters?.encoded ?? utf16))),
    )
  }
  for (const [i, object] of (pdf.objects ?? []).entries()) objects.set(first + i, object)
  return written(objects)
}

function drawing(lines: readonly LineToMake[], encoded: (text: string) => Buffer): string {
  return lines
    .map(
      ({ text, x = 72, y, size = 12 }) =>
        `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm <${encoded(text).toString('hex')}> Tj ET`,
    )
    .join('\n')
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

function hex(text: string): string {
  return utf16(text).toString('hex')
}

function stream(dictionary: string, bytes: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

function written(objects: ReadonlyMap<number, Buffer | string>): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places = new Map<number, number>()
  let at = pieces[0]?.length ?? 0
  for (const [number, object] of objects) {
    places.set(number, at)
    const piece = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    pieces.push(piece)
    at += piece.length
  }
  const most = Math.max(...objects.keys())
  const rows = Array.from({ length: most + 1 }, (_, number) => {
    const place = places.get(number)
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  pieces.push(
    Buffer.from(
      `xref\n0 ${most + 1}\n${rows.join('')}trailer\n<< /Size ${most + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(pieces)
}

/** Lines of one paragraph set full: 16 points apart, broken at so many letters. */
export function setLines(text: string, from: number, letters = 74): readonly LineToMake[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line, i) => ({ text: line, y: from - i * 16 }))
}
