import type { Entity } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'

/** A year as a text tells it, with the tokens that say it. */
export type ToldYear = { readonly entity: Entity; readonly iso: string }

/** Which dates tell a year, and what may stand behind a bare one so that it counts nothing. */
export type YearShape = { readonly dates: RegExp; readonly behind: RegExp }

/** The year of an entity that is no later than the text: of a date, or told bare, as numbers are. */
export function toldYear(
  line: Line,
  entity: Entity,
  published: string | undefined,
  { dates, behind }: YearShape,
): ToldYear | undefined {
  const isPast = (iso: string) => !published || iso <= published.slice(0, iso.length)
  if (entity.type === 'date') {
    const { iso, relation } = entity.mention
    if (!dates.test(iso) || relation === 'by' || relation === 'until') return undefined
    return isPast(iso) ? { entity, iso } : undefined
  }
  if (entity.type !== 'number' || entity.last - entity.first !== 1) return undefined
  const word = line.words[entity.first] ?? ''
  if (!/^(19|20)\d\d$/.test(word) || !isPast(word)) return undefined
  return behind.test(line.words[entity.last] ?? '') ? { entity, iso: word } : undefined
}
