import { expect, test } from 'vitest'
import { allHints, askOf, hintsOf, mayHold, NO_HINTS } from './asked.ts'
import { fragmentsOf } from './fragments.ts'

const told = (regex: RegExp) => {
  const found = fragmentsOf(regex)
  return found && [...found].sort()
}

test('letters that have to stand together in a word are told, one set for all alternatives', () => {
  expect(told(/\b(put back|postponed) (to|until)\b/)).toEqual(['back', 'postponed'])
  expect(told(/(^| )(lùi|dời|hoãn) (lại )?(sang|đến|tới)( |$)/)).toEqual(['dời', 'hoãn', 'lùi'])
  expect(told(/finali[sz]ed (?:a|the) pact/)).toEqual(['finali'])
  expect(told(/^(?:\S+ ){0,3}Legal notice/i)).toEqual(['notice'])
})

test('a letter that may be left out ends what is certain', () => {
  expect(told(/reports?\b/)).toEqual(['report'])
  expect(told(/colou?r/)).toEqual(['colo'])
  expect(told(/ab(?:cd)?ef/)).toEqual(['ab'])
  expect(told(/visit(?:ed|s)/)).toEqual(['visit'])
})

test('where one alternative is uncertain nothing is told', () => {
  expect(told(/pact|\d+/)).toBeUndefined()
  expect(told(/(?:pact)?/)).toBeUndefined()
  expect(told(/(?=pact)(?<!treaty)/)).toBeUndefined()
  expect(told(/[pact]+/)).toBeUndefined()
  expect(told(/\bpact\b|^/)).toBeUndefined()
})

test('a line may hold what one of its words holds, and no other', () => {
  const gifts = askOf(/\b(donated|presented) (?:a|the)\b/)
  const open = askOf(/\d/)
  const words = (line: string) => allHints(line.split(' ').map((word) => ({ hints: hintsOf(word, word) })))
  expect(mayHold(gifts, words('the city donated a bus'))).toBe(true)
  expect(mayHold(gifts, words('the city bought a bus'))).toBe(false)
  expect(mayHold(open, words('nothing of it'))).toBe(true)
  expect(hintsOf('zzz', 'zzz')).toBe(NO_HINTS)
})
