import { AlignmentType, type FileChild, Paragraph, TextRun } from 'docx'
import { slugOf } from '#model/values/fold.ts'
import type { GreetingSentence, GreetingView } from '#views/occasions-view.ts'
import { docxFile, type PaperFile } from './layout/docx-file.ts'
import { bodyParagraph, noteLine, partHead } from './layout/paragraphs.ts'
import { SIZE } from './layout/type-sizes.ts'
import { marksText } from './marks-text.ts'
import { greetingLetterWords } from './words/greeting-letter-words.ts'

export type GreetingOptions = {
  /** Clean, to send: without marks and without the page that says what each sentence rests on. */
  readonly toSend?: boolean
}

/** A letter of good wishes as a Word file: a personal letter, so without number and state head; with its sources behind it. */
export async function greetingLetterFile(
  view: GreetingView,
  { toSend = false }: GreetingOptions = {},
): Promise<PaperFile> {
  const W = greetingLetterWords(view.lang)
  const parts = [{ children: letter(view, toSend) }, ...(toSend ? [] : [{ children: annex(view) }])]
  const fileName = `${W.file(slugOf(view.partner.name))}.docx`
  return await docxFile({ title: view.subject, lang: view.lang, beside: view.beside?.lang, parts }, fileName)
}

/** A day to be written in by hand. */
const BLANK_DAY = { ko: '20    년    월    일', ja: '20    年    月    日' } as const

/** Facts in one paragraph, wishes in another, the end in a third. */
function paragraphsOf({ sentences }: GreetingView): readonly (readonly GreetingSentence[])[] {
  const facts = sentences.filter((one) => !one.desk)
  const own = sentences.filter((one) => one.desk)
  return [facts, own.slice(0, -1), own.slice(-1)].filter((group) => group.length)
}

function letter(view: GreetingView, toSend: boolean): readonly FileChild[] {
  const W = greetingLetterWords(view.lang)
  const line = (
    text: string,
    look: {
      readonly bold?: boolean
      readonly right?: boolean
      readonly before?: number
      readonly keep?: boolean
    } = {},
  ) =>
    new Paragraph({
      ...(look.keep ? { keepNext: true } : {}),
      ...(look.right ? { alignment: AlignmentType.RIGHT } : {}),
      spacing: { before: look.before ?? 0 },
      children: [new TextRun({ text, size: SIZE.body, ...(look.bold ? { bold: true } : {}) })],
    })
  return [
    line(view.officeName, { bold: true }),
    line(view.homeName),
    line(`${W.date}: ${toSend ? '                    ' : view.dated}`, { right: true, before: 240 }),
    ...(view.beside ? [line(toSend ? BLANK_DAY[view.beside.lang] : view.beside.dated, { right: true })] : []),
    ...[...view.addressee, ...(view.beside?.addressee ?? [])].map((text, i) =>
      line(text, { before: i ? 0 : 240 }),
    ),
    line(view.salutation, { before: 240 }),
    ...paragraphsOf(view).map((group, at, all) =>
      bodyParagraph(
        group.map(({ text, marks }) => ({ text, marks: toSend ? [] : marks })),
        at === all.length - 1,
      ),
    ),
    line('', { before: 600, keep: true }),
    ...(view.signs ? [line(view.signs.name, { bold: true, keep: true }), line(view.signs.post)] : []),
  ]
}

/** What each sentence rests on, word for word; and what was given before. */
function annex(view: GreetingView): readonly FileChild[] {
  const W = greetingLetterWords(view.lang)
  return [
    partHead(W.annex),
    noteLine({ text: W.annexSays, italic: true }),
    ...view.sentences.flatMap((sentence, i) => [
      noteLine({ text: `${i + 1}. ${sentence.text}`, bold: true }),
      ...groundsOf(sentence, view).map((text) => noteLine({ text }, 6)),
    ]),
    ...(view.gifts.length ? [partHead(W.gifts)] : []),
    ...view.gifts.map((gift) => noteLine({ text: [gift.onText, gift.text].filter(Boolean).join(': ') })),
  ]
}

function groundsOf(sentence: GreetingSentence, view: GreetingView): readonly string[] {
  const W = greetingLetterWords(view.lang)
  if (sentence.desk) return [W.desk]
  if (sentence.table) return [W.table(sentence.table)]
  return view.cites
    .filter((cite) => sentence.marks.includes(cite.mark))
    .map(
      ({ mark, quote, sourceTitle, published }) =>
        `[${mark}] “${quote}” – ${[sourceTitle, published].filter(Boolean).join(', ')}`,
    )
}

/** The same letter as text, its sources numbered below; the desk’s own words are in brackets where it is not to send. */
export function greetingLetterText(view: GreetingView, { toSend = false }: GreetingOptions = {}): string {
  const W = greetingLetterWords(view.lang)
  const said = ({ text, marks, desk }: GreetingSentence) => {
    if (toSend) return text
    return desk ? `${text} (${W.desk})` : `${text}${marksText(marks)}`
  }
  const sources = view.cites.map(
    ({ mark, quote, sourceTitle, published }) =>
      `[${mark}] “${quote}” – ${[sourceTitle, published].filter(Boolean).join(', ')}`,
  )
  const tables = view.sentences.flatMap((one) => (one.table ? [W.table(one.table)] : []))
  return [
    view.officeName,
    '',
    ...(view.beside ? [view.beside.dated, ''] : []),
    ...view.addressee,
    ...(view.beside?.addressee ?? []),
    '',
    view.salutation,
    '',
    ...paragraphsOf(view).flatMap((group) => [group.map(said).join(' '), '']),
    ...(view.signs ? [view.signs.name, view.signs.post] : []),
    ...(toSend ? [] : ['', W.annex, ...sources, ...tables]),
  ].join('\n')
}
