import { citeSource } from './cite-book.ts'
import type { Block, Paper, Says } from './paper.ts'

/** Letters of a line of body text at 14 pt, of a full table row at its smaller type, of a note. */
const LINE = 71
const TABLE_LINE = 84
const NOTE_LINE = 104

/** Every piece is rounded up by itself; printed, a paper takes about three quarters of their sum, never over four fifths. */
const ROUNDED_UP = 0.82

/** Lines of body text a page holds. */
export const PAGE_LINES = 38

/**
 * About how many lines of body text a plain paper takes: each piece by its letters, a table row by its fullest cell, each
 * source by its quote. A little more than it takes in print, so that what fits by it fits there.
 */
export function linesOf({ blocks, cites, subject = '' }: Paper): number {
  const head = 5 + Math.ceil(subject.length / LINE)
  const body = blocks.reduce((sum, block) => sum + linesOfBlock(block), 0)
  const notes = cites.reduce((sum, cite) => sum + noteLines(cite.quote.length + citeSource(cite).length), 0)
  return (head + body + (cites.length ? 1.6 : 0) + notes) * ROUNDED_UP
}

function noteLines(letters: number): number {
  return Math.ceil((letters + 12) / NOTE_LINE) * 0.64 + 0.1
}

function linesOfBlock(block: Block): number {
  if (block.is === 'table') {
    const rows = [block.head.map((text) => [{ text }]), ...block.rows]
    return rows.reduce((sum, row) => sum + rowLines(row, block.widths), 0.4)
  }
  if ('says' in block) return Math.ceil(letters(block.says) / LINE) + 0.35
  return Math.ceil(block.text.length / LINE) + 0.8
}

function rowLines(row: readonly (readonly Says[])[], widths: readonly number[]): number {
  const cells = row.map((cell, at) => Math.ceil(letters(cell) / ((TABLE_LINE * (widths[at] ?? 25)) / 100)))
  return Math.max(1, ...cells) * 0.74 + 0.22
}

/** Marks and what marks the desk's own words take room, too. */
function letters(says: readonly Says[]): number {
  return says.reduce((sum, one) => sum + one.text.length + (one.desk ? 18 : 5), 0)
}
