import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const visitsIn = (text: string, lang: Language = 'en', published = '2024-05-16') =>
  readSlots('visit', text, { lang, published })

describe('journeys told by who moves and where, without a word for a visit', () => {
  test.each([
    [
      'Dundee had company again. Twenty-two people from Würzburg, Germany, have been guests in Dundee homes since Monday and go home on Saturday.',
      { from: 'Wurzburg|DE', to: ['Dundee|GB'], size: 22, start: '2024-05-13', days: 6, status: 'done' },
    ],
    [
      'Eleven of us from the Dundee Choral Union flew to Würzburg on the 4th and got back on Sunday 12 May.',
      { from: 'Dundee Choral Union', to: ['Wurzburg|DE'], size: 11, start: '2024-05-04' },
    ],
    [
      'HAI PHONG - Mayor Yoo Jeong-bok of Incheon thanked the city. My Chairman, Nguyen Van Tung, will go to Incheon in October, an official said.',
      {
        head: 'Nguyen Van Tung',
        from: 'Hai Phong|VN',
        to: ['Incheon|KR'],
        start: '2024-10',
        status: 'planned',
      },
    ],
    [
      'GUNSAN - Mayor Kang Im-jun has been in Vung Tau, Vietnam, since Sunday with 25 people of its companies.',
      { head: 'Kang Im-jun', to: ['Vung Tau|VN'], start: '2024-05-12', status: 'done' },
    ],
    [
      "Toledo and Szeged, Hungary, are sister cities. The Szeged school's wind band, 30 kids, will be in Toledo in the first week of July 2025.",
      { from: 'Szeged|HU', to: ['Toledo|US'], size: 30, start: '2025-07', status: 'planned' },
    ],
    [
      'Wichita has new friends. Fifteen members of the Orléans Chamber of Commerce, under its president Bertrand Chassaing, spent Monday to Wednesday here.',
      {
        from: 'Orléans Chamber of Commerce',
        head: 'Bertrand Chassaing',
        to: ['Wichita|US'],
        size: 15,
        days: 3,
      },
    ],
    [
      'Halifax and Hakodate are sister cities. Mr. Kudo Masaaki, president of the Hakodate Chamber of Commerce, has brought thirty people. They arrived on Monday and they go home on Saturday.',
      { head: 'Kudo Masaaki', to: ['Halifax|CA'], size: 31, start: '2024-05-13', days: 6 },
    ],
  ])('%s', (text, slots) => {
    expect(visitsIn(text)).toMatchObject([slots])
  })

  test.each([
    [
      'HÀ GIANG - Tháng 11 tới, Hà Giang sẽ cử một đoàn nghệ nhân khèn sang Mông Tự (Trung Quốc) dự lễ hội.',
      { from: 'Ha Giang|VN', to: ['Mengzi|CN'], start: '2024-11', status: 'planned' },
    ],
    [
      'TRÀ VINH - Tháng 3 vừa rồi, hai kỹ sư của Trà Vinh đã sang Jeonju (Hàn Quốc).',
      { from: 'Tra Vinh|VN', to: ['Jeonju|KR'], size: 2, start: '2024-03' },
    ],
    [
      'HUẾ - Thành phố Huế đông khách. Có gánh xiếc của Namur (Bỉ), hai mươi bốn nghệ sĩ, tới từ hôm qua.',
      { from: 'Namur|BE', to: ['Hue|VN'], size: 24, start: '2024-05-15' },
    ],
    [
      'HÀ TIÊN - 20 bạn học sinh đến từ Setouchi (Nhật Bản) đã ăn ngủ cùng các bạn Hà Tiên từ ngày 9 đến 15/5.',
      { from: 'Setouchi|JP', to: ['Ha Tien|VN'], start: '2024-05-09', days: 7 },
    ],
  ])('%s', (text, slots) => {
    expect(visitsIn(text, 'vi')).toMatchObject([slots])
  })
})

describe('stops and companions of a journey', () => {
  test.each([
    [
      'HA LONG - A Guangxi delegation of 18, headed by Vice Chairman Liao Pinhu, began in Ha Long on Monday and then worked its way to Mong Cai.',
      { from: 'Guangxi|CN', to: ['Ha Long|VN', 'Mong Cai|VN'], size: 18 },
    ],
    [
      'TURKU - Mayor Jens Holt of Kiel, Germany, has been in Turku since Monday with six lecturers.',
      { from: 'Kiel|DE', to: ['Turku|FI'], size: 7 },
    ],
  ])('%s', (text, slots) => {
    expect(visitsIn(text)).toMatchObject([slots])
  })

  test('who is only met with is no companion', () => {
    const text =
      'TURKU - Mayor Jens Holt of Kiel, Germany, has been in Turku since Monday and met with 12 students.'
    const [visit] = visitsIn(text)
    expect(visit).toMatchObject({ from: 'Kiel|DE', to: ['Turku|FI'] })
    expect(visit).not.toHaveProperty('size')
  })
})

describe('who moves nowhere, or was never to', () => {
  test.each([
    'WAGGA WAGGA - Some 3,000 tourists from Kunming, China, came last year.',
    'WAGGA WAGGA - Professor Li Wei of Kunming University, China, spoke at the fair on Tuesday.',
    'WAGGA WAGGA - A delegation from Kunming, China, was to come in April but the trip was called off.',
    'WAGGA WAGGA - Mayor Dallas Tout invited Mayor Liu Jiachen of Kunming, China, to come to the show in September.',
    'WAGGA WAGGA - Exports from Wagga Wagga to Kunming, China, went up in April, and ships left for Shanghai.',
    'WAGGA WAGGA - Mayor Dallas Tout said the city was ready to send ten nurses to Kunming, China, next year.',
  ])('%s', (text) => {
    expect(visitsIn(text)).toEqual([])
  })

  test.each([
    'THÁI NGUYÊN - Hơn 3.000 lượt khách Hàn Quốc đến Thái Nguyên trong tháng 4.',
    'THÁI NGUYÊN - Đoàn Gyeonggi (Hàn Quốc) dự kiến sang tháng 4 nhưng chuyến đi đã bị hủy.',
    'THÁI NGUYÊN - Thị trưởng Seoul (Hàn Quốc) Park Min-soo mong sẽ đưa một đoàn doanh nghiệp tới Thái Nguyên.',
    'THÁI NGUYÊN - Từ năm 2010 đến nay Gyeonggi (Hàn Quốc) đã giúp Thái Nguyên 12 dự án.',
  ])('%s', (text) => {
    expect(visitsIn(text, 'vi')).toEqual([])
  })
})

describe('which day a journey began', () => {
  test('is not that of the dateline before it', () => {
    const text = 'Hanoi, 12 March 2024 - A delegation from Hue left for Kyoto on 11 March.'
    expect(visitsIn(text)).toMatchObject([{ to: ['Kyoto|JP'], start: '2024-03-11' }])
  })

  test.each([
    ['en', 'The council of Hue met on 12 March 2026. Mayor Le Van Nam of Hue flew to Kyoto in 2024.'],
    [
      'vi',
      'Hội đồng Huế họp ngày 12/3/2026. Chủ tịch UBND thành phố Huế Lê Văn Nam sang thăm Kyoto năm 2024.',
    ],
  ] as const)(
    'is of the year told with it, also where nobody knows when the text came out (%s)',
    (lang, text) => {
      expect(visitsIn(text, lang, '')).toMatchObject([{ to: ['Kyoto|JP'], start: '2024' }])
    },
  )
})

test('a village or a market called after a land does not lie there', () => {
  const goals = (goal: string) =>
    visitsIn(`Ngày 3/5, đoàn công tác thành phố Huế thăm ${goal}.`, 'vi').map(({ to }) => to)
  expect(goals('chợ Nga')).toEqual([])
  expect(goals('làng Pháp')).toEqual([])
  expect(goals('Nga')).toEqual([['RU']])
})
