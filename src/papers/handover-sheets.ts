import type { Language } from '#model/problem.ts'
import type { Cite } from '#views/cite.ts'
import type { HandoverPartner, HandoverView } from '#views/handover-view.ts'
import { quoteLine } from '#views/quote-line.ts'
import { citeSource } from './cite-book.ts'
import { lastExchanges } from './handover-blocks.ts'
import { sentencesOf } from './partner-sentences.ts'
import { type HandoverWords, handoverWords } from './words/handover-words.ts'
import type { WorkbookSheet } from './workbook.ts'

type Rows = readonly (readonly string[])[]

/** The sheets of a handover: one for each thing that passes on; the last column says what a row rests on, word for word. */
export function handoverSheets(view: HandoverView, lang: Language): readonly WorkbookSheet[] {
  const W = handoverWords(lang)
  const C = W.column
  const promised = citedBy(view.promiseCites)
  const marked = citedBy(view.occasionCites)
  const { ours, theirs } = view.promises
  const sheet = (name: string, head: readonly string[], rows: Rows): WorkbookSheet => ({
    name: name.slice(0, 31),
    rows: [head, ...rows],
    fitted: true,
    heads: 1,
  })
  const each = (rowsOf: (one: HandoverPartner) => Rows): Rows => view.partners.flatMap(rowsOf)
  return [
    sheet(
      W.partners,
      [C.partner, C.country, C.sort, C.what, C.since, C.state, C.why, C.source],
      each((one) => tieRows(one, W)),
    ),
    sheet(
      W.contacts,
      [C.name, C.post, C.body, C.attested, C.partner, C.source],
      each(({ view: partner }) =>
        partner.people.map((row) => [
          row.person.name,
          row.role.text,
          row.of?.name ?? '',
          row.lastAttested ?? '',
          partner.subject.name,
          citedBy(partner.cites)(row.marks),
        ]),
      ),
    ),
    sheet(
      W.ours.replace(/[:?*[\]\\/]/g, ' –'),
      [C.what, C.side, C.partner, C.unit, C.due, C.state, C.source],
      [...ours, ...theirs].map((line) => [
        line.words,
        line.sideWord,
        line.partner ?? '',
        line.unit ?? '',
        line.dueText ?? '',
        line.countWord,
        promised(line.marks),
      ]),
    ),
    sheet(
      W.missions,
      [C.title, C.days, C.state, C.followUps],
      view.missions.map((one) => [one.title, one.daysText ?? '', one.standingWord, String(one.followUps)]),
    ),
    sheet(
      W.coming,
      [C.day, C.what, C.partner, C.holder, C.state, C.source],
      [
        ...view.clocks.map((one) => [
          one.dueText,
          one.task,
          one.about,
          one.holder ?? '',
          one.stateWord,
          one.source ?? '',
        ]),
        ...view.occasions.map((one) => [
          one.onText,
          one.name,
          one.partners.map(({ party }) => party.name).join('; '),
          '',
          '',
          marked(one.marks) || (one.source ?? ''),
        ]),
      ],
    ),
    sheet(
      W.exchanges,
      [C.partner, C.what, C.source],
      each((one) => exchangeRows(one, lang)),
    ),
    sheet(
      W.papers,
      [C.title, C.day],
      view.papers.map((one) => [one.title, one.at]),
    ),
  ]
}

function tieRows({ view, grounds }: HandoverPartner, W: HandoverWords): Rows {
  const cited = citedBy(view.cites)
  const { name, countryName = '' } = view.subject
  const why = grounds.map((one) => W.ground[one]).join(', ')
  const rows = [
    ...view.ties.map((row) => [
      name,
      countryName,
      W.column.partner,
      row.kind?.text ?? '',
      row.since?.text ?? '',
      row.status?.text ?? '',
      why,
      cited(row.marks),
    ]),
    ...view.agreements.map((row) => [
      name,
      countryName,
      row.instrument?.text ?? '',
      row.sectors?.text ?? '',
      row.date?.text ?? '',
      row.status?.text ?? '',
      why,
      cited(row.marks),
    ]),
  ]
  return rows.length ? rows : [[name, countryName, '', W.none, '', '', why, '']]
}

function exchangeRows({ view }: HandoverPartner, lang: Language): Rows {
  const cited = citedBy(view.cites)
  const say = sentencesOf((marks) => marks, lang)
  return lastExchanges(view).map((one) => [
    view.subject.name,
    (one.is === 'visit' ? say.visit(one.row) : say.meeting(one.row)).text,
    cited(one.row.marks),
  ])
}

/** The quotes behind some marks, each with where it stands. */
function citedBy(cites: readonly Cite[]): (marks: readonly number[]) => string {
  const byMark = new Map(cites.map((cite) => [cite.mark, cite]))
  return (marks) =>
    [...new Set(marks)]
      .flatMap((mark) => byMark.get(mark) ?? [])
      .map((cite) => `“${quoteLine(cite.quote)}” – ${citeSource(cite)}`)
      .join('\n')
}
