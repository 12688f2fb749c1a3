import type { Question } from './question.ts'
import { GLUE } from './vocabulary.ts'

/** Words that deny what follows; at the end of a question they only ask for yes or no. */
const DENIALS: ReadonlySet<string> = new Set(['khong', 'chua'])

/** Written as a part of a name is: “Trần Không Ai”. */
const IN_NAME = /^\p{Lu}\p{Ll}+$/u

/** The words by which a question turns round what no form knows turned round: “đoàn nào chưa đi”. */
export function denials({
  words,
  tokens,
  parts,
  days,
  names,
}: Pick<Question, 'words' | 'tokens' | 'parts' | 'days' | 'names'>): ReadonlySet<number> {
  const within = (i: number) => (found: { readonly start: number; readonly length: number }) =>
    i >= found.start && i < found.start + found.length
  const phrases = [...parts.filter((part) => part.length > 1), ...days, ...names]
  const asks = (i: number) => !GLUE.has(tokens[i] ?? '') && !days.some(within(i))
  // “chưa vào năm 2025”: what belongs to the day is the deed here.
  const comes = (i: number) => tokens[i] === 'vao' && days.some((day) => day.start === i)
  const denies = (i: number) =>
    DENIALS.has(tokens[i] ?? '') &&
    !(i > 0 && IN_NAME.test(words[i] ?? '')) &&
    !phrases.some(within(i)) &&
    (comes(i + 1) || tokens.some((_, k) => k > i && asks(k)))
  return new Set(tokens.flatMap((_, i) => (denies(i) ? [i] : [])))
}
