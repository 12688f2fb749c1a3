import type { Double } from '#registry/succeed/doubles.ts'
import type { DoubleDecision } from '#store/queries/succession.ts'
import { printMoment } from '../moment.ts'
import { recordSentence } from '../record-sentence.ts'
import { VERDICT_WORDS } from '../words/succession-words.ts'
import type { DecisionRow, DoubleRow } from './after-merger-view.ts'
import { type HeldMaking, recordIn } from './held-rows.ts'

/** What words on doubles are shown with: who said them, and the mark of the entry each is kept in. */
export type Deciding = {
  readonly decisions: readonly DoubleDecision[]
  readonly personName: (id: string) => string
  readonly markOf: (sourceId: string) => readonly number[]
}

/** Ties of one heir with one partner, each by its own sentence, with every word that was said on them. */
export function doubleRow(double: Double, making: HeldMaking, deciding: Deciding): DoubleRow {
  const { units, parties, citing } = making
  const records = double.recordIds.map((id) => recordIn(units, id))
  const address = units.addressOf(double.partner) ?? partnerIn(records[0]?.parties ?? {}, units)
  const decisions = deciding.decisions
    .filter((decision) => isAbout(decision, records))
    .map((decision) => decisionRow(decision, making, deciding))
  return {
    partner: parties(address),
    sort: double.sort,
    ties: records.map((record) => ({
      recordId: record.id,
      text: recordSentence(record, { names: making.parties, lang: making.lang }),
      marks: citing.marks(record.statementIds),
    })),
    decisions,
    decided: decisions.length > 0 && decisions.at(-1)?.verdict !== 'open',
  }
}

function partnerIn(record: Readonly<Record<string, string>>, units: HeldMaking['units']): string {
  return Object.values(record).find((id) => !units.isOurs(units.unitOf(id) ?? '')) ?? ''
}

/** The word is on ties, by whichever of their sources they were addressed then. */
function isAbout(
  decision: DoubleDecision,
  records: readonly { readonly statementIds: readonly string[] }[],
): boolean {
  return records.every((record) => record.statementIds.some((id) => decision.recordIds.includes(id)))
}

function decisionRow(
  decision: DoubleDecision,
  { lang, zone }: HeldMaking,
  { personName, markOf }: Deciding,
): DecisionRow {
  return {
    id: decision.id,
    verdict: decision.verdict,
    text: VERDICT_WORDS[decision.verdict][lang],
    why: decision.why,
    by: personName(decision.personId),
    at: printMoment(decision.at, lang, zone),
    ...(decision.lapses ? { lapses: decision.lapses } : {}),
    marks: markOf(decision.sourceId),
  }
}
