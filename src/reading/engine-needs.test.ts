import { expect, test } from 'vitest'
import { needsOf } from './engine-needs.ts'

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
