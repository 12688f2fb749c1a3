import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'
import { readTies, says } from './read-ties.fixture.ts'

/** The papers a text tells: `Bergen|NO + Lille|FR, mou, planned`. */
const papersIn = (text: string, lang: Language = 'en') =>
  readSlots('agreement', text, { lang }).map(({ parties, instrument, status }) =>
    [[...(parties as readonly string[])].sort().join(' + '), instrument, status].join(', '),
  )

describe('ties that are over', () => {
  test.each([
    says(
      'Kobe has cut its long-standing sister-city ties with Riga.',
      'Kobe|JP + Riga|LV, sister-city, ended',
    ),
    says(
      'Kobe’s mayor spoke. Riga, a former sister city of Kobe, sent no flowers.',
      'Kobe|JP + Riga|LV, sister-city, ended',
    ),
    says('Kobe and Riga are no longer sister cities.', 'Kobe|JP + Riga|LV, sister-city, ended'),
    says('Kobe cut official ties with Riga in 2019.', 'Kobe|JP + Riga|LV, cooperation, ended'),
  ])('%s', (text, ties) => expect(readTies(text)).toEqual(ties))

  test.each([
    says('Huế và Nara không còn là thành phố kết nghĩa.', 'Hue|VN + Nara|JP, sister-city, ended'),
    says('Quan hệ kết nghĩa giữa Huế và Nara bị cắt đứt năm 2018.', 'Hue|VN + Nara|JP, sister-city, ended'),
    says('Nara từng là thành phố kết nghĩa của Huế.', 'Hue|VN + Nara|JP, sister-city, ended'),
  ])('%s', (text, ties) => expect(readTies(text, { lang: 'vi' })).toEqual(ties))

  test('an old paper that ran out ends nothing where a new one is signed', () => {
    const text =
      'Ngày 14/5, Huế và Nara ký thỏa thuận hợp tác về du lịch. Bản cũ, ký năm 2019, vừa hết hạn hồi tháng Giêng.'
    expect(readTies(text, { lang: 'vi' }).join()).not.toContain('ended')
  })

  test('who cut a ribbon keeps the tie', () => {
    expect(readTies('Kobe cut the ribbon of a garden for its sister city Riga.')).toEqual([
      'Kobe|JP + Riga|LV, sister-city',
    ])
  })
})

describe('what is only wished, supposed or played', () => {
  test.each([
    'If Bergen were a sister city of Oakland, there would be flights.',
    'Bergen were paired with Porto in the draw for the second round.',
    'Nếu Huế kết nghĩa với Nara, đường bay sẽ mở.',
  ])('no tie: %s', (text) => expect(readTies(text, { lang: /Huế/.test(text) ? 'vi' : 'en' })).toEqual([]))

  test('in Vietnamese what is agreed or wished to be set up is to come', () => {
    const told = (text: string) => readTies(text, { lang: 'vi' })
    expect(told('Lãnh đạo Huế và Nara nhất trí thiết lập quan hệ thành phố chị em.')).toEqual([
      'Hue|VN + Nara|JP, sister-city, planned',
    ])
    expect(told('Huế mong được kết nghĩa với Nara.')).toEqual(['Hue|VN + Nara|JP, sister-city, planned'])
  })

  test.each([
    ['en', 'The signing of a memorandum between Bergen and Lille has been called off.'],
    ['en', 'The Bergen striker signed a two-year contract with Lille on Friday.'],
    ['vi', 'Lễ ký biên bản ghi nhớ giữa Huế và Nara đã bị hủy.'],
    ['vi', 'Huế mong sớm ký thỏa thuận với Nara.'],
    ['en', 'The mayors of Bergen and Lille exchanged letters in 1957.'],
  ] as const)('no paper: %s: %s', (lang, text) => expect(papersIn(text, lang)).toEqual([]))

  test('rounds of talks are no sport', () => {
    expect(
      papersIn('After the second round of talks, Bergen and Lille signed a memorandum on tourism.'),
    ).toEqual(['Bergen|NO + Lille|FR, mou, signed'])
  })

  test('a fair called off takes back no paper', () => {
    const text =
      'Bergen and Lille signed a memorandum on tourism on Friday, but the fireworks were called off.'
    expect(papersIn(text)).toEqual(['Bergen|NO + Lille|FR, mou, signed'])
  })
})

describe('papers by those who make them', () => {
  test.each([
    ['en', 'Bergen and Lille are drafting a memorandum on tourism.', 'Bergen|NO + Lille|FR, mou, planned'],
    [
      'en',
      'Mayors of Bergen, Lille and Graz adopted a joint declaration on heritage.',
      'Bergen|NO + Graz|AT + Lille|FR, joint-statement, signed',
    ],
    ['vi', 'Huế và Nara đang soạn thảo biên bản ghi nhớ.', 'Hue|VN + Nara|JP, mou, planned'],
    [
      'en',
      'Kakamega Governor Peter Otieno and his Kisumu counterpart, Grace Achieng, signed a cooperation agreement on Tuesday.',
      'Kakamega|KE + Kisumu|KE, agreement, signed',
    ],
  ] as const)('%s: %s', (lang, text, paper) => expect(papersIn(text, lang)).toEqual([paper]))

  test('an equal holds his office where he is told to be from', () => {
    const text =
      'Kakamega Governor Peter Otieno and his Kisumu counterpart, Grace Achieng, signed a cooperation agreement on Tuesday.'
    expect(readSlots('role', text).map((s) => [s.person, s.of])).toEqual([
      ['Peter Otieno', 'Kakamega|KE'],
      ['Grace Achieng', 'Kisumu|KE'],
    ])
  })
})

describe('ties by possession and by a step up', () => {
  test.each([
    says(
      'Lyon and Houston are celebrating the 50th anniversary of their twinning.',
      'Houston|US + Lyon|FR, sister-city',
    ),
    says(
      'The friendship between Hue and Nara was upgraded to a sister-city relationship in 2014.',
      'Hue|VN + Nara|JP, sister-city, 2014',
    ),
  ])('%s', (text, ties) => expect(readTies(text)).toEqual(ties))
})

describe('each tie of a sentence is of its own sort and day', () => {
  test.each([
    says(
      'Queensland is a sister state of Saitama, and also has ties with Osaka.',
      'Queensland|AU + Saitama|JP, sister-city',
      'Osaka|JP + Queensland|AU, cooperation',
    ),
    says('Riga suspended its twinning with Kobe in 2022.', 'Kobe|JP + Riga|LV, sister-city'),
    says(
      'Lyon and Houston share a partnership that began in 2011.',
      'Houston|US + Lyon|FR, cooperation, 2011',
    ),
    says('Houston adopted Kobe as a partner port city in 1967.', 'Houston|US + Kobe|JP, cooperation, 1967'),
    says(
      'The mayor of Lyon, Claire Moreau, said her city had been a sister city of Houston since 1960.',
      'Houston|US + Lyon|FR, sister-city, 1960',
    ),
  ])('%s', (text, ties) => expect(readTies(text)).toEqual(ties))

  test.each([
    says(
      'Quan hệ giữa Huế và Nara bắt đầu năm 2009, được nâng lên thành quan hệ thành phố chị em năm 2014.',
      'Hue|VN + Nara|JP, sister-city, 2014',
    ),
    says('Huế tạm ngừng quan hệ kết nghĩa với Nara từ năm 2022.', 'Hue|VN + Nara|JP, sister-city'),
    says(
      'Huế và Nara chính thức trở thành thành phố chị em ngày 6/3.',
      'Hue|VN + Nara|JP, sister-city, 2025-03-06',
    ),
  ])('%s', (text, ties) => expect(readTies(text, { lang: 'vi' })).toEqual(ties))

  test('no tie by what friends share', () => {
    expect(readTies('Lyon and Houston share a border dispute that began in 2011.')).toEqual([])
    expect(readTies('Houston adopted Kobe beef as its dish in 1967.')).toEqual([])
  })

  test.each([
    ['Under a 2015 memorandum with Kobe, Houston sends engineers to Japan.', '2015'],
    ['Kobe showed its 2019 sister-city agreement with Houston.', '2019'],
    ['Houston works under a 2015 storm plan; its agreement with Kobe is in force.', undefined],
  ])('the year of a paper before its noun: %s', (text, year) => {
    expect(readSlots('agreement', text).map((s) => s.date)).toEqual([year])
  })
})

describe('each clause has its own year', () => {
  test.each([
    says(
      'Tampere has been twinned with Kiel and Nara since the 1950s, and with Syracuse since 1968.',
      'Kiel|DE + Tampere|FI, sister-city',
      'Nara|JP + Tampere|FI, sister-city',
      'Syracuse|US + Tampere|FI, sister-city, 1968',
    ),
    says(
      'DA NANG – He said that Da Nang signed a statement with Lyon in 2019, and that Da Nang has sister-city ties with Kobe.',
      'Da Nang|VN + Kobe|JP, sister-city',
      'Da Nang|VN + Lyon|FR, sister-city',
    ),
  ])('what is told in the next clause is of the next: %s', (text, ties) => {
    const years = (all: readonly string[]) => all.filter((one) => !one.includes('Lyon'))
    expect(years(readTies(text))).toEqual(years(ties))
  })
})

describe('papers told beside others', () => {
  test('what is signed stands behind the verb', () => {
    const text =
      'Ngày 17/5, đoàn Huế hội đàm với lãnh đạo Nara. Hai bên đánh giá cao kết quả thực hiện thỏa thuận hợp tác giai đoạn 2021 - 2023 và ký kế hoạch hợp tác năm 2024.'
    expect(papersIn(text, 'vi')).toEqual(['Hue|VN + Nara|JP, plan, signed'])
  })

  test('who was first to sign did so on no day of the news', () => {
    const text =
      'Ngày 17/5, Huế tổ chức buổi lễ. Nara là địa phương Nhật Bản đầu tiên ký văn bản hợp tác với Huế.'
    expect(readSlots('agreement', text, { lang: 'vi' }).map((s) => s.date)).toEqual([undefined])
  })
})
