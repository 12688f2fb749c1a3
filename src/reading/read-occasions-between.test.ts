import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const eventsIn = (text: string, lang: Language) => readSlots('event', text, { lang, published: '2026-09-15' })

describe('occasions told from their first day to their last', () => {
  test.each<[string, Language, object]>([
    [
      'TURKU – A trade fair opens in Turku on November 20 and closes on December 12.',
      'en',
      { kind: 'fair', place: 'Turku|FI', date: '2026-11-20/2026-12-12', status: 'planned' },
    ],
    [
      'CÀ MAU – Hội chợ khai mạc 24/8 tại Cà Mau và hạ màn ngày 28/8.',
      'vi',
      { kind: 'fair', place: 'Ca Mau|VN', date: '2026-08-24/2026-08-28', status: 'done' },
    ],
  ])('%s', (text, lang, slots) => {
    expect(eventsIn(text, lang)).toMatchObject([slots])
  })

  test('but a later day of something else is not the last', () => {
    const text =
      'TURKU – A trade fair opens in Turku on November 20 and Mayor Falk flies to Kiel on December 12.'
    expect(eventsIn(text, 'en')).toMatchObject([{ kind: 'fair', date: '2026-11-20' }])
  })
})

describe('where and when an occasion is, by the words around it', () => {
  test.each<[string, Language, object]>([
    [
      'TURKU – After Lyon came Porto, where on Thursday Mayor Falk cut the ribbon at an exhibition of Finnish photographs.',
      'en',
      { kind: 'exhibition', place: 'Porto|PT' },
    ],
    [
      'TURKU – A seminar which the city held in Osaka in March 2016 ended with applause.',
      'en',
      { kind: 'conference', place: 'Osaka|JP', date: '2016-03' },
    ],
    [
      'TURKU – The city will bring dancers to its Asian Food Fest in late October.',
      'en',
      { kind: 'festival', place: 'Turku|FI', date: '2026-10', status: 'planned' },
    ],
    [
      'CÀ MAU – Diễn đàn Cảng biển châu Á, 12/10, cũng tại Hải Phòng.',
      'vi',
      { kind: 'forum', place: 'Hai Phong|VN', date: '2026-10-12', status: 'planned' },
    ],
    [
      'CÀ MAU – Khách đến nhân Hội thảo logistics đường thủy (Tân An, 24/8).',
      'vi',
      { kind: 'conference', place: 'Tan An|VN', date: '2026-08-24', status: 'done' },
    ],
    [
      'CÀ MAU – Một hội nghị rà soát các thỏa thuận được định vào 15/10, tại Cần Thơ.',
      'vi',
      { kind: 'conference', place: 'Can Tho|VN', date: '2026-10-15', status: 'planned' },
    ],
  ])('%s', (text, lang, slots) => {
    expect(eventsIn(text, lang)).toMatchObject([slots])
  })

  test('but a share between commas is no day', () => {
    const text = 'CÀ MAU – Hội nghị xúc tiến đầu tư Hàn Quốc, 1/3, là khách nước ngoài.'
    expect(eventsIn(text, 'vi')).toEqual([])
  })

  test('and a last day nobody knows of is none', () => {
    const text = 'TURKU – The fair opens on 20 November and nobody knows if it ends on 12 December.'
    expect(eventsIn(text, 'en')).toMatchObject([{ date: '2026-11-20' }])
  })
})
