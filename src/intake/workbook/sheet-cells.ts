/** A cell as it stands in the XML of a sheet: its column from 0, its look, its text whole. */
export type CellXml = { readonly column: number; readonly look: string | undefined; readonly xml: string }

/** A row as it stands there. */
export type RowXml = {
  readonly line: number
  readonly attributes: string
  readonly cells: readonly CellXml[]
}

const ROW = /<((?:\w+:)?)row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1row>)/g
const CELL = /<((?:\w+:)?)c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g

/** The column a cell's address names, from 0: `AB12` is 27. */
export function columnOf(address: string): number {
  return [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The letters of a column: 27 is `AB`. */
export function lettersOfColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : `${lettersOfColumn(Math.floor(column / 26) - 1)}${letter}`
}

/** A value of an attribute, as it is written. */
export function attributeIn(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1]
}

/** The rows of a sheet by their lines; a row or cell that does not say where it stands follows the one before it. */
export function rowsIn(sheetData: string): readonly RowXml[] {
  let line = 0
  return [...sheetData.matchAll(ROW)].map(([, , attributes = '', inner = '']) => {
    line = Number(attributeIn(attributes, 'r') ?? line + 1)
    return { line, attributes, cells: cellsIn(inner) }
  })
}

function cellsIn(inner: string): readonly CellXml[] {
  let column = -1
  return [...inner.matchAll(CELL)].map(([xml, , attributes = '']) => {
    const address = attributeIn(attributes, 'r')
    column = address ? columnOf(address) : column + 1
    return { column, look: attributeIn(attributes, 's'), xml }
  })
}

/** Rewrites the rows of a sheet that are asked for; all others keep their very letters. */
export function replaceRows(sheetData: string, anew: (row: RowXml) => string | undefined): string {
  let line = 0
  return sheetData.replace(ROW, (whole, _prefix: string, attributes: string, inner = '') => {
    line = Number(attributeIn(attributes, 'r') ?? line + 1)
    return anew({ line, attributes, cells: cellsIn(inner) }) ?? whole
  })
}
