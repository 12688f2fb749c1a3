import type { Block, Paper, Says } from './paper.ts'

/** A paper as it goes out: without marks, notes of the desk and the list of sources; the kept one says what it rests on. */
export function toSend(paper: Paper): Paper {
  return { ...paper, blocks: paper.blocks.map(clean), cites: [] }
}

function clean(block: Block): Block {
  if (block.is === 'table')
    return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(bare))) }
  return 'says' in block ? { ...block, says: block.says.map(bare) } : block
}

function bare({ desk: _desk, marks: _marks, ...says }: Says): Says {
  return says
}
