import { printDate } from '#model/values/date.ts'
import type { MissionLine } from '#views/missions.ts'
import type { UnfiledVisit, VisitsView } from '#views/visits-within.ts'
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
  const { lang, period, changes, commitments, missions = [], visits } = facts
  if (!period || !changes || !commitments) throw new Error('a periodic report is written of a period')
  const S = AFFAIRS_SAYS[lang]
  const cites = citeBook()
  const shown = missions.filter((one) => !one.secret)
  const within = shown.filter((one) => one.start && one.start > period.from && one.start <= period.to)
  const counted = within.filter((one) => !isAside(one))
  const coming = shown.filter((one) => one.start && one.start > period.to && !isAside(one))
  const told = visits ?? NO_VISITS
  const take = cites.from(told.cites)
  const count = (direction: 'out' | 'in') =>
    [...counted, ...told.done].filter((one) => one.direction === direction).length
  const heads: readonly ReportHead[] = [
    [
      W.delegations[lang],
      [
        ...textBlocks(
          [
            S.delegations(count('out'), count('in')),
            told.done.length && S.told(told.done.length),
            told.planned.length && S.onlyPlanned(told.planned.length),
            within.length > counted.length && S.aside(within.length - counted.length),
          ]
            .filter(Boolean)
            .join(' '),
        ),
        ...delegationTable(
          [...within.map(missionEntry(lang)), ...[...told.done, ...told.planned].map(visitEntry(lang, take))],
          lang,
        ),
      ],
    ],
    [
      W.changes[lang],
      [
        ...(changes.knownAtText ? textBlocks(S.knownNow(changes.knownAtText)) : []),
        ...textBlocks(S.changed(changes.total, printDate(period.from, lang))),
        ...changeBlocks(facts, cites.from(changes.cites)),
      ],
    ],
    [W.commitments[lang], commitmentBlocks(facts, cites.from(commitments.cites))],
    [
      W.coming[lang],
      comingBlocks([...coming.map(missionEntry(lang)), ...told.coming.map(visitEntry(lang, take))], lang),
    ],
  ]
  return reportPaper(facts, kind, {
    subject: S.subject(period.text),
    period: period.text,
    heads,
    cites: cites.used(),
  })
}

const NO_VISITS: VisitsView = { done: [], planned: [], coming: [], cites: [] }

/** True for a file that was put aside, or whose journey was not granted: it is shown and never counted. */
function isAside({ standing, refused }: MissionLine): boolean {
  return standing === 'cancelled' || refused
}

/** A line of a table of delegations, under the day it is sorted by. */
type Entry = { readonly on: string; readonly cells: Row }

function missionEntry(lang: PaperFacts['lang']): (one: MissionLine) => Entry {
  return (one) => ({
    on: one.start ?? '',
    cells: [
      [
        { text: one.title, bold: true },
        { text: [one.directionWord, one.countries.join(', ')].filter(Boolean).join(', ') },
      ],
      plain(one.daysText ?? '–'),
      [{ text: one.head ?? '–' }, ...(one.size ? [{ text: AFFAIRS_SAYS[lang].people(one.size) }] : [])],
      plain(one.standingWord),
    ],
  })
}

function visitEntry(lang: PaperFacts['lang'], take: Take): (one: UnfiledVisit) => Entry {
  const S = AFFAIRS_SAYS[lang]
  return (one) => ({
    on: String(one.start?.value ?? ''),
    cells: [
      [
        {
          text: `${one.from.name} → ${one.to.map((to) => to.name).join(', ')}`,
          bold: true,
          marks: take(one.marks),
        },
        { text: W[one.direction][lang] },
      ],
      plain([one.start?.text, one.days && S.stay(Number(one.days.value))].filter(Boolean).join(', ')),
      [{ text: one.head?.text ?? '–' }, ...(one.size ? [{ text: S.people(Number(one.size.value)) }] : [])],
      plain(one.status?.value === 'planned' ? `${one.status.text}; ${S.noFilePlanned}` : S.noFile),
    ],
  })
}

function comingBlocks(entries: readonly Entry[], lang: PaperFacts['lang']): readonly Block[] {
  return entries.length ? delegationTable(entries, lang) : textBlocks(AFFAIRS_SAYS[lang].noComing)
}

function delegationTable(entries: readonly Entry[], lang: PaperFacts['lang']): readonly Block[] {
  if (!entries.length) return []
  const rows = entries
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map(({ cells }, at): Row => [plain(String(at + 1)), ...cells])
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
  let posts = 0
  const groups = (changes?.groups ?? []).flatMap((group): readonly Block[] => {
    // That somebody is first told of in a post is no news of the period, unless its first day is told: it is only counted.
    const held = group.change === 'new' ? group.rows.filter((row) => row.kind === 'role' && !row.begun) : []
    posts += held.length
    const rows = group.rows.filter((row) => !held.includes(row)).slice(0, room)
    room -= rows.length
    if (!rows.length && !held.length) return []
    // A long count rests on more sources than a report can name.
    const marks = held.length > MOST_CHANGES ? [] : take([...new Set(held.flatMap((row) => row.marks))])
    const together: readonly Block[] = held.length
      ? [{ is: 'item', says: [founded(S.posts(held.length), marks)] }]
      : []
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
    const items = lines.map((line): Block => ({ is: 'item', says: [line] }))
    return [{ is: 'day', text: group.title }, ...items, ...together]
  })
  const left = (changes?.total ?? 0) - (MOST_CHANGES - room) - posts
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
