import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { setStage } from '../read.ts'

/** The places of a text as statements name them, each once. */
function placesIn(text: string, lang: 'en' | 'vi', publisher = ''): readonly string[] {
  const { lines } = setStage({ text, lang, publisher, published: '2024-05-10' }, gazetteer)
  const values = lines.flatMap((line) => line.entities).flatMap((e) => (e.type === 'place' ? [e.value] : []))
  return [...new Set(values)]
}

describe('places in Vietnamese', () => {
  test.each([
    ['Hôm qua, tỉnh Bà Rịa - Vũng Tàu đón đoàn Padang.', ['Ba Ria-Vung Tau|VN', 'Padang|ID']],
    ['Bà Rịa mời đoàn Padang.', ['Ba Ria-Vung Tau|VN', 'Padang|ID']],
    ['Xe chạy thẳng ra cảng Nam Đình Vũ của Hải Phòng.', ['Hai Phong|VN']],
    ['Đoàn ghé Nam Đình, rồi về Hải Phòng.', ['Nam Dinh|VN', 'Hai Phong|VN']],
    ['Bà Lan mời đoàn Padang.', ['Padang|ID']],
    ['Đồng Nai đón đoàn tỉnh Nam Gyeongsang.', ['Dong Nai|VN', 'South Gyeongsang|KR']],
    ['Đồng Nai là tỉnh lớn ở vùng Đông Nam Bộ, có bạn ở Đông Nam Á.', ['Dong Nai|VN']],
    ['Huế có bạn ở Nam Ninh, Tây Ninh và Đông Hà.', ['Hue|VN', 'Nanning|CN', 'Tay Ninh|VN', 'Dong Ha|VN']],
    ['Hội Hữu nghị Việt - Đức thành phố Huế họp ở Huế.', ['Hue|VN']],
    ['Huế gặp gỡ Łódź, Timișoara và Malmö.', ['Hue|VN', 'Lodz|PL', 'Timisoara|RO', 'Malmo|SE']],
  ])('%s', (text, expected) => {
    expect(placesIn(text, 'vi')).toEqual(expected)
  })
})

describe('namesakes', () => {
  test('letters a land does not write speak for another', () => {
    expect(placesIn('A choir from Münster sang.', 'en')).toEqual(['Munster|DE'])
    expect(placesIn('A choir from Munster sang.', 'en')).toEqual(['Munster|IE'])
  })

  test('a text spelled as it is outside the United States names none of their towns without saying so', () => {
    const of = (word: string) => `Mayor Ian Marsh of Richmond showed pupils from Fujiyoshida the ${word}.`
    expect(placesIn(of('school'), 'en')).toEqual(['Richmond|US', 'Fujiyoshida|JP'])
    expect(placesIn(of('harbour'), 'en')).not.toContain('Richmond|US')
    expect(placesIn(`${of('harbour')} The United States is far.`, 'en')).toContain('Richmond|US')
  })

  test('a surname that is a hamlet somewhere speaks for no land', () => {
    const text = 'Helen Forsyth reported that guests from Otaru came to Dunedin.'
    expect(placesIn(text, 'en')).toContain('Dunedin|NZ')
  })

  test('a town of this name goes before one that was once called so', () => {
    expect(placesIn('Its partners are Uppsala and Salisbury.', 'en')).toEqual(['Uppsala|SE', 'Salisbury|GB'])
    expect(placesIn('Two delegations will visit Ennis in May.', 'en')).toEqual(['Ennis|IE'])
    expect(placesIn('Its partners are Leeds and Hanover.', 'en')).toContain('Hanover|DE')
    expect(placesIn('Its partners are Rhodes and St Petersburg.', 'en')).toContain('Saint Petersburg|RU')
  })

  test('a unit around a town that bears its name is the town', () => {
    expect(placesIn('The Dunedin City Council met. Dunedin sang.', 'en')).toEqual(['Dunedin|NZ'])
    expect(placesIn('Quezon City and Iowa City sang.', 'en')).toEqual(['Quezon City|PH', 'Iowa City|US'])
  })

  test('a city of this name goes before the old town in it that is called so, too', () => {
    expect(placesIn('Fukaya in Japan sang.', 'en')).toEqual(['Fukaya|JP'])
  })

  test('a state is shortened behind its town, whatever mark follows', () => {
    expect(placesIn('SALEM, Ore. – The council met.', 'en')).toEqual(['Salem|US', 'Oregon|US'])
    expect(placesIn('Guests came to Spokane, Wash., on Monday.', 'en')).toEqual([
      'Spokane|US',
      'Washington|US',
    ])
    expect(placesIn('They dug in Cardiff, gold, tin and iron ore. The pit closed.', 'en')).toEqual([
      'Cardiff|GB',
    ])
  })

  test('a small town is none behind “the”', () => {
    expect(placesIn('They dined in the Guildhall and flew to the Hague from York.', 'en')).toEqual([
      'The Hague|NL',
      'York|GB',
    ])
  })

  test('the land a paper is printed in speaks for its own town', () => {
    const text = 'Leominster may have a twin again. The twinning of Leominster will be discussed in May.'
    expect(placesIn(text, 'en')).toEqual(['Leominster|US'])
    expect(placesIn(text, 'en', 'marchesgazette.co.uk')).toEqual(['Leominster|GB'])
  })

  test('a capital goes before a place that lists of spellings call so', () => {
    expect(placesIn('Darwin has been a sister city of Dili since 2003.', 'en')).toEqual([
      'Darwin|AU',
      'Dili|TL',
    ])
    expect(gazetteer.find('Delhi')[0]).toMatchObject({ name: 'Delhi', country: 'IN' })
  })

  test('regions of France that ended are places to 2015, with their heirs', () => {
    const [region] = gazetteer.find('Poitou-Charentes', { day: '2010-01-01' })
    expect(region).toMatchObject({ name: 'Poitou-Charentes', country: 'FR', level: 'first' })
    expect(gazetteer.heirs(region?.id ?? '', '2020-01-01')).toMatchObject([{ name: 'Nouvelle-Aquitaine' }])
  })

  test('a town called by a plain word is one behind what leads to a town', () => {
    expect(
      placesIn('Mayor Anna Berg of Nice sang. Nice people came. The Nice Festival was long.', 'en'),
    ).toEqual(['Nice|FR'])
    expect(placesIn('Đoàn TP Nice đến thăm.', 'vi')).toEqual(['Nice|FR'])
  })
})

describe('names that are words too, or of more than one', () => {
  test.each([
    ['THE BRIDGE – a letter from Tacoma, where Tacoma met Riga.', ['Tacoma|US', 'Riga|LV']],
    ['Firms of the North East sold goods to Leeds.', ['Leeds|GB']],
    ['The Hague met Leeds.', ['The Hague|NL', 'Leeds|GB']],
    ['Guests from Songdo came to Leeds for the Dano festival.', ['Leeds|GB']],
    ['Leeds wrote to Sihanoukville.', ['Leeds|GB', 'Sihanoukville|KH']],
    ['Leeds wrote to the province of Preah Sihanouk.', ['Leeds|GB', 'Preah Sihanouk|KH']],
    ['Leeds wrote to Nishinomiya.', ['Leeds|GB', 'Nishinomiya|JP']],
  ])('%s', (text, expected) => {
    expect(placesIn(text, 'en')).toEqual(expected)
  })
})
