import { landsOfName } from '../../names/culture-abroad.ts'
import type { Local } from '../scene.ts'

/** The first place the text speaks of, home before all, whose people write their names so. */
export function localByLetters(name: string, home: Local, locals: readonly Local[]): Local | undefined {
  const own = home.place.country
  const lands = landsOfName(name, own)
  if (lands.size === 0) return undefined
  if (lands.has(own)) return home
  return locals.find((l) => lands.has(l.place.country))
}
