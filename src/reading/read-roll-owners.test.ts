import { describe, expect, test } from 'vitest'
import { readTies, says } from './read-ties.fixture.ts'

describe('a sentence that says whose partners come next opens a roll of that one', () => {
  const VISIT = 'Tampere, 3 March – Guests from Miskolc walked round the lake of Tampere this week. '
  test.each([
    says(
      `${VISIT}Miskolc has a small album of sisters itself: Ostrava goes back to 1966. Kosice had its bell hung there in 1997.`,
      'Miskolc|HU + Ostrava|CZ, sister-city, 1966',
      'Kosice|SK + Miskolc|HU, sister-city, 1997',
    ),
    says(
      `${VISIT}The Hungarian city keeps three twins already. Ostrava was taken on in 1966.`,
      'Miskolc|HU + Ostrava|CZ, sister-city, 1966',
    ),
    says(
      'How did Tampere get its twins? Norrkoping made a start in 1946. Kaunas had its plate screwed to a wall in 1979.',
      'Norrkoping|SE + Tampere|FI, sister-city, 1946',
      'Kaunas|LT + Tampere|FI, sister-city, 1979',
    ),
    says(
      'Interview with the mayor.\n\nQ: Tampere has sisters everywhere. Is Brescia another?\n\nA: Norrkoping arrived in 1946.',
      'Norrkoping|SE + Tampere|FI, sister-city, 1946',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })

  test.each([
    says(
      'York and Namur are twins since 1957. The mayor of Namur sang. He praised the pies of Namur.\n\nNamur isn’t the eldest of the family. Dijon came in 1953, and Lublin (2018) is the baby.',
      'Namur|BE + York|GB, sister-city, 1957',
      'Dijon|FR + York|GB, sister-city, 1953',
      'Lublin|PL + York|GB, sister-city, 2018',
    ),
  ])('whoever only ranks among them owns none: %s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })

  test.each([
    says(`${VISIT}Miskolc has a big family of ducks. Ostrava goes back to 1966.`),
    says('Tampere has a choir of its own. Norrkoping made a start in 1946. Kaunas sang in 1979.'),
    says('How did Tampere get its twins? Norrkoping won the cup in 1946. Kaunas built a hall in 1979.'),
    says('Tampere keeps a circle of friends. In the race Norrkoping came in 48 minutes.'),
  ])('nobody is tied: %s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

describe('a tie that is taken back is none', () => {
  test.each([
    says('Tampere, 3 March – A folder calls Tampere a sister of Verona. That is a mistake.'),
    says('Tampere, 3 March – A petition that would twin Tampere with Verona was thrown out in 2017.'),
    says('Tampere, 3 March – Verona had offered sisterhood to Tampere and was asked to wait.'),
    says('Tampere, 3 March – People like to think that Tampere and Verona are twinned.'),
    says('A twinning of Tampere with Verona, often praised here, was moved but not ever completed.'),
    says(
      'Tampere, 3 March – The councillors of Tampere threw out a motion to end the twinning with Verona.',
      'Tampere|FI + Verona|IT, sister-city',
    ),
    says(
      'Tampere, 3 March – Tampere and Tver were twins until last month; then the councillors crossed Tver off.',
      'Tampere|FI + Tver|RU, sister-city, ended',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

describe('a year and a region belong to the partner they stand beside', () => {
  test.each([
    says(
      'Turku is a sister city of Varna (Bulgaria) since 1963 and Szeged (Hungary) since 1971, plus Tianjin of China.',
      'Turku|FI + Varna|BG, sister-city, 1963',
      'Szeged|HU + Turku|FI, sister-city, 1971',
      'Tianjin|CN + Turku|FI, sister-city',
    ),
    says(
      'Next month Tulsa is set to gain a sister in Nanning, the capital of southern China’s Guangxi Region.',
      'Nanning|CN + Tulsa|US, sister-city, planned',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

describe('what stands parallel to a partner is another partner of the same owner', () => {
  test.each([
    says(
      'TARTU – Turku became a sister of Tartu in 1992, Deventer in 1994; and with Zutphen there is a twinning, from 2001 on.',
      'Tartu|EE + Turku|FI, sister-city, 1992',
      'Deventer|NL + Tartu|EE, sister-city, 1994',
      'Tartu|EE + Zutphen|NL, sister-city, 2001',
    ),
    says(
      'DUNDEE – Orleans has been a twin of the city since 1946, Wurzburg since 1962 and Nablus, on the West Bank, since 1980.',
      'Dundee|GB + Orleans|FR, sister-city, 1946',
      'Dundee|GB + Wurzburg|DE, sister-city, 1962',
      'Dundee|GB + Nablus|PS, sister-city, 1980',
    ),
    says(
      'HOBART – Yaizu in Japan and Brest in France are Hobart’s sister cities.',
      'Hobart|AU + Yaizu|JP, sister-city',
      'Brest|FR + Hobart|AU, sister-city',
    ),
    says(
      'Tỉnh Đắk Nông họp mặt bạn bè. Champasak (Lào) kết nghĩa với Đắk Nông từ năm 1999, Asan (Hàn Quốc) từ năm 2017.',
      'Champasak|LA + Dak Nong|VN, sister-city, 1999',
      'Asan|KR + Dak Nong|VN, sister-city, 2017',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })

  test.each([
    says(
      'TARTU – Turku has been a sister of Tartu since 1992 and of Zutphen since 2001.',
      'Tartu|EE + Turku|FI, sister-city, 1992',
      'Turku|FI + Zutphen|NL, sister-city, 2001',
    ),
    says(
      'TARTU – Turku is twinned with Tartu and Zutphen.',
      'Tartu|EE + Turku|FI, sister-city',
      'Turku|FI + Zutphen|NL, sister-city',
    ),
  ])('the partner has partners of its own: %s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

test('behind a semicolon the unit that opens the piece owns its partners', () => {
  const text =
    'Theo Sở Ngoại vụ, tỉnh Hà Giang (cũ) có quan hệ hợp tác với châu Văn Sơn (Trung Quốc) từ năm 2004; tỉnh Tuyên Quang (cũ) thiết lập quan hệ hữu nghị với tỉnh Xiêng Khoảng (Lào) năm 2012 và thành phố Anseong (Hàn Quốc) năm 2019.'
  expect(readTies(text, { lang: 'vi', publisher: 'baotuyenquang.com.vn' })).toEqual([
    'Anseong|KR + Tuyen Quang|VN, friendship, 2019',
    'Ha Giang|VN + Wenshan|CN, cooperation, 2004',
    'Tuyen Quang|VN + Xiangkhouang|LA, friendship, 2012',
  ])
})

test('a paper with a province nobody knows ends no tie told before', () => {
  const text =
    'Tỉnh Tuyên Quang có quan hệ hợp tác với châu Văn Sơn (Trung Quốc) từ năm 2004.\n\nBản ghi nhớ với tỉnh Anhalt (Đức), ký năm 2018, đã hết hiệu lực từ tháng 3/2023.'
  expect(readTies(text, { lang: 'vi' })).toEqual(['Tuyen Quang|VN + Wenshan|CN, cooperation, 2004'])
})
