/** A line that begins as a cell of a register does: `Heading: value`. */
const CELL = /^[^:\n]{1,80}: \S/

/**
 * A quote as it stands in running text, on one line. A row of a register is kept a cell a line, each under its heading;
 * set one after another without a mark, headings and values run together and no reader can tell where a cell ends. A line
 * that begins without a heading goes on with the cell, or the sentence, before it.
 */
export function quoteLine(quote: string): string {
  const lines = quote.split(/\s*\n\s*/).filter(Boolean)
  if (!CELL.test(lines[0] ?? '')) return lines.join(' ')
  return lines.reduce((line, next) => `${line}${CELL.test(next) ? '; ' : ' '}${next}`)
}
