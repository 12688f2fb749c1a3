import { type Asked, mayHold } from './asked.ts'
import type { Line } from './names/line.ts'
import type { Scene } from './refine/scene.ts'

/** Does the line stand under what the pattern wants: in a list whose heading speaks of it? */
export function standsUnder(under: Asked | undefined, line: Line, scene: Scene): boolean {
  if (!under) return true
  if (!line.entities.some((e) => e.type === 'place')) return false
  for (let at = line.index; at >= 0 && at >= line.index - 14; at -= 1) {
    const above = scene.lines[at]
    if (above && speaksOf(under, above)) return true
  }
  return false
}

/** Asked of a line by every entry below it, so the answer is kept with the line. */
function speaksOf(under: Asked, line: Line): boolean {
  if (!mayHold(under, line.hints)) return false
  line.lookups.headings ??= new Map()
  const known = line.lookups.headings.get(under.regex)
  if (known !== undefined) return known
  const speaks = under.regex.test(line.plain)
  line.lookups.headings.set(under.regex, speaks)
  return speaks
}
