import { describe, expect, test } from 'vitest'
import { readSlots } from './read-slots.fixture.ts'

const HUE = 'HUE – The city of Hue held a fair on Friday. '

const tiesIn = (sentence: string) =>
  readSlots('partnership', HUE + sentence, { lang: 'en', published: '2026-09-15' }).map(
    ({ a, b, kind, status, since }) =>
      [[a, b].filter((one) => !String(one).endsWith('|VN')).join(), kind, status, since]
        .filter(Boolean)
        .join(' '),
  )

describe('partners told by who they are', () => {
  test.each([
    [
      'Okayama in Japan and Gyeonggi in the RoK have been its partners for more than a decade.',
      ['Okayama|JP cooperation established', 'Gyeonggi|KR cooperation established'],
    ],
    [
      'Hue has two foreign partners, Okayama and Gyeonggi.',
      ['Okayama|JP cooperation established', 'Gyeonggi|KR cooperation established'],
    ],
    ['Friendship links it with Okayama in Japan.', ['Okayama|JP friendship established']],
    ['Okayama is the city’s oldest partner abroad.', ['Okayama|JP cooperation established']],
    ['Hue took Okayama as a partner in 2014.', ['Okayama|JP cooperation established 2014']],
    ['Hue and Okayama shook hands on a partnership in 2014.', ['Okayama|JP cooperation established 2014']],
    ['Okayama was a partner until 2019.', ['Okayama|JP cooperation ended']],
    [
      'Relations with Okayama, opened in 2014, were wound up two years ago.',
      ['Okayama|JP cooperation ended 2014'],
    ],
  ])('%s', (sentence, ties) => {
    expect(tiesIn(sentence)).toEqual(ties)
  })

  test.each([
    'Hue has two partners, Okayama Motors and Gyeonggi Steel.',
    'Okayama is the city’s oldest partner in trade.',
    'Agreements link it with no town abroad.',
  ])('none: %s', (sentence) => {
    expect(tiesIn(sentence)).toEqual([])
  })
})

describe('a tie whose paper waits for its signing', () => {
  test.each([
    'A friendship agreement with Okayama is in the works.',
    'A friendship agreement with Okayama will have to wait until November.',
    'A friendship agreement with Okayama is being polished by lawyers.',
    'A friendship agreement between Hue and Okayama is to be signed in November.',
  ])('%s', (sentence) => {
    expect(tiesIn(sentence)).toEqual(['Okayama|JP friendship planned'])
  })

  test('one that is renewed stands', () => {
    expect(
      tiesIn('The friendship agreement with Okayama, which is to be renewed in May, is framed.'),
    ).toEqual(['Okayama|JP friendship established'])
  })
})
