import { canonicalJson } from '#model/digest.ts'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import { groupBy } from '#model/values/group-by.ts'
import { COMPARISONS, keysOf } from './compare/all-comparisons.ts'
import { type FoldedRecord, foldInSteps } from './fold.ts'
import type { Folding } from './folding.ts'
import { type HeldRecords, heldRecords } from './held-records.ts'
import { type Edge, groupNodes } from './identity.ts'

/** What a statement says, as it was read or as one amendment corrected it. */
export type Wording = {
  readonly slots: Slots
  readonly quote: string
  /** Node ids by slot path. */
  readonly nodes: Readonly<Record<string, string>>
  readonly countries: readonly string[]
  /** Slots the words imply rather than say. */
  readonly implied?: readonly string[]
}

export type ReplayStatement = {
  readonly id: string
  readonly sourceId: string
  /** The story its source prints with others, as it stands now. */
  readonly origin?: string
  readonly kind: KindName
  readonly day: string
  readonly order: number
  readonly read: Wording
  /** Amended wordings by the judgement that made them. */
  readonly amended: ReadonlyMap<string, Wording>
}

/** A judgement as the replay needs it, in the order they were recorded. */
export type ReplayJudgement = {
  readonly id: string
  readonly at: string
  readonly verdict: 'accept' | 'amend' | 'reject' | 'same' | 'different' | 'undo'
  readonly statementId?: string
  readonly nodeA?: string
  readonly nodeB?: string
  readonly undoes?: string
}

/** A record with the time it was known: from one judgement until another changed it. */
export type KnownRecord = { readonly record: FoldedRecord; readonly from: string; readonly to?: string }

type Book = {
  readonly standing: Map<string, ReplayJudgement[]>
  readonly edges: Map<string, Edge>
  readonly held: HeldRecords
  readonly past: KnownRecord[]
}

/** A history to be replayed. */
export type Replaying = {
  readonly statements: readonly ReplayStatement[]
  readonly nodesByAge: readonly { readonly id: string }[]
  readonly judgements: readonly ReplayJudgement[]
}

/**
 * Folds an office's whole history anew: what the book held after each judgement, with the time each record was known.
 * Pure; what judgements wrote one at a time comes out the same. Goes step by step and says after each how many judgements
 * are taken in, so that whoever asked may do something else in between, or stop.
 */
export function* replay({
  statements,
  nodesByAge,
  judgements,
}: Replaying): Generator<number, readonly KnownRecord[]> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const byNode = statementsByNode(statements)
  const book: Book = { standing: new Map(), edges: new Map(), held: heldRecords(), past: [] }
  const known = new Map(judgements.map((judgement) => [judgement.id, judgement]))
  let groups = groupsOf(nodesByAge, book)
  let done = 0
  for (const [at, batch] of groupBy(judgements, (judgement) => judgement.at)) {
    const touched = new Set(batch.flatMap((judgement) => apply(book, judgement, known)))
    if (batch.some((judgement) => !judgement.statementId)) {
      const before = groups
      groups = groupsOf(nodesByAge, book)
      for (const node of new Set([...before.keys(), ...groups.keys()])) {
        if ((before.get(node) ?? node) === (groups.get(node) ?? node)) continue
        for (const id of byNode.get(node) ?? []) touched.add(id)
      }
    }
    for (const share of refoldTouched(book, byId, groups, touched, at)) yield done + share * batch.length
    done += batch.length
    yield done
  }
  return [...book.past, ...book.held.all()]
}

function statementsByNode(statements: readonly ReplayStatement[]): ReadonlyMap<string, readonly string[]> {
  const pairs = statements.flatMap((statement) =>
    [statement.read, ...statement.amended.values()].flatMap((wording) =>
      Object.values(wording.nodes).map((node) => ({ node, id: statement.id })),
    ),
  )
  return new Map(
    [...groupBy(pairs, (pair) => pair.node)].map(([node, list]) => [node, list.map(({ id }) => id)]),
  )
}

function groupsOf(nodesByAge: readonly { readonly id: string }[], book: Book): ReadonlyMap<string, string> {
  const edges = [...book.edges.values()]
  if (!edges.length) return new Map()
  const joined = new Set(edges.flatMap((edge) => [edge.a, edge.b]))
  return groupNodes(
    nodesByAge.filter((node) => joined.has(node.id)),
    edges,
  )
}

/** Takes a judgement in and says which statements it touches. */
function apply(
  book: Book,
  judgement: ReplayJudgement,
  known: ReadonlyMap<string, ReplayJudgement>,
): readonly string[] {
  const { verdict, statementId, nodeA, nodeB } = judgement
  if (verdict === 'undo') {
    const undone = known.get(judgement.undoes ?? '')
    if (!undone) return []
    book.edges.delete(undone.id)
    if (!undone.statementId) return []
    const left = (book.standing.get(undone.statementId) ?? []).filter((each) => each.id !== undone.id)
    book.standing.set(undone.statementId, left)
    return [undone.statementId]
  }
  if ((verdict === 'same' || verdict === 'different') && nodeA && nodeB) {
    book.edges.set(judgement.id, { verdict, a: nodeA, b: nodeB })
    return []
  }
  if (!statementId) return []
  book.standing.set(statementId, [...(book.standing.get(statementId) ?? []), judgement])
  return [statementId]
}

/** The statement as it goes into the fold now; undefined where it is not accepted. */
function foldingOf(
  book: Book,
  statement: ReplayStatement,
  groups: ReadonlyMap<string, string>,
): Folding | undefined {
  const last = book.standing.get(statement.id)?.at(-1)
  if (last?.verdict !== 'accept' && last?.verdict !== 'amend') return undefined
  const wording =
    last.verdict === 'amend' ? (statement.amended.get(last.id) ?? statement.read) : statement.read
  return {
    statementId: statement.id,
    sourceId: statement.sourceId,
    ...(statement.origin ? { origin: statement.origin } : {}),
    kind: statement.kind,
    slots: wording.slots,
    parties: Object.fromEntries(
      Object.entries(wording.nodes).map(([path, node]) => [path, groups.get(node) ?? node]),
    ),
    countries: wording.countries,
    ...(wording.implied?.length ? { implied: wording.implied } : {}),
    quote: wording.quote,
    amended: last.verdict === 'amend',
    day: statement.day,
    order: statement.order,
  }
}

/** Statements looked at between two steps. */
const AT_ONCE = 1000

/** Folds anew what is touched; says how much of it is done, of one. */
function* refoldTouched(
  book: Book,
  byId: ReadonlyMap<string, ReplayStatement>,
  groups: ReadonlyMap<string, string>,
  touched: ReadonlySet<string>,
  at: string,
): Generator<number> {
  const folding = (id: string) => {
    const statement = byId.get(id)
    return statement && foldingOf(book, statement, groups)
  }
  const keys = new Set<string>()
  let looked = 0
  for (const id of touched) {
    const mine = folding(id)
    for (const key of mine ? keysOf(mine) : []) keys.add(key)
    if (++looked % AT_ONCE === 0) yield 0
  }
  const before = connected(book, keys, touched)
  const ids = new Set([...touched, ...before.flatMap((record) => record.statementIds)])
  const foldings: Folding[] = []
  for (const id of ids) {
    const one = folding(id)
    if (one) foldings.push(one)
    if (foldings.length % AT_ONCE === 0) yield 0
  }
  const after = yield* foldInSteps(foldings)
  const fresh = new Map(after.map((record) => [record.id, record]))
  for (const record of before) {
    const held = book.held.get(record.id)
    const now = fresh.get(record.id)
    if (!held || (now && canonicalJson(now) === canonicalJson(held.record))) continue
    book.held.take(record.id)
    // What was changed at its own moment, or by a clock that had been set back, was known for no time.
    if (held.from < at) book.past.push({ record, from: held.from, to: at })
  }
  for (const record of after) {
    if (!book.held.get(record.id)) book.held.put({ record, from: at })
  }
}

/** Held records that share a statement or a key; where statements may be vague, the keys of what is found are followed. */
function connected(book: Book, own: ReadonlySet<string>, ids: ReadonlySet<string>): readonly FoldedRecord[] {
  for (let keys = own; ; ) {
    const found = book.held.near(keys, ids)
    const wider = new Set([
      ...keys,
      ...found.filter((record) => COMPARISONS[record.kind].vague).flatMap((record) => record.keys),
    ])
    if (wider.size === keys.size) return found
    keys = wider
  }
}
