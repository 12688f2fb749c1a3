import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const visitsIn = (text: string, lang: Language = 'en', publisher = '') =>
  readSlots('visit', text, { lang, published: '2024-05-16', publisher })

describe('the first day of a stay goes before the day the guests were met on', () => {
  test.each([
    [
      'Turku’s Mayor Elina Ranta received Mayor Jens Holt of Kiel, Germany, at the castle on Tuesday. Holt and his group are in Turku from May 13 to 17.',
      { head: 'Jens Holt', start: '2024-05-13', days: 5 },
    ],
    [
      'Turku’s Mayor Elina Ranta received Mayor Jens Holt of Kiel, Germany, on Tuesday 14 May. He had arrived the night before.',
      { head: 'Jens Holt', start: '2024-05-13' },
    ],
    [
      'Turku’s Mayor Elina Ranta received Mayor Jens Holt of Kiel, Germany, on Tuesday. Holt was over with seven others, Monday to Wednesday.',
      { head: 'Jens Holt', start: '2024-05-13', days: 3, size: 8 },
    ],
  ])('%s', (text, slots) => {
    expect(visitsIn(text)).toMatchObject([slots])
  })

  test('the days of an occasion are not those of the stay', () => {
    const text =
      'Turku’s Mayor Elina Ranta received Mayor Jens Holt of Kiel, Germany, on Tuesday. The herring festival runs from May 11 to 19.'
    expect(visitsIn(text)[0]?.days).toBeUndefined()
  })
})

describe('the last day of a stay', () => {
  test.each([
    'Mayor Jens Holt of Kiel, Germany, arrived in Turku on Sunday 12 May with six colleagues and leaves on Saturday.',
    'Mayor Jens Holt of Kiel, Germany, arrived in Turku on Sunday 12 May with six colleagues and stays until Saturday.',
    'Mayor Jens Holt of Kiel, Germany, arrived in Turku on Sunday 12 May with six colleagues. They leave for Berlin on Saturday.',
  ])('is the first such day of the week: %s', (text) => {
    expect(visitsIn(text)).toMatchObject([{ start: '2024-05-12', days: 7, size: 7 }])
  })

  test('is told as of the day of writing, in Vietnamese', () => {
    const text =
      'Ông Morita Kenji, Thị trưởng Takasago (Nhật Bản), cùng sáu đồng nghiệp đến Huế từ ngày 12/5 và về nước hôm nay.'
    expect(visitsIn(text, 'vi')).toMatchObject([{ start: '2024-05-12', days: 5, size: 7 }])
  })

  test('a stay counted in weeks', () => {
    const text = 'Đoàn Takasago (Nhật Bản) ở lại hai tuần và thăm Huế từ hôm 1/5.'
    expect(visitsIn(text, 'vi')).toMatchObject([{ start: '2024-05-01', days: 14 }])
  })
})

describe('guests to come, by who sends or who expects them', () => {
  test.each([
    [
      'Kiel expects Mayor Elina Ranta of Turku, Finland, in the last week of June.',
      { from: 'Turku|FI', to: ['Kiel|DE'], head: 'Elina Ranta', start: '2024-06', status: 'planned' },
    ],
    [
      'Turku is expecting a delegation of nine from Kiel, Germany, on 3 June.',
      { from: 'Kiel|DE', to: ['Turku|FI'], start: '2024-06-03', size: 9, status: 'planned' },
    ],
  ])('%s', (text, slots) => {
    expect(visitsIn(text, 'en', 'Turku Weekly')).toMatchObject([slots])
  })

  test.each([
    [
      'Theo Sở Ngoại vụ Huế, đầu năm tới Takasago (Nhật Bản) sẽ cử hai chuyên gia trồng sen sang giúp Huế.',
      { from: 'Takasago|JP', to: ['Hue|VN'], size: 2, start: '2025', status: 'planned' },
    ],
    [
      'Tháng 5 sang năm, thành phố Huế sẽ cử một đoàn nghệ nhân sang Takasago (Nhật Bản).',
      { from: 'Hue|VN', to: ['Takasago|JP'], start: '2025-05', status: 'planned' },
    ],
  ])('%s', (text, slots) => {
    const [visit] = visitsIn(text, 'vi', 'Báo Huế')
    expect(visit).toMatchObject(slots)
    expect(visit?.size).toBe((slots as { size?: number }).size)
  })

  test.each([
    'Turku and Takasago have been twins since 1991. Takasago will send a fire engine in July.',
    'Turku and Takasago have been twins since 1991. Takasago will send twelve pupils some day.',
    'Turku expects 300 jobs from a plant of Kiel in July.',
  ])('no people, or no time, is no journey: %s', (text) => {
    expect(visitsIn(text, 'en', 'Turku Weekly')).toEqual([])
  })
})

describe('the day a journey set out on goes before the days told of it', () => {
  test.each([
    [
      'Mayor Jens Holt of Kiel led a delegation of nine to Turku on 14 May. Their trip began on 11 May.',
      'en',
      { from: 'Kiel|DE', to: ['Turku|FI'], start: '2024-05-11' },
    ],
    [
      'Ngày 13/5, đoàn công tác tỉnh Kon Tum do Bí thư Tỉnh ủy Nguyễn Thanh Hải dẫn đầu đến Attapeu (Lào). Chuyến đi bắt đầu từ 11/5, đến 14/5 thì kết thúc.',
      'vi',
      { from: 'Kon Tum|VN', to: ['Attapeu|LA'], start: '2024-05-11', days: 4 },
    ],
  ] as const)('%s', (text, lang, slots) => {
    expect(visitsIn(text, lang)).toMatchObject([slots])
  })

  test('but not one told of an older journey', () => {
    const text =
      'Mayor Jens Holt of Kiel led a delegation of nine to Turku on 14 May. The first trip began on 11 May 2019.'
    expect(visitsIn(text, 'en')).toMatchObject([{ start: '2024-05-14' }])
  })
})

describe('journeys that are none', () => {
  test.each([
    [
      'The mayor of Kiel, Jens Holt, who had been due in Turku on Monday, cancelled his trip because of a strike.',
      'en',
    ],
    ['Sáu tháng qua, hơn 300 lượt khách từ Takasago đến Huế tham quan.', 'vi'],
    ['Tàu du lịch chở 400 khách từ Takasago cập cảng Chân Mây, Huế sáng 14/5.', 'vi'],
  ] as const)('%s', (text, lang) => {
    expect(visitsIn(text, lang)).toEqual([])
  })

  test('guests with a leader are no crowd', () => {
    const text = 'Ông Morita Kenji, Thị trưởng Takasago (Nhật Bản), cùng sáu người đến Huế hôm 12/5.'
    expect(visitsIn(text, 'vi')).toMatchObject([{ from: 'Takasago|JP', size: 7 }])
  })
})
