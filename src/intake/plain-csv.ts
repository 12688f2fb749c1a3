const QUOTE = 34

/** A cell of more lines than this is read by whoever goes letter by letter: here its line is looked at once a line. */
const MOST_LINES = 50

/**
 * The rows of a CSV whose quotes stand where they belong, as nearly all do: a parser for whatever may come goes letter by
 * letter, this from separator to separator. Undefined where a quote or an end of line stands elsewhere, so that whoever
 * reads such files decides what it means.
 */
export function readPlainCsv(text: string, separator: string): string[][] | undefined {
  const end = lineEnd(text)
  if (end === undefined) return undefined
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const lines = whole.split(end)
  // What ends the last line begins no other.
  if (lines.at(-1) === '') lines.pop()
  const rows: string[][] = []
  for (let at = 0; at < lines.length; at += 1) {
    let line = lines[at] ?? ''
    if (!line.includes('"')) {
      rows.push(line.split(separator))
      continue
    }
    let cells = quotedCells(line, separator)
    const last = Math.min(at + MOST_LINES, lines.length - 1)
    while (cells === 'open' && at < last) {
      at += 1
      const more = lines[at] ?? ''
      line += end + more
      if (more.includes('"')) cells = quotedCells(line, separator)
    }
    if (typeof cells === 'string') return undefined
    rows.push(cells)
  }
  return rows
}

/** What ends the lines, where all end alike. */
function lineEnd(text: string): string | undefined {
  if (!text.includes('\r')) return '\n'
  return /\r(?!\n)|(?<!\r)\n/.test(text) ? undefined : '\r\n'
}

/** The cells of a line that holds quotes; `open` where its last quote is not closed, `odd` where one stands amid a cell. */
function quotedCells(line: string, separator: string): string[] | 'open' | 'odd' {
  const cells: string[] = []
  for (let at = 0; ; ) {
    if (line.charCodeAt(at) !== QUOTE) {
      const next = line.indexOf(separator, at)
      const cell = next < 0 ? line.slice(at) : line.slice(at, next)
      if (cell.includes('"')) return 'odd'
      cells.push(cell)
      if (next < 0) return cells
      at = next + separator.length
      continue
    }
    const close = closingQuote(line, at + 1)
    if (close < 0) return 'open'
    cells.push(line.slice(at + 1, close).replaceAll('""', '"'))
    if (close + 1 === line.length) return cells
    if (!line.startsWith(separator, close + 1)) return 'odd'
    at = close + 1 + separator.length
  }
}

/** The quote that ends a cell: the first that is not one of two. */
function closingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line.charCodeAt(at + 1) !== QUOTE) return at
  }
  return -1
}
