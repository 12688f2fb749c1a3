import { expect, test } from 'vitest'
import { linesOf, placeOnScale } from './year-line.tsx'

test('a scale has at least four lines, as far apart as that allows', () => {
  expect(linesOf({ from: 1990, to: 2027 })).toEqual([1990, 2000, 2010, 2020])
  expect(linesOf({ from: 2017, to: 2027 })).toEqual([2018, 2020, 2022, 2024, 2026])
  expect(linesOf({ from: 1890, to: 2027 })).toEqual([1900, 1925, 1950, 1975, 2000, 2025])
})

test('a day lies where it falls, a year and an interval at their middle', () => {
  const scale = { from: 2000, to: 2020 }
  expect(placeOnScale('2000-01-01', scale)).toBe(0)
  expect(placeOnScale('2010-01-01', scale)).toBe(50)
  expect(placeOnScale('2010', scale)).toBe(52.5)
  expect(placeOnScale('2005-01/2014-12', scale)).toBe(50)
})

test('what lies outside the scale stands at its edge', () => {
  expect(placeOnScale('1980', { from: 2000, to: 2020 })).toBe(0)
  expect(placeOnScale('2031-05-01', { from: 2000, to: 2020 })).toBe(100)
})
