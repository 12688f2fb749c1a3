import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const slotsOf = (kind: KindName, text: string, lang: Language = 'en', published = '2024-05-20') =>
  readSlots(kind, text, { lang, published })

describe('one paper told in several sentences', () => {
  const opening = 'AARHUS, May 18 – Mayor Anders Holm of Aarhus received guests on Thursday.'

  test('who shares it is told where it is named, its day where it is signed', () => {
    const text = `${opening} A letter of intent between the Aarhus University and Hue College of Music lay ready. It was signed on Friday.`
    expect(slotsOf('agreement', text)).toMatchObject([
      {
        parties: ['Aarhus University', 'Hue College of Music'],
        instrument: 'letter-of-intent',
        date: '2024-05-17',
      },
    ])
  })

  test('what was signed is called by its name in the sentence behind', () => {
    const text = `${opening} Before lunch a document was signed after all. It is a contract between Aarhus University and Hue College of Music on the training of nurses.`
    expect(slotsOf('agreement', text)).toMatchObject([
      { parties: ['Aarhus University', 'Hue College of Music'], instrument: 'contract' },
    ])
  })

  test('in Vietnamese', () => {
    const text =
      'Đà Nẵng, ngày 12/5 – Thị trưởng Changwon Hong Nam-pyo thăm Đà Nẵng. Tờ giấy mà hai bên ký hôm ấy chỉ có ba trang. Gọi là biên bản ghi nhớ, nó nói về du lịch và cảng biển.'
    expect(slotsOf('agreement', text, 'vi')).toMatchObject([
      { parties: ['Changwon|KR', 'Da Nang|VN'], instrument: 'mou', sectors: ['tourism', 'ports'] },
    ])
  })

  test('the partner named with it signs with who signs here, not with a town passed through', () => {
    const text =
      'QUY NHON, May 18 – Chairman Pham Anh Tuan of Quy Nhon came home on Friday. They had begun in Osaka. The best they brought is a memorandum of understanding with Sakai. Tuan put his name to it on Tuesday.'
    expect(slotsOf('agreement', text)).toMatchObject([
      { parties: ['Sakai|JP', 'Quy Nhon|VN'], instrument: 'mou', date: '2024-05-14' },
    ])
  })

  test('road signs and what is so only on paper are no signing', () => {
    const text = `${opening} A letter of intent with Hue was discussed last year. Holm let it be known that bus signs would be in Vietnamese.`
    expect(slotsOf('agreement', text).filter((s) => s.status === 'planned')).toEqual([])
  })
})

describe('the day of an older paper', () => {
  test('what is renewed keeps its own day apart', () => {
    const text =
      'AARHUS, May 18 – On Friday Aarhus and Hue renewed the sister city agreement they first entered into in 2009.'
    expect(slotsOf('agreement', text)).toMatchObject([{ date: '2024-05-17' }])
    expect(slotsOf('partnership', text)).toMatchObject([{ since: '2009' }])
  })

  test('nor is the year behind the partner the day of what is renewed', () => {
    const text = 'AARHUS, May 18 – Aarhus renewed its agreement with Hue of 2013 on 17 May 2024.'
    expect(slotsOf('agreement', text)).toMatchObject([{ date: '2024-05-17' }])
  })

  test('an invitation is no paper of two sides', () => {
    const text =
      'Sáng 12/5, Chủ tịch Đà Nẵng Lê Văn Bình tiếp Thị trưởng Changwon Hong Nam-pyo. Tờ giấy mời ghi rõ: khách ký tên vào sổ.'
    expect(slotsOf('agreement', text, 'vi')).toEqual([])
  })

  test('a paper with somebody else told before is another one', () => {
    const text =
      'AARHUS, May 18 – A memorandum with Changwon on schools ran out. On 17 May 2024 Aarhus signed a paper with Hue.'
    expect(slotsOf('agreement', text)).toContainEqual(
      expect.objectContaining({ parties: ['Aarhus|DK', 'Hue|VN'], date: '2024-05-17' }),
    )
  })

  test('a paper of years ago between the two is another one', () => {
    const text =
      'Sáng 6/5, hai bên Hà Giang và châu Văn Sơn (Trung Quốc) ký thỏa thuận hợp tác về du lịch. Bản thỏa thuận thiết lập quan hệ hữu nghị được hai bên ký từ năm 2006.'
    expect(slotsOf('agreement', text, 'vi').map((s) => s.date)).toEqual(['2024-05-06', '2006'])
  })
})

describe('whose paper with a stranger it is', () => {
  test('home’s, whoever else was told of before', () => {
    const text =
      'Nanaimo welcomed its friends on Friday. Nanaimo has been a sister city of Saga in Japan since 1990. A friendship agreement with Suzhou, China, was signed in 2004. Nanaimo pays for both.'
    expect(slotsOf('agreement', text)).toMatchObject([{ parties: ['Suzhou|CN', 'Nanaimo|CA'], date: '2004' }])
  })
})

describe('papers recalled by a noun and a year', () => {
  const home = 'Iloilo held its fair on Friday. Mayor Jose Cruz of Iloilo opened it.'

  test.each([
    ['He spoke of the friendship pact of 2003 with Qingdao.', 'Qingdao|CN', '2003'],
    ['A cooperation agreement with Stockton, concluded in 2011, hangs in the hall.', 'Stockton|US', '2011'],
    ['With Goyang it has had a memorandum of understanding since 2015.', 'Goyang|KR', '2015'],
    ['Goyang, tied by an accord of 2015, sent drummers.', 'Goyang|KR', '2015'],
  ])('%s', (sentence, partner, date) => {
    const [paper, ...more] = slotsOf('agreement', `${home} ${sentence}`)
    expect(paper).toMatchObject({ status: 'signed', date })
    expect(paper?.parties).toContain(partner)
    expect(paper?.parties).toContain('Iloilo|PH')
    expect(more).toEqual([])
  })

  test('two partners of one side are not each other’s', () => {
    const text = `${home} With Qingdao there is a cooperation agreement dating from 2009, and with Goyang, in Korea, plain friendship.`
    const papers = slotsOf('agreement', text)
    expect(papers).toHaveLength(1)
    expect(papers[0]?.parties).toEqual(['Qingdao|CN', 'Iloilo|PH'])
  })

  test('what is renewed now is told once', () => {
    const text = `${home} On Friday Iloilo renewed the agreement with Goyang, which has been in place since 2008.`
    expect(slotsOf('agreement', text)).toHaveLength(1)
  })

  test('a treaty without a partner, or denied, is none', () => {
    expect(slotsOf('agreement', `${home} A treaty of 1954 is on show.`)).toEqual([])
    expect(slotsOf('agreement', `${home} There is no agreement of 2003 with Qingdao.`)).toEqual([])
  })
})

describe('what the paper is on, told behind', () => {
  const signing = 'HUE, May 18 – On Friday Hue and Gyeongju signed a friendship agreement.'

  test.each([
    ['Offshore wind and fisheries head its list.', ['clean-energy', 'fisheries']],
    ['Inland shipping, wind power and student exchange.', ['clean-energy', 'education']],
    ['Its subject is forestry.', ['forestry']],
  ])('%s', (sentence, sectors) => {
    const [paper] = slotsOf('agreement', `${signing} ${sentence}`)
    for (const sector of sectors) expect(paper?.sectors).toContain(sector)
  })

  test('what people do otherwise is not', () => {
    const [paper] = slotsOf('agreement', `${signing} Mayor Kim Lee visited a hospital and a school in Hue.`)
    expect(paper?.sectors).toBeUndefined()
  })
})

describe('two bodies of one sort', () => {
  test('a noun both names hold stands for the two', () => {
    const text =
      'Leipzig Zoo lent Osaka Zoo two tigers last year. On May 17 both zoos signed an agreement on training.'
    expect(slotsOf('agreement', text)).toMatchObject([{ parties: ['Leipzig Zoo', 'Osaka Zoo'] }])
  })

  test('two of them joined by “and” are two', () => {
    const text =
      'Can Tho International Airport and Kaohsiung International Airport signed a memorandum of understanding on May 17.'
    expect(slotsOf('agreement', text)).toMatchObject([
      { parties: ['Can Tho International Airport', 'Kaohsiung International Airport'] },
    ])
  })
})

describe('papers told without a word of signing', () => {
  const home = 'Szczecin received guests from Hai Phong on Monday, 13 May.'

  test('in other words for making one', () => {
    const text =
      'On 16 May Szczecin University, which paid for the wine, and Hai Phong University closed a memorandum on aquaculture.'
    expect(slotsOf('agreement', text)).toMatchObject([
      { parties: ['Szczecin University', 'Hai Phong University'], instrument: 'mou', sectors: ['fisheries'] },
    ])
  })

  test('one that is foreseen is planned', () => {
    const text = `${home} A partnership agreement is foreseen for the harbour days in June 2025.`
    expect(slotsOf('agreement', text)).toMatchObject([{ status: 'planned', date: '2025-06' }])
  })

  test('ties are no verb', () => {
    expect(slotsOf('agreement', `${home} Ties and agreements of all sorts were praised at table.`)).toEqual(
      [],
    )
  })

  test('a Vietnamese paper between two is theirs, and none where there is none', () => {
    const [paper] = slotsOf(
      'agreement',
      'Bản ghi nhớ giữa Đà Nẵng và Changwon mở đường cho việc trao đổi sinh viên.',
      'vi',
    )
    expect(paper).toMatchObject({ parties: ['Da Nang|VN', 'Changwon|KR'], instrument: 'mou' })
    expect(slotsOf('agreement', 'Giữa Đà Nẵng và Changwon chưa có bản ghi nhớ nào.', 'vi')).toEqual([])
  })
})
