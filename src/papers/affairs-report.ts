import { printDate } from '#model/values/date.ts'
import type { MissionLine } from '#views/missions.ts'
import { citeBook } from './cite-book.ts'
import { ended, plain } from './mission-parts.ts'
import { textBlocks } from './official-paper.ts'
import type { Block, Paper, PaperKind, Row, Says } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { founded, type Take } from './partner-sentences.ts'
import { type ReportHead, reportPaper } from './report-paper.ts'
import { AFFAIRS_SAYS, AFFAIRS_WORDS as W } from './words/affairs-words.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

/** More changes than these are counted, not told: the report is read in one sitting. */
const MOST_CHANGES = 25

/** The monthly, six-month or yearly report: delegations, what changed since the last, commitments, what comes. */
export function writeAffairsReport(facts: PaperFacts, kind: PaperKind): Paper {
  const { lang, period, changes, commitments, missions = [] } = facts
  if (!period || !changes || !commitments) throw new Error('a periodic report is written of a period')
  const S = AFFAIRS_SAYS[lang]
  const cites = citeBook()
  const within = missions.filter(
    (one) => one.start && one.start > period.from && one.start <= period.to && !one.secret,
  )
  const coming = missions.filter((one) => one.start && one.start > period.to && !one.secret)
  const count = (direction: 'out' | 'in') => within.filter((one) => one.direction === direction).length
  const heads: readonly ReportHead[] = [
    [
      W.delegations[lang],
      [...textBlocks(S.delegations(count('out'), count('in'))), ...missionTable(within, lang)],
    ],
    [
      W.changes[lang],
      [
        ...textBlocks(S.changed(changes.total, printDate(period.from, lang))),
        ...changeBlocks(facts, cites.from(changes.cites)),
      ],
    ],
    [W.commitments[lang], commitmentBlocks(facts, cites.from(commitments.cites))],
    [W.coming[lang], coming.length ? missionTable(coming, lang) : textBlocks(S.noComing)],
  ]
  return reportPaper(facts, kind, {
    subject: S.subject(period.text),
    period: period.text,
    heads,
    cites: cites.used(),
  })
}

function missionTable(missions: readonly MissionLine[], lang: PaperFacts['lang']): readonly Block[] {
  if (!missions.length) return []
  const rows = missions
    .toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? ''))
    .map(
      (one, at): Row => [
        plain(String(at + 1)),
        [
          { text: one.title, bold: true },
          { text: [one.directionWord, one.countries.join(', ')].filter(Boolean).join(', ') },
        ],
        plain(one.daysText ?? '–'),
        [{ text: one.head ?? '–' }, ...(one.size ? [{ text: AFFAIRS_SAYS[lang].people(one.size) }] : [])],
        plain(one.standingWord),
      ],
    )
  return [
    {
      is: 'table',
      head: [PAPER_WORDS.number[lang], W.delegation[lang], W.days[lang], W.head[lang], W.standing[lang]],
      rows,
      widths: [6, 36, 20, 22, 16],
    },
  ]
}

/** What is other than on the eve of the period, group by group, each line with the words it rests on. */
function changeBlocks({ changes, lang }: PaperFacts, take: Take): readonly Block[] {
  const S = AFFAIRS_SAYS[lang]
  let room = MOST_CHANGES
  const groups = (changes?.groups ?? []).flatMap((group): readonly Block[] => {
    const rows = group.rows.slice(0, room)
    room -= rows.length
    if (!rows.length) return []
    const lines = rows.map((row): Says => {
      const values = row.values
        .filter((value) => value.from && value.to)
        .map((value) => `${value.label}: ${value.from?.text} → ${value.to?.text}`)
      const marks = [
        ...row.marks,
        ...row.values.flatMap((value) => [...(value.from?.marks ?? []), ...(value.to?.marks ?? [])]),
      ]
      return founded(
        ended(`${row.kindWord}: ${[row.title, ...values, row.how].filter(Boolean).join('; ')}`),
        take(marks),
      )
    })
    return [{ is: 'day', text: group.title }, ...lines.map((line): Block => ({ is: 'item', says: [line] }))]
  })
  const left = (changes?.total ?? 0) - (MOST_CHANGES - room)
  return [...groups, ...(left > 0 ? textBlocks(S.more(left)) : [])]
}

function commitmentBlocks({ commitments, lang }: PaperFacts, take: Take): readonly Block[] {
  if (!commitments) return []
  const S = AFFAIRS_SAYS[lang]
  const late = commitments.lines.filter((line) => line.count === 'late')
  const rows = late.map(
    (line, at): Row => [
      plain(String(at + 1)),
      [{ text: line.words.replace(/\s+/g, ' '), marks: take(line.marks) }],
      plain(line.unit ?? '–'),
      plain(line.dueText ?? '–'),
    ],
  )
  return [
    ...textBlocks(
      S.tally(
        commitments.lines.length,
        late.length,
        commitments.lines.filter((line) => line.state === 'done').length,
        commitments.lines.filter((line) => line.count === 'undated').length,
      ),
    ),
    ...(rows.length
      ? [
          {
            is: 'table',
            head: [PAPER_WORDS.number[lang], W.late[lang], W.unit[lang], W.due[lang]],
            rows,
            widths: [6, 52, 24, 18],
          } as const,
        ]
      : []),
  ]
}
