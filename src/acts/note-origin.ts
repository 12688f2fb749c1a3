import type { Source } from '#model/source.ts'
import { dayAt } from '#model/values/zone.ts'
import { readBlocks } from '#reading/blocks/read-blocks.ts'
import { compareOrigin, groupOrigins, printsOf, runsOf } from '#registry/origin.ts'
import { insertOriginWord, insertPrints, listJoiningWords, listLikelyCopies } from '#store/queries/origin.ts'
import { listStatementIds } from '#store/queries/source-texts.ts'
import type { Change } from './act.ts'
import { refold } from './refold.ts'

/** Sources looked at closely; those that share fewer runs are no copies. */
const LOOKED_AT = 20

/**
 * Notes which sources tell the same story as one that is being added, in the same transaction: one word for each origin, with
 * its likeliest report, so that a person takes it back by one word. Menus and teasers are left out of the comparison: two
 * articles of one outlet share those.
 */
export async function noteOrigin(change: Change, source: Source): Promise<void> {
  const { tx, at } = change
  const text = bodyOf(source.text)
  const prints = printsOf(runsOf(text))
  await insertPrints(tx, source.id, prints)
  if (!prints.length) return
  const told = { text, day: source.published ?? dayAt(source.addedAt, tx.zone) }
  const near = await listLikelyCopies(tx, { sourceId: source.id, prints, limit: LOOKED_AT })
  const groups = groupOrigins(
    await listJoiningWords(
      tx,
      near.map((other) => other.id),
    ),
  )
  const joined = new Map<string, string>()
  for (const other of near) {
    const group = groups.get(other.id) ?? other.id
    if (joined.has(group)) continue
    const { likeness, same } = compareOrigin(told, { text: bodyOf(other.text), day: other.day })
    if (!same) continue
    const word = { a: source.id, b: other.id, verdict: 'same', likeness, at } as const
    await insertOriginWord(tx, word)
    change.wrote(word)
    joined.set(group, other.id)
  }
  // What had nothing to do with each other may both be copies of this one: what rests on them counts once from now on.
  if (joined.size > 1) await refoldSources(change, [...joined.values()])
}

/** Folds again what rests on some sources and on those joined with them. */
export async function refoldSources({ tx, at }: Change, sourceIds: readonly string[]): Promise<void> {
  const joined = groupOrigins(await listJoiningWords(tx, sourceIds)).keys()
  const statementIds = await listStatementIds(tx, [...new Set([...sourceIds, ...joined])])
  if (statementIds.length) await refold(tx, statementIds, at)
}

/** A text without its menus and teasers. */
export function bodyOf(text: string): string {
  return readBlocks(text)
    .filter((block) => block.kind !== 'cut')
    .map((block) => text.slice(block.start, block.end))
    .join('\n')
}
