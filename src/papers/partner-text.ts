import type { Language } from '#model/problem.ts'
import { unitOf } from '#model/values/counted.ts'
import type { Cite, CitedValue, PartyRef } from '#views/cite.ts'
import type {
  AgreementRow,
  CommitmentRow,
  FigureRow,
  MeetingRow,
  PartnerView,
  RoleRow,
  TieRow,
  VisitRow,
} from '#views/partner-view.ts'
import { quoteLine } from '#views/quote-line.ts'
import { readAtLine } from '#views/words/read-at-words.ts'
import { PARTNER_WORDS as W } from './words/partner-words.ts'

/**
 * How a partner's text is made: `sources` keeps the marks and ends with the numbered quotes. `toSend` is for readers
 * outside the office: what nobody confirmed stays here, and sources are named, not numbered as we keep them.
 */
export type TextOptions = { readonly lang: Language; readonly sources: boolean; readonly toSend?: boolean }

type Say = {
  readonly lang: Language
  readonly marks: (marks: readonly number[]) => string
  /** How each cited value of one row is said, and the marks at its end: where all rest on the same words, once. */
  readonly row: (values: readonly (CitedValue | undefined)[]) => {
    readonly cited: (value: CitedValue | undefined, unit?: string) => string
    readonly end: string
  }
}

/** A partner's page as plain text: to read in a terminal with its quotes, or to send, with or without them. */
export function renderPartnerText(view: PartnerView, { lang, sources, toSend = false }: TextOptions): string {
  const marks = (numbers: readonly number[]) => (sources && numbers.length ? ` [${ranges(numbers)}]` : '')
  const head = [
    `${view.home.name} ${W.and[lang]} ${view.subject.name}`,
    view.knownAt === undefined ? `${W.asOf[lang]} ${view.asOfText}` : (readAtLine(view, lang) ?? ''),
  ].join('\n')
  const say: Say = { lang, marks, row: (values) => rowSaying(values, marks, lang) }
  const body = view.answer === 'found' ? sectionsOf(view, say) : [W.nothing[lang]]
  const rest = sources ? [...(toSend ? [] : unconfirmedOf(view, lang)), ...citesOf(view, lang, toSend)] : []
  return [head, ...body, ...rest].join('\n\n')
}

/** `1, 4–6` for 1, 4, 5, 6. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([from, to]) => (from === to ? from : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
    .join(', ')
}

function rowSaying(
  values: readonly (CitedValue | undefined)[],
  marks: Say['marks'],
  lang: Language,
): ReturnType<Say['row']> {
  const there = values.filter((value): value is CitedValue => value !== undefined)
  const first = there[0]
  const once = there.every(
    (value) => !value.others.length && ranges(value.marks) === ranges(first?.marks ?? []),
  )
  return {
    cited: (value, unit) => {
      if (!value) return ''
      const others = value.others.map(
        (other) => `${other.unit ?? W.unlike[lang]}: ${other.text}${marks(other.marks)}`,
      )
      const beside = others.length ? ` (${value.why}; ${others.join('; ')})` : ''
      return `${value.text}${unit ? ` ${unit}` : ''}${once ? '' : marks(value.marks)}${beside}`
    },
    end: once && first ? marks(first.marks) : '',
  }
}

function sectionsOf(view: PartnerView, say: Say): readonly string[] {
  const { lang, marks } = say
  const promised = (title: string, rows: readonly CommitmentRow[]) =>
    section(
      title,
      rows.map((row) => commitmentLine(row, say)),
      rows.length ? '' : W.none[lang],
    )
  return [
    section(
      W.ties[lang],
      view.ties.map((row) => tieLine(row, say)),
      view.tiesLine,
    ),
    section(
      W.figures[lang],
      view.figures.map((row) => figureLine(row, say)),
    ),
    section(
      W.agreements[lang],
      view.agreements.map((row) => agreementLine(row, say)),
    ),
    visitsSection(view, say),
    section(
      W.meetings[lang],
      view.meetings.map((row) => meetingLine(row, say)),
    ),
    section(
      W.people[lang],
      view.people.map((row) => roleLine(row, say)),
    ),
    promised(W.ours[lang], view.promises.ours),
    promised(W.theirs[lang], view.promises.theirs),
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
        (row) => `${row.onText}: ${row.partner.name}, ${row.years} ${W.years[lang]}${marks(row.marks)}`,
      ),
    ),
    section(
      W.others[lang],
      view.others.map((row) => `${row.kindWord}: ${row.text}${marks(row.marks)}`),
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
  if (!rows.length && !lead) return ''
  return [lead ? `${title}: ${lead}` : title, ...rows.map((row) => `- ${row}`)].join('\n')
}

function tieLine(tie: TieRow, say: Say): string {
  const { lang } = say
  const { cited, end } = say.row([tie.kind, tie.status, tie.since])
  const others = tie.ours.length > 1 || tie.inherited || tie.notYetOurs ? ` (${names(tie.ours)})` : ''
  return (
    join([
      `${tie.partner.name}${others}: ${cited(tie.kind) || W.ties[lang].toLowerCase()}`,
      tie.status && tie.status.value !== 'established' && cited(tie.status),
      tie.inherited && W.inherited[lang],
      tie.since && `${W.since[lang]} ${cited(tie.since)}`,
      tie.held?.map((hold) => hold.text).join(', '),
    ]) + end
  )
}

function figureLine(row: FigureRow, say: Say): string {
  const { lang } = say
  const { cited, end } = say.row([row.projects, row.amount, row.measure, row.asof, row.rank])
  return (
    join([
      [row.origin?.name, row.host.name].filter(Boolean).join(' → '),
      cited(row.projects, W.projects[lang]),
      cited(row.amount),
      cited(row.measure),
      row.asof && `${W.asOf[lang].toLowerCase()} ${cited(row.asof)}`,
      cited(row.rank),
    ]) + end
  )
}

function agreementLine(row: AgreementRow, say: Say): string {
  const { cited, end } = say.row([row.instrument, row.status, row.date, row.sectors])
  return (
    join([
      `${names(row.parties)}: ${[cited(row.instrument) || W.agreements[say.lang].toLowerCase(), row.title && `“${row.title.text}”`].filter(Boolean).join(' ')}`,
      cited(row.status),
      cited(row.date),
      cited(row.sectors),
    ]) + (end || say.marks(row.marks))
  )
}

function meetingLine(row: MeetingRow, say: Say): string {
  const { cited, end } = say.row([row.place, row.date])
  return join([names(row.participants), cited(row.place), cited(row.date)]) + (end || say.marks(row.marks))
}

function roleLine(row: RoleRow, say: Say): string {
  const { cited, end } = say.row([row.role])
  const attested = row.lastAttested && `${W.attested[say.lang]} ${row.lastAttested}`
  return join([`${row.person.name}: ${cited(row.role)}`, row.of?.name, attested]) + end
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
  const { cited, end } = say.row([visit.head, visit.size, visit.days, visit.start])
  return (
    join([
      `${W[visit.direction][lang]}: ${visit.from.name} → ${visit.to.map((place) => place.name).join(', ')}`,
      visit.head && `${W.ledBy[lang]} ${cited(visit.head)}`,
      cited(visit.size, lang === 'vi' ? 'người' : unitOf(visit.size?.text, 'member')),
      cited(visit.days, lang === 'vi' ? 'ngày' : unitOf(visit.days?.text, 'day')),
      cited(visit.start),
      visit.status && visit.status.value !== 'done' && visit.status.text,
    ]) + (end || say.marks(visit.marks))
  )
}

function commitmentLine(row: CommitmentRow, { lang, marks }: Say): string {
  const when = join([row.day, row.due && `${W.due[lang]} ${row.due.text}`])
  return `${row.by.name}, ${W[row.kind][lang]}: “${row.words}”${when ? ` (${when})` : ''}${marks(row.marks)}`
}

/** What was read but not confirmed, for the desk alone. */
function unconfirmedOf({ unconfirmed }: PartnerView, lang: Language): readonly string[] {
  if (!unconfirmed.count) return []
  const rows = unconfirmed.sources.map((source) => `${source.title} (${source.count}; ${source.id})`)
  return [section(`${W.unconfirmed[lang]} (${unconfirmed.count})`, rows)]
}

/** The words everything above rests on, numbered as its marks are. */
function citesOf({ cites }: PartnerView, lang: Language, toSend: boolean): readonly string[] {
  if (!cites.length) return []
  const lines = [...cites].sort((a, b) => a.mark - b.mark).map((cite) => citeLine(cite, lang, toSend))
  return [[W.sources[lang], ...lines].join('\n')]
}

/** A numbered quote with where it stands; our own number of the source only where the reader can look it up. */
export function citeLine(cite: Cite, lang: Language, toSend = false): string {
  const copies = cite.origin && `${cite.origin.reports} ${W.oneOrigin[lang]}`
  const from = join([
    cite.sourceTitle,
    cite.publisher,
    cite.published,
    cite.deskEntry && W.deskEntry[lang],
    copies,
  ])
  return `[${cite.mark}] “${quoteLine(cite.quote)}” — ${from}${toSend ? '' : ` (${cite.sourceId})`}`
}
