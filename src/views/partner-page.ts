import { printDate } from '#model/values/date.ts'
import { holdsOffice } from '#registry/holds-office.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { PartyRef } from './cite.ts'
import { lastMet } from './last-met.ts'
import { printKnownAt } from './moment.ts'
import type { RowMaking } from './partner.ts'
import type { CommitmentRow, PartnerView, VisitRow } from './partner-view.ts'
import { agreementRow } from './rows/agreement.ts'
import { anniversariesOf } from './rows/anniversaries.ts'
import { commitmentRow } from './rows/commitment.ts'
import { figureRow } from './rows/figure.ts'
import { meetingRow } from './rows/meeting.ts'
import { otherRow } from './rows/other.ts'
import { doubtsOf, roleRow } from './rows/role.ts'
import { ourTies, tieRows, tiesLine } from './rows/tie.ts'
import { visitRow } from './rows/visit.ts'

/** Puts the records about a partner in their places on its page, in the order their marks are numbered. */
export function partnerPage(
  making: RowMaking,
  records: readonly StoredRecord[],
  unconfirmed: PartnerView['unconfirmed'],
  home: PartyRef,
): PartnerView {
  const of = (kind: StoredRecord['kind']) => records.filter((record) => record.kind === kind)
  const ties = tieRows(of('partnership'), making)
  const ours = ourTies(ties, making)
  const figures = of('investment').map((record) => figureRow(record, making))
  const agreements = of('agreement').map((record) => agreementRow(record, making))
  const visits = of('visit').map((record) => visitRow(record, making))
  const said = commitmentsOf(of('commitment'), making)
  const meetings = of('meeting').map((record) => meetingRow(record, making))
  const holding = of('role').filter((record) => holdsOffice(record, making.asOf))
  const doubts = doubtsOf(holding, making)
  const people = holding.flatMap((record) => roleRow(record, making, doubts) ?? [])
  const met = lastMet(records, making.asOf)
  const others = records
    .filter(
      (record) => OTHERS.has(record.kind) || (record.kind === 'role' && !holdsOffice(record, making.asOf)),
    )
    .map((record) => otherRow(record, making))
  return {
    answer: records.length ? 'found' : unconfirmed.count ? 'unconfirmed' : 'nothing',
    subject: making.subject,
    home,
    asOf: making.asOf,
    asOfText: printDate(making.asOf, making.lang),
    ...(making.knownAt
      ? { knownAt: making.knownAt, knownAtText: printKnownAt(making.knownAt, making.lang, making.zone) }
      : {}),
    ties,
    tiesLine: tiesLine(ours, making.lang),
    agreements,
    visits,
    ...lastVisits(visits, making.asOf),
    ...(met ? { lastMet: { on: met, onText: printDate(met, making.lang) } } : {}),
    meetings,
    people,
    promises: said.promises,
    asked: said.asked,
    courtesies: said.courtesies,
    figures,
    others: [...others, ...said.others],
    anniversaries: anniversariesOf(ours, making),
    unconfirmed,
    cites: making.citing.cites(),
  }
}

const OTHERS: ReadonlySet<string> = new Set(['event', 'link', 'project', 'profile', 'gift'])

/** The last visit each way that took place; a plan, a denial and a day yet to come are none. */
function lastVisits(visits: readonly VisitRow[], asOf: string): Pick<PartnerView, 'lastOut' | 'lastIn'> {
  const done = visits
    .filter(({ status, start }) => {
      const told = status?.value
      return told !== 'planned' && told !== 'denied' && String(start?.value ?? '') <= asOf
    })
    .sort((a, b) => String(b.start?.value ?? '').localeCompare(String(a.start?.value ?? '')))
  const lastOut = done.find((visit) => visit.direction === 'out')
  const lastIn = done.find((visit) => visit.direction === 'in')
  return { ...(lastOut ? { lastOut } : {}), ...(lastIn ? { lastIn } : {}) }
}

type Said = Pick<PartnerView, 'promises' | 'asked' | 'courtesies' | 'others'>

/**
 * What was promised and asked and is still open, by side. What the other side asks for is never our debt; what somebody of
 * neither side said about the subject stands with the other findings.
 */
function commitmentsOf(records: readonly StoredRecord[], making: RowMaking): Said {
  const open = records.filter((record) => (record.slots.status?.shown.value ?? 'open') === 'open')
  const rows = open.map((record) => ({ record, row: commitmentRow(record, making) }))
  const courtesies = rows.flatMap(({ row }) => (row.courtesy ? [row] : []))
  const meant = rows.filter(({ row }) => !row.courtesy)
  const bySide = (side: CommitmentRow['side']) =>
    meant.flatMap(({ row }) => (row.side === side && row.kind === 'pledge' ? [row] : []))
  return {
    promises: { ours: bySide('ours'), theirs: bySide('theirs') },
    asked: meant.flatMap(({ row }) => (row.kind !== 'pledge' && row.side !== 'other' ? [row] : [])),
    courtesies,
    others: meant.flatMap(({ record, row }) =>
      row.side === 'other' && isAbout(record, making) ? [otherRow(record, making)] : [],
    ),
  }
}

function isAbout(record: StoredRecord, { subject }: RowMaking): boolean {
  return (
    record.partyIds.includes(subject.id) ||
    (subject.kind === 'country' &&
      subject.country !== undefined &&
      record.countries.includes(subject.country))
  )
}
