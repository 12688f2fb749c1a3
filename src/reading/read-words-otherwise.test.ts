import { describe, expect, test } from 'vitest'
import { readPromises } from './read-promises.fixture.ts'

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds on Monday.\n\n'
const VI = 'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds, sáng 12/10.\n\n'

describe('a word told by a letter', () => {
  test.each([
    ['There is also a letter from Leeds asking for two puppets.', 'Leeds|GB request'],
    ['Leeds has since written to the museum, suggesting a shared catalogue.', 'Leeds|GB proposal'],
    ['Leeds wrote in August, promising two barges for the festival.', 'Leeds|GB pledge'],
  ])('%s', (text, wanted) => expect(readPromises(EN + text)).toEqual([wanted]))

  test('a letter that asks how somebody is asks for nothing', () => {
    expect(readPromises(`${EN}There is also a letter from Leeds asking about the weather.`)).toEqual([])
  })
})

describe('what is said in passing asks and proposes nothing', () => {
  test.each([
    '"Open markets make good friends," Ms Ward said.',
    '"Join us in thanking the port for its help," Ms Ward said.',
    'Let us thank the people of the port for their help, Ms Ward said.',
    'We could see the river from the hall, Ms Ward said.',
    'Mayor Helen Ward will think about it.',
  ])('%s', (text) => expect(readPromises(EN + text)).toEqual([]))
})

describe('a word told by its noun and whose it is', () => {
  test.each([
    ['The museum was asked by Ms Ward to lend two puppets.', 'Helen Ward request'],
    ['It was her idea that the two cities should race rafts together.', 'Helen Ward proposal'],
  ])('%s', (text, wanted) => expect(readPromises(EN + text)).toEqual([wanted]))
})

describe('a suggestion put as a question or a call', () => {
  test.each([
    ['Would it not be wiser to hold the race in spring, asked Ms Ward.', 'Helen Ward proposal'],
    ['Why should the two cities not share one stand in Berlin, Ms Ward wondered?', 'Helen Ward proposal'],
    ['Let the two cities print one map of the river, Ms Ward said.', 'Helen Ward proposal'],
    ['"Send us ten weavers in May," Ms Ward told her host.', 'Helen Ward request'],
  ])('%s', (text, wanted) => expect(readPromises(EN + text)).toEqual([wanted]))

  test.each([
    'Would it not be wiser to wait for the rain to stop.',
    '"Take care of yourself," Ms Ward told her host.',
  ])('%s', (text) => expect(readPromises(EN + text)).toEqual([]))
})

describe('what is told by somebody in the sentence is his word, not that of his city', () => {
  test.each([
    ['Leeds will lend two barges to the port, Ms Ward went on.', 'Helen Ward pledge'],
    ['Eight barges, she said, and Da Nang should name the captains by May.', 'Helen Ward request'],
  ])('%s', (text, wanted) => expect(readPromises(EN + text)).toEqual([wanted]))
})

describe('Vietnamese', () => {
  test.each([['Bà Ward cho rằng Đà Nẵng nên sớm cử thợ sang học.', 'Helen Ward request']])(
    '%s',
    (text, wanted) => expect(readPromises(VI + text, 'vi')).toEqual([wanted]),
  )

  test.each(['Bà Ward nói Đà Nẵng cần cù như ong.', 'Ông Bình bảo cứ tự nhiên như ở nhà.'])('%s', (text) =>
    expect(readPromises(VI + text, 'vi')).toEqual([]),
  )
})

describe('whose word it is behind what is said of him by the way', () => {
  test.each([
    ['Mr Binh, in borrowed boots, asked Leeds to lend two divers in May.', 'Le Van Binh request', 'en'],
    ['Ông Bình, ngồi hàng ghế sau, hứa mở một trạm cứu hộ vào năm 2027.', 'Lê Văn Bình pledge', 'vi'],
  ] as const)('%s', (text, wanted, lang) =>
    expect(readPromises((lang === 'en' ? EN : VI) + text, lang)).toEqual([wanted]),
  )
})

describe('who says `I`', () => {
  const BODY =
    'I met Mayor Helen Ward of Leeds by the lock in May. My boots were wet. I asked her to lend us two divers in June.'

  test('is who signs at the foot of the letter', () => {
    expect(readPromises(`News from the friends of Da Nang\n\n${BODY}\n\nMartin Oakes, chair`)).toEqual([
      'Martin Oakes request',
    ])
  })

  test('and nobody where nobody signs', () => {
    expect(readPromises(`News from the friends of Da Nang\n\n${BODY}\n\nThe end of the page`)).not.toContain(
      'Martin Oakes request',
    )
  })
})

describe('who `he` and `she` are', () => {
  test('`Thiệu` is no woman for its first letters', () => {
    const text =
      'ĐÀ NẴNG – Sáng 12/10, Chủ tịch Đà Nẵng Lê Khắc Thiệu tiếp bà Helen Ward, Thị trưởng Leeds. Trời mưa to. Ông kêu gọi các nhà đầu tư Anh mở xưởng thuyền.'
    expect(readPromises(text, 'vi')).toEqual(['Lê Khắc Thiệu request'])
  })

  test('the one of the other gender, though somebody else was spoken of in between', () => {
    const text =
      'DA NANG – Mr Tom Ashby, mayor of Leeds, came early. Lunch was given by Ms Nguyen Thi Hoa, Chairwoman of Da Nang. Fish was served. The tea was green. He asked her to send two divers in May.'
    expect(readPromises(text)).toEqual(['Tom Ashby request'])
  })

  test('the chairman of a chamber is not `the chairman of the committee`', () => {
    const text =
      'ĐÀ NẴNG – Sáng 12/10, Chủ tịch Lê Văn Bình của Đà Nẵng tiếp ông Ashok Mehta, Chủ tịch Phòng Thương mại Chennai.\n\nChủ tịch UBND thành phố đề nghị các nhà máy dệt Ấn Độ mở xưởng tại đây.'
    expect(readPromises(text, 'vi')).toEqual(['Lê Văn Bình request'])
  })
})
