import { describe, expect, test } from 'vitest'
import { readSlots } from './read-slots.fixture.ts'

const occasions = (text: string, lang: 'en' | 'vi') =>
  readSlots('event', text, { lang, published: '2021-06-14' })

const EN = 'HUE – The culture desk of Hue wrote this on June 14, 2021.\n\n'
const VI = 'HUẾ – Phòng Văn hóa thành phố Huế viết ngày 14/6/2021.\n\n'

describe('English occasions', () => {
  test.each([
    ['Sakai is the venue for the Rice Forum, set for 2 July.', 'Sakai|JP', '2021-07-02'],
    ['The Rice Forum, which Sakai is hosting on 2 July, expects 300 guests.', 'Sakai|JP', '2021-07-02'],
    ['A rice forum takes place at the Town Hall of Sakai on 2 July.', 'Sakai|JP', '2021-07-02'],
  ])('are where they are hosted: %s', (text, place, date) => {
    expect(occasions(EN + text, 'en')).toMatchObject([{ kind: 'forum', place, date, status: 'planned' }])
  })

  test('an invitation tells no place', () => {
    const text = 'A rice forum takes place at the invitation of Sakai on 2 July.'
    expect(occasions(EN + text, 'en').map((one) => one.place)).toEqual(['Hue|VN'])
  })

  test.each([
    ['Korea Week, running from 18 to 26 June in Hue, offers films.', '2021-06-18/2021-06-26', 'planned'],
    ['The Korea Week kicked off in Hue on 12 June.', '2021-06-12', 'done'],
  ])('may be the week of a land: %s', (text, date, status) => {
    expect(occasions(EN + text, 'en')).toMatchObject([{ kind: 'festival', place: 'Hue|VN', date, status }])
  })

  test('what one is about is not where it is, nor the month of the one before when', () => {
    const text =
      'A second fair will be held in Sakai in October, and a conference to promote investment in Hue is planned in Seoul on November 8.'
    expect(occasions(EN + text, 'en')).toMatchObject([
      { kind: 'fair', place: 'Sakai|JP', date: '2021-10' },
      { kind: 'conference', place: 'Seoul|KR', date: '2021-11-08' },
    ])
  })

  test('years of a tie are marked on an anniversary', () => {
    const text = 'A concert in Sakai on 3 October will mark 35 years of the twinning.'
    expect(occasions(EN + text, 'en')).toMatchObject([
      { kind: 'anniversary', place: 'Sakai|JP', date: '2021-10-03', status: 'planned' },
    ])
    expect(occasions(`${EN}After 35 years of the twinning, she moved to Sakai on 3 October.`, 'en')).toEqual(
      [],
    )
  })

  test('the day tickets are sold is none of the fair', () => {
    const text = 'Tickets for the Rice Fair in Hue go on sale on 21 June.'
    expect(occasions(EN + text, 'en').some((one) => one.date === '2021-06-21')).toBe(false)
  })

  test('what is said to be this year is of this year', () => {
    const text = 'The Rice Fair this year runs from 5 to 30 December in Hue.'
    expect(occasions(EN + text, 'en')).toMatchObject([{ date: '2021-12-05/2021-12-30', status: 'planned' }])
  })
})

describe('Vietnamese occasions', () => {
  test.each([
    ['Lễ bàn giao hai xe cứu thương diễn ra tại Sakai ngày 3/6.', 'ceremony', 'Sakai|JP', '2021-06-03'],
    [
      'Tại lễ công bố dự án ở Sakai ngày 3/6, hai bên chụp ảnh lưu niệm.',
      'ceremony',
      'Sakai|JP',
      '2021-06-03',
    ],
    ['Ngày hội việc làm Nhật Bản mở tại Huế ngày 3/6.', 'festival', 'Hue|VN', '2021-06-03'],
    ['Ngày 3/6, tại Huế diễn ra lễ khai mạc Tuần phim Nhật Bản.', 'festival', 'Hue|VN', '2021-06-03'],
    ['Đoàn Huế sang Sakai biểu diễn tại Lễ hội âm nhạc ngày 3/6.', 'festival', 'Sakai|JP', '2021-06-03'],
    ['Phiên chợ hàng Nhật Bản mở tại Huế ngày 3/6.', 'fair', 'Hue|VN', '2021-06-03'],
  ])('%s', (text, kind, place, date) => {
    expect(occasions(VI + text, 'vi')).toMatchObject([{ kind, place, date, status: 'done' }])
  })

  test('a market day that only gives its name is none', () => {
    expect(occasions(`${VI}Sáng 3/6, cổng trường ở Huế ồn như phiên chợ.`, 'vi')).toEqual([])
  })

  test('each of two has its own day', () => {
    const text = 'Hai sự kiện là Lễ hội biển tại Huế ngày 12/6 và Hội chợ việc làm tại Sakai ngày 5/7.'
    expect(occasions(VI + text, 'vi')).toMatchObject([
      { kind: 'festival', place: 'Hue|VN', date: '2021-06-12' },
      { kind: 'fair', place: 'Sakai|JP', date: '2021-07-05', status: 'planned' },
    ])
  })

  test('the month it is moved to counts, not the one it was moved from', () => {
    const text = 'Hội chợ lùi từ tháng 7 sang tháng 9 và sẽ mở tại Sakai.'
    expect(occasions(VI + text, 'vi')).toMatchObject([{ date: '2021-09', place: 'Sakai|JP' }])
  })

  test('what is open until a day is under way, and its last day is not when it is', () => {
    const text = 'Triển lãm tranh Sakai, mở cửa đến hết ngày 26/6 tại Huế, giới thiệu 60 bức.'
    const [one] = occasions(VI + text, 'vi')
    expect(one).toMatchObject({ kind: 'exhibition', place: 'Hue|VN', status: 'done' })
    expect(one?.date).toBeUndefined()
  })
})

describe('an occasion spoken of again without its name or day', () => {
  const HELD = `${EN}Sakai will hold the Sakai Jazz Festival in October. `
  test.each([
    [`${HELD}Mayor Anna Berg of Leeds said her city would send a band to the festival.`, ['2021-10']],
    [
      `${HELD}Mayor Anna Berg of Leeds invited them to the Leeds Beer Festival in November.`,
      ['2021-10', '2021-11'],
    ],
  ])('%s', (text, dates) => {
    expect(occasions(text, 'en').map(({ date }) => date)).toEqual(dates)
  })
})
