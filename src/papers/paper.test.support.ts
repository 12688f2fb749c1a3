import type { Paper } from './paper.ts'

/** Sentences of a paper that neither carry a mark nor are marked as the desk's own. */
export function unfounded({ blocks }: Paper): readonly string[] {
  return blocks.flatMap((block) => {
    const says =
      block.is === 'table'
        ? block.rows.flatMap((row) => row[row.length - 1] ?? [])
        : 'says' in block
          ? block.says
          : []
    return says.filter((one) => one.text.trim() && !one.desk && !one.marks?.length).map((one) => one.text)
  })
}
