import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from '../../read.ts'
import { countSure } from './count-sure.fixture.ts'

type Row = readonly [says: string, text: string, count: number]

describe('a tie is sure where it is had or made', () => {
  it.each<Row>([
    ['had', 'Seattle has a friendship agreement with Kobe.', 1],
    ['blessed', 'Seattle gave its consent to a friendship agreement with Kobe.', 0],
    ['being made', 'Seattle is drafting a friendship agreement with Kobe.', 0],
    ['undone behind it', 'Seattle and Kobe, sister cities since 1957, struck each other off in 2022.', 0],
    ['in another clause', 'Seattle and Kobe, sister cities since 1957, share a ferry.', 1],
    ['of something else', 'Seattle and Kobe, sister cities of the Pacific, vie for ferries.', 0],
    ['of a school', 'The schools of Seattle and Kobe have been twinned since 1957.', 0],
    ['of the cities', 'The cities of Seattle and Kobe have been twinned since 1957.', 1],
    ['of a museum', 'Seattle’s museum has been twinned with Kobe since 1957.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('partnership', text)).toBe(count)
  })

  it.each<Row>([
    ['made', 'HUẾ – Huế kết nghĩa với Gyeongju từ năm 2007.', 1],
    ['to be made one day', 'HUẾ – Huế kết nghĩa với Gyeongju từ năm 2031.', 0],
    ['longed for', 'HUẾ – Huế mong được kết nghĩa với Gyeongju.', 0],
    ['talked about', 'HUẾ – Huế bàn chuyện kết nghĩa với Gyeongju.', 0],
    ['broken off', 'HUẾ – Huế kết nghĩa với Gyeongju từ năm 2007, nay đôi bên đã chia tay.', 0],
    [
      'with another matter behind',
      'HUẾ – Huế kết nghĩa với Gyeongju từ năm 2007, nhưng năm nay trời mưa.',
      1,
    ],
    ['of a society', 'HUẾ – Hội Nông dân Huế kết nghĩa với Gyeongju từ năm 2007.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('partnership', text, 'vi')).toBe(count)
  })
})

describe('“the two” are sure where the sentence before names no third', () => {
  const signed = (before: string) =>
    countSure('agreement', `${before} On June 2 the two cities signed a memorandum on logistics.`)

  it.each<Row>([
    ['two', 'Kobe and Da Nang talked about trams.', 1],
    ['three', 'Kobe and Da Nang talked about trams before guests of Riga.', 0],
    ['another in between', 'Kobe and Da Nang talked about trams. Riga had sent a band.', 0],
  ])('%s', (_, before, count) => {
    expect(signed(before)).toBe(count)
  })
})

describe('a paper is sure that was signed, by the two themselves', () => {
  it.each<Row>([
    ['signed', 'Kobe and Da Nang signed an agreement on logistics on June 2.', 1],
    ['put off', 'On June 2 Kobe and Da Nang put off signing an agreement on logistics.', 0],
    ['with a firm', 'On June 2 Da Nang signed an agreement on logistics with a firm from Kobe.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('agreement', text)).toBe(count)
  })

  it('is none where only its signing is talked about', () => {
    const text = (verb: string) => `HUẾ – Ngày 2/6, Huế và Gyeongju ${verb} bản ghi nhớ về nghề cá.`
    expect(countSure('agreement', text('ký'), 'vi')).toBe(1)
    expect(countSure('agreement', text('bàn việc ký'), 'vi')).toBe(0)
  })
})

describe('a journey is sure that was made, to its own goals and from a whole side', () => {
  const party = 'A delegation of 12 from Kobe led by Mayor Akira Fujimoto'
  it.each<Row>([
    ['made', `${party} visited Seattle on June 2.`, 1],
    ['put off', `${party} postponed its visit to Seattle on June 2.`, 0],
    ['guided', 'A delegation of 12 from Kobe, guided by Mayor Bruce Harlan, visited Seattle on June 2.', 0],
    ['to the twin of a town', 'A delegation of 12 from Kobe visited Seattle’s twin Riga on June 2.', 0],
    ['away', 'SEATTLE – A delegation of 12 from Kobe left Seattle on June 2.', 0],
    [
      'of a field of work',
      'A delegation of 12 led by Akira Fujimoto, head of Port Promotion, visited Seattle on June 2.',
      0,
    ],
  ])('%s', (_, text, count) => {
    expect(countSure('visit', text)).toBe(count)
  })

  it('has no goal of another land that an item before names', () => {
    const told = (before: string) =>
      `${before}Ngày 9/6, Chủ tịch UBND tỉnh Nghệ An Trần Quốc Hùng dẫn đoàn 11 người sang Hàn Quốc.`
    expect(countSure('visit', told('NGHỆ AN – '), 'vi')).toBe(1)
    const guests = 'NGHỆ AN\n\nThành phố Riga (Latvia) vừa gửi thư mời. '
    const to = read({ text: told(guests), lang: 'vi', published: '2025-06-05' }, gazetteer)
      .statements.filter((s) => s.sure && s.kind === 'visit')
      .flatMap((s) => s.slots.to)
    expect(to).not.toContain('Riga|LV')
  })

  it('does not begin on its last day', () => {
    const told = (day: string) =>
      `HUẾ – Đoàn tám người của thành phố Gyeongju (Hàn Quốc) do Thị trưởng Kim Min-su dẫn đầu thăm Huế ${day} ngày 2/6.`
    expect(countSure('visit', told('từ'), 'vi')).toBe(1)
    expect(countSure('visit', told('cho đến hết'), 'vi')).toBe(0)
  })
})

describe('an office is sure that is held now', () => {
  it.each<Row>([
    ['now', 'Ana Ruiz Soto, mayor of Seattle, opened the show.', 1],
    ['for some years', 'Ana Ruiz Soto, mayor of Seattle from 2010 to 2018, opened the show.', 0],
    ['until May', 'Ana Ruiz Soto, mayor of Seattle until May, opened the show.', 0],
    ['long ago', 'In 1958 Ana Ruiz Soto, mayor of Seattle, opened the show.', 0],
  ])('%s', (_, text, count) => {
    expect(countSure('role', text)).toBe(count)
  })

  it('is another’s whom somebody stands in for', () => {
    const held = (by: string) => countSure('role', `HUẾ – ${by}, ông Lê Văn Tám tiếp khách.`, 'vi')
    expect(held('Thay mặt Chủ tịch UBND thành phố Huế')).toBe(0)
  })
})

describe('a word is sure that its speaker gives himself', () => {
  const told = (more: string) =>
    countSure(
      'commitment',
      `SEATTLE – Mayor Bruce Harlan of Seattle met Kobe Mayor Akira Fujimoto on Monday. ${more}`,
    )

  it.each<Row>([
    ['given', 'Fujimoto promised to send ten nurses to Seattle by August.', 1],
    ['asked of him', 'Fujimoto, asked by Harlan for ten nurses, offered instead to send two cooks.', 0],
    ['another’s', 'Fujimoto said that Seattle had asked for ten nurses and two cooks.', 0],
    ['of himself', 'Fujimoto said he will send ten nurses to Seattle by August.', 1],
    ['of the weather', 'Fujimoto said the summer will be long and the ferries will be late.', 0],
    ['withheld', 'Fujimoto declined to promise Seattle ten nurses by August this year.', 0],
    ['of nothing', 'Fujimoto promised nothing at all, only a postcard from the harbour.', 0],
  ])('%s', (_, text, count) => {
    expect(told(text)).toBe(count)
  })
})

describe('a figure, an occasion and a talk are sure as what they are', () => {
  it.each<Row>([
    ['investment', 'As of 31 May, Japan had 12 projects with 340 million USD in Da Nang.', 1],
    [
      'meeting',
      'On June 2 Mayor Lena Brook of Seattle talked with Kobe Mayor Akira Fujimoto about trams.',
      1,
    ],
    ['meeting', 'On June 2 Mayor Lena Brook of Seattle talked about Kobe Mayor Akira Fujimoto.', 0],
  ])('%s: %s', (kind, text, count) => {
    expect(countSure(kind, text)).toBe(count)
  })

  it('leaves open the day of a fair that was moved', () => {
    const told = (day: string) => countSure('event', `Hội chợ Làng nghề tại Huế ${day}.`, 'vi')
    expect(told('diễn ra ngày 20/6')).toBe(1)
    expect(told('dời từ ngày 20/6 sang 27/6')).toBe(0)
  })
})
