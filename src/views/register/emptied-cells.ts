import type { Slots } from '#model/kinds/kind.ts'
import { getStatements, type StoredStatement } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { WeighedRow } from './weigh-plan.ts'

/** A fact of an exported register some of whose cells its keeper emptied. */
export type Emptied = {
  readonly statement: StoredStatement
  readonly line: number
  /** The slots whose cells are empty now, with what the fact says there. */
  readonly slots: Slots
  /** Slots whose cells say something else now: a fact of its own says that. */
  readonly changed: readonly string[]
}

/**
 * Cells that held a value when the register went out and hold none now. An empty cell may be a slip, so whether the value
 * leaves the book is asked; a value that is gone already is not asked about again.
 */
export async function listEmptied(tx: OfficeTx, rows: readonly WeighedRow[]): Promise<readonly Emptied[]> {
  const edits = rows.flatMap(({ line, edit }) => (edit?.emptied.length ? [{ line, edit }] : []))
  if (!edits.length) return []
  const statements = await getStatements(tx, [...new Set(edits.map(({ edit }) => edit.of))])
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return edits.flatMap(({ line, edit }): Emptied[] => {
    const statement = byId.get(edit.of)
    const verdict = statement?.standing?.verdict
    if (!statement || (verdict !== 'accept' && verdict !== 'amend')) return []
    const now = slotsNow(statement)
    const slots = Object.fromEntries(
      edit.emptied.flatMap((name) => (now[name] === undefined ? [] : [[name, now[name]]])),
    )
    return Object.keys(slots).length ? [{ statement, line, slots, changed: edit.slots }] : []
  })
}

/** What a statement says as it stands after judgement. */
export function slotsNow({ slots, standing }: StoredStatement): Slots {
  return standing?.slots ?? slots
}
