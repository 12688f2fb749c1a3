import { sha256 } from '#model/digest.ts'

/** Heads the hidden column that knows the rows of an exported register again. */
export const ID_HEADER = 'entente-id'

/** What an exported row is known by: the statement it rests on, and a print of each cell as it went out. */
export type RowId = { readonly statementId: string; readonly prints: readonly string[] }

/** A print of a cell, short: it has to tell whether this cell was changed, not to withstand anybody. */
export function cellPrint(text: string): string {
  return sha256(text.normalize('NFC').trim()).slice(0, 4)
}

export function printRowId(statementId: string, cells: readonly string[]): string {
  return `${statementId}:${cells.map(cellPrint).join('')}`
}

/** Reads a hidden id; undefined where the cell holds none, as in a row that was added by hand. */
export function readRowId(text: string): RowId | undefined {
  const match = /^([0-9a-f]{20}):((?:[0-9a-f]{4})*)$/.exec(text.trim())
  if (!match?.[1]) return undefined
  return { statementId: match[1], prints: match[2]?.match(/.{4}/g) ?? [] }
}
