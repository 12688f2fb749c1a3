import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import { readSlots } from './read-slots.fixture.ts'

/** The slots of all statements of a kind in a text of May 2024. */
const slotsOf = (kind: KindName, text: string, lang: 'en' | 'vi') => readSlots(kind, text, { lang })

const VI = 'ĐÀ NẴNG – Sở Ngoại vụ Đà Nẵng lập biên bản ngày 20/5/2024.\n\n'
const EN = 'DA NANG – The foreign affairs desk of Da Nang wrote this on May 20, 2024.\n\n'

describe('offices with a department of which only the first syllable has a capital', () => {
  const people = (text: string) => slotsOf('role', VI + text, 'vi')

  test('the department belongs to the office', () => {
    expect(people('Bà Lê Thị Hương, Trưởng phòng Hợp tác quốc tế, phát biểu.')).toEqual([
      { person: 'Lê Thị Hương', role: 'Trưởng phòng Hợp tác quốc tế', of: 'Da Nang|VN' },
    ])
    expect(
      people('Ông Kim Min Soo, Trưởng nhóm Giao lưu quốc tế của thành phố Changwon, phát biểu.'),
    ).toEqual([{ person: 'Kim Min Soo', role: 'Trưởng nhóm Giao lưu quốc tế', of: 'Changwon|KR' }])
  })

  test('it is nobody’s name', () => {
    expect(people('Trưởng phòng Hợp tác quốc tế đọc dự thảo.')).toEqual([])
    expect(people('Trưởng phòng Kinh tế đối ngoại và Trưởng ban Tổ chức vắng mặt.')).toEqual([])
  })
})

describe('a place within a group is no place of its own', () => {
  const rank = (lang: 'en' | 'vi', words: string) =>
    slotsOf(
      'investment',
      lang === 'vi'
        ? `${VI}Tính đến hết năm 2023, Nhật Bản có 200 dự án tại Đà Nẵng, tổng vốn đăng ký 1 tỷ USD, ${words}.`
        : `${EN}By the end of 2023, Japan had 200 projects in Da Nang with registered capital of US$1 billion, ${words}.`,
      lang,
    ).map(({ rank, within }) => [rank, within])

  test.each([
    ['vi', 'thuộc nhóm năm nhà đầu tư nước ngoài lớn nhất của thành phố'],
    ['vi', 'nằm trong nhóm 5 nhà đầu tư nước ngoài hàng đầu'],
    ['vi', 'trong tốp 5'],
    ['en', 'one of the five largest investors'],
    ['en', 'which puts it among the top five'],
  ] as const)('%s: %s', (lang, words) => {
    expect(rank(lang, words)).toEqual([[5, true]])
  })

  test.each([
    ['vi', 'đứng thứ hai trong số các nước'],
    ['en', 'the second largest investor'],
  ] as const)('%s: %s is the second', (lang, words) => {
    expect(rank(lang, words)).toEqual([[2, undefined]])
  })

  test.each([
    ['vi', 'xếp hạng 8 trong số các nước', 8],
    ['vi', 'giữ vị trí số 8', 8],
    ['vi', 'đứng đầu trong số 41 quốc gia và vùng lãnh thổ đầu tư vào tỉnh', 1],
    ['vi', 'dẫn đầu trong số 41 nhà đầu tư', 1],
    ['vi', 'đứng thứ 3 trong số 41 quốc gia', 3],
    ['en', 'making it the city’s eighth-largest foreign investor', 8],
    ['en', 'which makes it the thirteenth biggest source', 13],
    ['en', 'the No. 8 source of capital', 8],
    ['en', 'second only to Singapore', 2],
    ['en', 'the largest of all', 1],
  ] as const)('%s: %s is place %i', (lang, words, place) => {
    expect(rank(lang, words)).toEqual([[place, undefined]])
  })

  test.each([
    ['vi', 'một trong những nhà đầu tư lớn nhất'],
    ['en', 'one of the largest investors'],
  ] as const)('%s: %s tells no place', (lang, words) => {
    expect(rank(lang, words)).toEqual([[undefined, undefined]])
  })
})

describe('the year a tie was set up', () => {
  const since = (lang: 'en' | 'vi', text: string) =>
    slotsOf('partnership', (lang === 'vi' ? VI : EN) + text, lang).map((s) => [s.b, s.since, s.status])

  test.each([
    ['vi', 'Năm 2004, Đà Nẵng thiết lập quan hệ hợp tác với thành phố Daegu.', 'Daegu|KR', '2004'],
    ['vi', 'Bốn năm sau, năm 2008, đến lượt Hwaseong trở thành đối tác của Đà Nẵng.', 'Hwaseong|KR', '2008'],
    ['vi', 'Năm 2023, Đà Nẵng và Jeju thiết lập quan hệ hợp tác.', 'Jeju|KR', '2023'],
    ['en', 'In 2008, Da Nang established friendly relations with Fukuoka in Japan.', 'Fukuoka|JP', '2008'],
    ['en', 'Its ties with Jeju date from 2023.', 'Jeju|KR', '2023'],
  ] as const)('%s: %s', (lang, text, b, year) => {
    expect(since(lang, text)).toEqual([[b, year, 'established']])
  })

  test('is not the day its anniversary is kept', () => {
    const text = 'Lễ kỷ niệm 10 năm thiết lập quan hệ giữa Đà Nẵng và Yokohama diễn ra ngày 9/5/2024.'
    expect(since('vi', text)).toEqual([['Yokohama|JP', undefined, 'established']])
  })

  test.each([
    ['vi', 'Đến nay Đà Nẵng chưa ký thỏa thuận kết nghĩa với thành phố Yokohama.'],
    ['vi', 'Đà Nẵng chưa gọi nơi này là thành phố kết nghĩa với Yokohama.'],
    ['en', 'Da Nang has not signed a sister-city agreement with Yokohama.'],
    ['en', 'No agreement was signed between Da Nang and Yokohama.'],
  ] as const)('%s: %s denies both tie and paper', (lang, text) => {
    expect(since(lang, text)).toEqual([])
    expect(slotsOf('agreement', (lang === 'vi' ? VI : EN) + text, lang)).toEqual([])
  })
})

describe('what notes promise and ask for', () => {
  const promises = (lang: 'en' | 'vi', text: string) =>
    slotsOf('commitment', (lang === 'vi' ? VI : EN) + text, lang).map(({ by, kind, due }) => [by, kind, due])

  test.each([
    [
      'vi',
      'Phía Đà Nẵng sẽ gửi dự thảo kế hoạch trước ngày 25/6/2024.',
      'Da Nang|VN',
      'pledge',
      '2024-06-25',
    ],
    ['vi', 'Bộ phận đối ngoại sẽ lập danh sách trước ngày 30/6/2024.', 'Da Nang|VN', 'pledge', '2024-06-30'],
    [
      'vi',
      'Bộ phận đối ngoại đề nghị Sở Tài chính gửi số liệu trước ngày 30/6/2024.',
      'Da Nang|VN',
      'request',
      '2024-06-30',
    ],
    ['en', 'The Kobe side will send the draft plan by 15 June.', 'Kobe|JP', 'pledge', '2024-06-15'],
  ] as const)('%s: %s', (lang, text, by, kind, due) => {
    expect(promises(lang, text)).toEqual([[by, kind, due]])
  })

  test.each([
    ['vi', 'Hai bên thống nhất tiếp tục trao đổi.'],
    ['vi', 'Phía Đà Nẵng sẽ rất vui.'],
    ['en', 'The two sides will keep in touch.'],
    ['en', 'The Kobe side will be happy.'],
  ] as const)('%s: %s promises nothing of anybody', (lang, text) => {
    expect(promises(lang, text)).toEqual([])
  })
})

describe('who travels', () => {
  const visits = (text: string) => slotsOf('visit', text, 'en').map(({ from, to, head }) => [from, to, head])

  test('whoever is received abroad has travelled there', () => {
    expect(
      visits(
        'HAI PHONG – Hai Phong Chairman Nguyen Van Tung received Kobe Mayor Hisamoto Kizo in the city on May 6, after a long morning of rain.',
      ),
    ).toEqual([['Kobe|JP', ['Hai Phong|VN'], 'Hisamoto Kizo']])
  })

  test.each([
    'HAI PHONG – Hai Phong Chairman Nguyen Van Tung received the ambassador of Japan, Ito Naoki, in the city on May 6, after a long morning of rain.',
    'HAI PHONG – Hai Phong Chairman Nguyen Van Tung met Kobe Mayor Hisamoto Kizo online on May 6, after a long morning of rain.',
  ])('%s tells of no journey', (text) => {
    expect(visits(text)).toEqual([])
  })
})

describe('figures', () => {
  test.each([
    'Hà Nội có 38 bản ghi nhớ đầu tư với tổng vốn dự kiến 28,6 tỷ USD.',
    'Trong đó, 12 bản ghi nhớ với nhà đầu tư nước ngoài có tổng vốn 8,32 tỷ USD.',
  ])('%s is no investment', (text) => {
    expect(slotsOf('investment', VI + text, 'vi')).toEqual([])
  })

  test('a tally of papers is no agreement', () => {
    expect(slotsOf('agreement', `${VI}Đà Nẵng đã ký 105 thỏa thuận với Yokohama và Kobe.`, 'vi')).toEqual([])
  })
})

describe('a comma between two places', () => {
  const ties = (text: string) => slotsOf('partnership', EN + text, 'en').map(({ a, b }) => [a, b].sort())

  test('parts a clause from the sentence where no state stands behind it', () => {
    expect(ties('Before Kobe, Da Nang had established friendly relations with Sakai in 2009.')).toEqual([
      ['Da Nang|VN', 'Sakai|JP'],
    ])
  })

  test('joins a town of America to its state, whatever namesakes it has', () => {
    expect(ties('Da Nang has been a sister city of Pittsburgh, Pennsylvania since 2001.')).toEqual([
      ['Da Nang|VN', 'Pittsburgh|US'],
    ])
  })
})

describe('a dash in the name of a body', () => {
  const parties = (words: string) =>
    slotsOf('agreement', `${EN}On 16 May ${words} signed a memorandum of understanding.`, 'en').map(
      ({ parties }) => parties,
    )

  test('joins a name of two parts', () => {
    expect(parties('Da Nang University and Sun Yat-sen University')).toEqual([
      ['Da Nang University', 'Sun Yat-sen University'],
    ])
  })

  test.each(['based', 'headquartered'])('where a body is %s is no part of its name', (word) => {
    expect(parties(`Da Nang University and the Ulsan-${word} Pukyong University`)).toEqual([
      ['Da Nang University', 'Pukyong University'],
    ])
  })
})
