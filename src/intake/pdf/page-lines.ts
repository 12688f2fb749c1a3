/** A piece of text as a PDF places it on its page; x from the left, y from the bottom, in points. */
export type Piece = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of a page: its words, and where it begins and ends. */
export type Line = {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly height: number
}

/** Room between pieces that is wider than this part of their height is a space; than the second, a column. */
const SPACE = 0.18
const COLUMN = 2

/** The pieces of a page as lines, in the order the page writes them; columns on one line are divided by a bar. */
export function pageLines(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = []
  let under: Piece[] = []
  for (const piece of pieces) {
    const last = under.at(-1)
    if (last && !follows(last, piece)) {
      lines.push(lineOf(under))
      under = []
    }
    if (piece.text.trim()) under.push(piece)
  }
  if (under.length) lines.push(lineOf(under))
  return lines
}

/** On the same height and further right; raised and lowered figures stay on their line. */
function follows(last: Piece, piece: Piece): boolean {
  if (!piece.text.trim()) return true
  const height = Math.max(last.height, piece.height, 1)
  return Math.abs(last.y - piece.y) < height * 0.5 && piece.x > last.x + last.width - height
}

function lineOf(pieces: readonly Piece[]): Line {
  const first = pieces[0]
  const last = pieces.at(-1)
  const text = pieces
    .map((piece, i) => {
      const before = pieces[i - 1]
      return before ? between(before, piece) + piece.text.trimStart() : piece.text.trimStart()
    })
    .join('')
    .replace(/ +/g, ' ')
    .trimEnd()
  return {
    text,
    x: first?.x ?? 0,
    end: (last?.x ?? 0) + (last?.width ?? 0),
    y: first?.y ?? 0,
    height: Math.max(...pieces.map((piece) => piece.height), 1),
  }
}

function between(before: Piece, piece: Piece): string {
  const height = Math.max(before.height, piece.height, 1)
  const room = piece.x - (before.x + before.width)
  if (room > height * COLUMN) return ' | '
  return room > height * SPACE || /\s$/.test(before.text) || /^\s/.test(piece.text) ? ' ' : ''
}
