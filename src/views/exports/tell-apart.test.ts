import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { Node } from '#model/party.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { titlesToldApart } from './tell-apart.ts'

const nodes: readonly Node[] = [
  { id: 'former', key: 'former', kind: 'locality', name: 'Da Nang', country: 'VN', placeId: 'vn-48' },
  { id: 'heir', key: 'heir', kind: 'locality', name: 'Da Nang', country: 'VN', placeId: 'vn-48-2025' },
  { id: 'changwon', key: 'changwon', kind: 'locality', name: 'Changwon', country: 'KR' },
  { id: 'daegu', key: 'daegu', kind: 'locality', name: 'Daegu', country: 'KR' },
]

function tie(id: string, a: string, b: string): StoredRecord {
  const held = (value: string) =>
    ({ shown: { value, statementIds: [id] }, reason: 'only', others: [] }) as const
  return {
    id,
    kind: 'partnership',
    slots: { a: held(a), b: held(b), kind: held('cooperation') },
    parties: { a, b },
    statementIds: [id],
    keys: [],
    partyIds: [a, b],
    countries: [],
  }
}

const titles = (records: readonly StoredRecord[]) => [
  ...titlesToldApart(records, { gazetteer, lang: 'vi', nodes }).values(),
]

describe('titles of matters in one list', () => {
  test('a unit and its heir of one name with one partner: both say until or since when they stood', () => {
    expect(titles([tie('1', 'former', 'changwon'), tie('2', 'heir', 'changwon')])).toEqual([
      'Đà Nẵng (đến 30/6/2025) – Changwon: hợp tác',
      'Đà Nẵng (từ 01/7/2025) – Changwon: hợp tác',
    ])
  })

  test('what stands once is left as it is', () => {
    expect(titles([tie('1', 'former', 'changwon'), tie('2', 'heir', 'daegu')])).toEqual([
      'Đà Nẵng – Changwon: hợp tác',
      'Đà Nẵng – Daegu: hợp tác',
    ])
  })
})
