import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from '../read.ts'

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Hong Min-ho of Changwon on Monday.\n\n'
const VI =
  'ĐÀ NẴNG – Chủ tịch UBND thành phố Đà Nẵng Lê Văn Bình tiếp ông Hong Min-ho, Thị trưởng thành phố Changwon, sáng 13/5.\n\n'

const OTHERS = new Set(['gift', 'link', 'profile', 'project'])

/** The links, gifts, profiles and projects a sentence tells behind a lead: `gift: Changwon|KR, Da Nang|VN, ten buses`. */
function told(sentence: string): readonly string[] {
  const lead = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/u.test(sentence) ? VI : EN
  return read({ text: lead + sentence, published: '2024-05-15' }, gazetteer)
    .statements.filter(({ kind }) => OTHERS.has(kind))
    .map(({ kind, slots }) => {
      const {
        giver,
        receiver,
        thing,
        a,
        b,
        status,
        since,
        locality,
        attribute,
        value,
        title,
        sought,
        place,
        date,
      } = slots as Readonly<Record<string, unknown>>
      const values = [
        giver,
        receiver,
        thing,
        a,
        b,
        locality,
        attribute,
        value,
        title,
        sought,
        place,
        status,
        since,
        date,
      ]
      return `${kind}: ${values.filter(Boolean).join(', ')}`
    })
}

describe('gifts', () => {
  test.each([
    ['Changwon has given Da Nang two ambulances.', 'gift: Changwon|KR, Da Nang|VN, two ambulances'],
    [
      'The city received 500 computers from Changwon in 2022.',
      'gift: Changwon|KR, Da Nang|VN, 500 computers, 2022',
    ],
    ['Da Nang sent 10,000 masks to Changwon in 2020.', 'gift: Da Nang|VN, Changwon|KR, 10,000 masks, 2020'],
    ['Mr Hong was presented with a silk scarf by Mr Binh.', 'gift: Le Van Binh, Hong Min-ho, a silk scarf'],
    [
      'Đà Nẵng tiếp nhận 500 máy tính do thành phố Changwon tặng.',
      'gift: Changwon|KR, Da Nang|VN, 500 máy tính',
    ],
  ])('%s', (sentence, gift) => {
    expect(told(sentence)).toEqual([gift])
  })

  test.each([
    'Changwon will donate ten fire engines to Da Nang.',
    'Changwon did not give Da Nang any money.',
    'Da Nang gave Changwon its support.',
    'The mayor gave Mr Binh a tour of the port.',
    'Changwon presented Da Nang with a plan for the port.',
    'The city received 2 million tourists from Changwon in 2023.',
    'Da Nang sent a delegation of 12 to Changwon.',
    'Mr Binh received the documents from Changwon.',
    'Đà Nẵng sẽ tặng Changwon 10 xe cứu hỏa.',
    'Đà Nẵng tiếp nhận 50 sinh viên từ Changwon.',
  ])('none in: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('links between bodies', () => {
  test.each([
    [
      'Da Nang University and Changwon Maritime College have been partners since 2005.',
      'link: Da Nang University, Changwon Maritime College, established, 2005',
    ],
    [
      'Changwon Maritime College has a student exchange with Da Nang University.',
      'link: Changwon Maritime College, Da Nang University, established',
    ],
    [
      'Da Nang University wants to cooperate with Changwon Maritime College.',
      'link: Da Nang University, Changwon Maritime College, planned',
    ],
    [
      'Đại học Đà Nẵng và Đại học Hàng hải Changwon có quan hệ hợp tác từ năm 2005.',
      'link: Đại học Đà Nẵng, Đại học Hàng hải Changwon, established, 2005',
    ],
    [
      'Đại học Đà Nẵng mong muốn hợp tác với Đại học Hàng hải Changwon.',
      'link: Đại học Đà Nẵng, Đại học Hàng hải Changwon, planned',
    ],
    [
      'Bệnh viện Mắt Đà Nẵng đang hợp tác với Bệnh viện Samsung Changwon trong điều trị.',
      'link: Bệnh viện Mắt Đà Nẵng, Bệnh viện Samsung Changwon, established',
    ],
  ])('%s', (sentence, link) => {
    expect(told(sentence)).toEqual([link])
  })

  test.each([
    'Da Nang University and Changwon Maritime College are both old.',
    'Da Nang University no longer works with Changwon Maritime College.',
    'Đại học Đà Nẵng chưa hợp tác với Đại học Hàng hải Changwon.',
  ])('none in: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('what a place is or has', () => {
  test.each([
    [
      'Changwon has a population of 1.01 million and an area of 748 km2.',
      ['profile: Changwon|KR, population, 1.01 million', 'profile: Changwon|KR, area, 748 km2'],
    ],
    [
      'With 1.2 million people, Da Nang is a large city.',
      ['profile: Da Nang|VN, people, 1.2 million people'],
    ],
    [
      'Changwon, known for its machinery industry, lies by the sea.',
      ['profile: Changwon|KR, known for, its machinery industry'],
    ],
    [
      'Thành phố Changwon có diện tích 748 km2, dân số 1,01 triệu người.',
      ['profile: Changwon|KR, diện tích, 748 km2', 'profile: Changwon|KR, dân số, 1,01 triệu người'],
    ],
    [
      'Changwon nổi tiếng với ngành công nghiệp cơ khí.',
      ['profile: Changwon|KR, nổi tiếng, ngành công nghiệp cơ khí'],
    ],
  ])('%s', (sentence, profiles) => {
    expect(told(sentence)).toEqual(profiles)
  })

  test.each([
    'Changwon is a city in Korea.',
    'Da Nang hosts 43,000 firms.',
    'Changwon là thành phố kết nghĩa của Đà Nẵng.',
    'Thế mạnh của Changwon là điều mà Đà Nẵng cần học.',
  ])('none in: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})

describe('works that seek partners', () => {
  test.each([
    ['Da Nang is calling for investment in a free trade zone.', 'project: a free trade zone, sought'],
    [
      'The city invites Korean firms to invest in a semiconductor park in Hoa Vang.',
      'project: a semiconductor park, KR, Hoa Vang|VN, sought',
    ],
    ['Da Nang is looking for partners to build a cruise terminal.', 'project: a cruise terminal, sought'],
    ['Da Nang is courting foreign investment in a cruise terminal.', 'project: a cruise terminal, sought'],
    [
      'Đà Nẵng đang kêu gọi đầu tư dự án khu thương mại tự do.',
      'project: dự án khu thương mại tự do, sought',
    ],
  ])('%s', (sentence, project) => {
    expect(told(sentence)).toEqual([project])
  })

  test.each([
    'Da Nang calls for peace.',
    'The firm is looking for partners to build on its success.',
    'Đà Nẵng kêu gọi người dân tiết kiệm điện.',
  ])('none in: %s', (sentence) => {
    expect(told(sentence)).toEqual([])
  })
})
