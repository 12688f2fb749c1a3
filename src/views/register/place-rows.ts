import { sha256 } from '#model/digest.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type Node, nodeOf } from '#model/party.ts'
import type { Recipe } from '#model/recipe.ts'
import { type Mention, mentionsOf, statementId } from '#model/statement.ts'
import type { Folding } from '#registry/folding.ts'
import { listVerdicts } from '#store/queries/import-row.ts'
import { listSourcesThere } from '#store/queries/source.ts'
import type { Verdict } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { RowPlan } from './plan-row.ts'
import type { RowMention, WeighedRow } from './weigh-plan.ts'

const NO_ROW = { hash: '', sourceId: '', known: false, mentions: [] } as const

/** The address of a row's source: register and content. */
function rowHash(register: string, text: string): string {
  return sha256(`${register} ${text}`)
}

type Verdicts = ReadonlyMap<string, Verdict | undefined>

/** Rows with their addresses, how what has such an address stands, and the texts that are sources already. */
export type Addressed = {
  readonly rows: readonly WeighedRow[]
  readonly verdicts: Verdicts
  readonly texts: ReadonlySet<string>
}

export type RowPlacer = {
  /** Nothing of these rows can be there, so that nothing is asked. */
  readonly first: boolean
  /** Gives rows their addresses and asks the book about them. */
  readonly address: (plan: readonly RowPlan[]) => Promise<Addressed>
  /** Says of each whether it was taken in before, in this file or an earlier one, and what it will be in the book. */
  readonly place: (addressed: Addressed) => readonly WeighedRow[]
}

export type Placing = {
  readonly groups: ReadonlyMap<string, string>
  /** Places the book names already. */
  readonly placed: readonly { readonly id: string; readonly placeId: string }[]
  /** The day the rows speak for, ISO. */
  readonly day: string
  /** The office never took in a row, so that nothing of these can be there. */
  readonly first: boolean
}

/** Places the rows of one register piece by piece, in their order. */
export function rowPlacer(tx: OfficeTx, recipe: Recipe, { groups, placed, day, first }: Placing): RowPlacer {
  const nodes = nodeMaker(placed)
  const seen = new Map<string, number>()
  const placeOne = (row: WeighedRow, { verdicts, texts }: Addressed): WeighedRow => {
    if (!row.draft || !row.statementId || row.known) return row
    const repeats = seen.get(row.statementId)
    seen.set(row.statementId, repeats ?? row.line)
    const known = repeats !== undefined || verdicts.get(row.statementId) !== undefined
    if (known) return { ...row, known, standing: 'same', ...(repeats === undefined ? {} : { repeats }) }
    const mentions = mentionsOf(row.draft).map((mention) => ({ path: mention.path, node: nodes(mention) }))
    const there = {
      ...(verdicts.has(row.statementId) ? { there: true as const } : {}),
      ...(texts.has(row.sourceId) ? { textThere: true as const } : {}),
    }
    return { ...row, ...there, mentions, folding: foldingOf(row, mentions, groups, day) }
  }
  return {
    first,
    address: async (plan) => {
      const exported = plan.flatMap((row) => row.edit?.of ?? [])
      const stands = exported.length ? await listVerdicts(tx, exported) : NONE
      const rows = plan.map((row) => addressEdited(recipe, row, stands))
      if (first) return { rows, texts: NO_TEXTS, verdicts: stands }
      const [verdicts, texts] = await Promise.all([
        listVerdicts(
          tx,
          rows.flatMap((row) => row.statementId ?? []),
        ),
        listSourcesThere(
          tx,
          rows.flatMap((row) => row.sourceId || []),
        ),
      ])
      return { rows, texts, verdicts: exported.length ? new Map([...stands, ...verdicts]) : verdicts }
    },
    place: (addressed) => addressed.rows.map((row) => placeOne(row, addressed)),
  }
}

const NONE: Verdicts = new Map()
const NO_TEXTS: ReadonlySet<string> = new Set()

/**
 * Nodes of mentions, each made once: a register names few parties many times. A place has the address it was minted under,
 * whatever it is called today.
 */
function nodeMaker(placed: Placing['placed']): (mention: Mention) => Node {
  const made = new Map<string, Node>()
  const ids = new Map(placed.map(({ id, placeId }) => [placeId, id]))
  return (mention) => {
    const key = [mention.kind, mention.name, mention.country, mention.placeId].join('\u0000')
    const there = made.get(key)
    if (there) return there
    const minted = nodeOf(mention)
    const { placeId = '', id } = minted
    const node = placeId === '' ? minted : { ...minted, id: ids.get(placeId) ?? id }
    if (placeId !== '') ids.set(placeId, node.id)
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
