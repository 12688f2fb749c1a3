import type { Entity } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'

/** What whoever only tells of a signing does. */
const TELLS = /^(?:said|says|added|noted|told|explained|announced|revealed)$/

/** Does another body follow right behind the word, which then is the one that signs? */
function tellsOfAnother({ words, entities }: Line, at: number): boolean {
  if (!TELLS.test(words[at] ?? '')) return false
  const next = entities.find((e) => e.first > at)
  return next?.type === 'organisation' && next.first - at <= 3
}

/** `Farida Salim said Maseno University had signed`, `Rector Jane Odhiambo of Lakeview University said …`: no side of the paper. */
export function isTeller(line: Line, person: Entity): boolean {
  if (tellsOfAnother(line, person.last)) return true
  const body = line.entities.find((e) => e.first >= person.last)
  return body?.type === 'organisation' && body.first - person.last <= 2 && tellsOfAnother(line, body.last)
}
