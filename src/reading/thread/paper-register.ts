import type { Filled, Finding } from '../engine-finding.ts'
import type { PlaceEntity } from '../names/entity.ts'
import { type Line, printedName, wordsFrom } from '../names/line.ts'
import { instrumentOf } from '../refine/papers/instruments.ts'
import { readSectors } from '../refine/papers/read-sectors.ts'
import { refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { filledBy } from '../refine/ties/complete-partnership.ts'
import { holdsAnother } from '../refine/ties/spread-ties.ts'
import { tieKind } from '../refine/ties/tie-kind.ts'
import { NOT_YET, REGISTER_COLUMNS, RUN_OUT } from '../words/letter-words.ts'

type Column = keyof typeof REGISTER_COLUMNS
type Cell = { readonly first: number; readonly last: number }
type Columns = Readonly<Partial<Record<Column, number>>>

/** The cells of a row, by their tokens; a bar at either edge opens none. */
function cellsOf(line: Line): readonly Cell[] {
  const cells: Cell[] = []
  let first = line.words[0] === '|' ? 1 : 0
  line.words.forEach((word, at) => {
    if (word !== '|' || at < first) return
    cells.push({ first, last: at })
    first = at + 1
  })
  return [...cells, { first, last: line.words.length }]
}

/** Which column of a register is which, by its head. */
function columnsOf(line: Line): Columns | undefined {
  const cells = cellsOf(line)
  if (cells.length < 3) return undefined
  const found: Partial<Record<Column, number>> = {}
  cells.forEach(({ first, last }, at) => {
    const head = wordsFrom(line, first, last)
    const column = (Object.keys(REGISTER_COLUMNS) as Column[]).find(
      (one) => found[one] === undefined && REGISTER_COLUMNS[one].test(head),
    )
    if (column) found[column] = at
  })
  const { partner, instrument, date, status } = found
  return partner !== undefined && instrument !== undefined && (date ?? status) !== undefined
    ? found
    : undefined
}

/** The one locality of a cell; the region it lies in may stand beside it. */
function placeIn(line: Line, { first, last }: Cell): PlaceEntity | undefined {
  const places = line.entities.filter(
    (e): e is PlaceEntity => e.type === 'place' && e.first >= first && e.last <= last,
  )
  return places.filter((p) => !holdsAnother(p, places))[0]
}

/** The day, month or year of a cell. */
function dayIn(line: Line, cell: Cell): Filled | undefined {
  const told = line.entities.find((e) => e.first >= cell.first && e.last <= cell.last && e.type === 'date')
  if (told?.type === 'date') return { value: told.mention.iso, spans: [told] }
  const [, month, year] =
    /^(?:(\d{1,2}) [/-] )?((?:19|20)\d\d)$/.exec(wordsFrom(line, cell.first, cell.last)) ?? []
  const { tokens } = line.sentence
  const span = { start: tokens[cell.first]?.start ?? 0, end: tokens[cell.last - 1]?.end ?? 0 }
  return year ? { value: month ? `${year}-${month.padStart(2, '0')}` : year, spans: [span] } : undefined
}

function rowOf(line: Line, columns: Columns, scene: Scene): readonly Finding[] {
  const cells = cellsOf(line)
  const cellAt = (column: Column) => {
    const at = columns[column]
    return at === undefined ? undefined : cells[at]
  }
  const { home } = scene
  const cell = cellAt('partner')
  const partner = cell && placeIn(line, cell)
  const words = (column: Column) => {
    const at = cellAt(column)
    return at ? printedName(line, at.first, at.last).toLowerCase() : ''
  }
  if (!home || !partner || partner.value === home.value || !words('instrument')) return []
  const when = cellAt('date')
  const state = `${words('status')} ${words('date')} ${words('fields')}`
  const day = when && dayIn(line, when)
  const isPlanned = NOT_YET.test(state)
  if (!isPlanned && !day && !words('status')) return []
  const sides = [home.ref, refOf(partner)]
  const sectors = (['instrument', 'fields'] as const).flatMap((column) => {
    const at = cellAt(column)
    return at ? readSectors(line, at.first, at.last) : []
  })
  const base = {
    readBy: NAMES[line.sentence.lang],
    line,
    first: 0,
    last: line.words.length,
    at: partner.first,
  }
  const status = isPlanned ? 'planned' : 'signed'
  const agreement: Finding = {
    ...base,
    kind: 'agreement',
    slots: {
      parties: {
        value: sides.map((side) => side.value),
        spans: sides.map(({ start, end }) => ({ start, end })),
        placeIds: sides.map((side) => side.placeId),
      },
      instrument: { value: instrumentOf(words('instrument')), spans: [] },
      status: { value: status, spans: [] },
      ...(day ? { date: day } : {}),
      ...(sectors.length > 0 ? { sectors: { value: [...new Set(sectors)], spans: [] } } : {}),
    },
  }
  const over = RUN_OUT.test(state)
  const tie: Finding = {
    ...base,
    kind: 'partnership',
    slots: {
      a: filledBy(home.ref, true),
      b: filledBy(refOf(partner)),
      kind: { value: tieKind(words('instrument')), spans: [] },
      status: { value: over ? 'ended' : isPlanned ? 'planned' : 'established', spans: [] },
      ...(day && !isPlanned && !over ? { since: day } : {}),
    },
  }
  return [agreement, tie]
}

const NAMES = { en: 'en/paper-register', vi: 'vi/so-thoa-thuan' } as const

/**
 * The papers of a register, row by row under the heads of its columns: `2 | Bản ghi nhớ | Thành phố Nara (Nhật Bản) | 2018`.
 * Each is between the place whose register it is and the partner of its row, and sets up a tie between them.
 */
function rowsOf(scene: Scene): readonly Finding[] {
  let columns: Columns | undefined
  return scene.lines.flatMap((line) => {
    const isRow = line.sentence.named && line.words.includes('|')
    if (!isRow) columns = undefined
    if (!isRow || columns === undefined) {
      columns = isRow ? columnsOf(line) : undefined
      return []
    }
    return rowOf(line, columns, scene)
  })
}

/** The papers of a register with the ties they set up; nothing else is told of either in its rows. */
export function registerOf(scene: Scene): {
  readonly papers: readonly Finding[]
  readonly ties: readonly Finding[]
  readonly tells: (finding: Finding) => boolean
} {
  const rows = rowsOf(scene)
  const lines = new Set(rows.map(({ line }) => line))
  return {
    papers: rows.filter((row) => row.kind === 'agreement'),
    ties: rows.filter((row) => row.kind === 'partnership'),
    tells: ({ kind, line }) => /^(?:agreement|partnership)$/.test(kind) && lines.has(line),
  }
}
