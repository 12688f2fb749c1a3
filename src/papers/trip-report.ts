import { printDate } from '#model/values/date.ts'
import { daysBetween } from '#model/values/day.ts'
import { countryName } from '#model/values/party-name.ts'
import { printDays } from '#views/missions.ts'
import { printSum } from '#views/print-part.ts'
import { citeBook } from './cite-book.ts'
import { plain } from './mission-parts.ts'
import { officialPaper, textBlocks } from './official-paper.ts'
import type { Block, Paper, Row } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { basisBlocks } from './proposal.ts'
import { MISSION_PAPER_SAYS, MISSION_PAPER_WORDS as W } from './words/mission-paper-words.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

type Lang = PaperFacts['lang']

/** The report after return: plan against what took place, deviations with reasons, results with their evidence, what follows. */
export function writeTripReport(facts: PaperFacts, mission: MissionFacts): Paper {
  const { lang } = facts
  const cites = citeBook()
  const { title, mission: file } = mission.view
  const heads: readonly (readonly [string, readonly Block[]])[] = [
    [W.general[lang], comparison(mission, lang)],
    [
      W.results[lang],
      [...textBlocks(file.report?.summary ?? `[${PAPER_WORDS.missing[lang]}]`), ...results(mission, lang)],
    ],
    [W.deviations[lang], deviations(mission, lang)],
    [W.follow[lang], followUps(mission, lang, cites.from(mission.promises.cites))],
  ]
  return officialPaper(facts, 'report', {
    subject: MISSION_PAPER_SAYS[lang].report(title),
    to: [
      lang === 'vi' ? `Ủy ban nhân dân ${facts.homeFormal}` : `the People’s Committee of ${facts.homeFormal}`,
    ],
    about: title,
    blocks: [
      ...basisBlocks(mission, lang),
      ...heads
        .filter(([, blocks]) => blocks.length)
        .flatMap(([head, blocks], at): readonly Block[] => [
          { is: 'head', text: `${['I', 'II', 'III', 'IV'][at]}. ${head}` },
          ...blocks,
        ]),
    ],
    cites: cites.used(),
  })
}

type Compared = readonly (readonly [string, string | undefined, string | undefined])[]

/** What was planned beside what took place; where neither is known the line is left out. */
function comparison(mission: MissionFacts, lang: Lang): readonly Block[] {
  const rows = compared(mission, lang).map(
    ([label, planned, actual]): Row => [plain(label), plain(planned ?? '–'), plain(actual ?? '–')],
  )
  if (!rows.length) return textBlocks(`[${PAPER_WORDS.missing[lang]}]`)
  const head = [W.matter[lang], W.planned[lang], W.actual[lang]]
  return [{ is: 'table', head, rows, widths: [26, 37, 37] }]
}

function compared({ view }: MissionFacts, lang: Lang): Compared {
  const { parts, decision, journey, report } = view.mission
  const days = (start?: string, end?: string) => (start ? printDays(start, end, lang) : undefined)
  const nations = (codes: readonly string[] | undefined) =>
    codes?.map((code) => countryName(code, lang)).join(', ')
  const count = (value: number | undefined) => (value === undefined ? undefined : String(value))
  const sum = (text: string | undefined) => (text ? printSum(text, lang) : undefined)
  const span = (start?: string, end?: string) => (start && end ? daysBetween(start, end) + 1 : undefined)
  const [start, end] = [decision?.start ?? parts.start, decision?.end ?? parts.end]
  const lines: Compared = [
    [W.dates[lang], days(start, end), days(journey?.start, journey?.end)],
    [
      W.dayCount[lang],
      count(decision?.days ?? parts.days ?? span(start, end)),
      count(report?.days ?? span(journey?.start, journey?.end)),
    ],
    [W.size[lang], count(decision?.size ?? parts.size), count(report?.size ?? journey?.size)],
    [W.head[lang], decision?.head ?? view.head, report?.head],
    [
      W.countries[lang],
      nations(decision?.countries ?? parts.countries?.map((one) => one.country)),
      nations(report?.countries),
    ],
    [W.cost[lang], sum(decision?.budgetTotal ?? parts.budgetTotal), sum(report?.spent)],
  ]
  return lines.filter(([, planned, actual]) => planned ?? actual)
}

function results({ view }: MissionFacts, lang: Lang): readonly Block[] {
  const nameOf = (id: string | undefined) => view.evidence.find((file) => file.id === id)?.fileName
  return (view.mission.report?.results ?? []).map((result): Block => {
    const file = nameOf(result.evidenceId)
    return {
      is: 'item',
      says: [
        { text: result.says },
        { text: file ? `(${W.evidence[lang]}: ${file})` : `(${W.noEvidence[lang]})`, italic: true },
      ],
    }
  })
}

function deviations(mission: MissionFacts, lang: Lang): readonly Block[] {
  const { report } = mission.view.mission
  if (!report) return textBlocks(`[${PAPER_WORDS.missing[lang]}]`)
  const found = report.deviations ?? []
  if (!found.length) return textBlocks(unexplained(mission, lang) ?? W.noDeviations[lang])
  const rows = found.map(({ planned, actual, reason }): Row => [plain(planned), plain(actual), plain(reason)])
  return [
    { is: 'table', head: [W.planned[lang], W.actual[lang], W.reason[lang]], rows, widths: [33, 33, 34] },
  ]
}

/** What the table shows to differ although no reason was noted, for whoever finishes the draft; a sum seldom is as planned. */
function unexplained(mission: MissionFacts, lang: Lang): string | undefined {
  const differ = compared(mission, lang).flatMap(([label, planned, actual]) =>
    planned && actual && planned !== actual && label !== W.cost[lang] ? [label.toLocaleLowerCase(lang)] : [],
  )
  return differ.length ? MISSION_PAPER_SAYS[lang].unexplained(differ.join(', ')) : undefined
}

function followUps(
  { promises }: MissionFacts,
  lang: Lang,
  take: (marks: readonly number[]) => readonly number[],
): readonly Block[] {
  if (!promises.lines.length) return []
  const rows = promises.lines.map(
    (line, at): Row => [
      plain(String(at + 1)),
      [{ text: line.words.replace(/\s+/g, ' '), marks: take(line.marks) }],
      plain(line.unit ?? '–'),
      plain(line.due ? printDate(line.due, lang) : '–'),
      plain(line.countWord),
    ],
  )
  return [
    {
      is: 'table',
      head: [PAPER_WORDS.number[lang], W.duty[lang], W.unit[lang], W.due[lang], W.state[lang]],
      rows,
      widths: [6, 42, 20, 14, 18],
    },
  ]
}
