import { type Line, release } from '../../names/line.ts'

/** Capitals throughout, as papers of India, Malaysia and the Philippines print where they write from. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu} .'-]+$/u

/**
 * Takes from a sentence the town it is written from: in `GANDHINAGAR: Gujarat signed a pact` the town signs nothing. It has
 * told by then what home is.
 */
export function dropLeadingTown(line: Line, text: string): void {
  const town = line.entities[0]
  if (line.kind === 'list' || town?.type !== 'place' || town.first !== 0 || line.words[town.last] !== ':')
    return
  const behind = line.sentence.tokens[town.last + 1]
  if (!behind || behind.text === behind.text.toUpperCase()) return
  if (IN_CAPITALS.test(text.slice(town.start, town.end))) release(line, town)
}
