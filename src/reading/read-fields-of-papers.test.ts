import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const papersIn = (text: string, lang: Language = 'en') =>
  readSlots('agreement', text, { lang, published: '2024-05-16' })

const fieldsOf = (text: string, lang: Language = 'en') => papersIn(text, lang).map((one) => one.sectors)

const SIGNED = 'KIEL – Kiel and Nara of Japan signed a memorandum of understanding on Tuesday. '

describe('fields of a paper told in the sentences behind it', () => {
  test.each([
    [
      'Farming, tourism and vocational training are where they mean to begin.',
      'agriculture tourism training',
    ],
    [
      'Under the pact the two cities will work hand in hand on water, waste and transport.',
      'water waste transport',
    ],
    [
      'Tourism opens the list of fields. Clean energy comes next, then vocational training.',
      'tourism clean-energy training',
    ],
    [
      'It is the first of its kind. What is in it? Shipbuilding and logistics, for the most part.',
      'shipbuilding logistics',
    ],
    ['The subject: vocational training.', 'training'],
  ])('%s', (behind, fields) => {
    expect(fieldsOf(SIGNED + behind)).toEqual([fields.split(' ')])
  })

  test.each([
    'Tourism and trade have grown by half since then.',
    'Tourism and culture, said Mayor Uwe Brandt, are what people ask for.',
  ])('none where it is told of the fields themselves: %s', (behind) => {
    expect(fieldsOf(SIGNED + behind)).toEqual([undefined])
  })

  test('who is taught is no field, and who in Vietnamese is no machine', () => {
    expect(
      fieldsOf(
        'KIEL – Kiel and Nara of Japan signed an agreement on the training of care workers on Tuesday.',
      ),
    ).toEqual([['training']])
    expect(
      fieldsOf(
        'Chiều 14/5, Huế và Nara (Nhật Bản) ký bản ghi nhớ về đào tạo thuyền viên, ai cũng vui.',
        'vi',
      ),
    ).toEqual([['training']])
    expect(fieldsOf('Chiều 14/5, Huế và Nara (Nhật Bản) ký bản ghi nhớ về AI và du lịch.', 'vi')).toEqual([
      ['artificial-intelligence', 'tourism'],
    ])
  })
})

describe('papers as what came of talks', () => {
  const TALKS = 'KIEL – Kiel Mayor Uwe Brandt received Nara Mayor Sato Ken on Tuesday. '
  test.each([
    'A memorandum of understanding on transport was the fruit of the talks.',
    'The outcome was a memorandum of understanding on transport between the two cities.',
    'Transport is the subject of a memorandum of understanding (MoU) that Kiel and Nara, a city in the Japanese region of Kansai, entered into on Tuesday.',
    'Brandt and Sato then sat down to sign a memorandum of understanding on transport.',
  ])('%s', (sentence) => {
    expect(papersIn(TALKS + sentence)).toMatchObject([
      { instrument: 'mou', status: 'signed', date: '2024-05-14' },
    ])
  })

  test('a paper that is only spoken of is none', () => {
    expect(papersIn(`${TALKS}The outcome of the talks is open.`)).toEqual([])
  })
})

describe('Vietnamese ties by friend, hand and noun', () => {
  const tiesIn = (text: string) =>
    readSlots('partnership', `ĐÀ NẴNG – Thành phố kể về bạn bè. ${text}`, {
      lang: 'vi',
      published: '2024-05-16',
    }).map(({ a, b, kind, since }) => `${[a, b].sort().join(' ')} ${kind} ${since}`)
  test.each([
    ['Sakai là bạn của Đà Nẵng từ năm 2009.', 'friendship'],
    ['Sakai và Đà Nẵng bắt tay nhau từ năm 2009.', 'cooperation'],
    ['Tình bạn với Sakai có từ năm 2009.', 'friendship'],
    ['Đà Nẵng và Sakai nối quan hệ hữu nghị năm 2009.', 'friendship'],
  ])('%s', (sentence, kind) => {
    expect(tiesIn(sentence)).toEqual([`Da Nang|VN Sakai|JP ${kind} 2009`])
  })

  test('two partners of one owner are none of each other', () => {
    expect(tiesIn('Sakai và Daegu đều là thành phố kết nghĩa của Đà Nẵng.').sort()).toEqual([
      'Da Nang|VN Daegu|KR sister-city undefined',
      'Da Nang|VN Sakai|JP sister-city undefined',
    ])
  })
})
