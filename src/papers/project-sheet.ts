import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { slugOf } from '#model/values/fold.ts'
import type { PartView } from '#views/investment/standing-parts.ts'
import { showOffice } from '#views/office.ts'
import { type ProjectView, showProject } from '#views/project.ts'
import { citeBook } from './cite-book.ts'
import type { PaperFile } from './layout/docx-file.ts'
import { linesOf } from './lines-of.ts'
import { type Block, type Paper, paperLines, type Says } from './paper.ts'
import { deskNote, founded } from './partner-sentences.ts'
import { paperFile } from './render-paper.ts'
import { toSend } from './to-send.ts'
import { PROJECT_SHEET_WORDS as W } from './words/project-sheet-words.ts'

/** Which sheet, as of which day; clean where it goes out. */
export type SheetAsked = { readonly projectId: string; readonly send?: boolean } & BookAt

/** The sheet of a project as a Word file of one page. */
export async function projectSheetFile(
  ctx: Context,
  reader: Reader,
  { send, ...asked }: SheetAsked,
): Promise<{ readonly file: PaperFile; readonly paper: Paper }> {
  const view = await showProject(ctx, reader, asked)
  const { office, home } = await showOffice(ctx, reader)
  const head = { issuer: office.name[reader.lang], place: home.name, day: view.asOf }
  const whole = writeProjectSheet(view, reader.lang, head)
  const paper = send ? { ...toSend(whole), dense: isLong(whole) } : whole
  return { file: await paperFile(paper), paper }
}

/** Lines, as a plain paper counts them, up to which a sheet is set larger and stays on its page. */
const ROOMY_LINES = 34

/** Letters of a sheet that fit one page in plain type. */
const PAGE = 1700

function isLong(paper: Paper): boolean {
  return paperLines(paper).join('').length > PAGE
}

/** Writes the sheet: what sources say, then what the desk added, each line with what it rests on. */
export function writeProjectSheet(view: ProjectView, lang: Reader['lang'], head: Paper['head']): Paper {
  const cites = citeBook()
  const take = cites.from(view.cites)
  const say = (label: string, text: string, marks: readonly number[]): Block => ({
    is: 'item',
    says: [founded(`${label}: ${ended(text)}`, take(marks))],
  })
  const names = (list: ProjectView['firms']) => list.map((one) => one.name).join(', ')
  const facts: readonly Block[] = [
    ...(view.place ? [say(W.place[lang], view.place.name, view.marks)] : []),
    ...(view.sector ? [say(W.field[lang], view.sector.text, view.sector.marks)] : []),
    ...(view.industries.length ? [industries(view, lang, take)] : []),
    ...(view.firms.length ? [say(W.firms[lang], names(view.firms), view.firmsTold.marks)] : []),
    ...(view.sought.length
      ? [
          say(
            W.sought[lang],
            [names(view.sought), view.soughtKinds && `(${view.soughtKinds})`].filter(Boolean).join(' '),
            view.soughtTold.marks,
          ),
        ]
      : []),
    ...(view.status ? [say(W.state[lang], view.status.text, view.status.marks)] : []),
  ]
  const blocks: readonly Block[] = [
    { is: 'head', text: W.project[lang] },
    ...facts,
    ...GROUPS.flatMap(([word, parts]) => {
      const own = view.parts.filter((one) => parts.includes(one.part))
      if (!own.length) return []
      return [
        { is: 'head', text: W[word][lang] } as const,
        ...own.map((one) => say(one.label, textOf(one, lang), one.marks)),
      ]
    }),
    { is: 'text', says: [deskNote(W.asOf[lang](printDate(view.asOf, lang)))] },
  ]
  const paper: Paper = {
    kind: 'project',
    lang,
    look: 'inner',
    title: W.title[lang],
    subject: view.title.text,
    head,
    blocks,
    cites: cites.used(),
    dense: true,
    fileName: `${slugOf(W.title[lang])}-${slugOf(view.title.text).slice(0, 60)}.docx`,
  }
  return linesOf({ ...paper, cites: [] }) <= ROOMY_LINES ? { ...paper, roomy: true } : paper
}

/** Parts by the heading they stand under. */
const GROUPS: readonly (readonly ['terms' | 'ground' | 'contact', readonly PartView['part'][]])[] = [
  ['ground', ['summary', 'scale', 'capital', 'land', 'infrastructure']],
  ['terms', ['incentives', 'basis']],
  ['contact', ['contact']],
]

function industries(
  { industries: all, parts, sector }: ProjectView,
  lang: Reader['lang'],
  take: (marks: readonly number[]) => readonly number[],
): Block {
  const stated = parts.filter((one) => one.part === 'industry').flatMap((one) => one.marks)
  const text = all.map((one) => one.text).join('; ')
  const says: Says = founded(
    `${W.industry[lang]}: ${ended(text)}`,
    take(stated.length ? stated : (sector?.marks ?? [])),
  )
  return { is: 'item', says: [says] }
}

/** Words there are in the other language only are told as such. */
function textOf({ text, lang: other }: PartView, lang: Reader['lang']): string {
  return other && other !== lang ? `${text} (${W.only[lang]})` : text
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
