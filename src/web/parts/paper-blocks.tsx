import type { Block, Says } from '#papers/paper.ts'
import { type Citing, Marks } from './marks.tsx'

/** Pieces of a paper as a page shows them before they are a file. */
export function PaperBlocks({ blocks, citing }: { blocks: readonly Block[]; citing: Citing }) {
  return (
    <div class="paper-shown">
      {blocks.map((block) => (
        <Piece block={block} citing={citing} />
      ))}
    </div>
  )
}

function Piece({ block, citing }: { block: Block; citing: Citing }) {
  switch (block.is) {
    case 'head':
    case 'middle':
      return <h2>{block.text}</h2>
    case 'day':
      return <h3>{block.text}</h3>
    case 'basis':
      return <p>{block.text}</p>
    case 'text':
      return (
        <p>
          <Said says={block.says} citing={citing} />
        </p>
      )
    case 'item':
      return (
        <p class="paper-item">
          <Said says={block.says} citing={citing} />
        </p>
      )
    case 'table':
      return <Rows block={block} citing={citing} />
  }
}

function Said({ says, citing }: { says: readonly Says[]; citing: Citing }) {
  return (
    <>
      {says.map((one) => (
        <>
          {one.bold ? <b>{one.text}</b> : one.text}
          {one.marks && <Marks marks={one.marks} citing={citing} />}{' '}
        </>
      ))}
    </>
  )
}

function Rows({ block, citing }: { block: Extract<Block, { is: 'table' }>; citing: Citing }) {
  return (
    <div>
      <table class="rows">
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <Said says={cell} citing={citing} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
