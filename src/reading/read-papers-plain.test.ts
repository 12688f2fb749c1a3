import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

function slotsOf(kind: KindName, text: string, publisher = '', published = '2025-05-08') {
  return read({ text, published, ...(publisher ? { publisher } : {}) }, gazetteer)
    .statements.filter((s) => s.kind === kind)
    .map((s) => s.slots)
}

const NINH_BINH = (kind: KindName, text: string) => slotsOf(kind, text, 'sngv.ninhbinh.gov.vn')

describe('papers of a calendar', () => {
  const POINT = (day: string) =>
    `LỊCH KÝ KẾT\n1. ${day}: Ký Bản ghi nhớ hợp tác giữa tỉnh Ninh Bình và tỉnh Ibaraki (Nhật Bản) giai đoạn 2025 - 2028.\n2. Ngày 2/5/2025: Tiếp khách.`

  test('a point under a day to come is planned, with its tie', () => {
    expect(NINH_BINH('agreement', POINT('Ngày 21/5/2025'))).toMatchObject([
      { status: 'planned', date: '2025-05-21' },
    ])
    expect(NINH_BINH('partnership', POINT('Ngày 21/5/2025')).map((s) => [s.status, s.since])).toEqual([
      ['planned', undefined],
    ])
  })

  test('one under a day gone by is signed, and its term is no year of the tie', () => {
    expect(NINH_BINH('agreement', POINT('Ngày 5/5/2025'))).toMatchObject([
      { status: 'signed', date: '2025-05-05' },
    ])
    expect(NINH_BINH('partnership', POINT('Ngày 5/5/2025')).map((s) => s.since)).not.toContain('2025')
  })
})

describe('ties of a list', () => {
  test('friendship and cooperation joined by a comma is friendship, and a year is that of the partner before the comma', () => {
    const text =
      'Tỉnh Ninh Bình kết nghĩa với tỉnh Oudomxay (Lào); có quan hệ hữu nghị, hợp tác với thành phố Asan (Hàn Quốc) từ năm 2016, thành phố Dublin (Ireland).'
    expect(NINH_BINH('partnership', text).map((s) => [s.b, s.kind, s.since])).toEqual(
      expect.arrayContaining([
        ['Asan|KR', 'friendship', '2016'],
        ['Dublin|IE', 'friendship', undefined],
      ]),
    )
  })

  test('whoever says how many there are stands before the owner', () => {
    const text = (opening: string) =>
      `ZAMBOANGA CITY -- The mayor spoke on Monday.\n\n${opening} Zamboanga has four sister cities. Among these are Zaragoza in Spain, Sandakan in Malaysia and Sokcho in South Korea.`
    for (const opening of ['According to the city’s planning and investment promotion office,', ''])
      expect(slotsOf('partnership', text(opening)).map((s) => s.b)).toEqual([
        'Zaragoza|ES',
        'Sandakan|MY',
        'Sokcho|KR',
      ])
  })

  test('how many towns one has ties with', () => {
    const text =
      'ZAMBOANGA CITY -- Zamboanga has forged sisterhood ties with three cities. These are Zaragoza (Spain), Sandakan (Malaysia) and Sokcho (South Korea).'
    expect(slotsOf('partnership', text).map((s) => s.b)).toContain('Sandakan|MY')
  })

  test('a step taken after a paper is not what the paper makes', () => {
    const text =
      'Ninh Bình và Asan (Hàn Quốc) đã chính thức kết nghĩa từ tháng 10-2019. Trước khi kết nghĩa, năm 2015 hai địa phương đã ký thỏa thuận hợp tác.'
    expect(NINH_BINH('partnership', text).map((s) => [s.kind, s.since])).toEqual([['sister-city', '2019-10']])
  })

  test('a tie raised from what it was', () => {
    const text =
      'CHEONGJU -- Cheongju upgraded its relationship with Ninh Binh Province of Vietnam from friendship city to sister city on Monday.'
    expect(slotsOf('partnership', text)).toMatchObject([{ kind: 'sister-city', since: '2025-05-05' }])
  })
})

describe('who signs, and when', () => {
  const CHEONGJU =
    'CHEONGJU, May 6 -- Cheongju City said Tuesday it has signed a memorandum of understanding with Vietnam’s Ninh Binh Province. '

  test('the day of the signing goes before that of the telling', () => {
    const text = `${CHEONGJU}Mayor Kang Min-jae inked the memorandum at City Hall on Monday.`
    expect(slotsOf('agreement', text).map((s) => s.date)).toEqual(['2025-05-05'])
    expect(slotsOf('agreement', CHEONGJU).map((s) => s.date)).toEqual(['2025-05-06'])
  })

  test('a university told by its land is the last named there', () => {
    const text = `${CHEONGJU}Cheongju University and Hoa Lu University of Ninh Binh agreed on joint classes. Chungbuk National University will sign an agreement with the Vietnamese university in June.`
    expect(slotsOf('agreement', text).at(-1)?.parties).toEqual([
      'Chungbuk National University',
      'Hoa Lu University of Ninh Binh',
    ])
    const none = `${CHEONGJU}Chungbuk National University will sign an agreement with the French university in June.`
    expect(slotsOf('agreement', none).flatMap((s) => s.parties)).not.toContain('Ninh Binh University')
  })

  test('who tells of a signing has not signed', () => {
    const text =
      'KISUMU, May 6 - County Executive for Trade Jane Odhiambo said Maseno University had signed a memorandum with the University of Antwerp in 2022.'
    expect(slotsOf('agreement', text).map((s) => s.parties)).toEqual([
      ['Maseno University', 'University of Antwerp'],
    ])
  })

  test('the government of a city signs for the city', () => {
    const text =
      'ZAMBOANGA CITY -- The City Government of Zamboanga and the City of Sandakan in Malaysia have renewed their sisterhood agreement for another five years.'
    expect(slotsOf('agreement', text).map((s) => s.parties)).toEqual([['Zamboanga|PH', 'Sandakan|MY']])
  })
})

describe('papers that are over', () => {
  const MISKOLC = (text: string) =>
    `MISKOLC, May 7 – The mayor spoke to the council on Tuesday. ${text} The council took note.`

  test('a paper that expired ends the tie, and the day of the news is not its own', () => {
    const text = MISKOLC('The city’s agreement with Ostrava, Czechia, expired in March 2023.')
    expect(slotsOf('agreement', text).map((s) => s.date)).toEqual([undefined])
    expect(slotsOf('partnership', text)).toMatchObject([{ b: 'Ostrava|CZ', status: 'ended' }])
  })

  test('the year of its signing is that of the tie that was', () => {
    const text = 'Thỏa thuận hợp tác với thành phố Asan (Hàn Quốc) ký năm 2017 đến nay đã hết hiệu lực.'
    expect(NINH_BINH('partnership', `Tỉnh Ninh Bình rà soát các thỏa thuận. ${text}`)).toMatchObject([
      { status: 'ended', since: '2017' },
    ])
  })
})

describe('plain words of offices', () => {
  test('a list opens with an autonomous region', () => {
    const text =
      'Ninh Bình đã thiết lập quan hệ hữu nghị với 4 địa phương nước ngoài, trong đó có Khu tự trị dân tộc Choang Quảng Tây (Trung Quốc), các tỉnh Oudomxay, Hủa Phăn (Lào).'
    expect(NINH_BINH('partnership', text).map((s) => s.b)).toEqual([
      'Guangxi|CN',
      'Oudomxay|LA',
      'Houaphanh|LA',
    ])
  })

  test('a department of labour has its whole name', () => {
    const text =
      'Ngày 5/5, Sở Lao động - Thương binh và Xã hội tỉnh Ninh Bình và Phòng Nông nghiệp thành phố Asan ký Thỏa thuận hợp tác.'
    expect(NINH_BINH('agreement', text).map((s) => s.parties)).toEqual([
      ['Sở Lao động - Thương binh và Xã hội tỉnh Ninh Bình', 'Phòng Nông nghiệp thành phố Asan'],
    ])
  })

  test('a statement of intent is a letter of intent', () => {
    const text = 'MISKOLC – On May 5 Miskolc and Ostrava signed a Statement of Intent on clean steel.'
    expect(slotsOf('agreement', text).map((s) => s.instrument)).toEqual(['letter-of-intent'])
  })

  test('a headline with `to` tells a plan; one without tells what was done', () => {
    const text = (headline: string) => `${headline}\n\nMISKOLC – The mayor spoke on Tuesday.`
    expect(slotsOf('partnership', text('Miskolc to have sister city tie with Ostrava'))).toMatchObject([
      { status: 'planned' },
    ])
    expect(slotsOf('partnership', text('Miskolc has sister city ties with Ostrava'))).toMatchObject([
      { status: 'established' },
    ])
  })

  test('the same day is that told right before, though it is still to come', () => {
    const text =
      'MISKOLC, May 7 – The Port of Ostrava and Miskolc Airport will sign a memorandum on May 21. On the same day, Miskolc and Ostrava will sign a friendship agreement.'
    expect(slotsOf('agreement', text).map((s) => s.date)).toEqual(['2025-05-21', '2025-05-21'])
  })

  test('“here” is where the sentence before went, not the place most spoken of', () => {
    const text = (at: string) =>
      `Ngày 5/5, Ninh Bình và Asan (Hàn Quốc) ký tuyên bố chung. Đoàn Ninh Bình thăm Asan, gặp lãnh đạo Asan. Asan mời Ninh Bình dự lễ hội Asan.\n\nNgày 12/5, đoàn sẽ đến Gumi. ${at}hai thành phố sẽ ký thỏa thuận hợp tác.`
    expect(NINH_BINH('agreement', text('Tại đây, ')).at(-1)?.parties).toContain('Gumi|KR')
    expect(NINH_BINH('agreement', text('Sau đó, ')).at(-1)?.parties).not.toContain('Gumi|KR')
  })
})

test('a paper signed long ago is signed, whatever is recommended of it', () => {
  const text =
    'Tauranga looks at its ties again. A report recommends that the agreement with Ansan in South Korea, signed in 2019, be allowed to lapse when it expires.'
  expect(slotsOf('agreement', text)).toMatchObject([{ status: 'signed', date: '2019' }])
  const ahead = text.replace('signed in 2019', 'to be signed in 2026')
  expect(slotsOf('agreement', ahead).map((paper) => paper.status)).not.toContain('signed')
})
