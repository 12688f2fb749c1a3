import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { readBlocks } from '../blocks/read-blocks.ts'
import { lineOf } from '../names/line.ts'
import { readSentences } from '../sentences.ts'
import { readNames } from './read-names.ts'

function namesOf(text: string, type: string): readonly string[] {
  const blocks = readBlocks(text)
  const lines = readSentences(text, blocks).map((sentence, at) => lineOf(sentence, at, 'paragraph'))
  readNames(lines, gazetteer, '2025-09-01')
  return lines
    .flatMap((line) => line.entities)
    .filter((entity) => entity.type === type)
    .map((entity) => text.slice(entity.start, entity.end))
}

const bodies = (text: string) => namesOf(text, 'organisation')

describe('where the name of a body ends', () => {
  test.each([
    [
      'The University of Rennes and Kyoto Women’s College met again.',
      ['University of Rennes', 'Kyoto Women’s College'],
    ],
    ['It asked the Department of Culture and Tourism for money.', ['Department of Culture and Tourism']],
    [
      'The Port Authority of Busan and the Free Trade Institute wrote.',
      ['Port Authority of Busan', 'Free Trade Institute'],
    ],
    ['Talks were held by Chamber of Commerce and Industry staff.', ['Chamber of Commerce and Industry']],
    ['Lena Orth of the Lower Saxony Investment Agency spoke next.', ['Lower Saxony Investment Agency']],
  ])('%s', (text, names) => {
    expect(bodies(text)).toEqual(names)
  })

  test.each([
    ['Hôm qua Tập đoàn Brightmoor rót thêm vốn vào nhà máy.', ['Tập đoàn Brightmoor']],
    ['Năm nay Trường Đại học Kinh tế Quốc dân cử ba giảng viên.', ['Trường Đại học Kinh tế Quốc dân']],
    ['Theo đó Đại học Việt - Đức đặt thêm máy.', ['Đại học Việt - Đức']],
  ])('%s', (text, names) => {
    expect(bodies(text)).toEqual(names)
  })

  test('a man is no part of the body he is of, and a body that opens like a man is none', () => {
    expect(namesOf('The Quang Ninh Promotion Agency opened a desk.', 'person')).toEqual([])
  })
})

describe('companies told by what stands beside their names', () => {
  test.each([
    ['Malvern Tidewater, a private firm from Kochi, has its yard there.', ['Malvern Tidewater']],
    ['Hallgard Ventrix, of Kassel, was licensed to put 35 million euros into a plant.', ['Hallgard Ventrix']],
    ['It was bought by the chipmaker Ostrelix last year.', ['Ostrelix']],
    ['Later Brightfield Foods SA came to the fair.', ['Brightfield Foods SA']],
    ['Tuần này hãng Ostrelix mở xưởng mới.', ['Ostrelix']],
  ])('%s', (text, names) => {
    expect(bodies(text)).toEqual(names)
  })

  test.each([
    'Jonas Hartwell, the director of the company, has left.',
    'Rennes, a university town, has its own fair.',
    'Tuần này doanh nghiệp Nhật Bản mở xưởng mới.',
    'Kenji Watanabe, a member of the group, invested time.',
  ])('%s names none', (text) => {
    expect(bodies(text)).toEqual([])
  })
})

test('small words stand inside the name of a town abroad', () => {
  expect(namesOf('The town of Ústí nad Labem sent a choir.', 'place')).toEqual(['Ústí nad Labem'])
  expect(namesOf('A man from Kobe and Osaka came.', 'place')).toEqual(['Kobe', 'Osaka'])
})

test('an agency is told by what it does and where, in one word', () => {
  expect(bodies('A letter from InvestPenang came to BusinessOulu.')).toEqual(['InvestPenang', 'BusinessOulu'])
})

describe('bodies known by nothing but what they sign', () => {
  test.each([
    [
      'Tra Vinh University and Lumen Orchards signed a contract on seed.',
      ['Tra Vinh University', 'Lumen Orchards'],
    ],
    [
      'The delta farmers signed a memorandum of understanding on rice with Lumen Orchards.',
      ['Lumen Orchards'],
    ],
    [
      'Tra Vinh Medical College will train nurses under a contract with Himeji’s Sakura Care.',
      ['Tra Vinh Medical College', 'Sakura Care'],
    ],
    ['Hợp tác xã ký hợp đồng thu mua cam với Lumen Orchards.', ['Lumen Orchards']],
  ])('%s', (text, names) => {
    expect(bodies(text)).toEqual(names)
  })

  test.each([
    'On Jekyll Island they signed an agreement on whales.',
    'The Mayor of Cape Town, Orlin Vantreight, signed an agreement.',
    'Orlin Vantreight and Mira Soltau signed an agreement.',
    'They had an agreement with Orlin Vantreight, the mayor.',
    'It has had a friendship agreement with Shenzhen’s Longgang District since 2016.',
  ])('none in: %s', (text) => {
    expect(bodies(text)).toEqual([])
  })
})

describe('bodies called in another tongue in a Vietnamese line', () => {
  test.each([
    [
      'Đoàn làm việc với University of Twente và Port of Rotterdam.',
      ['University of Twente', 'Port of Rotterdam'],
    ],
    [
      'Trường Đại học Cần Thơ và Wageningen University & Research ký thỏa thuận hợp tác.',
      ['Trường Đại học Cần Thơ', 'Wageningen University & Research'],
    ],
    [
      'Tổng Công ty Lúa Vàng IDC và Lumen Development đã ký bản ghi nhớ.',
      ['Tổng Công ty Lúa Vàng IDC', 'Lumen Development'],
    ],
    [
      'Công ty Thương mại và Dịch vụ Hải Vân ký hợp đồng với CP Group.',
      ['Công ty Thương mại và Dịch vụ Hải Vân', 'CP Group'],
    ],
    ['Công ty Hải Vân và ông John Smith đã ký thỏa thuận.', ['Công ty Hải Vân']],
  ])('%s', (text, names) => {
    expect(bodies(text)).toEqual(names)
  })
})
