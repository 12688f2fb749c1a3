import { describe, expect, test } from 'vitest'
import { feastsOf, hasNationalDay, ownNewYear } from './feasts.ts'

const YEAR = { from: '2026-11-22', to: '2027-11-21' }
const said = (country: string, stretch = YEAR) =>
  feastsOf(country, stretch).map((one) => [one.feast, one.day, one.lastDay])

describe('days of good wishes', () => {
  test.each([
    [
      'KR',
      [
        ['seollal', '2027-02-07', undefined],
        ['chuseok', '2027-09-15', undefined],
        ['national-day', '2027-10-03', undefined],
      ],
    ],
    ['JP', [['national-day', '2027-02-23', undefined]]],
    [
      'LA',
      [
        ['national-day', '2026-12-02', undefined],
        ['pi-mai', '2027-04-14', '2027-04-16'],
      ],
    ],
    [
      'TH',
      [
        ['national-day', '2026-12-05', undefined],
        ['songkran', '2027-04-13', '2027-04-15'],
      ],
    ],
    [
      'KH',
      [
        ['chol-chnam-thmay', '2027-04-14', '2027-04-16'],
        ['national-day', '2027-11-09', undefined],
      ],
    ],
    [
      'CN',
      [
        ['spring-festival', '2027-02-06', undefined],
        ['national-day', '2027-10-01', undefined],
      ],
    ],
  ])('of %s', (country, expected) => {
    expect(said(country)).toEqual(expected)
  })

  test('Tết is Vietnam’s own, with its days', () => {
    expect(ownNewYear(YEAR).map((one) => [one.day, one.lastDay])).toEqual([['2027-02-06', '2027-02-08']])
  })

  test('Seollal and Tết part in some years', () => {
    const all = { from: '2030-01-01', to: '2030-03-01' }
    expect([feastsOf('KR', all)[0]?.day, ownNewYear(all)[0]?.day]).toEqual(['2030-02-03', '2030-02-02'])
  })

  test('none in another stretch, of a country not in the table, or beyond the reckoned years', () => {
    expect(said('JP', { from: '2027-02-24', to: '2027-12-31' })).toEqual([])
    expect([said('GB'), said('XX'), hasNationalDay('GB'), hasNationalDay('US')]).toEqual([
      [],
      [],
      false,
      true,
    ])
    expect(said('KR', { from: '2150-01-01', to: '2150-12-31' }).map(([feast]) => feast)).toEqual([
      'national-day',
    ])
    expect(ownNewYear({ from: '2150-01-01', to: '2150-12-31' })).toEqual([])
  })
})
