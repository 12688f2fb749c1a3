import type { Context, Reader } from '#context.ts'
import { countOf } from '#desk/commitment/fold-commitment.ts'
import type { Evidence } from '#model/evidence.ts'
import { printDate } from '#model/values/date.ts'
import { daysBetween } from '#model/values/day.ts'
import { listEvidence } from '#store/queries/evidence.ts'
import { listSummaries } from '#store/queries/mission.ts'
import type { OfficeTx } from '#store/store.ts'
import { type Citing, loadCiting } from './citing.ts'
import type { CommitmentLine } from './commitments-view.ts'
import type { LoadedCommitment } from './load-commitments.ts'
import { loadPartyNames, type PartyNames } from './party-names.ts'
import { plainParty } from './print-value.ts'
import { COUNT_WORDS, commitmentTitle, SIDE_WORDS, STATE_WORDS } from './words/commitment-words.ts'

/** What commitments are named and counted with. */
type Naming = { readonly reader: Reader; readonly day: string; readonly names: PartyNames }

/** What lines are made with besides. */
export type CommitmentMaking = Naming & {
  readonly citing: Citing
  readonly files: readonly Evidence[]
  readonly titles: ReadonlyMap<string, string>
}

/** The names of everybody some commitments name. */
export async function namesAmong(
  tx: OfficeTx,
  ctx: Context,
  { lang }: Reader,
  all: readonly LoadedCommitment[],
): Promise<PartyNames> {
  return await loadPartyNames(tx, ctx.gazetteer, lang, [
    ...all.flatMap(({ record }) => record.partyIds),
    ...all.flatMap(({ partner }) => partner?.id ?? []),
  ])
}

/** Loads what the lines of some commitments show: their words, their files, the delegations they follow from. */
export async function prepareLines(
  tx: OfficeTx,
  all: readonly LoadedCommitment[],
  naming: Naming,
): Promise<CommitmentMaking> {
  const records = all.map((one) => one.record)
  const { names, reader } = naming
  const [citing, files, summaries] = await Promise.all([
    loadCiting(tx, records, { names, lang: reader.lang }),
    listEvidence(tx, [
      ...new Set([...records.flatMap((record) => [record.id, ...record.statementIds]), ...missionsOf(all)]),
    ]),
    listSummaries(tx),
  ])
  return { ...naming, citing, files, titles: new Map(summaries.map((one) => [one.id, one.title])) }
}

function missionsOf(all: readonly LoadedCommitment[]): readonly string[] {
  return all.flatMap(({ commitment }) => commitment.missionId ?? [])
}

/** A commitment as it is counted and put in order. */
export type CommitmentHead = Pick<CommitmentLine, 'unit' | 'partner' | 'partnerIsPerson' | 'due' | 'count'>

/** How a commitment is counted, without its words and files. */
export function headOf(one: LoadedCommitment, naming: Naming): CommitmentHead {
  const { unit, due } = one.commitment
  const { partner, partnerIsPerson } = sidesOf(one, naming)
  return {
    ...(unit ? { unit } : {}),
    ...(partner ? { partner } : {}),
    ...(partnerIsPerson ? { partnerIsPerson } : {}),
    ...(due ? { due } : {}),
    count: countOf(one.commitment, naming.day),
  }
}

/** Both sides by name, and which of them is the other one. */
function sidesOf({ record, byUs, partner: other }: LoadedCommitment, naming: Naming) {
  const [by, to] = [partyOf(record, 'by', naming), partyOf(record, 'to', naming)]
  const partner = other ? naming.names(other.id).name : byUs ? to : by
  return { by, to, partner, partnerIsPerson: other?.person === true }
}

/** A commitment as the list shows it. */
export function lineOf(one: LoadedCommitment, making: CommitmentMaking): CommitmentLine {
  const { record, commitment } = one
  const { reader, day, citing, files } = making
  const { lang } = reader
  const { side, state, dateless, doneOn, evidenceId, why, told, missionId, version } = commitment
  const { by, to } = sidesOf(one, making)
  const head = headOf(one, making)
  const { due, count } = head
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
    ...head,
    side,
    sideWord: SIDE_WORDS[side][lang],
    ...(due ? { dueText: printDate(due, lang) } : {}),
    dateless,
    state,
    stateWord: STATE_WORDS[state][lang],
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

function partyOf(record: LoadedCommitment['record'], slot: 'by' | 'to', { names, reader }: Naming) {
  const id = record.parties[slot]
  if (id) return names(id).name
  const text = record.slots[slot]?.shown.value
  return typeof text === 'string' ? plainParty(text, reader.lang) : undefined
}
