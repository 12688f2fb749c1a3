import { tableSecret } from '#intake/secret/table-secret.ts'
import type { TableFile } from '#intake/table.ts'
import { ActError } from '#model/problem.ts'
import type { Recipe } from '#model/recipe.ts'
import { type ColumnMeaning, type PastedTable, parsePasted } from '../pasted-table.ts'
import { ofLine } from './party-cells.ts'

export type PastedRegister = {
  readonly pasted: PastedTable
  readonly table: TableFile
  readonly recipe: Recipe
}

/** The register every pasted list belongs to, so that a row that was pasted before is known again. */
const NAME = 'pasted-list'

const USES: Readonly<Record<ColumnMeaning, string | undefined>> = {
  country: 'b.country',
  partner: 'b',
  year: 'since',
  kind: 'kind',
  ignored: undefined,
}

/**
 * A pasted list of partners as a register: the same rows at the same lines, and how they are read. Ties on such a list
 * stand, and its days are written the day first. Rows marked as a state secret are refused before anything is made of them.
 */
export function pastedRegister(text: string, choices: Readonly<Record<string, string>> = {}): PastedRegister {
  refuseSecretRows(text)
  const pasted = parsePasted(text)
  const { headerLine, columns, rows } = pasted
  const held = new Map(rows.map((row) => [row.line, row.cells]))
  const last = Math.max(headerLine, ...held.keys())
  const lines = Array.from({ length: last }, (_, i) =>
    i + 1 === headerLine ? columns.map((column) => column.header) : (held.get(i + 1) ?? []),
  )
  const first = (meaning: ColumnMeaning) => columns.findIndex((column) => column.meaning === meaning)
  return {
    pasted,
    table: { format: 'csv', separator: ',', sheets: [{ name: '', rows: lines }] },
    recipe: {
      name: NAME,
      kind: 'partnership',
      headerRow: headerLine,
      columns: columns.map(({ header, meaning }, at) => {
        const use = first(meaning) === at ? USES[meaning] : undefined
        return { header, ...(use === undefined ? {} : { use }) }
      }),
      locale: { decimal: 'comma', days: 'day-first' },
      set: { status: 'established' },
      decisions: Object.fromEntries(
        Object.entries(choices).map(([line, place]) => [ofLine(Number(line)), place]),
      ),
    },
  }
}

function refuseSecretRows(text: string): void {
  const rows = text.split(/\r?\n/).map((line) => line.split('\t'))
  const found = tableSecret({ format: 'csv', sheets: [{ name: '', rows }] })
  if (found) throw new ActError('refused', found)
}
