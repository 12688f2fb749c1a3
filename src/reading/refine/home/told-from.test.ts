import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read, setStage } from '../../read.ts'

const home = (text: string, lang: 'en' | 'vi' = 'en') =>
  setStage({ text, lang, published: '2025-06-05' }, gazetteer).scene.home?.value
const ties = (text: string, lang: 'en' | 'vi' = 'en') =>
  read({ text, lang, published: '2025-06-05' }, gazetteer)
    .statements.filter((s) => s.kind === 'partnership')
    .map((s) => [s.slots.a, s.slots.b])

describe('whose city a text is told from', () => {
  it('takes a committee named by its level for a Vietnamese one, wherever the dateline is', () => {
    const text =
      "Rotterdam, 3 June 2025 - A delegation from the city of Hai Phong, led by Vice Chairman of the municipal People's Committee Hoang Minh Cuong, is in Rotterdam. Rotterdam received it on Monday."
    expect(home(text)).toBe('Hai Phong|VN')
  })

  it('takes the city whose minutes they are by their first line', () => {
    const text =
      'City of Ballarat – Summary of Council Meeting, 24 August 2022\n\nCouncil resolved to renew the agreement with Kyoto. Kyoto High School wrote. The mayor is to travel to Kyoto in May.'
    expect(home(text)).toBe('Ballarat|AU')
    expect(home(text.replace('City of Ballarat – ', ''))).not.toBe('Ballarat|AU')
  })

  it('takes the society a newsletter is of', () => {
    expect(
      home('Tacoma Sister Cities newsletter\n\nNinh Binh, Ninh Binh and again Ninh Binh: our guests wrote.'),
    ).toBe('Tacoma|US')
  })

  it('is the place that received the guests, though they are talked of more', () => {
    const text =
      'A visit\n\nThe Lord Mayor of York, Councillor Martin Rowley, welcomed a delegation from Münster to the Guildhall on Friday. Münster has 320,000 people. Münster’s mayor, Markus Lewe, thanked the hosts and praised York.'
    expect(home(text)).toBe('York|GB')
    expect(home(text.replace('welcomed a delegation from', 'wrote a letter to'))).toBe('Munster|DE')
  })

  it('leaves the dateline of a foreign text alone', () => {
    expect(home('KOBE, June 3 (Agency) - The city of Kobe received guests from Riga on Monday.')).toBe(
      'Kobe|JP',
    )
  })
})

describe('the owner of a list', () => {
  it('is tied to each item, no item to another', () => {
    const text =
      'New Haven currently has four sister cities: Avignon, France; Huế, Vietnam (1995); Taichung, Taiwan; and Changsha, China (2017).'
    const found = ties(text)
    expect(found.length).toBeGreaterThanOrEqual(3)
    expect(found.every(([a]) => a === 'New Haven|US')).toBe(true)
  })

  it('signs what its sentence goes on to tell', () => {
    const text =
      'Hải Dương có quan hệ kết nghĩa với Suwon (2004), Vientiane và ký thỏa thuận hữu nghị với Phnom Penh năm 2018.'
    const agreements = read({ text, lang: 'vi', published: '2025-06-05' }, gazetteer).statements.filter(
      (s) => s.kind === 'agreement',
    )
    expect(agreements.map((s) => s.slots.parties)).toEqual([['Hai Duong|VN', 'Phnom Penh|KH']])
  })

  it('is none where the place is only a partner', () => {
    expect(ties('No ties link Riga with Kobe.')).toEqual([])
  })
})
