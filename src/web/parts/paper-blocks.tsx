import type { Block, Says } from '#papers/paper.ts'
import { type Citing, Marks } from './marks.tsx'

/** Pieces of a paper as a page shows them before they are a file. */
export function PaperBlocks({ blocks, citing }: { blocks: readonly Block[]; citing: Citing }) {
  return (
    <div class="paper-shown">
      {blocks.map((block, at) => (
        <Piece block={block} head={headBefore(blocks, at)} citing={citing} />
      ))}
    </div>
  )
}

/** The heading a piece stands under: what a table of it is called. */
function headBefore(blocks: readonly Block[], at: number): string | undefined {
  const head = blocks.slice(0, at).findLast(({ is }) => is === 'head' || is === 'middle' || is === 'day')
  return head && 'text' in head ? head.text : undefined
}

function Piece({ block, head, citing }: { block: Block; head: string | undefined; citing: Citing }) {
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
      return <Rows block={block} head={head} citing={citing} />
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

type RowsProps = { block: Extract<Block, { is: 'table' }>; head: string | undefined; citing: Citing }

function Rows({ block, head, citing }: RowsProps) {
  return (
    <div>
      <table class="rows" aria-label={head ?? block.head.join(', ')}>
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
