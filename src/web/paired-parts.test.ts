import { expect, test } from 'vitest'
import { PART_NAMES, type PartName } from '#model/mission.ts'
import { pairedParts } from './paired-parts.ts'

const rows = (...names: readonly PartName[]) =>
  pairedParts(names.map((name) => ({ name }))).map((row) => row.map(({ name }) => name))

test('short parts that follow one another stand in twos', () => {
  expect(rows('start', 'end', 'days', 'size', 'purpose')).toEqual([
    ['start', 'end'],
    ['days', 'size'],
    ['purpose'],
  ])
})

test.each([[['purpose', 'topic']], [['start', 'hosts', 'end']], [['unit', 'payer', 'invitation']]] as const)(
  'no other stands beside one: %s',
  (names) => {
    expect(rows(...(names as readonly PartName[]))).toEqual(names.map((name) => [name]))
  },
)

test('none is left out and the order stays', () => {
  expect(rows(...PART_NAMES).flat()).toEqual(PART_NAMES)
})
