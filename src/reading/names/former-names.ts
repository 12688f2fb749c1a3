import { askOf, says } from '../asked.ts'
import { type Line, release, wordsFrom } from './line.ts'

const CUE = askOf(/\b(?:formerly|previously|originally)\b/)

/** Between a place and what it was called before: `(formerly`, `, previously known as`. */
const CALLED_BEFORE =
  /^(?:\(|,) (?:formerly|previously|originally)(?: (?:known as|called|named|the|city of|town of))*$/

/** `Oakham (formerly Tollgate)`: the old name of a place names no other, though a place of that name is somewhere. */
export function dropFormerNames(line: Line): void {
  if (!says(CUE, line)) return
  for (const old of [...line.entities]) {
    if (old.type !== 'place') continue
    const at = line.entities.indexOf(old)
    const now = line.entities[at - 1]
    if (now?.type === 'place' && CALLED_BEFORE.test(wordsFrom(line, now.last, old.first))) release(line, old)
  }
}
