import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, published = '2024-05-20') =>
  readSlots(kind, text, { published })

describe('visits told by town papers', () => {
  test('guests from a town explained as a sister city are on a visit', () => {
    const text =
      'EUGENE, Ore. – A choir group from Kakegawa, Japan, Eugene’s Sister City, will arrive on Thursday, May 23, for a four-day visit.'
    expect(slotsOf('visit', text)).toMatchObject([
      { from: 'Kakegawa|JP', to: ['Eugene|US'], days: 4, status: 'planned' },
    ])
  })

  test('an office without its holder travels for its place', () => {
    const text = 'The mayor of Daejeon was on a trip to South Africa and Kenya last week.'
    expect(slotsOf('visit', text)).toMatchObject([{ from: 'Daejeon|KR', to: ['ZA', 'KE'] }])
  })

  test('a delegation to a place includes people of home', () => {
    const text =
      'Burlington paid for the six-person delegation to Itabashi, Japan, that included Mayor Marianne Hill. Burlington expects a report.'
    expect(slotsOf('visit', text)).toMatchObject([
      { from: 'Burlington|CA', to: ['Itabashi|JP'], head: 'Marianne Hill', size: 6 },
    ])
  })

  test('a choir that is only spoken of goes nowhere', () => {
    expect(slotsOf('visit', 'A choir of Kakegawa, Japan, sang on a record Eugene sold.')).toEqual([])
  })
})

describe('ties and their days', () => {
  test('the sister city of a town is whose sister it is', () => {
    const text = 'Mayor Karin Dahl greeted students from Eugene’s sister city of Kakegawa, Japan.'
    expect(slotsOf('role', text)).toMatchObject([{ person: 'Karin Dahl', of: 'Eugene|US' }])
    expect(slotsOf('partnership', text)).toMatchObject([{ kind: 'sister-city', status: 'established' }])
  })

  test('the year a first partner signed is no later partner’s', () => {
    const text =
      'Since signing a sister city agreement with Shimonoseki, Japan in 1976, Busan has established friendship ties with Fukuoka and Osaka.'
    const since = slotsOf('partnership', text).map(({ a, b, since }) => [[a, b].sort().join(), since])
    expect(new Map(since as [string, unknown][]).get('Busan|KR,Fukuoka|JP')).toBeUndefined()
    expect(new Map(since as [string, unknown][]).get('Busan|KR,Shimonoseki|JP')).toBe('1976')
  })

  test('a feast to come makes no tie of the future', () => {
    const text =
      'The trip to Japan will celebrate the 60th anniversary of the sister city relationship between Burnaby and Kushiro.'
    expect(slotsOf('partnership', text)[0]?.status).toBe('established')
  })

  test('days of a visit are not when the tie began', () => {
    const text =
      'Mayor Ito Jun and a delegation from Itabashi were in Burlington from June 30-July 3, 2023 to celebrate our sister city relationship.'
    expect(slotsOf('partnership', text)[0]?.since).toBeUndefined()
  })
})

describe('papers before they are made', () => {
  const papers = (text: string) => slotsOf('agreement', text).map((slots) => slots.status)

  test.each([
    'The trip aimed at signing a friendship agreement between Sacheon and Vung Tau.',
    'Vung Tau and Sacheon are ready to work together and soon sign the friendship pact with the Korean side.',
  ])('%s', (text) => {
    expect(papers(text)).not.toContain('signed')
  })

  test('a paper only suggested is none', () => {
    const text =
      'Vice Chairman Vo Van Hoan of Ho Chi Minh City suggested that Ho Chi Minh City and Daegu strengthen exchanges, and sign a friendly cooperation agreement.'
    expect(papers(text)).toEqual([])
  })

  test('one signed is signed, whoever has a long vowel in his name', () => {
    const text =
      'Taichung Mayor Lu Hsiu-yen and Governor Shunji Kōno of Miyazaki signed an agreement on sister-city ties.'
    expect(slotsOf('agreement', text)).toMatchObject([{ status: 'signed' }])
  })

  test('papers told of as made before have no day of today', () => {
    const text = 'Dong Nai received guests from Gyeongnam on May 17. The two have also signed agreements.'
    expect(slotsOf('agreement', text).flatMap((slots) => slots.date ?? [])).toEqual([])
  })
})

describe('whose office, whose visit', () => {
  test('an office of a city’s committee is the city’s', () => {
    const text = 'On Monday, Da Nang People’s Committee Vice Chairman Ho Ky Minh played host to guests.'
    expect(slotsOf('role', text)).toMatchObject([{ person: 'Ho Ky Minh', of: 'Da Nang|VN' }])
  })

  test('a district’s delegation is the district’s', () => {
    const text =
      'A delegation of Da Nang’s Hai Chau District led by Chairman Le Tu Gia Thanh is making a business trip to Uiwang City, South Korea, from May 18 - 22.'
    expect(slotsOf('visit', text)).toMatchObject([{ from: 'Hai Chau|VN', to: ['Uiwang|KR'], days: 5 }])
  })

  test('a journey of a year gone by has that year, not today', () => {
    const text =
      'Maryland Governor Larry Hogan spoke on May 17. Governor Yuji Kuroiwa of Kanagawa came to Annapolis in 2019.'
    expect(slotsOf('visit', text)).toMatchObject([{ head: 'Yuji Kuroiwa', start: '2019' }])
  })

  test('a council sends for its town', () => {
    const text = 'A Goulburn Mulwaree Council delegation will fly to Shibetsu, Japan, on Saturday, May 25.'
    expect(slotsOf('visit', text)).toMatchObject([{ from: 'Goulburn Mulwaree|AU', status: 'planned' }])
  })

  test('an invitation takes nobody anywhere', () => {
    const text =
      'Gold Coast Mayor Tom Tate said he has invited Da Nang Chairman Huynh Duc Tho to visit the Gold Coast.'
    expect(slotsOf('visit', text)).toEqual([])
  })

  test('people who came to renew a pact renewed it', () => {
    const text =
      'In 2019 Governor Yuji Kuroiwa of Kanagawa came to Annapolis to renew and expand a memorandum of understanding between Maryland and Kanagawa.'
    expect(slotsOf('agreement', text)).toMatchObject([{ status: 'signed', instrument: 'mou' }])
  })
})

describe('ports and pairs', () => {
  test('sister ports are no sister cities', () => {
    const text =
      'Currently, the Port of Baltimore has sister-port agreements with 4 cities: Kaohsiung, Taiwan; Gdynia, Poland; Genoa, Italy; Marseille, France.'
    expect(slotsOf('partnership', text)).toEqual([])
  })

  test('the signing of a paper between the one body and the other', () => {
    const text =
      'The signing of a memorandum of cooperation between the Port of Houston Authority and the National Port Authority took place on May 17.'
    expect(slotsOf('agreement', text)[0]?.parties).toEqual([
      'Port of Houston Authority',
      'National Port Authority',
    ])
  })

  test('localities named as such partners are partners', () => {
    const text =
      'Da Nang has entered into cooperation agreements with such Laotian localities as Vientiane, Savannakhet and Champasak.'
    expect(slotsOf('partnership', text).map(({ b }) => b)).toEqual(
      expect.arrayContaining(['Savannakhet|LA', 'Champasak|LA']),
    )
  })
})

describe('those told before', () => {
  const HERE = 'DA NANG - The city of Da Nang and Sakai, Japan, have worked together for years.\n\n'

  test('the two, as a subject, are the two told of', () => {
    expect(slotsOf('partnership', `${HERE}The two have been sister cities since 2009.`)).toContainEqual(
      expect.objectContaining({ kind: 'sister-city', since: '2009' }),
    )
  })

  test('two mayors sign for their cities', () => {
    const text = `${HERE}On May 17 the two mayors signed a cooperation agreement.`
    expect(slotsOf('agreement', text)).toMatchObject([{ parties: ['Da Nang|VN', 'Sakai|JP'] }])
  })

  test('a host sends no delegation to itself', () => {
    const text = `${HERE}The city hosted a delegation from its sister city of Sakai on May 17.`
    expect(slotsOf('visit', text)).toMatchObject([{ from: 'Sakai|JP', to: ['Da Nang|VN'] }])
  })

  test('a paper signed is signed, whatever the two will do under it', () => {
    const text =
      'Under a memorandum of understanding signed on May 17, Da Nang and Sakai will cooperate on waste.'
    expect(slotsOf('agreement', text)).toMatchObject([{ status: 'signed', date: '2024-05-17' }])
  })

  test('a city is where the forum it hosts takes place', () => {
    expect(slotsOf('event', `${HERE}Sakai will host an investment forum in July.`)).toMatchObject([
      { kind: 'forum', place: 'Sakai|JP', status: 'planned' },
    ])
  })

  test('a festival named for two lands', () => {
    expect(slotsOf('event', `${HERE}The Vietnam-Japan Festival opened in Da Nang on May 17.`)).toMatchObject([
      { kind: 'festival', place: 'Da Nang|VN', date: '2024-05-17' },
    ])
  })

  test('eyes that see are no plan, a pact eyed is one', () => {
    const seen = `${HERE}Under the eyes of a crowd, Da Nang and Sakai signed a pact on May 17.`
    expect(slotsOf('agreement', seen)[0]?.status).toBe('signed')
    const eyed = `${HERE}Da Nang is eyeing an agreement with Sakai.`
    expect(slotsOf('agreement', eyed).map((slots) => slots.status)).not.toContain('signed')
  })
})

describe('journeys told with their day, their house or by there', () => {
  test.each([
    ['Mayor Keith Wilson of Portland leaves Saturday for Guadalajara, Mexico.', ['Guadalajara|MX']],
    [
      'Portland Mayor Keith Wilson is leading a trade mission to Japan and South Korea this week.',
      ['JP', 'KR'],
    ],
  ])('%s', (text, to) => {
    expect(slotsOf('visit', text).map((slots) => slots.to)).toEqual([to])
  })

  test('whom somebody met did not travel on', () => {
    const text =
      'A delegation of Hai Phong was in Portland on May 17. It met Mayor Keith Wilson and visited the port.'
    expect(slotsOf('visit', text).map(({ head }) => head)).not.toContain('Keith Wilson')
  })

  test('a tie a council voted to end is over', () => {
    const text = 'Councillors in Exeter have voted to end the city’s twinning with Yaroslavl in Russia.'
    expect(slotsOf('partnership', text)[0]?.status).not.toBe('established')
  })

  test('a counterpart told behind his name is met', () => {
    const text =
      'Tina Kotek, the governor of Oregon, and Naomichi Suzuki, her counterpart from Hokkaido, met in Salem on May 17.'
    expect(slotsOf('meeting', text)[0]?.participants).toEqual(
      expect.arrayContaining(['Tina Kotek', 'Naomichi Suzuki']),
    )
  })
})

describe('offices of the land and of another', () => {
  test('a vice president is of the land, not of the town he speaks in', () => {
    const text =
      'Vice President Dang Thi Ngoc Thinh received Kanagawa Governor Kuroiwa Yuji in Hanoi, Vietnam, on May 17.'
    expect(slotsOf('role', text)).toContainEqual(
      expect.objectContaining({ person: 'Dang Thi Ngoc Thinh', of: 'VN' }),
    )
  })

  test('who opens the main clause is not whom he met', () => {
    const text =
      'At a meeting with Governor Fukuda Tomikazu of Tochigi, the chairman said Hanoi would send experts.'
    expect(slotsOf('role', text).map(({ role }) => role)).not.toContain('chairman')
  })

  test('one who greets a guest is at home', () => {
    const text =
      'Sixteen officials from Yeongdong-gun, South Korea, arrived on May 15. Dumaguete City Mayor Felipe Remollo greeted Yeongdong-gun Mayor Jeong Yeong-Chul.'
    expect(slotsOf('meeting', text)[0]?.place).toBe('Dumaguete|PH')
  })
})
