import { aboutWhom, placeOf, type Question } from './question.ts'
import type { Part } from './vocabulary.ts'

/** Whose words are asked about: who stands before the promise or request gave it; undefined where either may have. */
export function sideAsked(question: Question, part: Part): 'ours' | 'theirs' | undefined {
  const promise = placeOf(question, part)
  const we = placeOf(question, 'we')
  const whom = aboutWhom(question)
  if (whom && whom.start < promise && (we < 0 || we > whom.start)) return 'theirs'
  if (we >= 0 && we < promise) return 'ours'
  const before = question.parts.find((found) => found.start === (whom?.start ?? 0) - 1)
  if (whom && before?.part === 'from') return 'theirs'
  // A promise “with” somebody may be either side’s.
  const isToThem = before?.part === 'to' && before.words !== 'with' && before.words !== 'voi'
  return whom && isToThem ? 'ours' : undefined
}
