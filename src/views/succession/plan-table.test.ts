import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { readCsv } from '#intake/table-csv.ts'
import { isProblem } from '#model/problem.ts'
import type { Succession } from '#model/succession.ts'
import { type PlannedRow, planSuccessions } from './plan-table.ts'

const ROOT = new URL('../../../', import.meta.url)

function plan(text: string, known: readonly Succession[] = []): readonly PlannedRow[] {
  const rows = planSuccessions(readCsv(text), { gazetteer, country: 'VN', known, lang: 'en' })
  if (isProblem(rows)) throw new Error(rows.says.en)
  return rows
}

function table(name: string): string {
  return readFileSync(new URL(`reference/${name}.csv`, ROOT), 'utf8')
}

const HEAD =
  'predecessor,predecessor_type,predecessor_within,successor,successor_type,country,effective,sort,legal_basis'

function one(row: string): PlannedRow | undefined {
  return plan(`${HEAD}\n${row}`)[0]
}

describe('tables of reference', () => {
  test('Vietnam 2025: 52 units into 23, two changes of type, 11 units as they were', () => {
    const rows = plan(table('vietnam-provinces-2025'))
    const said = rows.flatMap((row) => row.said ?? [])
    expect(rows.filter((row) => row.standing === 'unchanged')).toHaveLength(11)
    expect(said.filter((each) => each.sort === 'merged')).toHaveLength(52)
    expect(new Set(said.filter((each) => each.day === '2025-07-01').map((each) => each.to?.key)).size).toBe(
      23,
    )
    expect(
      said.filter((each) => each.sort === 'renamed').map((each) => [each.from.name, each.to?.tier]),
    ).toEqual([
      ['Dong Nai', 'metropolis'],
      ['Thua Thien Hue', 'metropolis'],
    ])
    expect(said.every((each) => each.from.placeId && each.to?.placeId)).toBe(true)
    expect(said.every((each) => each.from.key !== each.to?.key)).toBe(true)
  })

  test('a unit and its heir of one name are two', () => {
    const said = plan(table('changwon-2010')).flatMap((row) => row.said ?? [])
    expect(said.map((each) => each.from.name)).toEqual(['Changwon', 'Masan', 'Jinhae'])
    expect(new Set(said.flatMap((each) => [each.from.key, each.to?.key])).size).toBe(4)
  })

  test('units the gazetteer does not know go by their names; a namesake elsewhere is not taken', () => {
    const said = plan(table('saitama-2001')).flatMap((row) => row.said ?? [])
    expect(said.map((each) => each.from.key)).toEqual([
      'locality:urawa:JP',
      'locality:omiya:JP',
      'place:gn-1848254',
    ])
    expect(new Set(said.map((each) => each.to?.key))).toEqual(new Set(['place:gn-6940394']))
  })

  test('a second time nothing is new', () => {
    const first = plan(table('vietnam-provinces-2025')).flatMap((row) => row.said ?? [])
    const again = plan(
      table('vietnam-provinces-2025'),
      first.map((each) => ({ ...each, sourceId: 's' })),
    )
    expect(again.filter((row) => row.standing === 'new')).toEqual([])
    expect(again.filter((row) => row.standing === 'known')).toHaveLength(54)
  })
})

describe('rows', () => {
  test.each([
    [
      'dd/mm/yyyy',
      'Hội An,city,Quảng Nam,Đà Nẵng,city,VN,01/07/2025,abolished,Decree 177/2025/ND-CP',
      '2025-07-01',
    ],
    [
      'Vietnamese words',
      'Hội An,thành phố,Quảng Nam,Đà Nẵng,thành phố,Việt Nam,2025-07-01,giải thể,NĐ 177',
      '2025-07-01',
    ],
  ])('%s', (_name, row, day) => {
    expect(one(row)).toMatchObject({
      standing: 'new',
      said: { day, sort: 'abolished', from: { tier: 'city' } },
    })
  })

  test('a unit that ended may have no heir named', () => {
    expect(one('Hội An,city,Quảng Nam,,,VN,2025-07-01,abolished,Decree')?.said?.to).toBeUndefined()
  })

  test.each([
    ['no former unit', ',,,Đà Nẵng,city,VN,2025-07-01,merged,Law', 'empty-cell'],
    ['no heir', 'Hội An,city,,,,VN,2025-07-01,merged,Law', 'empty-cell'],
    ['no day', 'Hội An,city,,Đà Nẵng,city,VN,,merged,Law', 'empty-cell'],
    ['a year only', 'Hội An,city,,Đà Nẵng,city,VN,2025,merged,Law', 'succession-day'],
    ['no such day', 'Hội An,city,,Đà Nẵng,city,VN,31/02/2025,merged,Law', 'succession-day'],
    ['no basis', 'Hội An,city,,Đà Nẵng,city,VN,2025-07-01,merged,', 'empty-cell'],
    ['a sort nobody knows', 'Hội An,city,,Đà Nẵng,city,VN,2025-07-01,vanished,Law', 'succession-sort'],
    ['a type nobody knows', 'Hội An,duchy,,Đà Nẵng,city,VN,2025-07-01,merged,Law', 'succession-tier'],
    ['a country nobody knows', 'Hội An,city,,Đà Nẵng,city,Atlantis,2025-07-01,merged,Law', 'country-unknown'],
    ['itself', 'Sakai,city,,Sakai,city,JP,2025-07-01,merged,Law', 'succession-same-unit'],
  ])('refused: %s', (_name, row, problem) => {
    expect(one(row)).toMatchObject({ standing: 'refused', problem: { problem } })
  })

  test('refused: a line that leads back to its beginning', () => {
    const rows = plan(
      `${HEAD}\nSakai,city,,Daisen,city,JP,2025-07-01,merged,Law\nDaisen,city,,Sakai,city,JP,2026-07-01,merged,Law`,
    )
    expect(rows.map((row) => row.problem?.problem)).toEqual([undefined, 'succession-circle'])
  })

  test('the same row twice in one table is there once', () => {
    const row = 'Hội An,city,Quảng Nam,Đà Nẵng,city,VN,2025-07-01,abolished,Decree'
    expect(plan(`${HEAD}\n${row}\n${row}`).map((each) => each.standing)).toEqual(['new', 'known'])
  })

  test('a table without the columns it needs is told which', () => {
    const rows = planSuccessions(readCsv('a,b\n1,2'), { gazetteer, country: 'VN', known: [], lang: 'en' })
    expect(isProblem(rows) && rows.says.en).toContain('predecessor, successor, effective, legal_basis')
  })
})
