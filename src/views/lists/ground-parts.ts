import type { SlotValue } from '#model/kinds/kind.ts'
import type { Node } from '#model/party.ts'
import { isProblem } from '#model/problem.ts'
import type { BookRecord, HeldSlot } from '#model/record.ts'
import { parseDate } from '#model/values/date.ts'
import { contactIn } from '#registry/silence.ts'
import { tieBegan } from '#registry/tie-began.ts'
import type { TieTelling } from '#registry/tie-steps.ts'
import type { GroundRecord } from '#store/queries/list-ground.ts'
import { expiryOn, termsOf } from '../ties/terms.ts'
import { signingIn } from '../ties/tie-line.ts'
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

type Who = Pick<
  Ground,
  'nodes' | 'lineage' | 'isHome' | 'isPredecessor' | 'joinsAfter' | 'bodiesOf' | 'learn'
>

/** Which parties are ours, asked of every record. */
export function whoOf(nodes: readonly Node[], lineage: Ground['lineage']): Who {
  const home = new Set<string>()
  const joined = new Map<string, string>()
  const known = new Map<string, Node>()
  const bodies = new Map<string, string[]>()
  const learn = (more: readonly Node[]) => {
    for (const node of more) {
      if (!known.has(node.id))
        for (const place of lineage.placesOf(node)) {
          const list = bodies.get(place)
          if (list) list.push(node.id)
          else bodies.set(place, [node.id])
        }
      known.set(node.id, node)
      if (!lineage.isHome(node)) continue
      home.add(node.id)
      const day = lineage.joinedOn(node)
      if (day !== undefined) joined.set(node.id, day)
    }
  }
  learn(nodes)
  return {
    nodes: known,
    lineage,
    isHome: (id) => home.has(id),
    isPredecessor: (id, day) => joined.has(id) && (joined.get(id) ?? '') <= day,
    joinsAfter: (id, day) => (joined.get(id) ?? '') > day,
    bodiesOf: (id) => bodies.get(known.get(id)?.placeId ?? '') ?? NONE,
    learn,
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
function tieIn(
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
      since: tieBegan({
        since: record.shown.since,
        heldFrom: record.shown.heldFrom,
        status: record.shown.status,
      }),
      ...(record.shown.kind === undefined ? {} : { kind: shared.one(String(record.shown.kind)) }),
      tellings: ids.flatMap((id) => told.ties.get(id) ?? []).slice(),
      expiry: expiryOn(fold),
      ...(passes ? { toldOn: { ...fold, keys: [], partyIds: [], countries: [] } } : {}),
    },
  ]
}

/** An agreement. */
function paperIn(record: GroundRecord, { who, shared, told }: GroundMaking): GroundPaper {
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
function roleIn(record: GroundRecord, { shared }: GroundMaking): readonly GroundRole[] {
  const { person, of } = record.parties ?? {}
  if (!person || !of) return []
  const begun = shared.one(record.held_from ?? '')
  return [{ id: record.id, begun, person: shared.one(person), of: shared.one(of) }]
}

/** A day after all days: what a contact is on it, it is whenever it is read. */
const LAST = '9999-12-31'

/** A contact with whom it names. */
export type Met = { readonly contact: GroundContact; readonly partyIds: readonly string[] }

/** What was made of some folds. */
export type GroundParts = {
  readonly ties: readonly GroundTie[]
  readonly papers: readonly GroundPaper[]
  readonly roles: readonly GroundRole[]
  readonly met: readonly Met[]
}

/** Makes what lists are told by of some folds. */
export function partsIn(records: readonly GroundRecord[], making: GroundMaking): GroundParts {
  const of = (...kinds: readonly GroundRecord['kind'][]) => records.filter(({ kind }) => kinds.includes(kind))
  return {
    ties: of('partnership').flatMap((record) => tieIn(record, making)),
    papers: of('agreement').map((record) => paperIn(record, making)),
    roles: of('role').flatMap((record) => roleIn(record, making)),
    met: records.flatMap((record) => {
      const contact = NO_CONTACT.has(record.kind) ? undefined : contactOf(record, making)
      return contact ? [{ contact, partyIds: record.party_ids }] : []
    }),
  }
}

/** What shows no contact. */
const NO_CONTACT: ReadonlySet<string> = new Set(['partnership', 'role'])

function contactOf(record: GroundRecord, { who, shared }: GroundMaking): GroundContact | undefined {
  const contact = contactIn(bare(record), LAST)
  const date = parseDate(contact?.on ?? '')
  const from = record.held_from ?? ''
  const others = othersIn(record.party_ids, who)
  const undated = {
    id: record.id,
    seen: from,
    to: '',
    on: '',
    greeting: false,
    gift: true,
    paper: false,
    others,
  }
  if (!contact || isProblem(date)) return record.kind === 'gift' ? undated : undefined
  return {
    id: record.id,
    seen: shared.one(from > date.from ? from : date.from),
    to: shared.one(contact.latest),
    on: shared.one(contact.on),
    greeting: contact.sort === 'greeting',
    gift: record.kind === 'gift',
    paper: record.kind === 'agreement',
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
