import { AlignmentType, type FileChild, Paragraph, TextRun } from 'docx'
import { slugOf } from '#model/values/fold.ts'
import { quoteLine } from '#views/quote-line.ts'
import type { LetterView } from '#views/succession/letter-view.ts'
import { upperFirst } from '#views/words/letter-words.ts'
import { addressee, closing } from './layout/closing.ts'
import { docxFile, type PaperFile } from './layout/docx-file.ts'
import { letterhead } from './layout/letterhead.ts'
import { bodyParagraph, noteLine, partHead } from './layout/paragraphs.ts'
import { SIZE } from './layout/type-sizes.ts'
import { noticeLetterWords } from './words/notice-letter-words.ts'

export type NoticeOptions = {
  /** Clean, to send: without marks and without the page that says what each sentence rests on. */
  readonly toSend?: boolean
  /** ISO day of the letter; left to be written in where absent. */
  readonly day?: string
}

/** The notice letter on one tie as a Word file: in the layout of Decree 30/2020 where it is Vietnamese, else as letters go. */
export async function noticeLetterFile(view: LetterView, options: NoticeOptions = {}): Promise<PaperFile> {
  const W = noticeLetterWords(view.lang)
  const official = view.vietnamese && view.lang === 'vi'
  const letter = official ? officialLetter(view, options) : plainLetter(view, options)
  const parts = [{ children: letter }, ...(options.toSend ? [] : [{ children: annex(view) }])]
  return await docxFile(
    { title: upperFirst(view.subject), lang: view.lang, parts },
    `${W.file(slugOf(view.partner.name))}.docx`,
  )
}

function bodyOf({ sentences }: LetterView, { toSend }: NoticeOptions): readonly Paragraph[] {
  const said = sentences.filter((sentence) => !sentence.desk)
  const asked = sentences.filter((sentence) => sentence.desk)
  const stretch = ({ text, marks }: LetterView['sentences'][number]) => ({ text, marks: toSend ? [] : marks })
  const thanks = asked.slice(-1)
  return [said, asked.slice(0, -1), thanks]
    .filter((group) => group.length)
    .map((group) => bodyParagraph(group.map(stretch)))
}

function officialLetter(view: LetterView, options: NoticeOptions): readonly FileChild[] {
  const W = noticeLetterWords('vi')
  const country = view.partner.countryName ? `, ${view.partner.countryName}` : ''
  return [
    letterhead({
      above: `Ủy ban nhân dân\n${view.home.formal}`,
      issuer: view.officeName,
      about: view.subject,
      place: view.home.name,
      ...(options.day ? { day: options.day } : {}),
    }),
    ...addressee([`${upperFirst(view.partnerFormal)}${country}`]),
    ...bodyOf(view, options),
    closing({
      recipients: W.recipients,
      post: [view.signs?.post ?? ''],
      ...(view.signs ? { name: view.signs.name } : {}),
    }),
  ]
}

function plainLetter(view: LetterView, options: NoticeOptions): readonly FileChild[] {
  const W = noticeLetterWords(view.lang)
  const line = (
    text: string,
    look: { readonly bold?: boolean; readonly right?: boolean; readonly before?: number } = {},
  ) =>
    new Paragraph({
      ...(look.right ? { alignment: AlignmentType.RIGHT } : {}),
      spacing: { before: look.before ?? 0 },
      children: [new TextRun({ text, size: SIZE.body, ...(look.bold ? { bold: true } : {}) })],
    })
  const country = view.partner.countryName ? `, ${view.partner.countryName}` : ''
  return [
    line(view.officeName, { bold: true }),
    line(view.home.formal),
    line(`${W.date}: ${options.day ? view.dated : '                    '}`, { right: true, before: 240 }),
    line(W.to(`${view.partnerFormal}${country}`), { before: 240 }),
    line(`${W.subject}: ${upperFirst(view.subject)}`, { bold: true, before: 240 }),
    line(W.greeting, { before: 240 }),
    ...bodyOf(view, options),
    line(W.closing, { before: 360 }),
    line('', { before: 600 }),
    ...(view.signs ? [line(view.signs.name, { bold: true }), line(view.signs.post)] : []),
  ]
}

/** What each sentence rests on, word for word, or that the desk says it. */
function annex(view: LetterView): readonly FileChild[] {
  const W = noticeLetterWords(view.lang)
  return [
    partHead(W.annex),
    noteLine({ text: W.annexSays, italic: true }),
    ...view.sentences.flatMap((sentence, i) => [
      noteLine({ text: `${i + 1}. ${sentence.text}`, bold: true }),
      ...(sentence.desk
        ? [noteLine({ text: W.desk, italic: true }, 8)]
        : view.cites
            .filter((cite) => sentence.marks.includes(cite.mark))
            .map((cite) =>
              noteLine(
                {
                  text: `[${cite.mark}] “${quoteLine(cite.quote)}” – ${[cite.publisher ?? cite.sourceTitle, cite.published].filter(Boolean).join(', ')}`,
                },
                8,
              ),
            )),
    ]),
  ]
}
