import type { Entity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { type ToldYear, toldYear } from '../ties/told-year.ts'

/** The full year meant by two figures behind an apostrophe: `'99`, said of what is past. */
function shortened(figures: string, published: string | undefined): string {
  const now = published?.slice(0, 4) ?? '2030'
  return `20${figures}` <= now ? `20${figures}` : `19${figures}`
}

const SHAPE = {
  dates: /^(19|20)\d\d(-\d\d){0,2}$/,
  behind: /^$|^[^\p{L}\p{N}%]|^(and|when|too|already|if|as|và|thì|rồi|nên)$/u,
}

/** `1990`, `May 1990`, `18 August 1988`, also told bare, or by its last figures: `'99`. */
export function rollYear(line: Line, entity: Entity, published: string | undefined): ToldYear | undefined {
  const word = line.words[entity.first] ?? ''
  const isOne = entity.type === 'number' && entity.last - entity.first === 1
  if (isOne && /^\d\d$/.test(word) && /^['’]$/.test(line.words[entity.first - 1] ?? ''))
    return { entity, iso: shortened(word, published) }
  return toldYear(line, entity, published, SHAPE)
}

/** May nothing more be said of a year behind it: the entry ends, or the next place or tie is told? */
export function isClosing(line: Line, at: number): boolean {
  const rest = wordsFrom(line, at, at + 6)
  if (line.words[at] === ',' && line.taken[at + 1]?.type === 'place') return true
  if (/^(?:$|[.;:)!?–—-])/.test(rest)) return true
  return (
    /^,? ?(?:(?:and|và|rồi) )/.test(rest) ||
    /^, (?:an? |the |our |its )?(?:\S+ ){0,2}?(?:sister|twin|friendship|partner|friend|cooperation|kết nghĩa|bạn|hữu nghị)/.test(
      rest,
    )
  )
}

/** `Jamnagar in India and, since 2010, Windsor`: the year is that of the partner it leads up to. */
export function leadsToNext(line: Line, from: number, year: Pick<Entity, 'first' | 'last'>): boolean {
  const lead = /(?:^|[ ;])(?:and|then|và|rồi|;) (?:, )?(?:since|from|in|as of|từ|từ năm|năm|hồi)$/
  const next = line.words[year.last] === ',' ? year.last + 1 : year.last
  return (
    line.taken[next]?.type === 'place' && lead.test(wordsFrom(line, from, year.first).replace(/ năm$/, ''))
  )
}
