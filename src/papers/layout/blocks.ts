import { AlignmentType, convertMillimetersToTwip, type FileChild, Paragraph, TextRun } from 'docx'
import type { Language } from '#model/problem.ts'
import type { Block, Says } from '../paper.ts'
import { PAPER_WORDS } from '../words/paper-words.ts'
import { grid } from './grid.ts'
import { runsOf } from './paragraphs.ts'
import { SIZE, TEXT_WIDTH } from './type-sizes.ts'

/** How close a paper is set: as Appendix I has it, or so that a leader has it all on one page. */
export type Density = {
  readonly body: number
  readonly before: number
  readonly after: number
  readonly line: number
  readonly indent: number
}

export const PLAIN: Density = { body: SIZE.body, before: 100, after: 40, line: 276, indent: 10 }
/** 11 pt, single line: Appendix I binds papers that are issued, not a page for one's own leader. */
export const DENSE: Density = { body: 22, before: 30, after: 0, line: 240, indent: 0 }

/** 13 pt for a page that has room: it is read standing, in a car, before a door opens. */
export const ROOMY: Density = { body: 26, before: 50, after: 10, line: 252, indent: 0 }

/** How pieces are set: in which language, how close, and whether the last of them stays on the page of what follows. */
export type Setting = { readonly lang: Language; readonly density?: Density; readonly keepLast?: boolean }

/** The pieces of a paper as a Word file has them; where somebody signs below, the last stays with the signature. */
export function blockChildren(
  blocks: readonly Block[],
  { lang, density = PLAIN, keepLast = false }: Setting,
): readonly FileChild[] {
  return blocks.flatMap((block, at) =>
    childrenOf(block, { lang, density, keep: keepLast && at === blocks.length - 1 }),
  )
}

type Set = { readonly lang: Language; readonly density: Density; readonly keep: boolean }

function childrenOf(block: Block, set: Set): readonly FileChild[] {
  const { lang, density, keep } = set
  const { body, before, line } = density
  switch (block.is) {
    case 'head':
    case 'day':
      return [
        new Paragraph({
          spacing: { before: before * 2, after: 20 },
          keepNext: true,
          children: [new TextRun({ text: block.text, bold: true, italics: block.is === 'day', size: body })],
        }),
      ]
    case 'middle':
      return [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: before * 2, after: before },
          keepNext: true,
          children: [new TextRun({ text: block.text, bold: true, size: body })],
        }),
      ]
    case 'basis':
      return [bodyText([{ text: block.text, italic: true }], set)]
    case 'text':
      return [bodyText(block.says, set)]
    case 'item':
      return [
        new Paragraph({
          spacing: { before: before / 2, line },
          keepNext: keep,
          indent: { left: convertMillimetersToTwip(8), hanging: convertMillimetersToTwip(4) },
          children: [new TextRun({ text: '–  ', size: body }), ...runs(block.says, lang, body)],
        }),
      ]
    case 'table':
      return [
        grid({
          head: block.head,
          rows: block.rows.map((row) => row.map((cell) => cell.map((one) => cellStretch(one, lang)))),
          widths: block.widths,
          width: TEXT_WIDTH,
          keepLast: keep,
        }),
        new Paragraph({
          spacing: { before: 0, line: 120, lineRule: 'exact' },
          keepNext: keep,
          children: [],
        }),
      ]
  }
}

function bodyText(says: readonly Says[], { lang, density, keep }: Set): Paragraph {
  const { body, before, after, line, indent } = density
  return new Paragraph({
    keepNext: keep,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(indent) },
    spacing: { before, after, line },
    children: [...runs(says, lang, body)],
  })
}

/** Sentences of the desk in a row are marked once, behind the last of them. */
function runs(says: readonly Says[], lang: Language, size: number): readonly TextRun[] {
  return says.flatMap((one, at) => [
    ...(at ? [new TextRun({ text: ' ', size })] : []),
    ...one.text
      .split('\n')
      .flatMap((text, i, all) => [
        ...(i ? [new TextRun({ break: 1, size })] : []),
        ...runsOf({ ...one, text, marks: i === all.length - 1 ? (one.marks ?? []) : [] }, size),
      ]),
    ...(one.desk && !says[at + 1]?.desk
      ? [
          new TextRun({
            text: ` (${PAPER_WORDS.desk[lang]})`,
            italics: true,
            size: Math.min(size, SIZE.note),
            color: '555555',
          }),
        ]
      : []),
  ])
}

function cellStretch({ desk, ...stretch }: Says, lang: Language) {
  return desk && stretch.text ? { ...stretch, text: `${stretch.text} (${PAPER_WORDS.desk[lang]})` } : stretch
}
