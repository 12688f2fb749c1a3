import { AlignmentType, convertMillimetersToTwip, Paragraph, TextRun } from 'docx'
import { SIZE } from './type-sizes.ts'

/** A stretch of text with the numbers it rests on behind it, small and raised. */
export type Stretch = {
  readonly text: string
  readonly marks?: readonly number[]
  readonly italic?: boolean
  readonly bold?: boolean
}

/** The runs of a stretch. */
export function runsOf(
  { text, marks = [], italic, bold }: Stretch,
  size: number = SIZE.body,
): readonly TextRun[] {
  const look = { size, ...(italic ? { italics: true } : {}), ...(bold ? { bold: true } : {}) }
  return [
    new TextRun({ text, ...look }),
    ...(marks.length ? [new TextRun({ text: `[${marks.join(',\u00a0')}]`, superScript: true, size })] : []),
  ]
}

/** A paragraph of the body: both edges straight, first line drawn in by a centimetre, 6 pt apart; the last stays with who signs. */
export function bodyParagraph(stretches: readonly Stretch[], keep = false): Paragraph {
  return new Paragraph({
    keepNext: keep,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(10) },
    spacing: { before: 120, line: 288 },
    children: stretches.flatMap((stretch, i) => [...(i ? [new TextRun(' ')] : []), ...runsOf(stretch)]),
  })
}

/** A line in the middle: a title, a subject. */
export function centred(
  text: string,
  look: { readonly bold?: boolean; readonly size?: number; readonly before?: number } = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: look.before ?? 0 },
    keepNext: true,
    children: [new TextRun({ text, size: look.size ?? SIZE.body, ...(look.bold ? { bold: true } : {}) })],
  })
}

/** The head of a part of a paper. */
export function partHead(text: string): Paragraph {
  return new Paragraph({
    spacing: { before: 240, after: 60 },
    keepNext: true,
    children: [new TextRun({ text, bold: true, size: SIZE.body })],
  })
}

/** A small line: notes, what a sentence rests on. */
export function noteLine(stretch: Stretch, indent = 0): Paragraph {
  return new Paragraph({
    spacing: { before: 40 },
    indent: { left: convertMillimetersToTwip(indent) },
    children: [...runsOf(stretch, SIZE.note)],
  })
}
