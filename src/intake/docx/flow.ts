/** Text under way, innermost last: the page, a cell of a table, a text box. */
export type Flow = { readonly blocks: Block[] }

/** A paragraph, or the row of a table as one line. */
export type Block = { readonly text: string; readonly row: boolean }

/** Adds a paragraph where it says anything. */
export function addParagraph(flow: Flow, text: string): void {
  const clean = text.replace(/[ \t\u00a0]+$/gm, '').replace(/^\s+|\s+$/g, '')
  if (clean) flow.blocks.push({ text: clean, row: false })
}

/**
 * Adds the row of a table: one line with bars between cells. Where a cell holds several paragraphs the table only lays
 * out the page, as the head of a letter does, and what is in the cells stands apart.
 */
export function addRow(flow: Flow, cells: readonly Flow[]): void {
  const filled = cells.map((cell) => cell.blocks).filter((blocks) => blocks.length)
  if (filled.some((blocks) => blocks.length > 1)) {
    for (const block of filled.flat()) flow.blocks.push(block)
    return
  }
  const line = filled.map(([block]) => block?.text.replace(/\s*\n\s*/g, ' ') ?? '').join(' | ')
  if (line) flow.blocks.push({ text: line, row: true })
}

/** Paragraphs apart by a blank line, rows of one table each on a line. */
export function flowText({ blocks }: Flow): string {
  return blocks
    .map((block, i) => {
      const before = blocks[i - 1]
      const apart = before === undefined ? '' : before.row && block.row ? '\n' : '\n\n'
      return apart + block.text
    })
    .join('')
}
