import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

function found(kind: KindName, text: string, lang: 'en' | 'vi' = 'en') {
  const input = { text, lang, published: '2024-05-06', publisher: '' }
  return read(input, gazetteer).statements.filter((s) => s.kind === kind)
}

describe('what is told as no fact', () => {
  test.each([
    ['plainly', 'Hue and Gyeongju are sister cities.', 1],
    ['reported by others', 'Rumour says that Hue and Gyeongju are sister cities.', 0],
    ['denied', 'The clerk denied that Hue and Gyeongju are sister cities.', 0],
    ['told by somebody', 'Somebody in the queue told me that Hue and Gyeongju are sister cities.', 0],
    ['asked', 'Are Hue and Gyeongju sister cities?', 0],
    ['asked about', 'A reader asked whether Hue and Gyeongju are sister cities.', 0],
    ['told in a question', 'Did you know that Hue and Gyeongju are sister cities?', 1],
    ['dismissed', 'The sister-city tie of Hue with Gyeongju exists only on paper napkins.', 0],
    ['taken back', 'Not happening: the sister-city tie between Hue and Gyeongju.', 0],
    [
      'proposed in vain',
      'It was proposed that Hue become a sister city of Gyeongju.\n\nThe motion was put and LOST 4/5.',
      0,
    ],
    ['beside gossip', 'Hue and Gyeongju are sister cities; the rest is gossip.', 1],
  ])('a tie %s', (_, text, count) => {
    expect(found('partnership', text)).toHaveLength(count)
  })

  test.each([
    ['plainly', 'Huế kết nghĩa với Gyeongju từ năm 2007.', 1],
    ['dismissed', 'Chuyện Huế kết nghĩa với Gyeongju thì Sở khẳng định không có.', 0],
    ['refused', 'Huế kết nghĩa với Gyeongju là tin lan truyền trên mạng.', 0],
    ['denied', 'Ông bác bỏ tin Huế sắp kết nghĩa với Gyeongju.', 0],
    ['asked', 'Huế và Gyeongju kết nghĩa năm nào?', 0],
  ])('một mối kết nghĩa %s', (_, text, count) => {
    expect(found('partnership', text, 'vi')).toHaveLength(count)
  })

  test('what would have been', () => {
    const had = 'Had Hue signed the agreement with Gyeongju in 2019, the two cities would have been partners.'
    expect(found('agreement', had)).toEqual([])
    expect(found('agreement', 'Hue would have signed an agreement with Gyeongju in 2019.')).toEqual([])
    expect(found('agreement', 'Hue signed an agreement with Gyeongju in 2019.')).toHaveLength(1)
    expect(found('visit', 'Lẽ ra đoàn Daegu đã thăm Đà Nẵng hồi tháng 3.', 'vi')).toEqual([])
  })
})

describe('words that only look like those of no fact', () => {
  test('culture that is spread and an office that both would have', () => {
    const spread = 'Ngày 3/5/2019, Huế và Gyeongju ký thỏa thuận hợp tác nhằm lan truyền văn hóa.'
    expect(found('agreement', spread, 'vi')).toHaveLength(1)
    const both = 'Hue signed an agreement with Gyeongju in 2019 by which both would have a joint office.'
    expect(found('agreement', both)).toHaveLength(1)
  })
})

describe('a place told only as the scene', () => {
  const parties = (text: string) => found('agreement', text).map((s) => s.slots.parties)

  test('signs nothing', () => {
    const told = 'Lao Cai repaired its hall in April. Lao Cai is glad of it. '
    const signed = 'On May 2 we signed a memorandum in Hanoi with Jeongseon county on skiing.'
    expect(parties(told + signed)).toEqual([['Jeongseon|KR', 'Lao Cai|VN']])
  })

  test('nor does one another is measured from', () => {
    const told = 'Lao Cai repaired its hall in April. Lao Cai is glad of it. '
    const signed = 'On May 2 we, 300 km from Hanoi, signed a memorandum with Jeongseon county on skiing.'
    expect(parties(told + signed)).toEqual([['Jeongseon|KR', 'Lao Cai|VN']])
  })
})

describe('a family name that some place bears', () => {
  test.each([
    ['Ms Fonseca promised to send two engineers to the school in Hue by June.', 'commitment', 'en'],
    ['Dr. Austin arrived in Hue on Monday with six students.', 'visit', 'en'],
    ['Bà van Dongen cam kết sẽ gửi Huế 200 cây giống trước tháng 6.', 'commitment', 'vi'],
  ] as const)('%s', (text, kind, lang) => {
    const places = found(kind, text, lang).flatMap(({ slots }) => [slots.by, slots.from])
    expect(places.filter((value) => String(value).includes('|'))).toEqual([])
  })

  test('a place without a form of address is one', () => {
    const text = 'Austin promised to send two engineers to the school in Hue by June.'
    expect(found('commitment', text).map((s) => s.slots.by)).toEqual(['Austin|US'])
  })
})

describe('what gives nobody’s word', () => {
  const told = 'Mayor Le Van Hung of Hue spoke on Monday. '
  test.each([
    ['Hung asked Kobe to send two teachers to the school by June.', 1],
    ['Hung asked whether Kobe could send two teachers to the school by June.', 1],
    ['Hung asked whether the old tie with Kobe still counts for anything.', 0],
    ['Hung asked about the school and the two teachers from Kobe.', 0],
    ['Hung expects Kobe to send two teachers to the school by June.', 1],
    ['Hung expects to put his name to an agreement with Kobe in June.', 0],
    ['Hung promised to think about the school and its two teachers.', 0],
    ['A grower from Aalsmeer promised to plant ten thousand tulips by June.', 0],
    ['The city of Aalsmeer promised to plant ten thousand tulips by June.', 1],
  ])('%s', (text, count) => {
    expect(found('commitment', told + text)).toHaveLength(count)
  })

  test.each([
    ['Ông Hùng nhờ Kobe cử hai giáo viên sang trường trước tháng 6.', 1],
    ['Nhờ mối quan hệ với Kobe mà trường của ông Hùng có hai giáo viên mới.', 0],
    ['“Xin ông cho biết ai sẽ dạy ở trường này từ tháng 6?”', 0],
  ])('%s', (text, count) => {
    expect(found('commitment', `Chủ tịch UBND TP Huế Lê Văn Hùng tiếp khách. ${text}`, 'vi')).toHaveLength(
      count,
    )
  })
})

describe('money that is not there yet', () => {
  test.each([
    ['Dong Nai drew 2 billion USD in foreign investment in 2023.', 1],
    ['Dong Nai drew 2 billion USD in foreign investment in 2023, more than forecast.', 1],
    ['Dong Nai aims to attract 2 billion USD in foreign investment in 2025.', 0],
    ['Economists forecast that foreign investment in Dong Nai will reach 2 billion USD.', 0],
    ['Actual use of foreign capital in Dong Nai reached 310 million USD.', 0],
  ])('%s', (text, count) => {
    expect(found('investment', text)).toHaveLength(count)
  })

  test('nor is what a place strives for', () => {
    const drawn = (verb: string) =>
      found('investment', `Hải Phòng ${verb} 2 tỷ USD vốn FDI trong năm 2023.`, 'vi')
    expect(drawn('thu hút')).toHaveLength(1)
    expect(drawn('phấn đấu thu hút')).toEqual([])
  })
})

test('one paper called by two names in a sentence is one', () => {
  const text =
    'Hue met Minneapolis on May 3. Out of the session came one signed document, a memorandum of understanding on health between the county and Minneapolis.'
  expect(found('agreement', text).map((s) => s.slots.instrument)).toEqual(['mou'])
})
