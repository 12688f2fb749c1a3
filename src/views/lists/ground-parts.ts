import type { SlotValue } from '#model/kinds/kind.ts'
import type { Node } from '#model/party.ts'
import { isProblem } from '#model/problem.ts'
import type { BookRecord, HeldSlot } from '#model/record.ts'
import { parseDate } from '#model/values/date.ts'
import { contactIn } from '#registry/silence.ts'
import type { TieTelling } from '#registry/tie-steps.ts'
import type { GroundRecord } from '#store/queries/list-ground.ts'
import { expiryOn, termsOf } from '#views/ties/terms.ts'
import { signingIn } from '#views/ties/tie-line.ts'
import type { Ground, GroundContact, GroundPaper, GroundRole, GroundTie } from './ground.ts'
import type { PaperTelling, Sharing } from './sharing.ts'

/** What statements tell, by their ids. */
export type Tellings = {
  readonly ties: Map<string, TieTelling>
  readonly papers: Map<string, PaperTelling>
}

/** What the parts of a ground are made with. */
export type GroundMaking = {
  readonly who: Who
  readonly shared: Sharing
  readonly told: Tellings
  /** Some tie may have passed to another unit. */
  readonly passes: boolean
  /** Somebody said of two ties with one partner which lapses. */
  readonly decided: boolean
}

type Who = Pick<Ground, 'nodes' | 'lineage' | 'isHome' | 'isPredecessor'>

/** Which parties are ours, asked of every record. */
export function whoOf(nodes: readonly Node[], lineage: Ground['lineage']): Who {
  const own = nodes.filter((node) => lineage.isHome(node))
  const home = new Set(own.map((node) => node.id))
  const before = new Set(own.filter((node) => lineage.isPredecessor(node)).map((node) => node.id))
  return {
    nodes: new Map(nodes.map((node) => [node.id, node])),
    lineage,
    isHome: (id) => home.has(id),
    isPredecessor: (id) => before.has(id),
  }
}

const NONE: readonly string[] = []

/** A fold with nothing but its shown values, for whatever reckons with those alone. */
function bare(record: GroundRecord): BookRecord {
  const slots = Object.entries(record.shown).map(([slot, value]) => [slot, held(value)])
  return {
    id: record.id,
    kind: record.kind,
    slots: Object.fromEntries(slots),
    parties: record.parties ?? {},
    statementIds: NONE,
  }
}

function held(value: SlotValue): HeldSlot {
  return { shown: { value, statementIds: NONE }, reason: 'only', others: [] }
}

/** The tie, if one of its ends is ours. */
export function tieIn(
  record: GroundRecord,
  { who, shared, told, passes, decided }: GroundMaking,
): readonly GroundTie[] {
  const { a = '', b = '' } = record.parties ?? {}
  const mine = who.isHome(a) ? a : who.isHome(b) ? b : undefined
  if (mine === undefined) return []
  const fold = bare(record)
  const ids = record.statement_ids ?? NONE
  return [
    {
      id: record.id,
      begun: shared.one(record.held_from ?? ''),
      partner: shared.one(mine === a ? b : a),
      own: shared.one(mine),
      partyIds: shared.list(record.party_ids),
      statementIds: decided ? ids : NONE,
      since: record.shown.since,
      tellings: ids.flatMap((id) => told.ties.get(id) ?? []),
      expiry: expiryOn(fold),
      ...(passes ? { toldOn: { ...fold, keys: [], partyIds: [], countries: [] } } : {}),
    },
  ]
}

/** An agreement. */
export function paperIn(record: GroundRecord, { who, shared, told }: GroundMaking): GroundPaper {
  const fold = bare(record)
  const parties = record.parties ?? {}
  const list = Array.isArray(record.shown.parties) ? record.shown.parties : []
  const id = parties['parties.0']
  const signed = Object.entries(parties).flatMap(([path, party]) =>
    path.startsWith('parties') ? [party] : [],
  )
  return {
    id: record.id,
    begun: shared.one(record.held_from ?? ''),
    partyIds: shared.list(record.party_ids),
    terms: termsOf(fold),
    expiry: expiryOn(fold),
    signing: signingIn(
      fold,
      (record.statement_ids ?? NONE).flatMap((each) => told.papers.get(each) ?? []),
    ),
    signed: shared.list(signed),
    ...(list.length ? (id ? { firstId: shared.one(id) } : { firstName: String(list[0]) }) : {}),
    ours: shared.list(record.party_ids.filter((party) => who.isHome(party))),
    date: shared.one(String(record.shown.date ?? '')),
    dated: typeof record.shown.date === 'string',
  }
}

/** Somebody's office of a body or place. */
export function roleIn(record: GroundRecord, { shared }: GroundMaking): readonly GroundRole[] {
  const { person, of } = record.parties ?? {}
  if (!person || !of) return []
  const begun = shared.one(record.held_from ?? '')
  return [{ id: record.id, begun, person: shared.one(person), of: shared.one(of) }]
}

/** A day after all days: what a contact is on it, it is whenever it is read. */
const LAST = '9999-12-31'

/** Takes contacts in, each to everybody it names. */
export function contactsIn(making: GroundMaking) {
  const of = new Map<string, GroundContact[]>()
  let count = 0
  const add = (record: GroundRecord) => {
    const contact = contactOf(record, making)
    if (!contact) return
    for (const party of record.party_ids) {
      count++
      const there = of.get(party)
      if (there) there.push(contact)
      else of.set(party, [contact])
    }
  }
  return { of, add, count: () => count }
}

function contactOf(record: GroundRecord, { who, shared }: GroundMaking): GroundContact | undefined {
  const contact = contactIn(bare(record), LAST)
  const date = parseDate(contact?.on ?? '')
  const from = record.held_from ?? ''
  const others = othersIn(record.party_ids, who)
  const undated = { id: record.id, seen: from, to: '', on: '', greeting: false, gift: true, others }
  if (!contact || isProblem(date)) return record.kind === 'gift' ? undated : undefined
  return {
    id: record.id,
    seen: shared.one(from > date.from ? from : date.from),
    to: shared.one(contact.latest),
    on: shared.one(contact.on),
    greeting: contact.sort === 'greeting',
    gift: record.kind === 'gift',
    others,
  }
}

function othersIn(ids: readonly string[], { nodes, lineage, isHome }: Who): readonly string[] {
  if (ids.some((id) => isHome(id))) return NONE
  const country = lineage.home?.country
  const found = ids.filter((id) => {
    const node = nodes.get(id)
    return node?.kind === 'locality' && node.country === country
  })
  return found.length ? found : NONE
}
