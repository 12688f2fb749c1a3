import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const papersIn = (text: string, lang: Language = 'en') =>
  readSlots('agreement', text, { lang, published: '2024-05-16' })

const BOTH = ['Kiel|DE', 'Turku|FI']

describe('papers still to come, told without a word of who will sign', () => {
  test.each([
    'Kiel and Turku signed a letter of intent on Monday. In October a friendship agreement is to take its place.',
    'Kiel and Turku initialled a letter of intent on Monday. The friendship agreement proper will follow in Turku, in October.',
  ])('%s', (text) => {
    expect(papersIn(text)).toMatchObject([
      { parties: BOTH, instrument: 'letter-of-intent', status: 'signed' },
      { parties: BOTH, instrument: 'agreement', status: 'planned', date: '2024-10' },
    ])
  })

  test.each([
    'Kiel received a delegation from Turku on 12 May. A draft memorandum on nursing has been sent; if nothing comes between it will be signed in Turku in October.',
    'Kiel’s memorandum with Turku has its day: 9 October.',
  ])('%s', (text) => {
    const [one, ...more] = papersIn(text)
    expect(more).toEqual([])
    expect(one).toMatchObject({ instrument: 'mou', status: 'planned' })
    expect(String(one?.date).slice(0, 7)).toBe('2024-10')
    expect([...((one?.parties ?? []) as string[])].sort()).toEqual(BOTH)
  })

  test('in Vietnamese', () => {
    const text =
      'Ngày 13/5, Huế và Gyeongju (Hàn Quốc) ký thư ngỏ ý hợp tác; thỏa thuận hữu nghị sẽ theo sau, dự kiến ký tại Gyeongju trong quý III/2024.'
    expect(papersIn(text, 'vi')).toMatchObject([
      { instrument: 'letter-of-intent', status: 'signed' },
      { parties: ['Hue|VN', 'Gyeongju|KR'], status: 'planned', date: '2024-07/2024-09' },
    ])
  })

  test('a paper kept for an occasion waits', () => {
    const text = 'Bản ghi nhớ giữa Huế và Gyeongju (Hàn Quốc) về du lịch còn gác lại chờ hội chợ mùa thu.'
    expect(papersIn(text, 'vi')).toMatchObject([{ parties: ['Hue|VN', 'Gyeongju|KR'], status: 'planned' }])
  })

  test('what a signed agreement will do is no next paper', () => {
    const text =
      'Kiel and Turku signed an agreement on Monday. The agreement will run for five years. A bridge is to take the place of the ferry.'
    expect(papersIn(text)).toHaveLength(1)
  })

  test('what was only talked of is none', () => {
    expect(papersIn('KIEL – An agreement with Turku was talked of for October, no more.')).toEqual([])
  })
})

describe('a paper of the two the sentence before is about', () => {
  test('where three were told of, none of them is meant alone', () => {
    const text =
      'Kiel, Turku and Takasago are friends. Their plan was signed in Takasago on 11 May, by the mayors.'
    expect(papersIn(text).map((one) => one.parties)).not.toContainEqual(BOTH)
  })
})
