import { describe, expect, it } from 'vitest'
import { countSure } from './count-sure.fixture.ts'

describe('a tie is sure where its sides and year are its own', () => {
  it.each([
    ['two named sides', 'Seattle and Kobe have been twinned since 1957.', 1],
    ['hearsay', 'A clerk tells me that Seattle and Kobe have been twinned since 1957.', 0],
    ['two clauses', 'Kobe has been a twin since 1957, and with Seattle it has ties of friendship.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('partnership', text)).toBe(count)
  })

  it('takes “the two cities” behind a sentence that names two, not three', () => {
    const told = (before: string) => `${before} The two cities have been twinned since 1957.`
    expect(countSure('partnership', told('Mayors of Seattle and Kobe met on Monday.'))).toBe(1)
    expect(countSure('partnership', told('Mayors of Seattle, Riga and Kobe met on Monday.'))).toBe(0)
  })

  it('refuses a year that opens the next entry', () => {
    const listed = 'Huế kết nghĩa từ 2001 với Lyon, từ 2007 với Gyeongju.'
    expect(countSure('partnership', listed, 'vi')).toBe(0)
    expect(countSure('partnership', 'Huế kết nghĩa với Gyeongju từ 2007.', 'vi')).toBe(1)
  })

  it('refuses a piece of a longer name, and a town told by its land only', () => {
    expect(
      countSure('partnership', 'Vùng Phú Lộc Sơn - Vũng Tàu kết nghĩa với Gyeongju từ 2007.', 'vi'),
    ).toBe(0)
    expect(countSure('partnership', 'Thủ phủ vùng Okinawa kết nghĩa với Huế từ 2007.', 'vi')).toBe(0)
  })

  it('refuses home as a side where other places are spoken of as much', () => {
    const told = (other: string) =>
      `SEATTLE, June 4 – Seattle opened its hall. ${other} The city has sister-city ties with Kobe (1957).`
    expect(countSure('partnership', told('Seattle was glad of it.'))).toBe(1)
    expect(
      countSure('partnership', told('Guests of Riga came. Riga sang, Riga danced, Riga paid. Riga left.')),
    ).toBe(0)
  })
})

describe('a figure is sure where it is known whose and of when it is', () => {
  it.each([
    ['of a land', 'Japan runs 12 projects with a total registered capital of 340 million USD in Da Nang.', 1],
    ['of nobody', 'Da Nang has 12 projects with a total registered capital of 340 million USD.', 0],
    [
      'of foreigners',
      'Da Nang has 12 foreign projects with a total registered capital of 340 million USD.',
      1,
    ],
  ])('%s', (_, text, count) => {
    expect(countSure('investment', text)).toBe(count)
  })
})

describe('a paper is sure where its own day or none is told', () => {
  const monday = 'On Monday, June 2, a choir sang in Da Nang. '
  it.each([
    ['a day', 'Kobe and Da Nang signed a memorandum on logistics on June 2.', 1],
    ['no day', 'Kobe and Da Nang signed a memorandum on logistics.', 1],
    ['the day of the sentence before', `${monday}Kobe and Da Nang then signed a memorandum on logistics.`, 0],
    ['a year behind the verb', 'Kobe and Da Nang signed in 2012 a memorandum that still stands.', 1],
    ['a year', 'Kobe and Da Nang signed a memorandum on logistics in 2025.', 0],
    ['a third place', 'In Hanoi, Kobe and Da Nang signed a memorandum on logistics on June 2.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('agreement', text)).toBe(count)
  })
})

describe('a journey is sure with its leader, a request with what is asked', () => {
  it.each([
    ['a leader', 'A delegation of Kobe led by Mayor Akira Fujimoto visited Da Nang on June 2.', 1],
    ['nobody', 'A delegation of Kobe visited Da Nang on June 2.', 0],
    ['so many', 'A delegation of Kobe with 12 members visited Da Nang on June 2.', 1],
    ['so many in a month', 'A delegation of Kobe with 12 members visited Da Nang in May.', 0],
    ['its host', 'On June 2 Tran Van Minh, Chairman of Da Nang, received a delegation of 12 from Kobe.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('visit', text)).toBe(count)
  })

  it.each([
    ['much', 'He asked Seattle to send ten nurses to the new ward by August.', 1],
    ['little', 'He asked for a chair.', 0],
  ])('%s is asked', (_, text, count) => {
    const mayor = 'KOBE, June 4 – Mayor Akira Fujimoto of Kobe opened the hall.'
    expect(countSure('commitment', `${mayor} ${text}`)).toBe(count)
  })

  it('refuses the office of a body', () => {
    const held = (body: string) => countSure('role', `Ana Ruiz Soto, ${body}, spoke on Monday.`)
    expect(held('mayor of Seattle')).toBe(1)
    expect(held('president of the Seattle Council on World Trade')).toBe(0)
  })
})

describe('which occasions are sure', () => {
  it.each([
    ['to come, with place and day', 'The Kobe Spring Festival will open in Kobe on June 20.', 1],
    ['over, on its day', 'The Kobe Spring Festival opened in Kobe on May 20.', 1],
    ['that may be', 'The Kobe Spring Festival may open in Kobe on June 20.', 0],
    ['over, some time', 'The Kobe Spring Festival opened in Kobe in May.', 0],
    ['over, going on', 'The Kobe Spring Festival has drawn crowds in Kobe since May 20.', 0],
    ['only proposed', 'Riga proposed that the Spring Festival will open in Kobe on June 20.', 0],
    ['without a place', 'The Spring Festival will open on June 20.', 0],
    ['among three places', 'Riga and Lyon will send choirs to the Spring Festival in Kobe on June 20.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('event', text)).toBe(count)
  })
})

describe('whose office is settled without its place', () => {
  const told = (more: string) =>
    `SEATTLE, June 4 – Guests from Kobe came to Seattle on Monday. Mayor Akira Fujimoto sang. ${more}`

  it('is sure where the text names one place of the land the name speaks for', () => {
    expect(countSure('role', told('It rained.'))).toBe(1)
    expect(countSure('role', told('They had flown from Nagoya.'))).toBe(0)
    expect(countSure('role', told('Kobe is a port. Kobe has a zoo. They had flown from Nagoya.'))).toBe(1)
  })

  it('is sure at home for an office only places have, not for one a body may have', () => {
    const held = (office: string) =>
      countSure('role', `SEATTLE, June 4 – Seattle opened its hall. ${office} Lena Brook sang.`)
    expect(held('Mayor')).toBe(1)
    expect(held('Director')).toBe(0)
  })
})

describe('where two met', () => {
  const met = (more: string) =>
    countSure(
      'meeting',
      `Riga is wet. On June 2 Mayor Lena Brook of Seattle received Kobe Mayor Akira Fujimoto${more}.`,
    )

  it('is the place of one of them, unless another is told of', () => {
    expect(met(' at City Hall')).toBe(1)
    expect(met(' aboard a ferry')).toBe(0)
    expect(met(' in the Latvian capital')).toBe(0)
  })
})
