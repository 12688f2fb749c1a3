import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { Node } from '#model/party.ts'
import type { PartyRef } from '../cite.ts'
import { lineageOf } from '../lineage.ts'
import { type Sides, sideOf } from './side.ts'

const office = {
  id: 'desk',
  name: { en: 'Desk', vi: 'Bộ phận' },
  home: 'Da Nang|VN',
  zone: 'Asia/Ho_Chi_Minh',
  homePlace: gazetteer.find('Da Nang', { country: 'VN', day: '2025-07-02' })[0]?.id ?? '',
  lang: 'vi',
  sample: false,
  version: 1,
} as const

function node(id: string, kind: Node['kind'], country?: string, placeId?: string): Node {
  return { id, key: id, kind, name: id, ...(country ? { country } : {}), ...(placeId ? { placeId } : {}) }
}

const NODES = [
  node('da-nang', 'locality', 'VN', office.homePlace),
  node(
    'quang-nam',
    'locality',
    'VN',
    gazetteer.find('Quang Nam', { country: 'VN', day: '2025-01-01' })[0]?.id ?? '',
  ),
  node('hue', 'locality', 'VN'),
  node('daegu', 'locality', 'KR'),
  node('changwon', 'locality', 'KR'),
  node('kr', 'country', 'KR'),
  ...[
    'UBND thành phố Đà Nẵng',
    'Đoàn lãnh đạo UBND tỉnh Quảng Nam',
    'Đoàn Sở Công Thương',
    'UBND thành phố Huế',
    'Sở Ngoại vụ Khánh Hòa',
    'Tổng Lãnh sự quán tại Đà Nẵng',
  ].map((name) => node(name, 'organisation')),
  ...['our-chair', 'their-mayor', 'other-mayor', 'ambassador', 'stranger', 'both'].map((id) =>
    node(id, 'person'),
  ),
]

const OFFICES = new Map([
  ['our-chair', ['da-nang']],
  ['their-mayor', ['daegu']],
  ['other-mayor', ['changwon']],
  ['ambassador', ['kr']],
  ['both', ['daegu', 'da-nang']],
])

function side(id: string, subject: PartyRef): string {
  const sides: Sides = {
    nodes: new Map(NODES.map((each) => [each.id, each])),
    lineage: lineageOf(gazetteer, office),
    officesOf: OFFICES,
    subject,
  }
  return sideOf(id, sides)
}

const korea: PartyRef = { id: 'kr', kind: 'country', name: 'Korea', country: 'KR' }
const daegu: PartyRef = { id: 'daegu', kind: 'locality', name: 'Daegu', country: 'KR' }

describe('whose side somebody stands on', () => {
  test.each([
    ['da-nang', 'ours', 'ours'],
    ['quang-nam', 'ours', 'ours'],
    ['our-chair', 'ours', 'ours'],
    ['both', 'ours', 'ours'],
    ['UBND thành phố Đà Nẵng', 'ours', 'ours'],
    ['Đoàn lãnh đạo UBND tỉnh Quảng Nam', 'ours', 'ours'],
    ['Đoàn Sở Công Thương', 'ours', 'ours'],
    ['UBND thành phố Huế', 'other', 'other'],
    ['Sở Ngoại vụ Khánh Hòa', 'other', 'other'],
    ['Tổng Lãnh sự quán tại Đà Nẵng', 'other', 'other'],
    ['daegu', 'theirs', 'theirs'],
    ['their-mayor', 'theirs', 'theirs'],
    ['kr', 'theirs', 'theirs'],
    ['ambassador', 'theirs', 'theirs'],
    ['other-mayor', 'theirs', 'other'],
    ['changwon', 'theirs', 'other'],
    ['hue', 'other', 'other'],
    ['stranger', 'other', 'other'],
    ['nobody-known', 'other', 'other'],
  ])('%s: %s beside the country, %s beside Daegu', (id, ofCountry, ofCity) => {
    expect(side(id, korea)).toBe(ofCountry)
    expect(side(id, daegu)).toBe(ofCity)
  })
})
