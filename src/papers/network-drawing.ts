/** Bodies that are linked, by their names. */
type DrawnBodies = readonly string[]

/** What is drawn: countries with their partners, and what bodies have with one another below each; where partners are too many, none. */
export type DrawnCountry = {
  readonly name: string
  readonly count: number
  readonly partners: readonly { readonly name: string; readonly bodies: readonly DrawnBodies[] }[]
  readonly bodies: readonly DrawnBodies[]
}

type Point = { readonly x: number; readonly y: number }

/** A line of words with the way that leads to it and the spot it ends at; `side` is where from the spot the words stand. */
export type DrawnRow = Point & {
  readonly sort: 'country' | 'partner' | 'body' | 'more'
  /** Which country it is, which of its partners, and which body of these or of the country itself; counted from 0. */
  readonly country: number
  readonly partner?: number
  readonly body?: number
  readonly way: string
  readonly text: string
  readonly side: 'right' | 'left'
}

/** A drawing in its own units: home, and the rows in the order they are read. */
export type DrawnNetwork = {
  readonly width: number
  readonly height: number
  readonly home: Point
  readonly rows: readonly DrawnRow[]
}

/** How wide a column lies, from the middle or the left edge: countries, partners, bodies, and where words end. */
type Columns = {
  readonly country: number
  readonly partner: number
  readonly body: number
  readonly end: number
}

const WIDE: Columns = { country: 70, partner: 300, body: 318, end: 560 }
const NARROW: Columns = { country: 30, partner: 54, body: 74, end: 352 }
const ROW = 26
const GAP = 12
/** Bodies named below one partner; the list beside the drawing has them all. */
const BODIES = 3
/** Width of a letter of partners and of bodies; generous, so that words fit in any typeface of the page. */
const LETTER = { country: 7, partner: 7, body: 6.4, more: 6.4 } as const
/** The least room for the ways from a country, behind its words, to its partners. */
const BOW = 50
/** Room between the words of a country and the ways that begin there. */
const AFTER = 8
/** What stands between the names of two bodies. */
const BETWEEN = ' – '
/** Letters below which a name that shares its line says nothing, with what stands between two. */
const LEGIBLE = 12
/** Room between a spot and its words. */
const BESIDE = 10

/** Home in the middle, countries and their partners in rows on both sides: no two names can lie on one another. */
export function drawWide(countries: readonly DrawnCountry[]): DrawnNetwork {
  const blocks = countries.map(rowsOf)
  const all = blocks.reduce((sum, block) => sum + heightOf(block), 0)
  let filled = 0
  const sides = blocks.map((block) => {
    const side = filled + heightOf(block) / 2 <= all / 2 ? 'right' : 'left'
    filled += heightOf(block)
    return { block, side } as const
  })
  const heightOn = (side: string) =>
    sides.reduce((sum, one) => sum + (one.side === side ? heightOf(one.block) : 0), 0)
  const height = Math.max(heightOn('right'), heightOn('left'), 4 * ROW) + 2 * GAP
  const home = { x: WIDE.end, y: height / 2 }
  const next = { right: (height - heightOn('right')) / 2, left: (height - heightOn('left')) / 2 }
  const rows = sides.flatMap(({ block, side }) => {
    const top = next[side] + GAP / 2
    next[side] += heightOf(block)
    return place(block, { top, home, side, columns: WIDE, country: middleRow(block) })
  })
  return { width: 2 * WIDE.end, height, home, rows }
}

/** One column for narrow pages: home on top, every country above its partners. */
export function drawNarrow(countries: readonly DrawnCountry[]): DrawnNetwork {
  const home = { x: 14, y: 18 }
  let top = 2 * ROW
  const rows = countries.flatMap((country, number) => {
    const block = rowsOf(country, number)
    const at = top
    top += heightOf(block) + ROW
    return place(block, { top: at + ROW, home, side: 'right', columns: NARROW, country: -1 })
  })
  return { width: NARROW.end + 8, height: top, home, rows }
}

type Row = Pick<DrawnRow, 'sort' | 'country' | 'partner' | 'body'> & { readonly names: readonly string[] }
type Block = { readonly head: Row; readonly rows: readonly Row[] }

function rowsOf({ name, count, partners, bodies }: DrawnCountry, country: number): Block {
  const rows = partners.flatMap((one, partner): readonly Row[] => [
    { sort: 'partner', country, partner, names: [one.name] },
    ...bodyRows(one.bodies, { country, partner }),
  ])
  const text = partners.length || !count ? name : `${name} (${count})`
  return {
    head: { sort: 'country', country, names: [text] },
    rows: [...rows, ...bodyRows(bodies, { country })],
  }
}

function bodyRows(bodies: readonly DrawnBodies[], under: Pick<Row, 'country' | 'partner'>): readonly Row[] {
  const shown = bodies.length > BODIES ? bodies.slice(0, BODIES - 1) : bodies
  const rows = shown.map((names, body): Row => ({ sort: 'body', ...under, body, names }))
  const more = bodies.length - shown.length
  return more ? [...rows, { sort: 'more', ...under, names: [`+${more}`] }] : rows
}

function heightOf({ rows }: Block): number {
  return Math.max(1, rows.length) * ROW + GAP
}

/** The row, counted from the first and in halves, that a country stands beside. */
function middleRow({ rows }: Block): number {
  return (Math.max(1, rows.length) - 1) / 2
}

type Placing = {
  readonly top: number
  readonly home: Point
  readonly side: 'right' | 'left'
  readonly columns: Columns
  /** Which row the country stands beside; the one above the first where it is -1. */
  readonly country: number
}

function place({ head, rows }: Block, placing: Placing): readonly DrawnRow[] {
  const { top, home, side, columns } = placing
  const beside = placing.country >= 0
  const across = beside ? home.x : 0
  const xOf = (column: number) => (side === 'right' ? across + column : across - column)
  const yOf = (row: number) => Math.round((top + (row + 0.5) * ROW) * 10) / 10
  const from = { x: xOf(columns.country), y: yOf(placing.country) }
  const named = cut(head, beside ? columns.partner - columns.country - BOW : columns.end - columns.country)
  const begin = beside
    ? { x: xOf(columns.country + BESIDE + [...named].length * LETTER.country + AFTER), y: from.y }
    : { x: from.x, y: from.y + 6 }
  const join = beside ? bow : elbow
  let above = from
  const placed = rows.map((row, at): DrawnRow => {
    const inner = row.sort !== 'partner' && row.partner !== undefined
    const spot = { x: xOf(inner ? columns.body : columns.partner), y: yOf(at) }
    const way = inner ? elbow(above, spot) : join(begin, spot)
    if (row.sort === 'partner') above = spot
    return {
      ...row,
      ...spot,
      way,
      side,
      text: cut(row, columns.end - (inner ? columns.body : columns.partner)),
    }
  })
  const lead = beside ? bow(home, from) : elbow(home, from)
  return [{ ...head, ...from, way: lead, side, text: named }, ...placed]
}

/**
 * Names as far as they have room, the longest shortened first, of very many the first and how many more there are; all of their
 * words stand in the list beside the drawing.
 */
function cut({ sort, names }: Row, room: number): string {
  const letters = Math.floor((room - BESIDE) / LETTER[sort])
  const told = names.slice(0, Math.max(1, Math.floor(letters / LEGIBLE)))
  const shown = told.length < names.length ? [...told, `+${names.length - told.length}`] : told
  const most = letters - BETWEEN.length * (shown.length - 1)
  const parts = shown.map((name) => [...name])
  const lengths = parts.map((letters) => letters.length)
  while (lengths.reduce((sum, length) => sum + length, 0) > most) {
    const longest = lengths.indexOf(Math.max(...lengths))
    lengths[longest] = (lengths[longest] ?? 0) - 1
  }
  return parts
    .map((letters, at) => {
      const length = lengths[at] ?? 0
      return letters.length > length
        ? `${letters
            .slice(0, length - 1)
            .join('')
            .trimEnd()}…`
        : letters.join('')
    })
    .join(BETWEEN)
}

function bow(from: Point, to: Point): string {
  const middle = Math.round((from.x + to.x) / 2)
  return `M${from.x},${from.y}C${middle},${from.y} ${middle},${to.y} ${to.x},${to.y}`
}

/** Down, then across. */
function elbow(from: Point, to: Point): string {
  return `M${from.x},${from.y}V${to.y}H${to.x}`
}
