import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { chasedOf } from '#views/chasing-sheet.ts'
import { citeBook } from './cite-book.ts'
import { plain } from './mission-parts.ts'
import { officialPaper, textBlocks } from './official-paper.ts'
import type { Paper, Row } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { CHASING_SAYS, CHASING_WORDS as W } from './words/chasing-words.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

/** The letter to one unit on what is overdue, each in its own words with its date; the sheet it fills in goes with it. */
export function writeChasing(facts: PaperFacts): Paper {
  const { lang, unit = '', commitments, asOf } = facts
  const lines = commitments ? chasedOf(commitments.lines, unit) : []
  if (!commitments || !lines.length) throw new ActError('refused', nothingLate(unit))
  const S = CHASING_SAYS[lang]
  const cites = citeBook()
  const take = cites.from(commitments.cites)
  const rows = lines.map(
    (line, at): Row => [
      plain(String(at + 1)),
      [{ text: line.words.replace(/\s+/g, ' '), marks: take(line.marks) }],
      plain(line.partner ?? '–'),
      plain(line.dueText ?? '–'),
      plain(String(line.daysLate ?? '–')),
    ],
  )
  return {
    ...officialPaper(facts, 'chasing', {
      subject: S.subject,
      to: [unit],
      about: unit,
      blocks: [
        ...textBlocks(S.lead(facts.head.issuer, printDate(asOf, lang), unit, lines.length)),
        {
          is: 'table',
          head: [PAPER_WORDS.number[lang], W.matter[lang], W.partner[lang], W.due[lang], W.late[lang]],
          rows,
          widths: [6, 44, 22, 15, 13],
        },
        ...textBlocks(S.ask),
      ],
      cites: cites.used(),
    }),
    title: '',
    head: {
      ...facts.head,
      number: '        /',
      ...(lang === 'vi' ? { about: S.subject.toLocaleLowerCase('vi') } : {}),
    },
    ...(lang === 'vi' ? { subject: '' } : {}),
  }
}

/** Said where a unit has nothing overdue. */
export function nothingLate(unit: string) {
  return problem('nothing-late', {
    en: `Nothing that “${unit}” leads is overdue. Look at the list of commitments.`,
    vi: `“${unit}” không có việc nào quá hạn. Hãy xem danh sách cam kết.`,
  })
}
