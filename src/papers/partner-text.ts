import type { Language } from '#model/problem.ts'
import type { Cite, CitedValue, PartyRef } from '#views/cite.ts'
import type { CommitmentRow, FigureRow, PartnerView, TieRow, VisitRow } from '#views/partner-view.ts'
import { PARTNER_WORDS as W } from './words/partner-words.ts'

/** How a partner's text is made: `sources` keeps the marks and ends with the numbered quotes. */
export type TextOptions = { readonly lang: Language; readonly sources: boolean }

type Say = {
  readonly lang: Language
  readonly marks: (marks: readonly number[]) => string
  readonly cited: (value: CitedValue | undefined) => string
}

/** A partner's page as plain text: to read in a terminal with its quotes, or to send without them. */
export function renderPartnerText(view: PartnerView, { lang, sources }: TextOptions): string {
  const marks = (numbers: readonly number[]) =>
    sources && numbers.length ? ` [${[...numbers].sort((a, b) => a - b).join(', ')}]` : ''
  const cited = (value: CitedValue | undefined) => {
    if (!value) return ''
    const others = value.others.map((other) => `${W.unlike[lang]}: ${other.text}${marks(other.marks)}`)
    return `${value.text}${marks(value.marks)}${others.length ? ` (${others.join('; ')})` : ''}`
  }
  const say: Say = { lang, marks, cited }
  const head = [
    `${view.home.name} ${W.and[lang]} ${view.subject.name}`,
    `${W.asOf[lang]} ${view.asOfText}`,
  ].join('\n')
  const body = view.answer === 'found' ? sectionsOf(view, say) : [W.nothing[lang]]
  return [head, ...body, ...(sources ? apart(view, say) : [])].join('\n\n')
}

function sectionsOf(view: PartnerView, say: Say): readonly string[] {
  const { lang } = say
  return [
    section(
      W.ties[lang],
      view.ties.map((tie) => tieLine(tie, say)),
      view.tiesLine,
    ),
    section(
      W.figures[lang],
      view.figures.map((row) => figureLine(row, say)),
    ),
    section(
      W.agreements[lang],
      view.agreements.map((row) =>
        join([
          `${names(row.parties)}: ${say.cited(row.instrument) || W.agreements[lang].toLowerCase()}`,
          say.cited(row.status),
          say.cited(row.date),
          say.cited(row.sectors),
        ]),
      ),
    ),
    visitsSection(view, say),
    section(
      W.meetings[lang],
      view.meetings.map(
        (row) =>
          join([
            row.participants.map((each) => each.name).join(' – '),
            say.cited(row.place),
            say.cited(row.date),
          ]) + say.marks(row.marks),
      ),
    ),
    section(
      W.people[lang],
      view.people.map((row) =>
        join([
          `${row.person.name}: ${say.cited(row.role)}`,
          row.of?.name,
          row.lastAttested && `${W.attested[lang]} ${row.lastAttested}`,
        ]),
      ),
    ),
    promises(W.ours[lang], view.promises.ours, say),
    promises(W.theirs[lang], view.promises.theirs, say),
    section(
      W.asked[lang],
      view.asked.map((row) => commitmentLine(row, say)),
    ),
    section(
      W.courtesies[lang],
      view.courtesies.map((row) => commitmentLine(row, say)),
    ),
    section(
      W.anniversaries[lang],
      view.anniversaries.map(
        (row) => `${row.onText}: ${row.partner.name}, ${row.years} ${W.years[lang]}${say.marks(row.marks)}`,
      ),
    ),
    section(
      W.others[lang],
      view.others.map((row) => `${row.kindWord}: ${row.text}${say.marks(row.marks)}`),
    ),
  ].filter(Boolean)
}

function join(parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(', ')
}

function names(parties: readonly PartyRef[]): string {
  return parties.map((party) => party.name).join(' – ')
}

function section(title: string, rows: readonly string[], lead = ''): string {
  if (!rows.length) return ''
  return [lead ? `${title}: ${lead}` : title, ...rows.map((row) => `- ${row}`)].join('\n')
}

function tieLine(tie: TieRow, say: Say): string {
  const { lang } = say
  const others = tie.ours.length > 1 || tie.inherited ? ` (${names(tie.ours)})` : ''
  return join([
    `${tie.partner.name}${others}: ${say.cited(tie.kind) || W.ties[lang].toLowerCase()}`,
    tie.status && tie.status.value !== 'established' && say.cited(tie.status),
    tie.inherited && W.inherited[lang],
    tie.since && `${W.since[lang]} ${say.cited(tie.since)}`,
  ])
}

function figureLine(row: FigureRow, say: Say): string {
  const { lang } = say
  return join([
    [row.origin?.name, row.host.name].filter(Boolean).join(' → '),
    row.projects && `${say.cited(row.projects)} ${W.projects[lang]}`,
    say.cited(row.amount),
    say.cited(row.measure),
    row.asof && `${W.asOf[lang].toLowerCase()} ${say.cited(row.asof)}`,
    say.cited(row.rank),
  ])
}

function visitsSection(view: PartnerView, say: Say): string {
  const { lang } = say
  if (!view.visits.length) return ''
  const last = [
    `${W.lastOut[lang]}: ${view.lastOut?.start?.text ?? W.noVisit[lang]}`,
    `${W.lastIn[lang]}: ${view.lastIn?.start?.text ?? W.noVisit[lang]}`,
  ]
  return section(W.visits[lang], [...last, ...view.visits.map((visit) => visitLine(visit, say))])
}

function visitLine(visit: VisitRow, say: Say): string {
  const { lang } = say
  return (
    join([
      `${W[visit.direction][lang]}: ${visit.from.name} → ${visit.to.map((place) => place.name).join(', ')}`,
      visit.head && `${W.ledBy[lang]} ${say.cited(visit.head)}`,
      visit.size && `${say.cited(visit.size)} ${W.members[lang]}`,
      visit.days && `${say.cited(visit.days)} ${W.days[lang]}`,
      say.cited(visit.start),
      visit.status && visit.status.value !== 'done' && say.cited(visit.status),
    ]) + (visit.start ? '' : say.marks(visit.marks))
  )
}

function promises(title: string, rows: readonly CommitmentRow[], say: Say): string {
  return section(
    title,
    rows.map((row) => commitmentLine(row, say)),
    rows.length ? '' : W.none[say.lang],
  )
}

function commitmentLine(row: CommitmentRow, say: Say): string {
  const { lang } = say
  const when = join([row.day, row.due && `${W.due[lang]} ${say.cited(row.due)}`])
  return `${row.by.name}, ${W[row.kind][lang]}: “${row.words}”${when ? ` (${when})` : ''}${say.marks(row.marks)}`
}

/** What was read but not confirmed, and the words everything rests on: never part of what is sent. */
function apart(view: PartnerView, { lang }: Say): readonly string[] {
  const { unconfirmed, cites } = view
  return [
    ...(unconfirmed.count
      ? [
          section(
            `${W.unconfirmed[lang]} (${unconfirmed.count})`,
            unconfirmed.sources.map((source) => `${source.title} (${source.count}; ${source.id})`),
          ),
        ]
      : []),
    ...(cites.length
      ? [
          [
            W.sources[lang],
            ...[...cites].sort((a, b) => a.mark - b.mark).map((cite) => citeLine(cite, lang)),
          ].join('\n'),
        ]
      : []),
  ]
}

/** A numbered quote with where it stands. */
export function citeLine(cite: Cite, lang: Language): string {
  const from = join([cite.sourceTitle, cite.publisher, cite.published, cite.deskEntry && W.deskEntry[lang]])
  return `[${cite.mark}] “${cite.quote.replace(/\s+/g, ' ')}” — ${from} (${cite.sourceId})`
}
