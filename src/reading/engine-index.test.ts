import { expect, test } from 'vitest'
import { allMet, makeNeedIndex, needsMet } from './engine-index.ts'
import { needsOf } from './engine-needs.ts'
import type { Sign } from './engine-shorthand.ts'
import type { Entity } from './names/entity.ts'

/** A shorthand of words, where a word like `P0` stands for a person. */
function shorthand(text: string) {
  const entity = { type: 'person' } as Entity
  const signs = text.split(' ').map(
    (word, at): Sign => ({
      text: word,
      first: at,
      last: at + 1,
      ...(/^[A-Z]\d/.test(word) ? { entity } : {}),
    }),
  )
  return { text, signs, starts: [] }
}

function wakes(shape: string, text: string): boolean {
  const { number, index } = makeNeedIndex()
  const needs = needsOf(shape).map(number)
  return allMet(needs, needsMet(index(), shorthand(text)))
}

test.each([
  ['{P} met {L}', 'P0 met L1'],
  ['{P} met {P}', 'then P0 and P1 met P2'],
  ['(?:signed|inked) (?:\\S+ ){0,3}?agreements?', 'L0 inked two agreements'],
  ['(?:the )?(?:{D} )?', 'nothing of it'],
])('%s is tried on “%s”', (shape, text) => {
  expect(wakes(shape, text)).toBe(true)
})

test.each([
  ['{P} met {L}', 'P0 saw L1'],
  ['{P} met {L}', 'L0 met P1'],
  ['{P} met {P}', 'the two met P0'],
  ['(?:signed|inked) (?:\\S+ ){0,3}?agreements?', 'the agreement was signed'],
])('%s is put aside at “%s”', (shape, text) => {
  expect(wakes(shape, text)).toBe(false)
})
