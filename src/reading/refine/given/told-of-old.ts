import type { Finding } from '../../engine-finding.ts'
import { wordsFrom } from '../../names/line.ts'
import type { Scene } from '../scene.ts'

/** Years after which a word given is history: nobody waits for it any more. */
const LONG_GONE = 10

/** Words between the verb and the time it is told of: `promised it in 1982`. */
const BEHIND = 3

const IN = /(?:^| )(?:in|on|back in|hồi|vào|từ)$/

/** Was the word given in a year long gone: `In 1982 Duluth promised …`, `Duluth promised it in 1982`? */
export function isToldOfOld({ line, at, last }: Finding, { published }: Scene): boolean {
  if (!published) return false
  const year = Number(published.slice(0, 4))
  return line.entities.some((e) => {
    if (e.type !== 'date' || year - Number(e.mention.iso.slice(0, 4)) < LONG_GONE) return false
    if (e.first < at) return e.first < 2
    return e.first - last <= BEHIND && IN.test(wordsFrom(line, last, e.first))
  })
}
