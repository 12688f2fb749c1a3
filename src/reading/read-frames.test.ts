import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, lang: Language = 'en', publisher = '') =>
  readSlots(kind, text, { lang, publisher })

describe('the land a paper is printed in', () => {
  const text =
    'Haiphong sent its harbour people again. Haiphong is far from Gdynia. On Tuesday Mayor Zofia Kalina signed an agreement with Haiphong on cranes in Gdynia.'

  test('a text of a Polish paper is told from the Polish city', () => {
    expect(slotsOf('role', text, 'en', 'harbourpost.pl')).toMatchObject([{ of: 'Gdynia|PL' }])
  })

  test('an ending sold to all the world tells no land', () => {
    expect(slotsOf('role', text, 'en', 'harbourpost.tv')).toEqual(slotsOf('role', text))
  })
})

describe('offices told apart from their holders', () => {
  const guests = 'WHANGAREI, May 14 – A delegation from Haikou came to Whangarei on Tuesday.'

  test('she is what the next sentence says', () => {
    const text = `${guests} First to step out was Ms Wu Lihua. She is the vice mayor of Haikou.`
    expect(slotsOf('role', text)).toMatchObject([{ person: 'Wu Lihua', role: 'vice mayor', of: 'Haikou|CN' }])
  })

  test('ở cương vị names the office before its holder', () => {
    const text =
      'Ngày 14/5, đoàn Ulsan đến Khánh Hòa. Người tiếp là bà Trịnh Hồng Nhung. Ở cương vị Phó Chủ tịch UBND tỉnh Khánh Hòa, bà tiếp đoàn tại Nha Trang.'
    expect(slotsOf('role', text, 'vi')).toMatchObject([{ person: 'Trịnh Hồng Nhung', of: 'Khanh Hoa|VN' }])
  })

  test('the mayor is nobody new where one was named before', () => {
    const text = `${guests} Mayor Bronwyn Tait met them. Beside her stood Wu Lihua. The mayor smiled.`
    expect(slotsOf('role', text).map((s) => s.person)).toEqual(['Bronwyn Tait'])
  })

  test('its chief executive is of the company named before', () => {
    const text =
      'GDYNIA, May 14 – Baltic Crane Company came with its chief executive Ingrid Thorsen to Gdynia on Tuesday.'
    expect(slotsOf('role', text)).toMatchObject([{ person: 'Ingrid Thorsen', of: 'Baltic Crane Company' }])
  })

  test('no mayor is of a company', () => {
    const text = 'GDYNIA, May 14 – Baltic Crane Company thanked its mayor Zofia Kalina on Tuesday.'
    expect(slotsOf('role', text).map((s) => s.of)).not.toContain('Baltic Crane Company')
  })
})

describe('journeys counted around their telling', () => {
  const opening = 'THAI NGUYEN, May 14 – On May 13 Thai Nguyen received a delegation from Ulsan.'

  test('guests are counted in the next sentence', () => {
    const text = `${opening} At the head of the guests, 19 all told, was Kim Do-hyun.`
    expect(slotsOf('visit', text)).toMatchObject([{ from: 'Ulsan|KR', size: 19 }])
  })

  test('đoàn có counts them in a sentence of its own', () => {
    const text = 'Ngày 14/5, Phó Thị trưởng Ulsan Jang Dong-hyuk đến thăm Khánh Hòa. Đoàn có 18 người.'
    expect(slotsOf('visit', text, 'vi')).toMatchObject([{ size: 18 }])
  })

  test('engineers to be trained are no guests', () => {
    const text = `${opening} The city wants to train 20 engineers for them.`
    expect(slotsOf('visit', text).map((s) => s.size)).toEqual([undefined])
  })

  test('what others of a third land did says nothing of this journey', () => {
    const text = `${opening} Years ago a party of 40 people came from Bergamo.`
    expect(slotsOf('visit', text).find((s) => s.from === 'Ulsan|KR')?.size).toBeUndefined()
  })

  test('guests do not travel to the land they are from', () => {
    const text =
      'NHA TRANG, May 14 – A delegation from Bayeux, over in Normandy, will be in Nha Trang from 2 to 5 June.'
    expect(slotsOf('visit', text).flatMap((s) => s.to)).toEqual(['Nha Trang|VN'])
  })
})

describe('papers nobody is said to sign', () => {
  const opening = 'HUE, May 18 – Hue and Shizuoka are not twins, as both were careful to say.'

  test('a paper with its day stands', () => {
    const text = `${opening} What joins them is a letter of intent on timber, dated November 2022.`
    expect(slotsOf('agreement', text)).toMatchObject([
      {
        parties: ['Hue|VN', 'Shizuoka|JP'],
        instrument: 'letter-of-intent',
        status: 'signed',
        date: '2022-11',
      },
    ])
  })

  test('talks that end with a paper made one', () => {
    const text = 'Hà Nội và Astana hội đàm. Cuộc gặp ngày 16/5 kết thúc bằng một biên bản ghi nhớ về văn hóa.'
    expect(slotsOf('agreement', text, 'vi')).toMatchObject([{ instrument: 'mou', status: 'signed' }])
  })

  test('a paper is with whom the text was last speaking of', () => {
    const text =
      'GDYNIA, May 18 – Gdynia has worked with Aalborg for years, and Aalborg with Gdynia. The newest partner is Zhytomyr. An agreement was signed at the museum.'
    expect(slotsOf('agreement', text).flatMap((s) => s.parties)).toContain('Zhytomyr|UA')
  })

  test('talks that ended with nothing made none', () => {
    const text = `${opening} The talks ended without an agreement.`
    expect(slotsOf('agreement', text)).toEqual([])
  })
})
