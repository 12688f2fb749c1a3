import type { Context } from '#context.ts'
import { foldConference } from '#desk/investment/conference/fold-conference.ts'
import { followUpRounds } from '#desk/investment/conference/follow-ups.ts'
import type { Deal } from '#desk/investment/pipeline/deal.ts'
import { foldDeal } from '#desk/investment/pipeline/fold-deal.ts'
import { factsOf } from '#desk/mission/facts.ts'
import { checkRules } from '#desk/rules/check.ts'
import type { Finding } from '#desk/rules/finding.ts'
import type { TripFacts } from '#desk/rules/trip-facts.ts'
import type { SlotValue } from '#model/kinds/kind.ts'
import { isDay } from '#model/values/day.ts'
import { listConferenceEvents } from '#store/queries/conference.ts'
import { listAllDealEvents } from '#store/queries/deal.ts'
import { listSummaries } from '#store/queries/mission.ts'
import { getNodes } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { listPeople } from '#store/queries/person.ts'
import { getRecords, listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { isAskedAfter, isOccasion, lastDayOf, OCCASIONS } from './conference/followed.ts'
import { loadToldTotals, withTold } from './conference/told-totals.ts'
import { dealTerms } from './deal/deal-terms.ts'
import type { DeskRules } from './desk-rules.ts'
import { type Lineage, lineageOf } from './lineage.ts'
import { type CommitmentsOf, isOwed, loadCommitments } from './load-commitments.ts'
import { missionsIn } from './mission.ts'

/** A deadline before it is put in words: what it is about, and the clause that sets it where one does. */
export type ClockItem = {
  readonly id: string
  /** `outcome`: what came of a conference whose list nobody has. */
  readonly kind: 'term' | 'expiry' | 'promise' | 'follow-up' | 'outcome'
  readonly due: string
  /** What the file itself says of its being done, and of who leads. */
  readonly doneOn?: string
  readonly holder?: string
  readonly finding?: Finding
  readonly record?: StoredRecord
  readonly mission?: { readonly id: string; readonly title: string }
  readonly deal?: Pick<Deal, 'id' | 'investorId' | 'projectId' | 'title'>
}

function dayIn(record: StoredRecord): string | undefined {
  const value: SlotValue | undefined = record.slots.date?.shown.value
  return typeof value === 'string' && isDay(value) ? value : undefined
}

function saysIn(record: StoredRecord, slot: string): unknown {
  return record.slots[slot]?.shown.value
}

type Making = { readonly desk: DeskRules; readonly today: string; readonly ours: (id: string) => boolean }

/** What deadlines are reckoned with: the rules and the day, and the matters of the book outside which none is read. */
type Reckoning = {
  readonly desk: DeskRules
  readonly today: string
  readonly among?: readonly string[] | undefined
}

/**
 * Every deadline of an office that has a day: terms that clauses set, agreements that expire, promises that fall due; of the
 * book's matters only those `among` names by their addresses, where it is given.
 */
export async function clockItemsIn(
  tx: OfficeTx,
  ctx: Context,
  { desk, today, among }: Reckoning,
): Promise<readonly ClockItem[]> {
  const records = among
    ? (await getRecords(tx, among)).filter(({ kind }) => kind === 'agreement' || kind === 'event')
    : [...(await listRecords(tx, 'agreement')), ...(await listRecords(tx, 'event'))]
  const lineage = lineageOf(ctx.gazetteer, await getOffice(tx))
  const making = { desk, today, ours: await oursIn(tx, lineage, records) }
  return [
    ...records.flatMap((record) => itemsOf(record, making)),
    ...(await promiseItems(tx, ctx, today, among && { ids: among })),
    ...(await missionItems(tx, making)),
    ...(await followUpItems(tx, records)),
    ...(await dealItems(tx, making)),
  ]
}

async function oursIn(
  tx: OfficeTx,
  lineage: Lineage,
  records: readonly StoredRecord[],
): Promise<(id: string) => boolean> {
  const ids = [...new Set(records.flatMap((record) => Object.values(record.parties)))]
  const own = new Set((await getNodes(tx, ids)).filter(lineage.isHome).map((node) => node.id))
  return (id) => own.has(id)
}

function itemsOf(record: StoredRecord, making: Making): readonly ClockItem[] {
  if (record.kind === 'agreement') return agreementItems(record, making)
  return record.kind === 'event' ? conferenceItems(record, making) : []
}

/** Promises with a day, as the desk left them: who leads, and when it was done. What is asked of us is no debt. */
async function promiseItems(
  tx: OfficeTx,
  ctx: Context,
  today: string,
  of: CommitmentsOf | undefined,
): Promise<readonly ClockItem[]> {
  return (await loadCommitments(tx, ctx, { asOf: today, of })).flatMap((one): readonly ClockItem[] => {
    const { state, due, unit, doneOn } = one.commitment
    if (!due || state === 'dropped' || !isOwed(one)) return []
    return [
      {
        id: `promise:${one.record.id}`,
        kind: 'promise',
        due,
        record: one.record,
        ...(unit ? { holder: unit } : {}),
        ...(state === 'done' ? { doneOn: doneOn ?? due } : {}),
      },
    ]
  })
}

/**
 * One look at all that a conference handed over, 6, 12 and 24 months on; done when every line was looked at, or the conference
 * as a whole where it has no list.
 */
async function followUpItems(tx: OfficeTx, records: readonly StoredRecord[]): Promise<readonly ClockItem[]> {
  const lists = new Map((await listConferenceEvents(tx)).map((one) => [one.recordId, one.events]))
  const dated = records.filter((record) => isOccasion(record) && lastDayOf(record))
  if (!dated.length) return []
  const toldOf = await loadToldTotals(tx, dated)
  return dated.flatMap((record): readonly ClockItem[] => {
    const id = record.statementIds.find((one) => lists.has(one))
    const list = withTold(foldConference((id && lists.get(id)) || []), toldOf(record))
    const rounds = followUpRounds(list, lastDayOf(record) ?? '', { asked: isAskedAfter(record, list) })
    return rounds.map(({ months, due, doneOn, whole }) => ({
      id: `follow-up:${record.id}:${months}`,
      kind: whole ? 'outcome' : 'follow-up',
      due,
      record,
      ...(doneOn ? { doneOn } : {}),
    }))
  })
}

/** A term with its day, as a deadline of the file or record it is about. */
function termsOf(subject: string, findings: readonly Finding[]): readonly ClockItem[] {
  return findings.flatMap((finding): readonly ClockItem[] => {
    const { due, doneOn, address } = finding
    if (!due) return []
    return [{ id: `${subject}:${address}`, kind: 'term', due, ...(doneOn ? { doneOn } : {}), finding }]
  })
}

/** What is due in investors' files: to meet the investor, to give the certificate. */
async function dealItems(tx: OfficeTx, { desk, today }: Making): Promise<readonly ClockItem[]> {
  const people = new Map((await listPeople(tx)).map((person) => [person.id, person.name]))
  return (await listAllDealEvents(tx)).flatMap(({ id, events }) => {
    const deal = foldDeal(id, events)
    const owner = people.get(deal?.ownerId ?? '')
    if (!deal) return []
    return termsOf(id, dealTerms(desk, deal, today).findings).map((item) => ({
      ...item,
      deal,
      ...(owner ? { holder: owner } : {}),
    }))
  })
}

function termItems(
  subject: string,
  facts: TripFacts,
  { desk, today }: Omit<Making, 'ours'>,
): readonly ClockItem[] {
  const { findings } = checkRules({ ...desk, today, facts: { ...facts, jurisdiction: desk.place } })
  return termsOf(subject, findings)
}

/** The days on which terms end that a signing on a day sets; none where what is given is no day. */
export function signingTerms(
  signed: string,
  { desk, today }: { readonly desk: DeskRules; readonly today: string },
): readonly string[] {
  if (!isDay(signed)) return []
  return termItems('', signingFacts(signed), { desk, today }).map(({ due }) => due)
}

function signingFacts(signed: string): TripFacts {
  return { agreement: {}, moments: { 'agreement-signed': signed } }
}

/** What we signed has to be reported; whatever we are a side of may run out. */
function agreementItems(record: StoredRecord, making: Making): readonly ClockItem[] {
  if (!Object.values(record.parties).some(making.ours)) return []
  const status = saysIn(record, 'status')
  const signed = status === 'signed' ? dayIn(record) : undefined
  const terms = signed ? termItems(record.id, signingFacts(signed), making) : []
  const ends = record.heldTo && status !== 'ended' && status !== 'denied' ? record.heldTo : undefined
  return [
    ...terms.map((item) => ({ ...item, record })),
    ...(ends ? [{ id: `expiry:${record.id}`, kind: 'expiry' as const, due: ends, record }] : []),
  ]
}

/** Events planned on our ground that need a dossier. */
const DOSSIERS: readonly unknown[] = ['conference', 'forum']

/** The sorts of events that have deadlines at all. */
export const EVENT_SORTS: readonly string[] = [...OCCASIONS]

/** A conference planned on our ground, as one that a minister need not attend: the later of the two days for its dossier. */
function conferenceItems(record: StoredRecord, making: Making): readonly ClockItem[] {
  const start = dayIn(record)
  const kind = saysIn(record, 'kind')
  const home = record.parties.place !== undefined && making.ours(record.parties.place)
  const wanted = DOSSIERS.includes(kind) && saysIn(record, 'status') === 'planned'
  if (!start || !home || !wanted || start < making.today) return []
  const facts: TripFacts = {
    conference: { foreignElements: true, ministers: false, sensitive: false },
    moments: { 'conference-start': start },
  }
  return termItems(record.id, facts, making).map((item) => ({ ...item, record }))
}

/** The terms of the missions that are under way; those that are secret show nothing of themselves. */
async function missionItems(tx: OfficeTx, making: Making): Promise<readonly ClockItem[]> {
  const open = (await listSummaries(tx)).filter(
    (one) => !one.secret && !['closed', 'cancelled', 'declined'].includes(one.standing),
  )
  const missions = await missionsIn(
    tx,
    open.map(({ id }) => id),
  )
  return missions.flatMap((mission) => {
    const { id, title } = mission
    const facts = factsOf(mission, { jurisdiction: making.desk.place })
    return termItems(id, facts, making).map((item) => ({ ...item, mission: { id, title } }))
  })
}
