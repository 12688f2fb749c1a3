import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { setStage } from '../../read.ts'
import { landOfPublisher } from './land-of-publisher.ts'
import { isNamedBy } from './named-by-publisher.ts'

const place = (name: string, country: string) => {
  const found = gazetteer.find(name, { country, day: '2025-01-01' })[0]
  if (!found) throw new Error(name)
  return found
}

describe('a publisher called by a town', () => {
  it('is read out of an address whose words are glued together', () => {
    expect(isNamedBy('baonghean.vn', place('Nghe An', 'VN'))).toBe(true)
    expect(isNamedBy('sngv.quangtri.gov.vn', place('Quang Tri', 'VN'))).toBe(true)
    expect(isNamedBy('oslowire.org', place('Oslo', 'NO'))).toBe(true)
    expect(isNamedBy('saigoncourier.net', place('Ho Chi Minh City', 'VN'))).toBe(true)
  })

  it('is none where a short name only happens to stand in another word', () => {
    expect(isNamedBy('youtubenews.com', place('Ube', 'JP'))).toBe(false)
    expect(isNamedBy('chromeweekly.com', place('Rome', 'IT'))).toBe(false)
  })
})

describe('the land of a publisher', () => {
  it('is named by an address that has no ending of a land', () => {
    expect(landOfPublisher('cityscopekenya.com')).toBe('KE')
    expect(landOfPublisher('councilsnz.org')).toBe('NZ')
    expect(landOfPublisher('koreatownblog.pl')).toBe('PL')
    expect(landOfPublisher('indianapolispost.com')).toBeUndefined()
    expect(landOfPublisher('koreatownblog.com')).toBeUndefined()
  })
})

describe('whose sheet tells', () => {
  const home = (text: string, publisher: string, lang: 'en' | 'vi' = 'en') =>
    setStage({ text, lang, publisher, published: '2025-06-05' }, gazetteer).scene.home?.value

  it('takes the town the address is called by before the guests’', () => {
    const text =
      'Kobe sent a choir. Kobe sent a chef as well, and both were cheered in the hall of Saigon last week.'
    expect(home(text, 'saigonevening.org')).toBe('Ho Chi Minh City|VN')
    expect(home(text, 'eveningsheet.org')).toBe('Kobe|JP')
  })

  it('takes the town whose authority publishes, however much of others is told', () => {
    const text =
      'Kobe and again Kobe: the choir of Kobe, the harbour of Kobe, the tea of Kobe, all seen by a clerk of Lyon.'
    expect(home(text, 'www.city.lyon.lg.jp')).toBe('Lyon|FR')
    expect(home(text, 'lyonpost.org')).toBe('Kobe|JP')
  })

  it('takes the town of which a correspondent writes before the one he sits in', () => {
    const text =
      'Lyon, 3 June 2025 – Kobe has found friends in Marseille. The mayor of Marseille went to Kobe. Kobe and Marseille signed. Kobe will send tea, Marseille soap. Kobe is glad.'
    expect(home(text, 'agency.org')).toBe('Marseille|FR')
  })

  it('takes no town for home that a society calls its friend', () => {
    const text = 'Bern wrote a card. Lyon wrote back. Bern and Lyon sing. Bern is glad.'
    expect(home(text.replaceAll('Lyon', 'Cusco'), 'friendsofcusco.example')).toBe('Bern|CH')
  })

  it('takes the Vietnamese town a paper tells most of, wherever its people write from', () => {
    const text =
      'Chuyện nước sạch\n\n(Osaka, 28/3) – Đoàn thành phố Huế thăm Osaka. Huế và Saijo ký thỏa thuận. Huế mời Saijo sang. Huế rất vui.'
    expect(home(text, 'tinsongnuoc.org', 'vi')).toBe('Hue|VN')
  })
})
