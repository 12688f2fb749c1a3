import type { Context, Reader } from '#context.ts'
import { countOf } from '#desk/commitment/fold-commitment.ts'
import { talliesBy, tallyOf } from '#desk/commitment/tally.ts'
import type { Evidence } from '#model/evidence.ts'
import { daysBetween, printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { listCommitmentEvents } from '#store/queries/commitment.ts'
import { listEvidence } from '#store/queries/evidence.ts'
import { listSummaries } from '#store/queries/mission.ts'
import type { OfficeTx } from '#store/store.ts'
import { type Citing, loadCiting } from './citing.ts'
import type { CommitmentLine, CommitmentsView } from './commitments-view.ts'
import { keepersIn } from './keepers.ts'
import { type CommitmentsOf, isOwed, type LoadedCommitment, loadCommitments } from './load-commitments.ts'
import { loadPartyNames, type PartyNames } from './party-names.ts'
import { plainParty } from './print-value.ts'
import {
  COUNT_WORDS,
  commitmentTitle,
  NOBODY,
  PERSON_ALONE,
  SIDE_WORDS,
  STATE_WORDS,
} from './words/commitment-words.ts'

/** What to show: as of which day, of which unit, of which mission, with the partners of which officer. */
export type CommitmentsAsked = {
  readonly asOf?: string | undefined
  readonly unit?: string | undefined
  readonly missionId?: string | undefined
  /** Id of whoever looks after the partner. */
  readonly keeper?: string | undefined
  /** No others than these are read. */
  readonly of?: CommitmentsOf | undefined
}

type Making = {
  readonly reader: Reader
  readonly day: string
  readonly names: PartyNames
  readonly citing: Citing
  readonly files: readonly Evidence[]
  readonly titles: ReadonlyMap<string, string>
}

/** What was promised on both sides, how it stands as of a day, and the counts by unit and partner. */
export async function showCommitments(
  ctx: Context,
  reader: Reader,
  asked: CommitmentsAsked = {},
): Promise<CommitmentsView> {
  return await ctx.store.readOffice(reader.office, async (tx) => await commitmentsIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way. */
export async function commitmentsIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { asOf, unit, missionId, keeper, ...asked }: CommitmentsAsked,
): Promise<CommitmentsView> {
  const day = asOf ?? dayAt(ctx.now(), tx.zone)
  const keepers = keeper ? await keepersIn(tx, reader.lang) : undefined
  // Only the desk says which delegation a promise follows from, and it says so of the promise itself.
  const of = asked.of ?? (missionId ? { ids: await leftIds(tx) } : undefined)
  const all = (await loadCommitments(tx, ctx, { asOf: day, of })).filter(
    ({ commitment, partner }) =>
      (!unit || commitment.unit === unit) &&
      (!missionId || commitment.missionId === missionId) &&
      (!keepers || keepers.get(partner?.id ?? '')?.personId === keeper),
  )
  const making = await prepare(tx, ctx, reader, all, day)
  const lines = all.map((one) => ({ owed: isOwed(one), line: lineOf(one, making) }))
  const owed = lines.filter((one) => one.owed).map((one) => one.line)
  const sorted = owed.toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1))
  const none = (by: 'unit' | 'partner') => NOBODY[by][reader.lang]
  return {
    asOf: day,
    asOfText: printDate(day, reader.lang),
    lines: sorted,
    asked: lines.filter((one) => !one.owed).map((one) => one.line),
    tally: tallyOf(owed),
    byUnit: talliesBy(owed, 'unit', none('unit')),
    byPartner: talliesBy(
      owed.map((line) => countedUnder(line, reader)),
      'partner',
      none('partner'),
    ),
    units: [...new Set(owed.flatMap((line) => line.unit ?? []))].sort(),
    cites: making.citing.cites(),
  }
}

/** The addresses of commitments the desk did something about. */
export async function leftIds(tx: OfficeTx): Promise<readonly string[]> {
  return [...new Set((await listCommitmentEvents(tx)).map(({ commitmentId }) => commitmentId))]
}

/** Somebody without a post in the book is told from places and bodies. */
function countedUnder(line: CommitmentLine, { lang }: Reader): CommitmentLine {
  return line.partnerIsPerson ? { ...line, partner: `${line.partner} (${PERSON_ALONE[lang]})` } : line
}

async function prepare(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  all: readonly LoadedCommitment[],
  day: string,
): Promise<Making> {
  const records = all.map((one) => one.record)
  const names = await loadPartyNames(tx, ctx.gazetteer, reader.lang, [
    ...records.flatMap((record) => record.partyIds),
    ...all.flatMap(({ partner }) => partner?.id ?? []),
  ])
  const citing = await loadCiting(tx, records, { names, lang: reader.lang })
  const files = await listEvidence(tx, [
    ...new Set([...records.flatMap((record) => [record.id, ...record.statementIds]), ...missionsOf(all)]),
  ])
  const titles = new Map((await listSummaries(tx)).map((one) => [one.id, one.title]))
  return { reader, day, names, citing, files, titles }
}

function missionsOf(all: readonly LoadedCommitment[]): readonly string[] {
  return all.flatMap(({ commitment }) => commitment.missionId ?? [])
}

function lineOf(
  { record, commitment, byUs, partner: other }: LoadedCommitment,
  making: Making,
): CommitmentLine {
  const { reader, day, citing, files } = making
  const { lang } = reader
  const { side, state, unit, due, dateless, doneOn, evidenceId, why, told, missionId, version } = commitment
  const count = countOf(commitment, day)
  const [by, to] = [partyOf(record, 'by', making), partyOf(record, 'to', making)]
  const partner = other ? making.names(other.id).name : byUs ? to : by
  const own = files.filter(
    (file) =>
      file.id === evidenceId || file.recordId === record.id || record.statementIds.includes(file.recordId),
  )
  const title = missionId && making.titles.get(missionId)
  return {
    id: record.id,
    version,
    title: commitmentTitle({ kind: record.slots.kind?.shown.value, by, to }, lang),
    words: citing.quoteOf(record.statementIds[0] ?? ''),
    marks: citing.marks(record.statementIds),
    by: by ?? '',
    ...(to ? { to } : {}),
    ...(partner ? { partner } : {}),
    ...(other?.person ? { partnerIsPerson: true } : {}),
    side,
    sideWord: SIDE_WORDS[side][lang],
    ...(unit ? { unit } : {}),
    ...(due ? { due, dueText: printDate(due, lang) } : {}),
    dateless,
    state,
    stateWord: STATE_WORDS[state][lang],
    count,
    countWord: COUNT_WORDS[count][lang],
    ...(count === 'late' && due ? { daysLate: daysBetween(due, day) } : {}),
    ...(doneOn ? { doneText: printDate(doneOn, lang) } : {}),
    evidence: own.map(({ id, fileName }) => ({ id, fileName })),
    ...(why ? { why } : {}),
    ...(told
      ? {
          told: [STATE_WORDS[told.says][lang], told.words, told.day && printDate(told.day, lang)]
            .filter(Boolean)
            .join(', '),
        }
      : {}),
    ...(missionId ? { missionId } : {}),
    ...(title ? { missionTitle: title } : {}),
  }
}

function partyOf(record: LoadedCommitment['record'], slot: 'by' | 'to', { names, reader }: Making) {
  const id = record.parties[slot]
  if (id) return names(id).name
  const text = record.slots[slot]?.shown.value
  return typeof text === 'string' ? plainParty(text, reader.lang) : undefined
}
