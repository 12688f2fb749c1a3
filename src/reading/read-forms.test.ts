import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, lang: 'en' | 'vi') =>
  readSlots(kind, text, { lang, published: '2024-06-20' })

const HOME = 'DA NANG – Da Nang is a port city in central Vietnam.\n\n'

describe('partners', () => {
  const LIST =
    'Sister Cities of Tulsa – our history\n\n1986:\nBeihai, China and Tiberias, Israel join within weeks of each other.\n\n1988\n- Kaohsiung, Taiwan'

  test('joined in the year that heads their entries', () => {
    const ties = slotsOf('partnership', LIST, 'en')
    expect(ties.map((t) => [t.a, t.b, t.since])).toEqual(
      expect.arrayContaining([
        ['Tulsa|US', 'Beihai|CN', '1986'],
        ['Tulsa|US', 'Kaohsiung|TW', '1988'],
      ]),
    )
  })

  test('are those of the subject, not of one named before', () => {
    const text = `${HOME}Besides Busan, Da Nang maintains sister-city ties with Kochi (Japan) and Seattle (US).`
    const owners = slotsOf('partnership', text, 'en').map((t) => t.a)
    expect(new Set(owners)).toEqual(new Set(['Da Nang|VN']))
  })

  test('are in the land the bracket says, whatever their namesakes', () => {
    const text = `${HOME}Da Nang has sister-city ties with Xinyi (Taiwan).`
    expect(slotsOf('partnership', text, 'en').map((t) => t.b)).toEqual(['Xinyi|TW'])
  })

  test('are none by the minutes of a talk', () => {
    const text = `${HOME}Da Nang and Yunnan signed the minutes of the talks on June 3.`
    expect(slotsOf('partnership', text, 'en')).toEqual([])
  })
})

describe('agreements', () => {
  test.each([
    ['The signing of a memorandum of cooperation by Khanh Hoa and Ulsan took place on June 10.', 'en'],
    ['A deal on port data was reached on June 10 between Khanh Hoa and Ulsan.', 'en'],
    ['Khánh Hòa ký hợp tác với Ulsan về cảng biển vào ngày 10/6.', 'vi'],
  ] as const)('%s', (text, lang) => {
    const [paper] = slotsOf('agreement', text, lang)
    expect([...((paper?.parties ?? []) as string[])].sort()).toEqual(['Khanh Hoa|VN', 'Ulsan|KR'])
    expect(paper).toMatchObject({ status: 'signed', date: '2024-06-10' })
  })

  test('a city whose committee alone is named signs', () => {
    const text = 'Ngày 10/6, UBND thành phố Hải Phòng và JICA ký kết bản ghi nhớ về thoát nước.'
    expect(slotsOf('agreement', text, 'vi')[0]?.parties).toEqual(['Hai Phong|VN', 'JICA'])
  })

  test('one only weighed is not signed', () => {
    const text = 'Ông Lê Văn An gợi ý Đà Nẵng và Perth nghiên cứu ký thỏa thuận về thành phố thông minh.'
    expect(slotsOf('agreement', text, 'vi').filter((a) => a.status === 'signed')).toEqual([])
  })
})

describe('journeys', () => {
  test('are read from a word of travel and where it leads', () => {
    const text = 'Jeju Governor Oh Young-hun concluded a four-day tour of Vietnam on June 15.'
    expect(slotsOf('visit', text, 'en')).toMatchObject([{ from: 'Jeju|KR', head: 'Oh Young-hun', days: 4 }])
  })

  test('are none of him who only speaks of them', () => {
    const text = `${HOME}Jeju Governor Oh Young-hun said a tour of Vietnam would suit students.`
    expect(slotsOf('visit', text, 'en')).toEqual([])
  })
})

describe('people and their words', () => {
  test('are known by a given name', () => {
    const text = `${HOME}Anita Rao, head of the international affairs division at Perth City Hall, promised to send two experts.`
    expect(slotsOf('commitment', text, 'en')).toMatchObject([{ by: 'Anita Rao', kind: 'pledge' }])
    expect(slotsOf('role', text, 'en')).toMatchObject([{ person: 'Anita Rao', of: 'Perth|AU' }])
  })

  test('a festival is nobody', () => {
    const text = `${HOME}Lee invited the mayor to the Busan International Film Festival.`
    expect(slotsOf('role', text, 'en')).toEqual([])
  })

  test('a wish for oneself asks nothing', () => {
    const text = `${HOME}"We want to win every match this year," said Mayor Helen Ward.`
    expect(slotsOf('commitment', text, 'en')).toEqual([])
  })
})
