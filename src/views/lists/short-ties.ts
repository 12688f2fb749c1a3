import type { Context } from '#context.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import type { Contact } from '#registry/silence.ts'
import type { TieStep } from '#registry/tie-steps.ts'
import { getRecordHeads, type RecordHead } from '#store/queries/record-head.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite, CitedValue, PartyRef } from '../cite.ts'
import { type CiteMarks, makeCiteMarks } from '../cite-marks.ts'
import { loadQuoted } from '../cited.ts'
import { citedValue, citesOf } from '../citing.ts'
import { printValue } from '../print-value.ts'
import { joinedValue } from '../rows/tie.ts'
import { type TieHolders, tieHolders } from '../succession/tie-holders.ts'
import { type Tellings, tellersOf } from '../tellings.ts'
import { lapsedIn, lapsesOn } from '../ties/lapsed.ts'
import { showContact, showEnd } from '../ties/show-end.ts'
import { showStep } from '../ties/show-step.ts'
import type { ContactView, ShortTie } from '../ties/ties-view.ts'
import { STATE_WORDS } from '../words/ties-words.ts'
import type { Ground, GroundContact, GroundTie } from './ground.ts'
import { oldestFirst } from './partner-countries.ts'
import { endingOf, type StagesShown, stagesOfTie } from './stages-of-tie.ts'
import { type EndTold, loadTieEnds } from './tie-ends.ts'
import type { Read, TieKey } from './tie-keys.ts'

/** A line before anything of it is read: what its ground knows, and which folds it rests on. */
type Draft = {
  readonly key: TieKey
  /** The ties the line is about, the one that began first before the others. */
  readonly group: readonly GroundTie[]
  readonly stages: StagesShown
  readonly ending: readonly string[]
  readonly rests: readonly string[]
}

type Asked = {
  readonly ground: Ground
  readonly read: Read
  readonly lang: Language
  /** Of a tie with many, name no more stages than so many. */
  readonly stages: number
  readonly party: (id: string) => PartyRef
}

/**
 * Ties as a page of their list tells them. Their stages, where they stand and whom we met last are known to the ground of the
 * list; what is read is the words that it shows, and of the folds they belong to nothing but which words these are.
 */
export async function tellShortTies(
  tx: OfficeTx,
  { gazetteer }: Context,
  keys: readonly TieKey[],
  asked: Asked,
): Promise<{ readonly lines: readonly ShortTie[]; readonly cites: readonly Cite[] }> {
  const { ground, read, lang, stages } = asked
  const { day, knownAt } = read
  const at = { asOf: day, ...(knownAt ? { knownAt } : {}) }
  const drafts = keys.map((key) => draftOf(key, day, stages))
  const [heads, endOf] = await Promise.all([
    getRecordHeads(tx, [...new Set(drafts.flatMap((draft) => draft.rests))], at),
    loadTieEnds(
      tx,
      drafts.flatMap((draft) => draft.ending),
      asked,
    ),
  ])
  const quoted = await loadQuoted(
    tx,
    [...heads.values()].flatMap((head) => head.statementIds),
    at,
  )
  const marks = makeCiteMarks(quoted.statements)
  const holders = tieHolders(gazetteer, ground.successions, { lang, day })
  const making = { ...asked, heads, endOf, by: tellersOf(quoted), marks, holders }
  return { lines: drafts.map((draft) => lineOf(draft, making)), cites: citesOf(quoted, marks, lang) }
}

function draftOf(key: TieKey, day: string, most: number): Draft {
  const stages = stagesOfTie(key, day, most)
  const papers = new Set(key.papers.map((paper) => paper.id))
  return {
    key,
    group: oldestFirst(key.ties.filter((tie) => tie.partner === key.partner)),
    stages,
    ending: endingOf(key, day),
    rests: [
      ...key.ties.map((tie) => tie.id),
      ...stages.steps.flatMap(({ statementIds }) => statementIds.filter((id) => papers.has(id))),
      ...[key.met.exchange, key.met.greeting].flatMap((contact) => contact?.id ?? []),
    ],
  }
}

type Making = Asked & {
  readonly heads: ReadonlyMap<string, RecordHead>
  readonly endOf: EndTold
  readonly by: Tellings['by']
  readonly marks: CiteMarks
  readonly holders: TieHolders
}

/** A line; its marks are asked for in the order they stand in, which numbers them so. */
function lineOf({ key, group, stages, ending }: Draft, making: Making): ShortTie {
  const { lang, marks, party, read, endOf, heads } = making
  const { exchange, greeting } = key.met
  const kind = kindOf(group, making)
  const end = key.lapsed ? undefined : endOf(ending)
  const shown = {
    recordId: key.id,
    partner: party(key.partner),
    ours: [...new Set(group.map((tie) => tie.own))].map(party),
    inherited: key.inherited,
    ...(key.notYetOurs ? { notYetOurs: true as const } : {}),
    ...(kind ? { kind } : {}),
    state: stages.state,
    stateWord: STATE_WORDS[stages.state][lang],
    steps: stages.steps.map((step) => stepOf(step, key, group, making)),
    ...(stages.more ? { moreSteps: stages.more } : {}),
    ...(end ? { end: showEnd(end, { day: read.day, lang }) } : {}),
    ...(exchange ? { exchange: contactOf(exchange, making) } : {}),
    ...(greeting ? { greeting: contactOf(greeting, making) } : {}),
    marks: marks.of(group.flatMap((tie) => heads.get(tie.id)?.statementIds ?? [])),
  }
  const lapse = key.lapsed && lapseOf(group, making)
  return lapse ? { ...shown, ...lapsedIn(lapse, lang) } : shown
}

function kindOf(
  group: readonly GroundTie[],
  { heads, marks, party, by, lang }: Making,
): CitedValue | undefined {
  const values = group.flatMap((tie) => {
    const held = heads.get(tie.id)?.type
    if (!held) return []
    const text = ({ value }: typeof held.shown) => printValue('partnership', 'kind', value, lang)
    return [{ told: citedValue(held, { text, marks, by, lang }), unit: party(tie.own).name }]
  })
  return joinedValue(values, lang)
}

function stepOf(step: TieStep, { papers }: TieKey, group: readonly GroundTie[], making: Making) {
  const { heads, marks, lang } = making
  const signed = new Set(papers.map((paper) => paper.id))
  const told = step.statementIds.flatMap((id) =>
    signed.has(id) ? (heads.get(id)?.statementIds ?? []) : [id],
  )
  const basis = step.step === 'inherited' ? basisOf(step, group, making) : undefined
  return showStep(step, { marks: marks.of(told), basis, lang })
}

/** The legal act by which ties passed to another unit on a day. */
function basisOf(
  { on }: TieStep,
  group: readonly GroundTie[],
  { ground, holders }: Making,
): string | undefined {
  const holds = group.flatMap(({ toldOn, own }) => {
    const node = ground.nodes.get(own)
    return toldOn && node ? holders(toldOn, node) : []
  })
  return holds.find(({ day }) => day !== undefined && day === on)?.basis.join('; ')
}

const SORTS: Readonly<Partial<Record<KindName, Contact['sort']>>> = {
  visit: 'visit',
  meeting: 'meeting',
  agreement: 'signing',
  gift: 'gift',
}

function contactOf(contact: GroundContact, { heads, marks, lang }: Making): ContactView {
  const head = heads.get(contact.id)
  const sort = (!contact.greeting && head && SORTS[head.kind]) || 'greeting'
  return showContact({ sort, recordId: contact.id, on: contact.on }, marks.of(head?.statementIds ?? []), lang)
}

function lapseOf(group: readonly GroundTie[], { ground, read }: Making) {
  const lapses = lapsesOn(group, ground.decisions, { ...read, asOf: read.day })
  return group.flatMap((tie) => lapses.get(tie.id) ?? [])[0]
}
