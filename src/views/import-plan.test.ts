import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { planRows, readYear } from './import-plan.ts'
import { parsePasted } from './pasted-table.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

function plan(row: string, choices: Readonly<Record<string, string>> = {}) {
  const planning = { gazetteer, home: 'Da Nang|VN', today: '2025-06-15', choices }
  return planRows(parsePasted(`Nước\tĐối tác\tNăm\tLoại\n${row}`), planning)[0]
}

describe('a row of a list of partners', () => {
  test.each([
    ['Hàn Quốc\tDaegu\t2004\tHợp tác', { b: 'Daegu|KR', since: '2004', kind: 'cooperation' }],
    ['Korea\tChangwon\tnăm 1997\tkết nghĩa', { b: 'Changwon|KR', since: '1997', kind: 'sister-city' }],
    ['Nhật Bản\tSakai\t02/4/2009\tHữu nghị', { b: 'Sakai|JP', since: '2009-04-02', kind: 'friendship' }],
    ['Singapore\tSingapore\t\t', { b: 'Singapore|SG' }],
    ['Nhật Bản\tLàng Không Ai Biết\t2010\t', { b: 'Làng Không Ai Biết|JP', since: '2010' }],
  ])('%s is understood', (row, slots) => {
    expect(plan(row)?.refused).toBeUndefined()
    expect(plan(row)?.slots).toMatchObject({ a: 'Da Nang|VN', status: 'established', ...slots })
    expect(plan(row.normalize('NFD'))?.slots?.since).toBe(plan(row)?.slots?.since)
  })

  test.each([
    ['Hàn Quốc\t\t2004\t', 'No partner', 'không nêu tên'],
    ['Xứ Oz\tDaegu\t2004\t', 'not a country', 'Không nhận ra nước'],
    ['\tLàng Không Ai Biết\t2004\t', 'not a place', 'Không nhận ra địa phương'],
    ['Hàn Quốc\tDaegu\t97\t', 'not a year', 'không phải là năm'],
    ['Hàn Quốc\tDaegu\t02/4/25\t', 'not a year', 'không phải là năm'],
    ['Hàn Quốc\tDaegu\t31/02/2004\t', 'not a year', 'không phải là năm'],
    ['Hàn Quốc\tDaegu\t2031\t', 'yet to come', 'chưa đến'],
    ['Hàn Quốc\tDaegu\t16/6/2025\t', 'yet to come', 'chưa đến'],
    ['Việt Nam\tĐà Nẵng\t2004\t', 'own locality', 'chính cơ quan'],
    ['\tHàn Quốc\t2004\t', 'is a country', 'tên nước'],
    ['Hàn Quốc\tHàn Quốc\t2004\t', 'is a country', 'tên nước'],
  ])('%s is refused in both languages', (row, en, vi) => {
    expect(plan(row)?.slots).toBeUndefined()
    expect(plan(row)?.refused?.en).toContain(en)
    expect(plan(row)?.refused?.vi).toContain(vi)
  })

  test('a name of several places alike is asked about, and taken as chosen', () => {
    const row = 'Hoa Kỳ\tSpringfield\t2010\t'
    const asked = plan(row)
    expect(asked?.slots).toBeUndefined()
    expect(asked?.refused).toBeUndefined()
    expect(asked?.candidates.length).toBeGreaterThan(1)
    const wanted = asked?.candidates[1]?.id ?? ''
    expect(plan(row, { 2: wanted })?.place?.id).toBe(wanted)
    expect(plan(row, { 2: 'no-such-place' })?.slots).toBeUndefined()
  })

  test('a name of one large place and a small one is taken for the large one, with the other to choose', () => {
    const taken = plan('Hàn Quốc\tGwangju\t2010\t')
    expect(taken?.place?.level).toBe('first')
    const small = taken?.candidates.find((place) => place.id !== taken.place?.id)?.id ?? ''
    expect(plan('Hàn Quốc\tGwangju\t2010\t', { 2: small })?.place?.id).toBe(small)
  })

  test('is recorded as one line a cell', () => {
    expect(plan('Hàn Quốc\tDaegu\t2004\t')?.text).toBe('Nước: Hàn Quốc\nĐối tác: Daegu\nNăm: 2004')
  })
})

test.each([
  ['1997', '1997'],
  ['Năm 1997', '1997'],
  ['4/2025', '2025-04'],
  ['02.04.2025', '2025-04-02'],
  ['2025-04-02', '2025-04-02'],
  ['', undefined],
  ['  ', undefined],
  ['35431', 'unreadable'],
  ['13/13/2004', 'unreadable'],
  ['khoảng 1997', 'unreadable'],
])('the year cell “%s” is read as %s', (cell, iso) => {
  expect(readYear(cell)).toBe(iso)
})
