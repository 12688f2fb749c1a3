import { AlignmentType, BorderStyle, type FileChild, Paragraph, type Table, TextRun } from 'docx'
import { printDate } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { quoteLine } from '#views/quote-line.ts'
import { citeSource } from './cite-book.ts'
import { blockChildren, DENSE, PLAIN, ROOMY } from './layout/blocks.ts'
import { addressee, closing } from './layout/closing.ts'
import { docxFile, type PaperFile } from './layout/docx-file.ts'
import { sideBySide } from './layout/grid.ts'
import { letterhead, longDay } from './layout/letterhead.ts'
import { centred, noteLine, partHead } from './layout/paragraphs.ts'
import { SIZE, TEXT_WIDTH } from './layout/type-sizes.ts'
import type { Paper } from './paper.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

/** A paper as a Word file: Vietnamese administrative papers as Decree 30/2020 lays them out, others as plain letters. */
export async function paperFile(paper: Paper): Promise<PaperFile> {
  const density = paper.dense ? (paper.roomy ? ROOMY : DENSE) : PLAIN
  const children: readonly FileChild[] = [
    ...(paper.look === 'official' && paper.lang === 'vi' ? officialHead(paper) : plainHead(paper)),
    ...blockChildren(paper.blocks, {
      lang: paper.lang,
      density,
      keepLast: paper.closing !== undefined,
    }),
    ...endOf(paper),
    ...sourceList(paper),
  ]
  const { title, subject, lang, beside } = paper
  const named = [title, subject].filter(Boolean).join(': ')
  return await docxFile({ title: named, lang, beside, parts: [{ children }] }, paper.fileName)
}

function officialHead({ head, title, subject, to = [] }: Paper): readonly FileChild[] {
  return [
    letterhead(head),
    ...(title ? [centred(title.toLocaleUpperCase('vi'), { bold: true, before: 240 })] : []),
    ...(subject ? [centred(subject, { bold: true }), shortRule()] : []),
    ...(to.length ? addressee(to) : []),
  ]
}

/** Who writes at the left, place and day at the right, a line under both; then the title. */
function plainHead({ head, lang, title, subject, to = [], dense }: Paper): readonly FileChild[] {
  const size = dense ? 20 : SIZE.number
  const day =
    lang === 'vi' ? longDay(head.day) : head.day ? printDate(head.day, 'en') : '                    '
  const line = (text: string, look: { readonly bold?: boolean; readonly right?: boolean }) =>
    new Paragraph({
      ...(look.right ? { alignment: AlignmentType.RIGHT } : {}),
      children: [new TextRun({ text, size, ...(look.bold ? { bold: true } : { italics: true }) })],
    })
  return [
    sideBySide(
      [[[line(head.issuer, { bold: true })], [line(`${head.place}, ${day}`, { right: true })]]],
      [48, 52],
      TEXT_WIDTH,
    ),
    new Paragraph({
      spacing: { line: 60, lineRule: 'exact' },
      border: { top: { style: BorderStyle.SINGLE, size: 8, space: 1, color: '1f3a5f' } },
      children: [],
    }),
    ...(title
      ? [
          centred(lang === 'vi' ? title.toLocaleUpperCase('vi') : title, {
            bold: true,
            before: dense ? 60 : 200,
            size: dense ? 26 : 32,
          }),
        ]
      : []),
    ...(subject ? [centred(subject, { bold: true, size: dense ? 24 : SIZE.body })] : []),
    ...to.map(
      (text) =>
        new Paragraph({
          spacing: { before: 200 },
          children: [new TextRun({ text: `${PAPER_WORDS.to[lang]}: ${text}`, size: SIZE.body })],
        }),
    ),
  ]
}

function shortRule(): Paragraph {
  const side = Math.round(TEXT_WIDTH * 0.38)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 40, after: 60, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } },
    children: [],
  })
}

function endOf({ closing: end, lang, look }: Paper): readonly FileChild[] {
  if (!end) return []
  if (look === 'official' && lang === 'vi') return [closing(end)]
  return [plainEnd(look === 'letter' ? { ...end, recipients: [] } : end)]
}

/** The end of a paper in English: who signs at the left, and who has it under that. */
function plainEnd({ post, name, recipients }: NonNullable<Paper['closing']>): Table {
  const line = (text: string, before: number, bold = false) =>
    new Paragraph({
      spacing: { before },
      keepNext: true,
      children: [new TextRun({ text, size: SIZE.number, ...(bold ? { bold: true } : {}) })],
    })
  return sideBySide(
    [
      [
        [
          line('', 700),
          ...(name ? [line(name, 0, true)] : []),
          ...post.map((text) => line(text, 0)),
          ...(recipients.length ? [line(`${PAPER_WORDS.recipients.en} ${recipients.join('; ')}`, 200)] : []),
        ],
      ],
    ],
    [100],
    TEXT_WIDTH,
  )
}

/** What each number stands for, word for word; on a page that has to hold it all, only where it stands. */
function sourceList({ cites, lang, dense }: Paper): readonly FileChild[] {
  if (!cites.length) return []
  if (dense) {
    const told = [...groupBy(cites, citeSource)].map(
      ([source, all]) => `${all.map((cite) => `[${cite.mark}]`).join(' ')} ${source}`,
    )
    const text = `${PAPER_WORDS.sources[lang]}: ${told.join('; ')}.`
    return [new Paragraph({ spacing: { before: 60 }, children: [new TextRun({ text, size: 15 })] })]
  }
  return [
    partHead(PAPER_WORDS.sources[lang]),
    ...cites.map((cite) =>
      noteLine({ text: `[${cite.mark}] “${quoteLine(cite.quote)}” – ${citeSource(cite)}.` }),
    ),
  ]
}
