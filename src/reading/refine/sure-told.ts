import { askOf } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import { saysWithin } from '../says-within.ts'
import type { Scene } from './scene.ts'

const PRONOUN = askOf(/^(he|she|they|we|i|it|ông|bà|họ|chúng tôi|tôi|anh|chị)$/)

/** Is the speaker told in his own sentence by no more than a pronoun? */
function isByPronoun({ line, at, slots }: Finding): boolean {
  return !line.entities.some(
    (e) =>
      e.type === 'person' &&
      e.person.name === slots.by?.value &&
      e.last <= at &&
      !saysWithin(PRONOUN, line, e.first, e.last),
  )
}

/** How many people the sentence before names. */
function peopleBefore({ line }: Finding, scene: Scene): number {
  const before = scene.lines[line.index - 1]?.entities ?? []
  return new Set(before.flatMap((e) => (e.type === 'person' ? [e.person.name] : []))).size
}

/** Does a word come from an officer or a body: somebody named, or a pronoun behind a sentence that names one person alone? */
export function hasOneSpeaker(finding: Finding, scene: Scene): boolean {
  const speaker = scene.people.all.find((person) => person.name === finding.slots.by?.value)
  if (!speaker) return true
  return speaker.offices.length > 0 && (!isByPronoun(finding) || peopleBefore(finding, scene) === 1)
}

/** Is it said of a sum what it was put into, or where it came from? A bare sum may be a price, a plan or a part. */
export function isSumOfSomething({ slots }: Finding): boolean {
  return slots.projects !== undefined || slots.origin !== undefined
}

/** `Director of the of Planning`: a title something fell out of. */
export function isBrokenTitle({ slots }: Finding): boolean {
  return /\b(of|the) of\b/.test(String(slots.role?.value))
}
