import { describe, expect, test } from 'vitest'
import { readTies, says } from './read-ties.fixture.ts'

describe('a roll of partners goes on without a word of tying', () => {
  test.each([
    says(
      'Columbus has been a sister city of Odense in Denmark since 1988. Tainan in Taiwan joined the family much later, in 1990. Genoa, in Italy’s Liguria, came first, in 1955, and has been quiet lately.',
      'Columbus|US + Odense|DK, sister-city, 1988',
      'Columbus|US + Tainan|TW, sister-city, 1990',
      'Columbus|US + Genoa|IT, sister-city, 1955',
    ),
    says(
      'Da Nang has been twinned with Sakai in Japan since 2009. Then the Koreans: Changwon, 2011.',
      'Da Nang|VN + Sakai|JP, sister-city, 2009',
      'Changwon|KR + Da Nang|VN, sister-city, 2011',
    ),
    says(
      'Halifax has been twinned with Hakodate since 1982. We’ve got Campeche down in Mexico, that was 1999. Then Norfolk, Virginia, in 2006.',
      'Hakodate|JP + Halifax|CA, sister-city, 1982',
      'Campeche|MX + Halifax|CA, sister-city, 1999',
      'Halifax|CA + Norfolk|US, sister-city, 2006',
    ),
    says(
      'Wichita has been a sister city of Orleans since 1973. Cancun was one, too, until City Council quietly dropped it in 2009. Kaifeng has been one since 1985.',
      'Orleans|FR + Wichita|US, sister-city, 1973',
      'Cancun|MX + Wichita|US, sister-city, ended',
      'Kaifeng|CN + Wichita|US, sister-city, 1985',
    ),
    says(
      'Szczecin keeps a list of partner cities. These are, in the order of joining: Bari (Italy, 1962), Bremerhaven (Germany, 1990). Murmansk was struck off in March 2022.',
      'Bari|IT + Szczecin|PL, cooperation, 1962',
      'Bremerhaven|DE + Szczecin|PL, cooperation, 1990',
      'Murmansk|RU + Szczecin|PL, cooperation, ended',
    ),
    says(
      'Liverpool has been twinned with Odesa since 1957. Naples, the oldest (1950), still sends a choir.',
      'Liverpool|GB + Odesa|UA, sister-city, 1957',
      'Liverpool|GB + Naples|IT, sister-city, 1950',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })

  test.each([
    says(
      'Thành phố Huế kết nghĩa với New Haven của Mỹ từ năm 1995. Rồi đến Gyeongju, 2007. Lâu hơn cả là Blois bên Pháp, tính từ 2006.',
      'Hue|VN + New Haven|US, sister-city, 1995',
      'Gyeongju|KR + Hue|VN, sister-city, 2007',
      'Blois|FR + Hue|VN, sister-city, 2006',
    ),
    says(
      'Đến nay Quảng Trị đã kết nghĩa với nhiều địa phương nước ngoài. Mở hàng là Savannakhet, kết nghĩa năm 1999. Với Mukdahan của Thái Lan, tỉnh chỉ có hợp tác, từ 2011. Muộn nhất là Daejeon (Hàn Quốc), 2018.',
      'Quang Tri|VN + Savannakhet|LA, sister-city, 1999',
      'Mukdahan|TH + Quang Tri|VN, cooperation, 2011',
      'Daejeon|KR + Quang Tri|VN, sister-city, 2018',
    ),
    says(
      'Bình Dương hợp tác với Daejeon (Hàn Quốc) từ năm 2005. Emmen, của Hà Lan, làm chung một thời gian rồi lặng lẽ chấm dứt hợp tác vào năm 2019.',
      'Binh Duong|VN + Daejeon|KR, cooperation, 2005',
      'Binh Duong|VN + Emmen|NL, cooperation, ended',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text, { lang: 'vi' })).toEqual(ties)
  })
})

describe('an item of a list says behind its partner what its tie is', () => {
  test('in English', () => {
    const text = `Our sister cities

What stands on the shelf at Nashville City Hall:

* Mendoza, Argentina. A silver cup; twinned 2009.
* Edmonton, Canada. 1990. A hockey stick.
* Caen. With us since 1991, and still writing.
* Tamworth, Australia: ended. Nobody knows why.
`
    expect(readTies(text)).toEqual([
      'Caen|FR + Nashville|US, sister-city, 1991',
      'Edmonton|CA + Nashville|US, sister-city, 1990',
      'Mendoza|AR + Nashville|US, sister-city, 2009',
      'Nashville|US + Tamworth|AU, sister-city, ended',
    ])
  })

  test('in Vietnamese', () => {
    const text = `Bạn bè kết nghĩa của Hải Phòng

- Thiên Tân (Trung Quốc). Ký năm 1999, nay vẫn đều đặn đi lại.
- Incheon, Hàn Quốc: kết nghĩa 1997.
- Kobe. Chỉ hợp tác, từ 2009.
`
    expect(readTies(text, { lang: 'vi' })).toEqual([
      'Hai Phong|VN + Incheon|KR, sister-city, 1997',
      'Hai Phong|VN + Kobe|JP, cooperation, 2009',
      'Hai Phong|VN + Tianjin|CN, sister-city, 1999',
    ])
  })
})

describe('a sentence of another thing is no entry of a roll', () => {
  test.each([
    'Bordeaux beat us to the prize in 2011.',
    'Porto won it in 2001.',
    'The fair drew 400 visitors from Porto, 1984 among them by bus.',
    'The mayor flew to Osaka in 2011.',
    'Nagoya, in 1959, lost half its port to a typhoon.',
    'Cebu wants to become one too.',
    'Talks with Bangkok have been put off until 2026.',
    'In Jakarta, 2011 was a wet year.',
  ])('%s', (sentence) => {
    expect(readTies(`Bristol has been twinned with Hanover since 1947. ${sentence}`)).toEqual([
      'Bristol|GB + Hanover|DE, sister-city, 1947',
    ])
  })

  test.each([
    'Năm 2011, đoàn thành phố sang Yokohama học về cấp nước.',
    'Kobe, năm 1995, bị động đất tàn phá.',
    'Vốn của Osaka vào thành phố năm 2019 tăng gấp đôi.',
  ])('%s', (sentence) => {
    expect(readTies(`Đà Nẵng kết nghĩa với Sakai từ năm 2009. ${sentence}`, { lang: 'vi' })).toEqual([
      'Da Nang|VN + Sakai|JP, sister-city, 2009',
    ])
  })
})

describe('whose tie it is', () => {
  test.each([
    says(
      'QUY NHON – A delegation from Bremen called on Quy Nhon on Monday. Bremen is twinned with, among others, Gdansk (1976) and Dalian (1985).',
      'Bremen|DE + Gdansk|PL, sister-city, 1976',
      'Bremen|DE + Dalian|CN, sister-city, 1985',
    ),
    says(
      'Nairobi has been twinned with Denver since 1975, while Cape Town has kept a partnership with Aachen in Germany since 2000.',
      'Denver|US + Nairobi|KE, sister-city, 1975',
      'Aachen|DE + Cape Town|ZA, cooperation, 2000',
    ),
    says(
      'HANOI – Hanoi hosted guests. Washington DC, she noted, is twinned with three capitals already: Bangkok (1962), Beijing (1984) and Seoul (2006).',
      'Bangkok|TH + Washington DC|US, sister-city, 1962',
      'Beijing|CN + Washington DC|US, sister-city, 1984',
      'Seoul|KR + Washington DC|US, sister-city, 2006',
    ),
    says(
      'Brisbane is a sister city of Kobe. Its hockey club’s twin is Durban’s.',
      'Brisbane|AU + Kobe|JP, sister-city',
    ),
    says(
      'The sister cities of Gunsan are Tacoma (1978), Jamnagar in India and, since 2010, Windsor in Canada.',
      'Gunsan|KR + Tacoma|US, sister-city, 1978',
      'Gunsan|KR + Jamnagar|IN, sister-city',
      'Gunsan|KR + Windsor|CA, sister-city, 2010',
    ),
    says(
      'LAHTI – Lahti hosted guests from Kitwe on Tuesday. Kitwe has had a twinning arrangement with the city since 2005.',
      'Kitwe|ZM + Lahti|FI, sister-city, 2005',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })

  test('a guest is tied to whom a Vietnamese sentence says, and its list goes on', () => {
    const text =
      'Chiều 12/3, lãnh đạo thành phố Vũng Tàu tiếp đoàn Padang (Indonesia). Padang kết nghĩa với Hildesheim của Đức từ năm 1988. Có Perth của Úc nữa, ký năm 2005.'
    expect(readTies(text, { lang: 'vi' })).toEqual([
      'Hildesheim|DE + Padang|ID, sister-city, 1988',
      'Padang|ID + Perth|AU, sister-city, 2005',
    ])
  })
})
