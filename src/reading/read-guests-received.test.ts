import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const meetingsIn = (text: string, lang: Language) =>
  readSlots('meeting', text, { lang, published: '2026-09-15' }).map((m) => [
    ...(m.participants as readonly string[]),
  ])

const EN = 'TURKU – A delegation of Kiel led by Mayor Ulf Kämpfer arrived in Turku on Monday.'
const VI = 'HUẾ – Đoàn thành phố Gyeongju do Thị trưởng Joo Nak-young dẫn đầu đến Huế hôm 14/9.'

describe('guests who are received without a word of talks', () => {
  test.each<[string, Language, readonly string[]]>([
    [
      `${EN} Mayor Minna Arve of Turku signed a letter of intent. They had sat together for an hour beforehand.`,
      'en',
      ['Minna Arve', 'Ulf Kämpfer'],
    ],
    [
      'TURKU – On Monday Mayor Ulf Kämpfer of Kiel and a party of 14 were guests of Mayor Minna Arve of Turku.',
      'en',
      ['Minna Arve', 'Ulf Kämpfer'],
    ],
    [
      'TURKU – On Monday Mayor Minna Arve of Turku kept the Mayor of Kiel, Ulf Kämpfer, in her office for an hour.',
      'en',
      ['Minna Arve', 'Ulf Kämpfer'],
    ],
    [
      'TURKU – On Monday Mayor Ulf Kämpfer of Kiel was shown around the castle by Mayor Minna Arve of Turku.',
      'en',
      ['Minna Arve', 'Ulf Kämpfer'],
    ],
    [
      `${VI} Chiều cùng ngày, khách được Phó Chủ tịch UBND thành phố Huế Trần Văn Hiệp tiếp tại trụ sở.`,
      'vi',
      ['Joo Nak-young', 'Trần Văn Hiệp'],
    ],
    [
      `${VI} Chủ tịch UBND thành phố Huế Trần Văn Hiệp mời khách uống trà bên sông.`,
      'vi',
      ['Joo Nak-young', 'Trần Văn Hiệp'],
    ],
  ])('%s', (text, lang, people) => {
    expect(meetingsIn(text, lang).map((names) => names.sort())).toEqual([people])
  })

  test.each<[string, Language]>([
    [
      'TURKU – Mayor Minna Arve of Turku praised Kiel. Mayor Ulf Kämpfer of Kiel wrote back. They will have an hour together in May.',
      'en',
    ],
    [
      'TURKU – Mayor Minna Arve of Turku works in her office. A letter from Mayor Ulf Kämpfer of Kiel lies there.',
      'en',
    ],
    [
      'HUẾ – Chủ tịch UBND thành phố Huế Trần Văn Hiệp mời Thị trưởng Gyeongju Joo Nak-young sang dự Festival Huế.',
      'vi',
    ],
  ])('but not: %s', (text, lang) => {
    expect(meetingsIn(text, lang)).toEqual([])
  })
})
