import { NO_OPENERS, ORGANISATION_OPENERS } from '../words/vi/organisation-heads.ts'
import type { Line } from './line.ts'

/** The words a body opens with by their first, the longest first. */
const OPENERS = new Map<string, (readonly string[])[]>()
for (const words of ORGANISATION_OPENERS.map((o) => o.split(' ')).sort((a, b) => b.length - a.length))
  OPENERS.set(words[0] ?? '', [...(OPENERS.get(words[0] ?? '') ?? []), words])

/** The words that open the name of a Vietnamese body at a token: `Trường Đại học`, `Ban quản lý`. */
export function openerAt(line: Line, at: number): readonly string[] | undefined {
  const list = OPENERS.get(line.words[at] ?? '')
  if (!list || NO_OPENERS.has(`${line.words[at]} ${line.words[at + 1]}`)) return undefined
  return list.find((words) => words.every((word, k) => line.words[at + k] === word))
}
