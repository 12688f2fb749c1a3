import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProblem, type Language } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { readBlocks } from '../blocks/read-blocks.ts'
import { readSentences } from '../sentences.ts'
import { tokenize } from '../tokens.ts'
import { readDates, readDocumentDates } from './read-dates.ts'

const PUBLISHED = '2025-04-03'

function read(lang: Language, text: string, published?: string): readonly string[] {
  return readDates({ tokens: tokenize(text), lang }, published).map(
    ({ iso, relation }) => `${iso} ${relation}`,
  )
}

describe('readDates: English', () => {
  it.each([
    ['a trip late next month', '2025-05 on'],
    ['By the end of 2024, it had', '2024-12 by'],
    ['in the first six months of 2020', '2020-01/2020-06 during'],
    ['since 1997', '1997 since'],
    ['in Q1', '2025-01/2025-03 during'],
    ['in the fourth quarter of last year', '2024-10/2024-12 during'],
    ['put off to the second half of the year', '2025-07/2025-12 during'],
    ['from Thursday, 15 May to Saturday, 17 May', '2025-05-15/2025-05-17 during'],
    ['from Thursday, May 15 to Saturday, May 17', '2025-05-15/2025-05-17 during'],
    ['from 15–20 May', '2025-05-15/2025-05-20 during'],
    ['from the 8th to the 12th of May', '2025-05-08/2025-05-12 during'],
    ['in the last week of October', '2024-10 on'],
    ['on December 21–25', '2024-12-21/2024-12-25 during'],
    ['this Thursday', '2025-04-03 on'],
    ['signed on Monday', '2025-03-31 on'],
    ['will follow on Friday', '2025-04-04 on'],
    ['yesterday', '2025-04-02 on'],
    ['the afternoon of April 2', '2025-04-02 on'],
    ['Wednesday, April 2, 2025', '2025-04-02 on'],
    ['on 22 September 2017', '2017-09-22 on'],
    ['an action plan for 2021-2025', '2021/2025 during'],
    ['six years ago', '2019 on'],
    ['next spring', '2026 on'],
    ['last November', '2024-11 on'],
    ['nine months this year', '2025-01/2025-09 during'],
    ['by 2030', '2030 by'],
    ['As of the end of September 2018', '2018-09 as-of'],
    ['Wednesday, 02/13', '2025-02-13 on'],
    ['2025-04-02', '2025-04-02 on'],
    ['from May 24 (Sat) to 29 (Thu), 2025', '2025-05-24/2025-05-29 during'],
    ['on 24 May (Sat.)', '2025-05-24 on'],
    ['on May 10, 11 and 12 they sang', '2025-05-10/2025-05-12 during'],
    ['on March 10, 11 companies signed', '2025-03-10 on'],
    ['signed on this 4th day of March 2016', '2016-03-04 on'],
    ['in H2 2023', '2023-07/2023-12 during'],
  ])('%s', (text, expected) => {
    expect(read('en', text, PUBLISHED)).toEqual([expected])
  })

  it('reads years in brackets', () => {
    expect(read('en', 'Changwon (1997), Daegu (2004)')).toEqual(['1997 on', '2004 on'])
  })

  it.each([
    'the Sun Group and March Ltd',
    'its 25th anniversary',
    'they may sign and march',
    'a pier of 1,997 metres',
    'the second half was better',
    'the H2 line',
  ])('is no date: %s', (text) => {
    expect(read('en', text, PUBLISHED)).toEqual([])
  })

  it.each(['on April 2', 'yesterday', 'last year', 'on Monday', 'next month'])(
    'is left out where no day of publication settles it: %s',
    (text) => {
      expect(read('en', text)).toEqual([])
    },
  )
})

describe('readDates: Vietnamese', () => {
  it.each([
    ['ngày 2/4', '2025-04-02 on'],
    ['chiều 25-7', '2025-07-25 on'],
    ['hôm qua (2/4)', '2025-04-02 on'],
    ['ngày 2 tháng 4 năm 2025', '2025-04-02 on'],
    ['từ ngày 15-20/5', '2025-05-15/2025-05-20 during'],
    ['hai ngày 28 và 29/3', '2025-03-28/2025-03-29 during'],
    ['từ 22.12 đến 31.12.2022', '2022-12-22/2022-12-31 during'],
    ['từ 18 đến 20-3', '2025-03-18/2025-03-20 during'],
    ['từ tối 18 đến sáng 20/3', '2025-03-18/2025-03-20 during'],
    ['từ 18/3 đến hết ngày 20/3', '2025-03-18/2025-03-20 during'],
    ['tháng 10/2023', '2023-10 on'],
    ['hồi tháng 11.2022', '2022-11 on'],
    ['hồi tháng 11', '2024-11 on'],
    ['trong tháng Sáu', '2025-06 during'],
    ['tính đến cuối năm 2024', '2024-12 as-of'],
    ['thành lập cuối năm 2003', '2003 on'],
    ['6 tháng đầu năm', '2025-01/2025-06 during'],
    ['chín tháng năm 2024', '2024-01/2024-09 during'],
    ['quý I/2024', '2024-01/2024-03 during'],
    ['tính đến hết quý 1/2024', '2024-03 as-of'],
    ['tính đến hết tháng 6-2019', '2019-06 as-of'],
    ['nửa cuối năm 2025', '2025-07/2025-12 during'],
    ['năm ngoái', '2024 on'],
    ['sang năm', '2026 on'],
    ['tuần trước', '2025-03-24/2025-03-30 during'],
    ['thứ Ba tuần này', '2025-04-01 on'],
    ['thứ Hai', '2025-03-31 on'],
    ['từ năm 2009', '2009 since'],
    ['giai đoạn 2023 - 2025', '2023/2025 during'],
    ['sáng mai 4/4', '2025-04-04 on'],
    ['trong các ngày 12, 13 và 14/5', '2025-05-12/2025-05-14 during'],
    ['định vào 15/5', '2025-05-15 on'],
    ['khai mạc 24/4', '2025-04-24 on'],
    ['châu Á, 12/5, tại Huế', '2025-05-12 on'],
    ['(Tân An, 24/4)', '2025-04-24 on'],
    ['ngày 12/5, 13 doanh nghiệp và 14 hiệp hội', '2025-05-12 on'],
  ])('%s', (text, expected) => {
    expect(read('vi', text, PUBLISHED)).toEqual([expected])
  })

  it.each([
    'năm dự án',
    '5 năm tới',
    'mấy năm nay',
    'đứng thứ hai',
    'ba tháng qua',
    'tỷ số 2-1',
    '1/3 số vốn',
    'khách Hàn Quốc, 1/3, đã về',
    'quảng trường 2/4',
    'những năm 1990',
    'thập niên 1990',
  ])('is no date: %s', (text) => {
    expect(read('vi', text, PUBLISHED)).toEqual([])
  })
})

describe('readDates: the year of a day', () => {
  it('lies within six months of publication', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2001-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (day, month, dayOfMonth) => {
          const published = day.toISOString().slice(0, 10)
          const [mention] = readDates(
            { tokens: tokenize(`ngày ${dayOfMonth}/${month}`), lang: 'vi' },
            published,
          )
          const distance = Math.abs(Date.parse(mention?.iso ?? '') - Date.parse(published)) / 86_400_000
          expect(distance).toBeLessThanOrEqual(184)
        },
      ),
    )
  })

  it('prints only dates the model can read, whatever the text', () => {
    const piece = fc.constantFrom(
      ...'on by since the end of first half quarter months year last next this April May 2024 31 15 – / . , ( ) ngày 30/2 tháng 13 năm 2021 quý IV đầu cuối đến thứ Ba 21st'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom('en', 'vi'), (pieces, lang) => {
        const text = pieces.join(' ')
        for (const mention of readDates({ tokens: tokenize(text), lang: lang as Language }, PUBLISHED)) {
          expect(isProblem(parseDate(mention.iso))).toBe(false)
          expect(mention.end).toBeGreaterThan(mention.start)
        }
      }),
    )
  })

  it.each([
    ['vi', 'ngày 31'],
    ['vi', 'hôm 31'],
    ['en', 'on the 31st'],
    ['en', 'from the 19th-16th'],
  ] as const)('reads no day that its month does not have: %s, %s', (lang, text) => {
    expect(readDates({ tokens: tokenize(text), lang }, '2025-04-02')).toEqual([])
  })
})

describe('readDocumentDates', () => {
  function readAll(text: string, published?: string): readonly string[] {
    const blocks = readBlocks(text)
    return readDocumentDates(readSentences(text, blocks), published, blocks)
      .flat()
      .map(({ iso }) => iso)
  }

  it('counts “the same day” and “the 25th” from the day told before', () => {
    const text =
      'They met in Dakar on 27 May 2015 at City Hall. He had landed on the 25th, and the same day he rested.'
    expect(readAll(text)).toEqual(['2015-05-27', '2015-05-25', '2015-05-25'])
  })

  it('takes the day of publication from the dateline where none is given', () => {
    const text =
      'Two ports shake hands\n\nBusan City News | May 21, 2024\n\nThe mayors of the two ports signed on Monday, an official said.'
    expect(readAll(text)).toEqual(['2024-05-21', '2024-05-20'])
  })

  it('leaves a day without year out where the document names days of two years', () => {
    expect(readAll('Họ gặp nhau ngày 3/4/2019. Họ ký ngày 5/6/2021. Đoàn về ngày 7/8.')).toEqual([
      '2019-04-03',
      '2021-06-05',
    ])
  })
})
