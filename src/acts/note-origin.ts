import type { Source } from '#model/source.ts'
import { readBlocks } from '#reading/blocks/read-blocks.ts'
import { compareOrigin, printsOf, runsOf } from '#registry/origin.ts'
import { insertOriginWord, insertPrints, listLikelyCopies } from '#store/queries/origin.ts'
import type { Change } from './act.ts'

/** Sources looked at closely; those that share fewer runs are no copies. */
const LOOKED_AT = 20

/**
 * Notes which sources tell the same story as one that is being added, in the same transaction. Menus and teasers are left
 * out of the comparison: two articles of one outlet share those.
 */
export async function noteOrigin(change: Change, source: Source): Promise<void> {
  const { tx, at } = change
  const text = bodyOf(source.text)
  const prints = printsOf(runsOf(text))
  await insertPrints(tx, source.id, prints)
  if (!prints.length) return
  const told = { text, day: source.published ?? source.addedAt.slice(0, 10) }
  const near = await listLikelyCopies(tx, { sourceId: source.id, prints, limit: LOOKED_AT })
  for (const other of near) {
    const { likeness, same } = compareOrigin(told, { text: bodyOf(other.text), day: other.day })
    if (!same) continue
    const word = { a: source.id, b: other.id, verdict: 'same', likeness, at } as const
    await insertOriginWord(tx, word)
    change.wrote(word)
  }
}

function bodyOf(text: string): string {
  return readBlocks(text)
    .filter((block) => block.kind !== 'cut')
    .map((block) => text.slice(block.start, block.end))
    .join('\n')
}
