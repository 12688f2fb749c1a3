import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, lang: 'en' | 'vi') =>
  readSlots(kind, text, { lang, published: '2021-06-20' })

describe('an occasion that was called off', () => {
  test.each([
    [
      'en',
      'HUE – The Harbour Forum in Hue on June 12 was cancelled.',
      'HUE – The Harbour Forum in Hue on June 12 was crowded.',
    ],
    [
      'vi',
      'HUẾ – Diễn đàn Cảng biển ngày 12/6 tại Huế đã bị hủy.',
      'HUẾ – Diễn đàn Cảng biển ngày 12/6 tại Huế đã thành công.',
    ],
  ] as const)('%s: %s', (lang, off, held) => {
    expect(slotsOf('event', off, lang)).toEqual([])
    expect(slotsOf('event', held, lang)).toMatchObject([{ kind: 'forum', date: '2021-06-12' }])
  })

  test('a talk that was put off is none', () => {
    const talk = 'HUẾ – Cuộc gặp giữa Chủ tịch Huế Phan Văn Lộc và Thị trưởng Busan Park Min-soo'
    expect(slotsOf('meeting', `${talk} đã bị hoãn.`, 'vi')).toEqual([])
    expect(slotsOf('meeting', `${talk} diễn ra ngày 12/6.`, 'vi')).toHaveLength(1)
  })
})

describe('what was called off beside an occasion takes nothing back', () => {
  test.each([
    ['event', 'HUE – The Harbour Forum in Hue on June 12 was crowded, though the fireworks were called off.'],
    [
      'meeting',
      'HUE – Chairman of Hue Phan Van Loc received Mayor of Busan Park Min-soo on June 12; the boat trip was cancelled.',
    ],
    [
      'meeting',
      'HUE – The talks between Chairman of Hue Phan Van Loc and Mayor of Busan Park Min-soo in Hue were delayed by ten minutes on June 12.',
    ],
  ] as const)('%s: %s', (kind, text) => expect(slotsOf(kind, text, 'en')).toHaveLength(1))
})

describe('guests told by their delegation, and a host told behind them', () => {
  test.each([
    'HUE – Vice Chairman of Hue Phan Van Loc worked with a delegation from Busan led by Deputy Mayor Park Min-soo on June 12.',
    'HUE – Vice Chairman of Hue Phan Van Loc and the visitors from Busan, headed by Deputy Mayor Park Min-soo, had a working session on June 12.',
  ])('en: %s', (text) => {
    expect(slotsOf('meeting', text, 'en')).toMatchObject([
      { participants: ['Phan Van Loc', 'Park Min-soo'], date: '2021-06-12' },
    ])
  })

  test('vi: the host speaks while receiving', () => {
    const text =
      'HUẾ – Tiếp Thị trưởng Busan Park Min-soo sáng 12/6, Chủ tịch Huế Phan Văn Lộc đề nghị mở lại đường bay.'
    expect(slotsOf('meeting', text, 'vi')).toMatchObject([
      { participants: ['Park Min-soo', 'Phan Văn Lộc'], date: '2021-06-12' },
    ])
  })

  test('the morning after a day that is told is the next day', () => {
    const text =
      'HUE – Mayor of Busan Park Min-soo arrived in Hue on June 12. The next morning he sat down with Chairman of Hue Phan Van Loc.'
    expect(slotsOf('meeting', text, 'en')).toMatchObject([{ date: '2021-06-13' }])
  })
})
