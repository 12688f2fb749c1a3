import { describe, expect, test } from 'vitest'
import { readPromises } from './read-promises.fixture.ts'
import { readSlots } from './read-slots.fixture.ts'

const tiesIn = (text: string) => readSlots('partnership', text, { lang: 'en', published: '2024-05-16' })
const papersIn = (text: string) => readSlots('agreement', text, { lang: 'en', published: '2024-05-16' })
const rolesIn = (text: string) => readSlots('role', text, { lang: 'en', published: '2024-05-16' })

describe('a tie stands beside words that only look like taking it back', () => {
  test.each([
    'Kiel and Turku became sister cities in 2019. It was not so long ago.',
    'Kiel and Turku became sister cities in 2019. It was a mistake to wait, the mayor added.',
    'Kiel and Turku became sister cities in 2019. The mayor said there is nothing better than a friend abroad.',
    'Kiel became a sister city of Turku in 2019 and turned down an offer from Gdynia.',
    'Children let go of balloons when Kiel and Turku became sister cities in 2019.',
  ])('%s', (text) => {
    expect(tiesIn(text)).toMatchObject([
      { a: 'Kiel|DE', b: 'Turku|FI', status: 'established', since: '2019' },
    ])
  })

  test.each([
    'Kiel and Turku became sister cities in 2019. That is wrong.',
    'Kiel and Turku became sister cities in 2019. The archive said there was nothing of the kind.',
    'A motion that would make Kiel a sister city of Turku was thrown out.',
  ])('which a true denial takes back: %s', (text) => {
    expect(tiesIn(text)).toEqual([])
  })

  test('a war or a lost match of a year of its own makes no partner in an open roll', () => {
    const others = (text: string) => tiesIn(text).map(({ b }) => b)
    expect(
      others('Kiel has many sister cities. Turku was bombed in 1943. Oslo lost to Kiel in 1987.'),
    ).toEqual([])
    expect(others('Kiel has many sister cities. Turku came in 1943.')).toEqual(['Turku|FI'])
  })
})

describe('a paper is put off to a time, and awaits its signing only where nobody signed it', () => {
  const head = 'Kiel and Turku signed a cooperation agreement on 3 May'
  test.each([
    `${head}. It was moved to a larger hall because of the crowd.`,
    `${head} that awaits ratification.`,
    `${head}, but not every member signed the letter.`,
    `${head} but not all members signed the letter.`,
  ])('%s', (text) => {
    expect(papersIn(text)).toMatchObject([{ parties: ['Kiel|DE', 'Turku|FI'], status: 'signed' }])
  })

  test('a signing that slipped to July is still to come', () => {
    expect(
      papersIn('A cooperation agreement between Kiel and Turku is on the table. It has slipped to July.'),
    ).toMatchObject([{ status: 'planned' }])
  })

  test('who will be back in a month comes in the month ahead', () => {
    expect(
      papersIn('A delegation of Turku will come back in July to sign an agreement with Kiel.'),
    ).toMatchObject([{ status: 'planned', date: '2024-07' }])
  })
})

describe('what is done that gives no office', () => {
  test.each([
    'Maria Lund heads to Turku next week.',
    'Maria Lund runs the Turku marathon every year.',
    'Maria Lund leads with two goals in Turku.',
  ])('%s', (text) => {
    expect(rolesIn(text)).toEqual([])
  })

  test('a family name that is a trade’s word as well is still a name', () => {
    expect(rolesIn('Mayor Helen Mills of Leeds opened the fair.')).toMatchObject([
      { person: 'Helen Mills', role: 'Mayor', of: 'Leeds|GB' },
    ])
  })
})

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds on Monday.\n\n'
const VI = 'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds, sáng 12/10.\n\n'

describe('what one sees, dreams or says of the day is no word given', () => {
  test.each([
    ['Ms Ward could see the joint team from the tower.', []],
    ['Ms Ward could see one joint team for the ferries.', ['Helen Ward proposal']],
    ['Ms Ward would be glad of a cup of tea.', []],
    ['Ms Ward had a dream that she missed the train.', []],
    ['Ms Ward laughed: the hall would be too small for everybody.', []],
    ['Ms Ward nodded: the engineers would be there by June.', ['Helen Ward pledge']],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual(wanted)
  })

  test.each([
    ['Bà Ward nói một điều: trời sẽ mưa suốt tuần.', []],
    ['Bà Ward cười: nhà hát sẽ đông khách.', []],
    ['Bà Ward cười: Leeds sẽ gửi hai chiếc xuồng sang.', ['Helen Ward pledge']],
    ['Bà Ward hỏi tỉnh có đông dân không.', []],
    ['Bà Ward có ý kiến: hai thành phố cùng chung một con sông.', []],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual(wanted)
  })
})
