import type { Language } from '#model/problem.ts'
import { unitOf } from '#model/values/counted.ts'
import type { CitedValue, PartyRef } from '#views/cite.ts'
import { wordsOfCommitment } from '#views/commitment-object.ts'
import type {
  AgreementRow,
  CommitmentRow,
  FigureRow,
  PartnerView,
  RoleRow,
  TieRow,
  VisitRow,
} from '#views/partner-view.ts'
import type { Says } from './paper.ts'
import { SENTENCE_SAYS, SENTENCE_WORDS as W } from './words/sentence-words.ts'

/** Reads the marks of a view as those of the paper. */
export type Take = (marks: readonly number[]) => readonly number[]

/** Writes the rows of a partner as sentences, each with what it rests on; what rests on nothing is the desk's own. */
export type Sentences = {
  readonly tie: (row: TieRow) => Says
  readonly visit: (row: VisitRow) => Says
  readonly meeting: (row: PartnerView['meetings'][number]) => Says
  readonly agreement: (row: AgreementRow) => Says
  readonly figure: (row: FigureRow) => Says
  readonly person: (row: RoleRow) => Says
  readonly promise: (row: CommitmentRow) => Says
  readonly other: (row: PartnerView['others'][number]) => Says
  readonly anniversary: (row: PartnerView['anniversaries'][number]) => Says
}

/** The sentences of one partner in one language. */
export function sentencesOf(take: Take, lang: Language): Sentences {
  const S = SENTENCE_SAYS[lang]
  const say = (
    parts: readonly (string | undefined | false)[],
    marks: readonly number[],
    values: readonly (CitedValue | undefined)[] = [],
  ): Says => {
    const others = values.flatMap((value) => value?.others ?? [])
    const beside = others.length
      ? ` (${others.map((other) => `${other.unit ?? W.unlike[lang]}: ${other.text}`).join('; ')})`
      : ''
    return founded(
      `${parts.filter(Boolean).join(', ')}${beside}.`,
      take([...marks, ...others.flatMap((other) => other.marks)]),
    )
  }
  return {
    tie: (row) => {
      // A unit and its heir of the same name are one name to a reader.
      const held = [...new Set(row.ours.map((one) => one.name))]
      const ours =
        row.inherited || row.notYetOurs || held.length > 1
          ? `${W.through[lang]} ${held.join(' – ')}`
          : undefined
      const status = row.status?.value === 'established' ? undefined : row.status?.text
      const since = row.since && `${W.since[lang]} ${row.since.text}`
      return say([`${row.partner.name}: ${row.kind?.text ?? W.tie[lang]}`, since, status, ours], row.marks, [
        row.kind,
        row.since,
        row.status,
      ])
    },
    visit: (row) =>
      say(
        [
          dated(row.start, S.visit(row.from.name, row.to.map((to) => to.name).join(', '))),
          row.head && `${W.led[lang]} ${row.head.text}`,
          row.size &&
            `${row.size.text} ${lang === 'vi' ? 'người' : unitOf(row.size.text, 'person', 'people')}`,
          row.days && `${row.days.text} ${lang === 'vi' ? 'ngày' : unitOf(row.days.text, 'day')}`,
          row.status?.value === 'done' ? undefined : row.status?.text,
        ],
        row.marks,
        [row.size, row.days, row.start],
      ),
    meeting: (row) =>
      say([dated(row.date, S.meeting(names(row.participants))), row.place?.text], row.marks, [row.date]),
    agreement: (row) =>
      say(
        [
          `${row.date ? `${row.date.text}: ` : ''}${[row.instrument?.text ?? W.agreement[lang], titled(row)].filter(Boolean).join(' ')} – ${names(row.parties)}`,
          row.sectors && `${W.field[lang]} ${row.sectors.text}`,
          row.status?.text,
        ],
        row.marks,
        [row.date, row.status],
      ),
    figure: (row) =>
      say(
        [
          `${row.origin ? S.figure(row.origin.name, row.host.name) : row.host.name}: ${[row.projects && `${row.projects.text} ${W.projects[lang]}`, row.amount?.text].filter(Boolean).join(', ')}`,
          row.measure?.text,
          row.rank?.text,
          row.asof ? `${W.asOf[lang]} ${row.asof.text}` : W.noDay[lang],
        ],
        row.marks,
        [row.projects, row.amount],
      ),
    person: (row) =>
      say(
        [
          `${row.person.name}: ${row.role.text}`,
          row.of?.name,
          row.lastAttested && `${W.attested[lang]} ${row.lastAttested}`,
        ],
        row.marks,
        [row.role],
      ),
    promise: ({ by, words: quote, due, marks }) => {
      const words = wordsOfCommitment(quote, by.name)
      const day = due && !words.includes(due.text) && `${W.due[lang]} ${due.text}`
      return say([`${by.name}: “${words}”`, day], marks)
    },
    other: (row) => say([`${row.kindWord}: ${row.text}`], row.marks),
    anniversary: (row) =>
      say([`${row.onText}: ${row.years} ${W.years[lang]} – ${row.partner.name}`], row.marks),
  }
}

/** “12/3/2025: cuộc gặp …”; what has no day begins as a sentence does. */
function dated(day: CitedValue | undefined, text: string): string {
  return day ? `${day.text}: ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A sentence with its marks; without any it is marked as the desk's own. */
export function founded(text: string, marks: readonly number[]): Says {
  return marks.length ? { text, marks } : { text, desk: true }
}

/** A sentence of the desk's own. */
export function deskNote(text: string): Says {
  return { text, desk: true }
}

function names(parties: readonly PartyRef[]): string {
  return parties.map((party) => party.name).join(' – ')
}

/** Visits with the newest first; those of no day come last. */
export function newestVisits(view: PartnerView): readonly VisitRow[] {
  return view.visits.toSorted((a, b) =>
    String(b.start?.value ?? '').localeCompare(String(a.start?.value ?? '')),
  )
}

/** “Bản ghi nhớ hợp tác du lịch” between its marks; nothing where nobody gave the title. */
function titled({ title }: AgreementRow): string {
  return title ? `“${title.text}”` : ''
}
