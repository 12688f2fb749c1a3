import type { Line } from '../../names/line.ts'
import type { Local } from '../scene.ts'

/** How much of the weight of the place taken for home another needs. */
const NEARLY = 0.4

/** A place that is hardly spoken of is no home. */
const LEAST = 2

/** How often a land has to be named to be a stranger’s. */
const AGAIN = 2

/** How often the lands are named, by noun or adjective. */
function namedLands(lines: readonly Line[]): ReadonlyMap<string, number> {
  const lands = new Map<string, number>()
  for (const line of lines) {
    if (line.kind === 'dateline') continue
    for (const e of line.entities) if (e.type === 'country') lands.set(e.code, (lands.get(e.code) ?? 0) + 1)
  }
  return lands
}

/**
 * Whoever writes at home seldom names his own land, and has to name that of strangers: where the land of the place taken for
 * home is named again and again, and that of another place never, the text is told from the other.
 */
export function homeByLands(
  lines: readonly Line[],
  locals: readonly Local[],
  taken: Local,
): Local | undefined {
  const lands = namedLands(lines)
  if ((lands.get(taken.place.country) ?? 0) < AGAIN) return undefined
  return locals.find(
    (l) =>
      l.place.country !== taken.place.country &&
      l.weight >= Math.max(LEAST, taken.weight * NEARLY) &&
      !lands.has(l.place.country),
  )
}
