import { expect, test } from 'vitest'
import { needsOf, shapeNeeds } from './engine-needs.ts'

const plain = (shape: string) => needsOf(shape).map((need) => [...need].sort())

test.each([
  ['{P} met {L}', [['@P'], ['met'], ['@L']]],
  [
    '(?:signed|inked) (?:\\S+ ){0,3}?agreements?',
    [
      ['inked', 'signed'],
      ['agreement', 'agreements'],
    ],
  ],
  ['(?<a>{L}) (?:và|với) (?<b>{LIST})', [['@L'], ['với', 'và'], ['@L']]],
  ['(?:put pen to paper|sealed) {D}', [['put', 'sealed'], ['@D']]],
  ['[LCO]\\d+ visits', [['@C', '@L', '@O'], ['visits']]],
  ['(?<=^theo P\\d+ , (?:\\S+ ){0,9})sẽ(?= gửi)', [['theo'], ['@P'], ['sẽ'], ['gửi']]],
  ['(?<=(?:^|, )the L\\d+ side )(?:will|shall)', [['the'], ['@L'], ['side'], ['shall', 'will']]],
])('%s needs what it cannot do without', (shape, needs) => {
  expect(plain(shape)).toEqual(needs.map((need) => [...need].sort()))
})

test.each([
  ['what may be left out', '(?:the )?(?:{D} )?'],
  ['what is only looked at', '(?=signed)(?<!not )'],
  ['a choice one side of which is open', '(?:signed|\\S+ed)'],
  ['a part of a word', '(?:\\S+)ing'],
])('%s is no need', (_, shape) => {
  expect(plain(shape)).toEqual([])
})

test.each([
  ['(?:signed|inked) (?:\\S+ ){0,3}?agreements?', ['inked', 'signed']],
  ['(?<head>{P})(?: ,)? visited', ['@P']],
  ['(?<!the )^(?:agreement|mou) with', ['agreement', 'mou']],
])('every match of %s begins with a sign that is known', (shape, opening) => {
  expect([...(shapeNeeds(shape).opening ?? [])].sort()).toEqual(opening)
})

test.each([
  ['(?:the )?{L} visited'],
  ['(?<b>{LIST}) joined'],
  ['(?:\\S+ ){0,2}?forum'],
  ['(?:signed|re[a-z]+) with'],
])('where a match of %s begins is not known', (shape) => {
  expect(shapeNeeds(shape).opening).toBeUndefined()
})

test.each([
  ['^.+$', true],
  ['(?<!the )^(?:agreement|mou) with', true],
  ['{P} met {L}', false],
  ['(?:^|, )the {L} side', false],
  ['^{L}|{P}', false],
])('%s holds to the start of the sentence: %s', (shape, anchored) => {
  expect(shapeNeeds(shape).anchored).toBe(anchored)
})

test('what stands before a match is no need of what stands in it', () => {
  const { needs, inside } = shapeNeeds('(?<=^theo P\\d+ , (?:\\S+ ){0,9})sẽ(?= gửi)')
  expect(needs).toHaveLength(4)
  expect(inside.map((need) => [...need])).toEqual([['sẽ'], ['gửi']])
})
