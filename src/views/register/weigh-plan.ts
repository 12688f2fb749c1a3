import type { Place } from '#gazetteer/place.ts'
import { sha256 } from '#model/digest.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type Node, nodeOf } from '#model/party.ts'
import type { Recipe } from '#model/recipe.ts'
import { type Mention, mentionsOf, statementId } from '#model/statement.ts'
import { type AgainstBook, weighAgainstBook } from '#registry/against-book.ts'
import { COMPARISONS, keysOf } from '#registry/compare/all-comparisons.ts'
import type { Folding } from '#registry/folding.ts'
import { listConnectedRecords, loadFoldings, loadGroups } from '#store/foldings.ts'
import { listPlacedNodes, listVerdicts } from '#store/queries/import-row.ts'
import { listRecordsAbout, type StoredRecord } from '#store/queries/record.ts'
import { getStatements, type Verdict } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Lineage } from '#views/lineage.ts'
import type { RowPlan } from './plan-row.ts'

export type Standing = 'create' | 'same' | 'differs' | 'ambiguous' | 'refused'

/** A mention with its node, as it will be written. */
export type RowMention = { readonly path: string; readonly node: Node }

/** A row as it stands to the book. */
export type WeighedRow = RowPlan & {
  readonly standing: Standing
  readonly hash: string
  readonly sourceId: string
  readonly statementId?: string
  /** Taken in before, word for word: nothing is written. */
  readonly known: boolean
  /** The same content stands in this earlier line. */
  readonly repeats?: number
  readonly against?: AgainstBook
  readonly mentions: readonly RowMention[]
  readonly folding?: Folding
  /** A row changed since it was exported: what it was, and whether that was itself such a change. */
  readonly edited?: { readonly of: string; readonly again: boolean }
}

export type WeighedPlan = {
  readonly rows: readonly WeighedRow[]
  /** What the book holds around the rows, for folding what is new together with it. */
  readonly around: { readonly records: readonly StoredRecord[]; readonly foldings: readonly Folding[] }
}

const NO_ROW = { hash: '', sourceId: '', known: false, mentions: [] } as const

/** The address of a row's source: register and content. */
export function rowHash(register: string, text: string): string {
  return sha256(`${register} ${text}`)
}

export type Weighing = {
  /** The day the rows speak for, ISO. */
  readonly day: string
  readonly lineage: Lineage
}

/** Weighs every row against the book and against the rows before it: create, same, differs, ambiguous, refused. */
export async function weighPlan(
  tx: OfficeTx,
  recipe: Recipe,
  plan: readonly RowPlan[],
  { day, lineage }: Weighing,
): Promise<WeighedPlan> {
  const exported = plan.flatMap((row) => row.edit?.of ?? [])
  const stands = await listVerdicts(tx, exported)
  const addressed = plan.map((row) => addressEdited(recipe, row, stands))
  const ids = addressed.flatMap((row) => row.statementId ?? [])
  const verdicts = exported.length
    ? new Map([...stands, ...(await listVerdicts(tx, ids))])
    : await listVerdicts(tx, ids)
  const groups = await loadGroups(tx)
  const nodes = nodeMaker()
  const seen = new Map<string, number>()
  const placed = addressed.map((row): WeighedRow => {
    if (!row.draft || !row.statementId || row.known) return row
    const repeats = seen.get(row.statementId)
    seen.set(row.statementId, repeats ?? row.line)
    const known = repeats !== undefined || verdicts.get(row.statementId) !== undefined
    if (known) return { ...row, known, standing: 'same', ...(repeats === undefined ? {} : { repeats }) }
    const mentions = mentionsOf(row.draft).map((mention) => ({ path: mention.path, node: nodes(mention) }))
    return { ...row, mentions, folding: foldingOf(row, mentions, groups, day) }
  })
  const around = await loadAround(tx, placed)
  const inherited = await loadInherited(tx, recipe, lineage)
  const heir = (folding: Folding) => inherited.asHome(folding)
  return { rows: weighEach(placed, [...around.foldings, ...inherited.foldings].map(heir), heir), around }
}

/** Nodes of mentions, each made once: a register names few parties many times. */
function nodeMaker(): (mention: Mention) => Node {
  const made = new Map<string, Node>()
  return (mention) => {
    const key = [mention.kind, mention.name, mention.country, mention.placeId].join('\u0000')
    const there = made.get(key)
    if (there) return there
    const node = nodeOf(mention)
    made.set(key, node)
    return node
  }
}

/**
 * A row that came out of an export is what it was where nothing in it was changed. Where something was, only the changed
 * cells say something new, besides whom the row is about; and they are a person's word, which goes before others.
 */
function addressEdited(
  recipe: Recipe,
  row: RowPlan,
  stands: ReadonlyMap<string, Verdict | undefined>,
): WeighedRow {
  const { edit, draft } = row
  const verdict = edit && stands.get(edit.of)
  if (!edit || (verdict !== 'accept' && verdict !== 'amend')) return address(recipe, row)
  if (!edit.columns) {
    const { problem: _problem, choice: _choice, ...plain } = row
    return { ...plain, ...NO_ROW, standing: 'same', known: true, statementId: edit.of }
  }
  if (!draft) return address(recipe, row)
  const keys = Object.entries(kindOf(recipe.kind).slots).flatMap(([name, slot]) => (slot.key ? [name] : []))
  const slots = Object.fromEntries(
    Object.entries(draft.slots).filter(([name]) => keys.includes(name) || edit.slots.includes(name)),
  )
  const word = { edited: { of: edit.of, again: verdict === 'amend' } }
  return { ...address(recipe, { ...row, draft: { ...draft, slots } }), ...word }
}

function address(recipe: Recipe, row: RowPlan): WeighedRow {
  if (!row.draft) return { ...row, ...NO_ROW, standing: row.choice ? 'ambiguous' : 'refused' }
  const hash = rowHash(recipe.name, row.text)
  const sourceId = `r-${hash.slice(0, 12)}`
  return {
    ...row,
    hash,
    sourceId,
    statementId: statementId(sourceId, row.draft),
    known: false,
    mentions: [],
    standing: 'create',
  }
}

function foldingOf(
  row: WeighedRow,
  mentions: readonly RowMention[],
  groups: ReadonlyMap<string, string>,
  day: string,
): Folding {
  return {
    statementId: row.statementId ?? '',
    sourceId: row.sourceId,
    kind: row.draft?.kind ?? 'partnership',
    slots: row.draft?.slots ?? {},
    parties: Object.fromEntries(mentions.map(({ path, node }) => [path, groups.get(node.id) ?? node.id])),
    countries: [...new Set(mentions.flatMap(({ node }) => node.country ?? []))],
    ...(row.edited === undefined && row.draft?.implied?.length ? { implied: row.draft.implied } : {}),
    quote: row.draft?.quote ?? '',
    amended: row.edited !== undefined,
    day,
    // New statements come after all there are, in the order of their lines.
    order: Number.MAX_SAFE_INTEGER - 1_000_000_000 + row.line,
  }
}

async function loadAround(tx: OfficeTx, rows: readonly WeighedRow[]): Promise<WeighedPlan['around']> {
  const keys = [...new Set(rows.flatMap((row) => (row.folding ? keysOf(row.folding) : [])))]
  if (!keys.length) return { records: [], foldings: [] }
  const records = await listConnectedRecords(tx, { keys, statementIds: [] })
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  return { records, foldings: ids.length ? await loadFoldings(tx, await getStatements(tx, ids)) : [] }
}

type Inherited = {
  readonly foldings: readonly Folding[]
  /** The same with our predecessor's side as ours: one relationship to whoever keeps the register. */
  readonly asHome: (folding: Folding) => Folding
}

/**
 * What the book holds of the units we came from. In the book they stay parties of their own; a register of today that names
 * the partner again is no news.
 */
async function loadInherited(tx: OfficeTx, { kind }: Recipe, lineage: Lineage): Promise<Inherited> {
  const none: Inherited = { foldings: [], asHome: (folding) => folding }
  if (kind !== 'partnership') return none
  const ours = (await listPlacedNodes(tx)).filter((node) => lineage.isHome(node))
  const home = ours.find((node) => node.placeId === lineage.home?.id)
  const before = ours.filter((node) => node !== home)
  if (!before.length) return none
  const partyIds = before.map((node) => node.id)
  const records = (await listRecordsAbout(tx, { partyIds })).filter((record) => record.kind === kind)
  const ids = [...new Set(records.flatMap((record) => record.statementIds))]
  const heir = home ?? (lineage.home && homeNode(lineage.home))
  const was = new Set(partyIds)
  return {
    foldings: ids.length ? await loadFoldings(tx, await getStatements(tx, ids)) : [],
    asHome: (folding) =>
      heir && Object.values(folding.parties).some((id) => was.has(id))
        ? {
            ...folding,
            parties: Object.fromEntries(
              Object.entries(folding.parties).map(([path, id]) => [path, was.has(id) ? heir.id : id]),
            ),
          }
        : folding,
  }
}

function homeNode(place: Place): Node {
  return nodeOf({ path: '', kind: 'locality', name: place.name, country: place.country, placeId: place.id })
}

/** What is held, by key; each row that is taken in is held for the rows behind it. */
function weighEach(
  rows: readonly WeighedRow[],
  held: readonly Folding[],
  heir: (folding: Folding) => Folding,
): readonly WeighedRow[] {
  const byKey = new Map<string, Folding[]>()
  const hold = (folding: Folding, keys: readonly string[]): void => {
    for (const key of keys) {
      const there = byKey.get(key)
      if (there) there.push(folding)
      else byKey.set(key, [folding])
    }
  }
  for (const folding of held) hold(folding, keysOf(folding))
  return rows.map((row) => {
    const folding = row.folding && heir(row.folding)
    if (!folding) return row
    const keys = keysOf(folding)
    const near = nearTo(keys, byKey, COMPARISONS[folding.kind].vague === true)
    hold(folding, keys)
    if (!near.length) return row
    const against = weighAgainstBook([folding], near)
    const standing =
      against.standing === 'new' ? 'create' : against.standing === 'differs' ? 'differs' : 'same'
    return { ...row, standing, against }
  })
}

/** Everything that shares a key; where statements may be vague, also what shares a key with that. */
function nearTo(
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Folding[]>,
  vague: boolean,
): readonly Folding[] {
  const found = new Set<Folding>()
  const done = new Set<string>()
  const open = [...keys]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (done.has(key)) continue
    done.add(key)
    for (const folding of byKey.get(key) ?? []) {
      if (found.has(folding)) continue
      found.add(folding)
      if (vague) open.push(...keysOf(folding))
    }
  }
  return [...found]
}
