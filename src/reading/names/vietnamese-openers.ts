import {
  FIELDS_OF_BODIES,
  NO_OPENERS,
  ORGANISATION_OPENERS,
  UNITS_OF_FIELDS,
} from '../words/vi/organisation-heads.ts'
import type { Line } from './line.ts'

/** The words a body opens with by their first, the longest first. */
const OPENERS = new Map<string, (readonly string[])[]>()
for (const words of ORGANISATION_OPENERS.map((o) => o.split(' ')).sort((a, b) => b.length - a.length))
  OPENERS.set(words[0] ?? '', [...(OPENERS.get(words[0] ?? '') ?? []), words])

/** `Tổ chức hội nghị` holds a conference; `Tổ chức Medipeace`, `Tổ chức quốc tế …` is a body. */
function namesBody(line: Line, at: number): boolean {
  return line.sentence.tokens[at]?.capital === true || /^(?:phi|quốc|liên|y)$/.test(line.words[at] ?? '')
}

/** The words that open the name of a Vietnamese body at a token: `Trường Đại học`, `Ban quản lý`. */
export function openerAt(line: Line, at: number): readonly string[] | undefined {
  const word = line.words[at] ?? ''
  const field = line.sentence.tokens[at + 1]?.capital && `${line.words[at + 1]} ${line.words[at + 2]}`
  if (field && UNITS_OF_FIELDS.has(word) && FIELDS_OF_BODIES.has(field)) return [word]
  if (word === 'tổ' && !namesBody(line, at + 2)) return undefined
  const list = OPENERS.get(word)
  if (!list || NO_OPENERS.has(`${line.words[at]} ${line.words[at + 1]}`)) return undefined
  return list.find((words) => words.every((word, k) => line.words[at + k] === word))
}
