import { canonicalJson } from '#model/digest.ts'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import { groupBy } from '#model/values/group-by.ts'
import { COMPARISONS, keysOf } from './compare/all-comparisons.ts'
import { type FoldedRecord, foldBook } from './fold.ts'
import type { Folding } from './folding.ts'
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
  readonly held: Map<string, { readonly record: FoldedRecord; readonly text: string; readonly from: string }>
  readonly past: KnownRecord[]
}

/**
 * Folds an office's whole history anew: what the book held after each judgement, with the time each record was known.
 * Pure; what judgements wrote one at a time comes out the same.
 */
export function replay(
  statements: readonly ReplayStatement[],
  nodesByAge: readonly { readonly id: string }[],
  judgements: readonly ReplayJudgement[],
): readonly KnownRecord[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const byNode = statementsByNode(statements)
  const book: Book = { standing: new Map(), edges: new Map(), held: new Map(), past: [] }
  const known = new Map(judgements.map((judgement) => [judgement.id, judgement]))
  for (const [at, batch] of groupBy(judgements, (judgement) => judgement.at)) {
    const before = groupsOf(nodesByAge, book)
    const touched = new Set(batch.flatMap((judgement) => apply(book, judgement, known)))
    const groups = groupsOf(nodesByAge, book)
    for (const node of new Set([...before.keys(), ...groups.keys()])) {
      if ((before.get(node) ?? node) === (groups.get(node) ?? node)) continue
      for (const id of byNode.get(node) ?? []) touched.add(id)
    }
    refoldTouched(book, byId, groups, touched, at)
  }
  const now = [...book.held.values()].map(({ record, from }) => ({ record, from }))
  return [...book.past, ...now]
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

function refoldTouched(
  book: Book,
  byId: ReadonlyMap<string, ReplayStatement>,
  groups: ReadonlyMap<string, string>,
  touched: ReadonlySet<string>,
  at: string,
): void {
  const folding = (id: string) => {
    const statement = byId.get(id)
    return statement && foldingOf(book, statement, groups)
  }
  const mine = [...touched].flatMap((id) => folding(id) ?? [])
  const before = connected(book, new Set(mine.flatMap(keysOf)), touched)
  const ids = new Set([...touched, ...before.flatMap((record) => record.statementIds)])
  const after = foldBook([...ids].flatMap((id) => folding(id) ?? []))
  const fresh = new Map(after.map((record) => [record.id, canonicalJson(record)]))
  for (const record of before) {
    const held = book.held.get(record.id)
    if (!held || fresh.get(record.id) === held.text) continue
    book.held.delete(record.id)
    if (held.from !== at) book.past.push({ record, from: held.from, to: at })
  }
  for (const record of after) {
    if (!book.held.has(record.id))
      book.held.set(record.id, { record, text: fresh.get(record.id) ?? '', from: at })
  }
}

/** Held records that share a statement or a key; where statements may be vague, the keys of what is found are followed. */
function connected(book: Book, keys: Set<string>, ids: ReadonlySet<string>): readonly FoldedRecord[] {
  for (;;) {
    const found = [...book.held.values()]
      .map(({ record }) => record)
      .filter(
        (record) => record.statementIds.some((id) => ids.has(id)) || record.keys.some((key) => keys.has(key)),
      )
    const wider = new Set([
      ...keys,
      ...found.filter((record) => COMPARISONS[record.kind].vague).flatMap((record) => record.keys),
    ])
    if (wider.size === keys.size) return found
    keys = wider
  }
}
