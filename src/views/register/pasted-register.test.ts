import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { pastedRegister } from './pasted-register.ts'
import { planTable } from './plan-table.ts'

function planOf(pasted: string, choices: Readonly<Record<string, string>> = {}) {
  const { table, recipe } = pastedRegister(pasted, choices)
  const day = '2025-06-15'
  return planTable(table, recipe, { gazetteer, home: 'Da Nang|VN', placeIds: new Set(), day })
}

function plan(row: string, choices: Readonly<Record<string, string>> = {}) {
  return planOf(`Nước\tĐối tác\tNăm\tLoại\n${row}`, choices)[0]
}

describe('a row of a pasted list of partners', () => {
  test.each([
    ['Hàn Quốc\tDaegu\t2004\tHợp tác', { b: 'Daegu|KR', since: '2004', kind: 'cooperation' }],
    ['Korea\tChangwon\tnăm 1997\tkết nghĩa', { b: 'Changwon|KR', since: '1997', kind: 'sister-city' }],
    ['Nhật Bản\tSakai\t02/4/2009\tHữu nghị', { b: 'Sakai|JP', since: '2009-04-02', kind: 'friendship' }],
    ['Singapore\tSingapore\t\t', { b: 'Singapore|SG' }],
    ['Nhật Bản\tLàng Không Ai Biết\t2010\t', { b: 'Làng Không Ai Biết|JP', since: '2010' }],
    ['Hàn Quốc\tDaegu\t4/2025\t', { since: '2025-04' }],
    ['Hàn Quốc\tDaegu\t02.04.2025\t', { since: '2025-04-02' }],
    ['Hàn Quốc\tDaegu\t2025-04-02\t', { since: '2025-04-02' }],
  ])('%s is understood', (row, slots) => {
    expect(plan(row)?.problem).toBeUndefined()
    expect(plan(row)?.draft?.slots).toMatchObject({ a: 'Da Nang|VN', status: 'established', ...slots })
    expect(plan(row.normalize('NFD'))?.draft?.slots.since).toBe(plan(row)?.draft?.slots.since)
  })

  test.each(['đang trao đổi', 'Đang đàm phán, chưa ký', 'under negotiation', 'đang xúc tiến'])(
    'where others write the kind, “%s” says that there is no tie yet',
    (state) => {
      const { draft, notes } = plan(`Hàn Quốc\tDaegu\t\t${state}`) ?? {}
      expect([draft?.slots.status, draft?.slots.kind, notes]).toEqual(['planned', undefined, []])
    },
  )

  test.each([
    ['Hàn Quốc\t\t2004\t', 'empty-cell'],
    ['Xứ Oz\tDaegu\t2004\t', 'country-unknown'],
    ['Hàn Quốc\tDaegu\t97\t', 'day-unreadable'],
    ['Hàn Quốc\tDaegu\t02/4/25\t', 'day-unreadable'],
    ['Hàn Quốc\tDaegu\t31/02/2004\t', 'day-unreadable'],
    ['Hàn Quốc\tDaegu\tkhoảng 1997\t', 'day-unreadable'],
    ['Hàn Quốc\tDaegu\t35431\t', 'day-unreadable'],
    ['Hàn Quốc\tDaegu\t2031\t', 'day-to-come'],
    ['Hàn Quốc\tDaegu\t16/6/2025\t', 'day-to-come'],
    ['Việt Nam\tĐà Nẵng\t2004\t', 'self-pair'],
    ['Hàn Quốc\tHàn Quốc\t2004\t', 'country-alone'],
  ])('%s is refused in both languages: %s', (row, code) => {
    expect(plan(row)?.draft).toBeUndefined()
    expect(plan(row)?.problem?.problem).toBe(code)
    expect(plan(row)?.problem?.says.vi).not.toBe(plan(row)?.problem?.says.en)
  })

  test('without a country column, a country or a name nobody knows is refused', () => {
    expect(planOf('Đối tác\tNăm\nHàn Quốc\t2004')[0]?.problem?.problem).toBe('country-alone')
    expect(planOf('Đối tác\tNăm\nLàng Không Ai Biết\t2004')[0]?.problem?.problem).toBe('place-unknown')
  })

  test('a name of several places alike is asked about, and taken as chosen for its line only', () => {
    const rows = 'Nước\tĐối tác\nHoa Kỳ\tSpringfield\nHoa Kỳ\tSpringfield'
    const [asked] = planOf(rows)
    expect(asked?.draft).toBeUndefined()
    const wanted = asked?.choice?.candidates[1]?.id ?? 'none'
    const [first, second] = planOf(rows, { 3: wanted })
    expect(first?.draft).toBeUndefined()
    expect(second?.draft?.places?.b).toBe(wanted)
    expect(planOf(rows, { 2: 'no-such-place' })[0]?.draft).toBeUndefined()
  })

  test('a name of one large place and a small one is taken for the large one, with the other to choose', () => {
    const row = 'Hàn Quốc\tGwangju\t2010\t'
    const taken = plan(row)
    expect(gazetteer.get(taken?.draft?.places?.b ?? '')?.level).toBe('first')
    const small = taken?.namesakes.b?.find((place) => place.id !== taken.draft?.places?.b)?.id ?? ''
    expect(plan(row, { 2: small })?.draft?.places?.b).toBe(small)
  })

  test('is recorded as one line a cell, at the line it was pasted in', () => {
    expect(plan('Hàn Quốc\tDaegu\t2004\t')?.text).toBe('Nước: Hàn Quốc\nĐối tác: Daegu\nNăm: 2004')
    expect(planOf('Hàn Quốc\tDaegu\n\nNhật Bản\tSakai').map((row) => [row.line, row.draft?.slots.b])).toEqual(
      [
        [1, 'Daegu|KR'],
        [3, 'Sakai|JP'],
      ],
    )
    expect(planOf('Changwon')[0]?.draft?.slots.b).toBe('Changwon|KR')
  })

  test('a list whose headings name no partner is refused as a whole', () => {
    expect(() => planOf('Nước\tNăm\nHàn Quốc\t2004')).toThrow()
  })
})
