import { describe, expect, it } from 'vitest'
import { countSure } from './count-sure.fixture.ts'

type Row = readonly [says: string, text: string, count: number]

describe('a tie is not sure that may be another’s, a feast’s or none', () => {
  it.each<Row>([
    ['plain', 'Huế kết nghĩa với Gyeongju từ năm 2007.', 1],
    ['beside another', 'Bên cạnh Gyeongju có quan hệ kết nghĩa với Lyon từ năm 2001.', 0],
    ['a denial behind', 'Báo viết Huế kết nghĩa với Gyeongju từ năm 2007, điều đó là sai.', 0],
    ['districts', 'Thay cho các huyện, Huế kết nghĩa với Gyeongju từ năm 2007.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('partnership', text, 'vi')).toBe(count)
  })

  it.each<Row>([
    ['plain', 'Seattle and Kobe have been twinned since 21 October 1957.', 1],
    ['a feast', 'Seattle and Kobe have been twinned since 21 October 1957, an anniversary.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('partnership', text)).toBe(count)
  })
})

describe('a paper is not sure that bodies may have signed, or that a calendar foretells', () => {
  it.each<Row>([
    ['cities', 'Kobe and Da Nang signed a memorandum on logistics on June 2.', 1],
    [
      'beside a body',
      'Kobe and Da Nang signed a memorandum on June 2, the Lumen Trade Association with them.',
      0,
    ],
    [
      'at the end of a journey',
      'Back in Kobe, Kobe and Da Nang signed a memorandum on logistics on June 2.',
      0,
    ],
  ])('%s', (_, text, count) => {
    expect(countSure('agreement', text)).toBe(count)
  })

  it('counts nothing of a calendar that has no day or is to come', () => {
    const signed = (day = '') => `Thành phố Huế và thành phố Gyeongju ký bản ghi nhớ về du lịch${day}.`
    expect(countSure('agreement', `Tin từ Huế\n\n${signed()}`, 'vi')).toBe(1)
    expect(countSure('agreement', `Lịch làm việc của đoàn\n\n${signed()}`, 'vi')).toBe(0)
    expect(countSure('agreement', `Lịch làm việc của đoàn\n\n${signed(' ngày 2/6/2025')}`, 'vi')).toBe(1)
  })
})

describe('a journey is not sure that a firm made, or whose day is another’s', () => {
  const led = (by: string, more = '') =>
    countSure('visit', `A delegation of Kobe led by ${by} visited Da Nang on June 2${more}.`)

  it('is the city’s where its mayor leads it', () => {
    expect(led('Mayor Akira Fujimoto')).toBe(1)
    expect(led('Akira Fujimoto, director of a brewery,')).toBe(0)
  })

  it('has its first day where it is told to begin', () => {
    const told = (verb: string) =>
      countSure('visit', `A delegation of Kobe led by Mayor Akira Fujimoto ${verb} Da Nang on June 2.`)
    expect(told('visited')).toBe(1)
    expect(told('completed a tour of')).toBe(0)
  })

  it('is not led by who tells of it', () => {
    const told = (verb: string) =>
      countSure(
        'visit',
        `Mayor Akira Fujimoto of Kobe ${verb} a delegation of 12 from Kobe to Da Nang on June 2.`,
      )
    expect(told('led')).toBe(1)
    expect(told('reported on the visit of')).toBe(0)
  })

  it('is from the land where no place of it is named', () => {
    const from = (whom: string) =>
      countSure('visit', `A Japanese delegation of 12 members visited Da Nang on June 2${whom}.`)
    expect(from('')).toBe(1)
    expect(from(' with a choir of Kobe')).toBe(0)
  })
})

describe('an office is not sure that a firm has', () => {
  it.each<Row>([
    ['of a city', 'Ana Ruiz Soto, mayor of Seattle, spoke on Monday.', 1],
    ['of a firm there', 'Ana Ruiz Soto, managing director of Seattle, spoke on Monday.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('role', text)).toBe(count)
  })
})

describe('a figure is not sure that only came to it', () => {
  const told = (verb: string) =>
    countSure(
      'investment',
      `Japan ${verb} 12 projects with a total registered capital of 340 million USD in Da Nang.`,
    )

  it('is sure where it stands', () => {
    expect(told('runs')).toBe(1)
    expect(told('has a further')).toBe(0)
  })

  it('is not sure where it is what stands once new projects are added', () => {
    const added = (verb: string) =>
      countSure('investment', `Hàn Quốc ${verb} 5,8 tỷ USD tại Huế, tính đến hết tháng 5/2025.`, 'vi')
    expect(added('có 40 dự án với tổng vốn đăng ký')).toBe(1)
    expect(added('có thêm 40 dự án, nâng tổng vốn đăng ký lên')).toBe(0)
  })
})

describe('a word is not sure whose sort depends on who is to act', () => {
  const told = (more: string) =>
    countSure('commitment', `KOBE, June 4 – Mayor Akira Fujimoto of Kobe opened the hall. ${more}`)

  it.each<Row>([
    ['asked of the other', 'He asked Seattle to send ten nurses to the new ward by August.', 1],
    ['asked of both', 'He asked that both cities together send ten nurses to the new ward.', 0],
    ['promised', 'He promised that Kobe would send ten nurses to the new ward by August.', 1],
    ['a thought', 'He promised that Kobe would propose ten nurses for the new ward by August.', 0],
  ])('%s', (_, text, count) => {
    expect(told(text)).toBe(count)
  })
})

describe('an occasion is not sure whose place or day is another’s', () => {
  it.each<Row>([
    ['plain', 'The Kobe Spring Festival will open in Kobe on June 20.', 1],
    ['this weekday', 'The Kobe Spring Festival will open in Kobe this Friday.', 0],
    ['an office between', 'In Kobe, Mayor Akira Fujimoto said the Spring Festival will open on June 20.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('event', text)).toBe(count)
  })
})
