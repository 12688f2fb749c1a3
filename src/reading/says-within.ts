import { type Asked, mayHold } from './asked.ts'
import { type Line, wordsFrom } from './names/line.ts'

/** Do the words from `first` to before `last` hold what is asked? They are cut out only where the line may hold it. */
export function saysWithin(one: Asked, line: Line, first: number, last: number): boolean {
  return mayHold(one, line.hints) && one.regex.test(wordsFrom(line, first, last))
}

/** What is asked, where the words from `first` to before `last` hold it. */
export function findWithin(one: Asked, line: Line, first: number, last: number): RegExpExecArray | null {
  return mayHold(one, line.hints) ? one.regex.exec(wordsFrom(line, first, last)) : null
}
