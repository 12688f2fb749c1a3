import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from './read.ts'

/** The sums, or the numbers of projects, of all figures of investment, with their sort. */
function figures(text: string, publisher = '', published = '2022-11-22'): readonly unknown[] {
  return read({ text, published, publisher }, gazetteer)
    .statements.filter((s) => s.kind === 'investment')
    .map(({ slots }) => `${slots.amount ?? slots.projects} ${slots.measure}`)
}

describe('money that did not come, or went again', () => {
  test.each([
    'Một dự án xi măng 70 triệu USD của nhà đầu tư Bỉ ở Hà Tĩnh bị thu giấy phép hồi tháng 5.',
    'Ở Hà Tĩnh, dự án cáp treo 45 triệu USD của nhà đầu tư Áo nay xin rút.',
    'HUE – A 70 million USD cement project of a Belgian investor in Hue has since been shelved.',
    'HUE – A 45 million USD cable car project of an Austrian investor in Hue fell through in May.',
  ])('is none: %s', (text) => expect(figures(text)).toEqual([]))

  test.each([
    ['Hà Tĩnh có 70 dự án FDI, vốn 9 tỷ USD, sau khi một dự án cáp treo xin rút.', '9000000000 USD stock'],
    [
      'HUE – Hue has 70 foreign projects with 9 billion USD, after a cable car project was shelved.',
      '9000000000 USD stock',
    ],
    ['Ở Hà Tĩnh, dự án dây thép 66 triệu USD của nhà đầu tư Bỉ vừa được cấp phép.', '66000000 USD licensed'],
  ])('another’s end says nothing of it: %s', (text, figure) => expect(figures(text)).toEqual([figure]))
})

describe('a sum, and a share of it told behind', () => {
  const rows = (text: string) =>
    read({ text, published: '2021-09-02', publisher: '' }, gazetteer)
      .statements.filter((s) => s.kind === 'investment')
      .map(({ slots }) => [slots.projects, slots.amount, slots.origin, slots.rank])

  test.each([
    'Foreign investment in Hue reached 870 million USD in the first half, of which 520 million USD came from Japan, the largest source.',
    'Foreign investment in Hue reached 870 million USD in the first half, 520 million USD of it from Japan, the largest source.',
  ])('keep origin and rank apart: %s', (text) =>
    expect(rows(text)).toEqual([
      [undefined, '870000000 USD', undefined, undefined],
      [undefined, '520000000 USD', 'JP', 1],
    ]),
  )

  test('are two figures where a land is first by number and third by money', () => {
    const two = [
      [98, undefined, 'TH', 1],
      [undefined, '310000000 USD', 'TH', 3],
    ]
    expect(
      rows('Thái Lan có 98 dự án, nhiều nhất ở Quảng Trị, song với 310 triệu USD chỉ đứng thứ ba về vốn.'),
    ).toEqual(two)
    expect(rows('Thái Lan có 98 dự án ở Quảng Trị với 310 triệu USD, đứng thứ ba về vốn.')).toEqual([
      [98, '310000000 USD', 'TH', 3],
    ])
  })
})

describe('sums as the press of other lands prints them', () => {
  test.each([
    [
      'EAST LONDON – East London has three Swedish projects, worth R1.2 billion.',
      '1200000000 ZAR stock',
      'x.co.za',
    ],
    ['TACLOBAN – Japanese firms have invested P400 million in Tacloban.', '400000000 PHP stock', 'x.com.ph'],
    [
      'CHENNAI – Danish companies have invested ₹38 crore in Chennai so far.',
      '380000000 INR stock',
      'x.co.in',
    ],
    ['VARNA – Danish companies have invested USD 18m in Varna so far.', '18000000 USD stock', 'x.bg'],
    [
      'CAIRNS – Japanese companies have invested $900 million in Cairns so far.',
      '900000000 AUD stock',
      'x.com.au',
    ],
    [
      'CAIRNS – Japanese companies have invested US$900 million in Cairns so far.',
      '900000000 USD stock',
      'x.com.au',
    ],
    ['HUE – Japanese companies have invested $900 million in Hue so far.', '900000000 USD stock', 'x.vn'],
  ])('%s', (text, figure, publisher) => expect(figures(text, publisher)).toEqual([figure]))
})

describe('what is told in a town by the people of its province', () => {
  const hosts = (text: string) =>
    read({ text, published: '2025-04-02', publisher: '' }, gazetteer)
      .statements.filter((s) => s.kind === 'investment')
      .map(({ slots }) => slots.host)

  test('stays the town’s, where its own office speaks', () => {
    expect(
      hosts(
        'PHAN THIET – The city alone had 12 foreign-invested projects worth 90 million USD, says the office of Phan Thiet. Binh Thuan, the province, counts more.',
      ),
    ).toEqual(['Phan Thiet|VN'])
  })
})

test('a sum is of the firm whose project it goes into, and not of its land nor of the firm before', () => {
  const text =
    'Chiều 4/11, Hải Phòng cấp phép 5 dự án FDI với tổng vốn 412 triệu USD. Dự án linh kiện của Tập đoàn LG Innotek (Hàn Quốc) tăng vốn thêm 200 triệu USD; dự án lốp xe của Công ty Bridgestone (Nhật Bản) có vốn 95 triệu USD.'
  const origins = read({ text, published: '2026-11-05', publisher: '' }, gazetteer)
    .statements.filter((s) => s.kind === 'investment')
    .map(({ slots }) => slots.origin)
  expect(origins).toEqual([undefined, 'Tập đoàn LG Innotek', 'Công ty Bridgestone'])
})
