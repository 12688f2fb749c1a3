import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from '../../read.ts'

const sure = (text: string, lang: 'en' | 'vi', published = '2025-06-05') =>
  read({ text, lang, published }, gazetteer).statements.filter((s) => s.sure && s.kind === 'partnership')
const others = (text: string, kind: string, lang: 'en' | 'vi') =>
  read({ text, lang, published: '2025-06-05' }, gazetteer)
    .statements.filter((s) => s.sure && s.kind === kind)
    .map((s) => s.slots)
const partners = (text: string, lang: 'en' | 'vi') => sure(text, lang).map((s) => s.slots.b)

describe('what makes a tie sure', () => {
  it('takes a tie told plainly', () => {
    expect(partners('Seattle has sister-city ties with Kobe (1957).', 'en')).toEqual(['Kobe|JP'])
  })

  it('takes both sides of a pair', () => {
    const pair = 'Mayors of Seattle and Kobe met on Monday. The two cities have been twinned since 1957.'
    expect(sure(pair, 'en').map((s) => s.slots.since)).toEqual(['1957'])
  })

  it('refuses one told from a place whose namesakes nothing tells it from', () => {
    const minutes = (land: string) =>
      `CITY OF NEWCASTLE${land}\nInternational Committee\n\nNewcastle opened a hall. The city has sister-city ties with Ube, Japan (1980).`
    expect(partners(minutes(', AUSTRALIA'), 'en')).toEqual(['Ube|JP'])
    expect(partners(minutes(''), 'en')).toEqual([])
  })

  it('refuses one another sentence calls over', () => {
    const text =
      'Seattle has sister-city ties with Kobe (1957).\n\nThe agreement with Kobe has expired and was not extended.'
    expect(partners(text, 'en')).toEqual([])
  })

  it('refuses one a council has only allowed', () => {
    const text =
      'Sáng 9/5, HĐND thành phố Huế thông qua chủ trương thiết lập quan hệ hữu nghị với thành phố Gyeongju (Hàn Quốc).'
    expect(partners(text, 'vi')).toEqual([])
  })
})

describe('which ties are sure besides', () => {
  it('takes `hai thành phố` with a year, where the text tells which two', () => {
    const pair =
      'Sáng 4/6, lãnh đạo thành phố Huế tiếp đoàn thành phố Gimhae (Hàn Quốc).\n\nHai thành phố kết nghĩa từ năm 2005.'
    expect(sure(pair, 'vi').map((s) => s.slots.since)).toEqual(['2005'])
  })

  it('refuses two of three where a third stands between them', () => {
    const three =
      'Kobe has been a sister of Seattle since 1957, and Riga has kept up relations for longer still.'
    expect(sure(three, 'en').filter((s) => s.slots.a === 'Kobe|JP' && s.slots.b === 'Riga|LV')).toEqual([])
  })

  it('refuses `our twin` in a text that speaks as “we” and never opens with its own place', () => {
    const ours = (opening: string) =>
      `${opening}\n\nWe had guests in May. We showed them our harbour, and we cooked for them.\n\nThen there is Kobe in Japan, our twin. We and our friends from Seattle will write to them.`
    expect(partners(ours('Dear members of the society'), 'en')).toEqual([])
  })
})

describe('what makes an office sure', () => {
  it('takes one printed beside its place', () => {
    const held = others('Kobe Mayor Akira Fujimoto toured the port on Monday.', 'role', 'en')
    expect(held).toEqual([{ person: 'Akira Fujimoto', role: 'Mayor', of: 'Kobe|JP' }])
  })

  it('refuses a mayor of a whole land, whatever was left out before it', () => {
    const held = others('Corporation of Glenbrook, Canada mayor Alice Moran toured the port.', 'role', 'en')
    expect(held.filter((slots) => slots.of === 'CA')).toEqual([])
  })

  it('refuses a holder told by one word', () => {
    expect(others('Kobe Mayor Fujimoto toured the port on Monday.', 'role', 'en')).toEqual([])
  })

  it('refuses a place that stands behind another verb', () => {
    const text = 'Vice Mayor Rosa Delgado on Monday welcomed a delegation of officials from Cebu.'
    expect(others(text, 'role', 'en').filter((slots) => slots.of === 'Cebu|PH')).toEqual([])
  })
})

describe('which offices were read short', () => {
  it.each([
    ['Mai Van Thu, head of the Dong Nai Ports Authority, opened the hall.'],
    ['Anna Kowalska, President of the Management Board, opened the hall in Gdynia.'],
    ['Jan Meier, Minister of Economy, opened the hall in Zurich.'],
  ])('%s', (text) => {
    expect(others(text, 'role', 'en')).toEqual([])
  })
})

describe('what makes a paper, a journey and a meeting sure', () => {
  it('takes a paper two cities sign, with its day and fields', () => {
    const text = 'Kobe and Da Nang signed a memorandum of understanding on logistics on June 2.'
    expect(others(text, 'agreement', 'en')).toMatchObject([{ sectors: ['logistics'], date: '2025-06-02' }])
  })

  it.each([
    ['Port of Kobe and Da Nang signed a memorandum on June 2.'],
    ['Kobe and Da Nang signed a memorandum on logistics and an agreement on ports on June 2.'],
    ['The mayors of Kobe and Da Nang put their names to the document on June 2.'],
    ['Kobe and Da Nang signed a memorandum on logistics on June 2, 1998.'],
    ['Kobe and Da Nang will sign a memorandum on logistics on June 20.'],
  ])('refuses one whose sides, day or fields may be others’: %s', (text) => {
    expect(others(text, 'agreement', 'en')).toEqual([])
  })

  it('takes “the two cities” where they are told and the fields named, and refuses two people', () => {
    const opening =
      'Chiều 3/6, Chủ tịch UBND thành phố Huế Trần Văn Thử tiếp Thị trưởng Gimhae (Hàn Quốc) Hong Tae-yong.'
    const signed = (who: string) =>
      others(`${opening} ${who} ký bản ghi nhớ về du lịch ngày 3/6.`, 'agreement', 'vi')
    expect(signed('Hai thành phố').map((slots) => slots.sectors)).toEqual([['tourism']])
    expect(signed('Hai người')).toEqual([])
  })

  it('refuses a paper of some day in the course of a visit', () => {
    const text =
      'The delegation came on June 2. During the stay Kobe and Da Nang signed a memorandum on logistics.'
    expect(others(text, 'agreement', 'en')).toEqual([])
  })

  it('takes a journey with its leader, goal and day, and refuses one to come in some month or told from its end', () => {
    const made = 'A delegation of Kobe led by Mayor Akira Fujimoto visited Da Nang on June 2.'
    expect(others(made, 'visit', 'en')).toMatchObject([{ head: 'Akira Fujimoto', to: ['Da Nang|VN'] }])
    const ahead = 'A delegation of Kobe led by Mayor Akira Fujimoto will visit Da Nang in August.'
    expect(others(ahead, 'visit', 'en')).toEqual([])
    const back = 'A delegation of Kobe led by Mayor Akira Fujimoto returned from Da Nang on June 2.'
    expect(others(back, 'visit', 'en')).toEqual([])
  })

  it('takes a meeting of two with a day, and refuses a name written by its sound', () => {
    const met = 'On June 2 Da Nang Chairman Tran Van Minh received Kobe Mayor Akira Fujimoto.'
    expect(others(met, 'meeting', 'en')).toHaveLength(1)
    const heard =
      'Ngày 2/6, Chủ tịch UBND TP Đà Nẵng Trần Văn Minh tiếp Tỉnh trưởng tỉnh Champasak (Lào) Bun-thoong Đi-vi-xay.'
    expect(others(heard, 'meeting', 'vi')).toEqual([])
  })
})

describe('what makes a promise or request sure', () => {
  it('takes one asked for in so many words', () => {
    const asked = others(
      'Ông Trần Văn Thử, Chủ tịch UBND thành phố Huế, tiếp đoàn. Ông Thử đề nghị thành phố Gimhae cử hai kỹ sư sang Huế trước tháng 9.',
      'commitment',
      'vi',
    )
    expect(asked.map((slots) => slots.by)).toEqual(['Trần Văn Thử'])
  })

  it('refuses one by somebody of no office', () => {
    const text =
      'Ông Trần Văn Thử đến sớm. Ông Thử đề nghị thành phố Gimhae cử hai kỹ sư sang Huế trước tháng 9.'
    expect(others(text, 'commitment', 'vi')).toEqual([])
  })

  it('refuses one by somebody who is named first in that very sentence', () => {
    const text =
      'Ông Trần Văn Thử, Chủ tịch UBND thành phố Huế, đề nghị thành phố Gimhae cử hai kỹ sư sang Huế trước tháng 9.'
    expect(others(text, 'commitment', 'vi')).toEqual([])
  })

  it('refuses one nobody by name has made', () => {
    const text = 'Thành phố Gimhae đề nghị thành phố Huế cử hai kỹ sư sang trước tháng 9.'
    expect(others(text, 'commitment', 'vi')).toEqual([])
  })

  it.each([
    ['Mayor Akira Fujimoto of Kobe expected the city to send two engineers in May.'],
    ['Mayor Akira Fujimoto of Kobe expects more visitors from Hue.'],
  ])('refuses one that has to be weighed: %s', (text) => {
    expect(others(text, 'commitment', 'en')).toEqual([])
  })
})
