import type { Slots } from '#model/kinds/kind.ts'
import type { BookRecord } from '#model/record.ts'
import { type TieState, tieIsAhead } from '#model/tie-steps.ts'
import { foldText } from '#model/values/fold.ts'
import { type Expiry, expiryOf } from '#registry/expiry.ts'
import { isSilent, lastContacts } from '#registry/silence.ts'
import { type Signing, type TieTelling, tieStateOn, tieSteps } from '#registry/tie-steps.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { TieRow } from '../partner-view.ts'
import { recordSentence } from '../record-sentence.ts'
import { STATE_WORDS } from '../words/ties-words.ts'
import { type Counting, standingOf } from './agreement-line.ts'
import { contactsWith, type LoadedTies, slotsOfStanding, toldDay } from './load-ties.ts'
import { endsWithin, hasPassed, showContact, showEnd } from './show-end.ts'
import { showStep } from './show-step.ts'
import { endOfTie } from './terms.ts'
import type { ListName, TieLine } from './ties-view.ts'

/** Words by which a paper says that it renews what stands. */
const RENEWS = /\b(gia han|ky lai|tai ky|renew\w*|extend\w*|extension)\b/

/** True for words that renew what stands. */
export function isRenewing(text: string): boolean {
  return RENEWS.test(foldText(text))
}

/** A tie with its stages, where it stands, its end, its papers and the lists it stands in. */
export function tieLine(row: TieRow, loaded: LoadedTies, counting: Counting): TieLine {
  const { making } = loaded
  const { lang, citing } = making
  const { day, years } = counting
  const { papers, passings, steps, end } = pathOf(row, loaded, day)
  const state = tieStateOn(steps, day)
  const inherited = row.inherited || steps.some((step) => step.step === 'inherited')
  const last = lastContacts(contactsWith(loaded, [row.partner.id]), day)
  const began = typeof row.since?.value === 'string' ? row.since.value : undefined
  const silent = isSilent(last, { day, years, began })
  const { recordId, partner, ours, notYetOurs, kind, since, held } = row
  return {
    recordId,
    partner,
    ours,
    inherited,
    ...(notYetOurs ? { notYetOurs } : {}),
    ...(kind ? { kind } : {}),
    ...(since ? { since } : {}),
    ...(held ? { held } : {}),
    state,
    stateWord: STATE_WORDS[state][lang],
    steps: steps.map((step) =>
      showStep(step, {
        marks: citing.marks(step.statementIds),
        basis: step.step === 'inherited' ? passings.find((one) => one.on === step.on)?.basis : undefined,
        lang,
      }),
    ),
    ...(end ? { end: showEnd(end, { day, lang }) } : {}),
    ...(last.exchange
      ? { exchange: showContact(last.exchange, citing.marks(last.exchange.statementIds), lang) }
      : {}),
    ...(last.greeting
      ? { greeting: showContact(last.greeting, citing.marks(last.greeting.statementIds), lang) }
      : {}),
    lists: tieLists(state, end, { ...counting, inherited, silent, undated: began === undefined }),
    ...papersIn(row, papers, making),
  }
}

/** The papers of a line by name, and the quotes it rests on with them. */
function papersIn({ marks }: TieRow, papers: readonly StoredRecord[], making: LoadedTies['making']) {
  return {
    agreements: papers.map((record) => ({ recordId: record.id, title: recordSentence(record, making) })),
    marks: [...new Set([...marks, ...making.citing.marks(papers.flatMap((record) => record.statementIds))])],
  }
}

/** What became of a tie by a day. */
function pathOf(row: TieRow, loaded: LoadedTies, day: string) {
  const records = recordsOf(row, loaded)
  const papers = papersOf(row, loaded)
  const passings = (row.held ?? []).flatMap((hold) =>
    hold.day ? [{ on: hold.day, basis: hold.basis.join('; ') }] : [],
  )
  const steps = tieSteps(
    records.flatMap((record) => tellingsOf(record, loaded)),
    papers.flatMap((record) => signingOf(record, loaded)),
    passings,
  ).filter((step) => step.counts <= day)
  return { papers, passings, steps, end: endOf(records, papers, loaded, day) }
}

/** All records of one relationship: told of us and of the units merged into ours. */
function recordsOf({ partner, ours }: TieRow, { ties }: LoadedTies): readonly StoredRecord[] {
  const own = new Set(ours.map((one) => one.id))
  return ties.filter(
    (record) => record.partyIds.includes(partner.id) && record.partyIds.some((id) => own.has(id)),
  )
}

/** Papers both sides of a tie signed, by name. */
function papersOf({ partner }: TieRow, { agreements, making }: LoadedTies): readonly StoredRecord[] {
  const { nodes, lineage } = making
  const isOurs = (id: string) => {
    const node = nodes.get(id)
    return node !== undefined && lineage.isHome(node)
  }
  return agreements.filter(
    (record) => record.partyIds.includes(partner.id) && record.partyIds.some((id) => isOurs(id)),
  )
}

function tellingsOf(record: StoredRecord, loaded: LoadedTies): readonly TieTelling[] {
  return record.statementIds.flatMap((id) => {
    const statement = loaded.statements.get(id)
    return statement ? [tellingIn(id, slotsOfStanding(statement), toldDay(loaded, statement))] : []
  })
}

/** What a statement tells of a tie, by its slots as they stand and the day its source told it. */
export function tellingIn(statementId: string, slots: Slots, told: string): TieTelling {
  const text = (slot: string) => (typeof slots[slot] === 'string' ? String(slots[slot]) : undefined)
  return {
    statementId,
    kind: text('kind'),
    status: text('status'),
    since: text('since'),
    heldFrom: text('heldFrom'),
    heldTo: text('heldTo'),
    told,
  }
}

function signingOf(record: StoredRecord, loaded: LoadedTies): readonly Signing[] {
  const statements = record.statementIds.flatMap((id) => loaded.statements.get(id) ?? [])
  return signingIn(
    record,
    statements.map((one) => ({ renews: isRenewing(one.quote), told: toldDay(loaded, one) })),
  )
}

/** A paper that was signed as a stage of the tie; a plan or a denial is none. */
export function signingIn(
  record: BookRecord,
  tellings: readonly { readonly renews: boolean; readonly told: string }[],
): readonly Signing[] {
  const status = record.slots.status?.shown.value
  if (status === 'planned' || status === 'denied') return []
  const on = record.slots.date?.shown.value
  const instrument = record.slots.instrument?.shown.value
  return [
    {
      statementIds: record.statementIds,
      ...(typeof on === 'string' ? { on } : {}),
      ...(typeof instrument === 'string' ? { instrument } : {}),
      renews: tellings.some((one) => one.renews) || isRenewing(String(record.slots.title?.shown.value ?? '')),
      told: tellings.map((one) => one.told).sort()[0] ?? '9999',
    },
  ]
}

/** The tie's own last day, else that of its papers. */
function endOf(
  records: readonly StoredRecord[],
  papers: readonly StoredRecord[],
  loaded: LoadedTies,
  day: string,
): Expiry | undefined {
  return endOfTie(
    records.map((record) => expiryOf(record, { day })),
    papers.map((record) => standingOf(record, loaded, day)),
  )
}

/** The lists a tie stands in. */
export function tieLists(
  state: TieState,
  end: Expiry | undefined,
  told: Counting & { readonly inherited: boolean; readonly silent: boolean; readonly undated: boolean },
): readonly ListName[] {
  const { day, days, inherited, silent, undated } = told
  if (tieIsAhead(state)) return ['planned', 'all']
  if (state === 'ended') return ['ended', 'all']
  if (state !== 'established' && state !== 'dormant') return ['all']
  return [
    'in-force',
    ...(end && endsWithin(end, day, days) ? (['expiring'] as const) : []),
    ...(end && hasPassed(end, day) ? (['expired'] as const) : []),
    ...(undated ? (['undated'] as const) : []),
    ...(silent ? (['silent'] as const) : []),
    ...(inherited ? (['inherited'] as const) : []),
    'all',
  ]
}
