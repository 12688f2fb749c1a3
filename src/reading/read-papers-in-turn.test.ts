import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const papersIn = (text: string, lang: Language = 'en', publisher = '') =>
  readSlots('agreement', text, { lang, published: '2024-05-16', publisher })

describe('bodies told before sign as they, the two, hai bên', () => {
  test.each([
    [
      'Riverbend College and Kiel University have worked together since 2015. On Tuesday they renewed their agreement on student exchange.',
      { parties: ['Riverbend College', 'Kiel University'], date: '2024-05-14', status: 'signed' },
    ],
    [
      'Rector Jens Holt of Kiel University called on President Mary Stone of Riverbend College on Tuesday. The two signed a memorandum on nursing.',
      { parties: ['Kiel University', 'Riverbend College'], instrument: 'mou', sectors: ['health'] },
    ],
    [
      'The Port of Turku and the Port of Kiel agreed on the text of a contract on timber. It is to be signed in Turku in November.',
      {
        parties: ['Port of Turku', 'Port of Kiel'],
        instrument: 'contract',
        date: '2024-11',
        status: 'planned',
      },
    ],
  ])('%s', (text, slots) => {
    expect(papersIn(text)).toMatchObject([slots])
  })

  test('where cities were spoken of, the cities sign', () => {
    const text =
      'Riverbend College and Kiel University have worked together since 2015. Mayor Jens Holt of Kiel received Mayor Elina Ranta of Turku, Finland, on Tuesday. The two signed a memorandum on nursing.'
    expect(papersIn(text)).toMatchObject([{ parties: ['Kiel|DE', 'Turku|FI'] }])
  })

  test('the two local governments are no bodies', () => {
    const text =
      'Turku, Finland, and Kiel, Germany, met. Turku Harbour College and Kiel University sent experts. A memorandum between the two local governments will be signed in June.'
    expect(papersIn(text).flatMap((one) => one.parties)).not.toContain('Kiel University')
  })
})

describe('partners told in turn, each with its own paper', () => {
  test('in English', () => {
    const text = 'Turku has had a friendship agreement with Kiel since 1982 and with Takasago since 1999.'
    expect(papersIn(text, 'en', 'Turku Weekly')).toMatchObject([
      { parties: ['Turku|FI', 'Kiel|DE'], date: '1982' },
      { parties: ['Turku|FI', 'Takasago|JP'], date: '1999' },
    ])
  })

  test('in Vietnamese, each with its own fields', () => {
    const text =
      'Năm 2021, Huế ký với Takasago một thỏa thuận về bảo tồn; với Gyeongju là năm 2023, về du lịch.'
    expect(papersIn(text, 'vi', 'Báo Huế')).toMatchObject([
      { parties: ['Hue|VN', 'Takasago|JP'], date: '2021', sectors: ['culture'] },
      { parties: ['Hue|VN', 'Gyeongju|KR'], date: '2023', sectors: ['tourism'] },
    ])
  })

  test('ties told before, by a verb of their own, are no papers', () => {
    const text =
      'Turku has twin-city ties with Kiel in Germany (1989), and signed a friendship agreement with Takasago in 2019.'
    expect(papersIn(text, 'en', 'Turku Weekly')).toMatchObject([{ parties: ['Turku|FI', 'Takasago|JP'] }])
  })
})

describe('papers still to be signed, and statements made together', () => {
  test.each([
    [
      'Lãnh đạo Huế và Takasago thống nhất cuối tháng 10 ký thỏa thuận hợp tác tại Nhật Bản.',
      { status: 'planned', date: '2024-10' },
    ],
    [
      'Bản thỏa thuận giữa Huế và Takasago còn chờ hai bên hoàn thiện, dự kiến tháng 4 năm sau ký tại Huế.',
      { status: 'planned', date: '2025-04' },
    ],
    [
      'Huế và Takasago (Nhật Bản) ra tuyên bố chung về du lịch sau hội đàm ngày 14/5.',
      { status: 'signed', instrument: 'joint-statement', sectors: ['tourism'] },
    ],
  ])('%s', (text, slots) => {
    expect(papersIn(text, 'vi', 'Báo Huế')).toMatchObject([slots])
  })

  test('two sides who agree and sign have signed', () => {
    const text = 'Chiều 14/5, Huế và Takasago (Nhật Bản) thống nhất nội dung và ký thỏa thuận hợp tác.'
    expect(papersIn(text, 'vi', 'Báo Huế')).toMatchObject([{ status: 'signed' }])
  })
})
