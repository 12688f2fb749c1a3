import { describe, expect, test } from 'vitest'
import { readTies, says } from './read-ties.fixture.ts'

describe('whose partner a place is, the subject of its own sentence says', () => {
  const OPENING = 'Guests from Tashkent spent the week in Daegu. Daegu showed them its hospitals. '
  test.each([
    says(
      `${OPENING}Tashkent has long been tied to Seattle as a sister city.`,
      'Seattle|US + Tashkent|UZ, sister-city',
    ),
    says(`${OPENING}In Tashkent they also count Lahore as a twin.`, 'Lahore|PK + Tashkent|UZ, sister-city'),
    says(
      `${OPENING}Lahore is another matter: it is Bukhara’s twin town.`,
      'Bukhara|UZ + Lahore|PK, sister-city',
    ),
    says(
      'Daegu has been a sister city of Milan in Italy since 2015 and of Plovdiv in Bulgaria since 2002.',
      'Daegu|KR + Milan|IT, sister-city, 2015',
      'Daegu|KR + Plovdiv|BG, sister-city, 2002',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

describe('a sentence that only turns to another locality says whose ties the next ones tell', () => {
  const OPENING =
    'Mutare, 3 March – Mutare received a bus from Haarlem. The mayor of Mutare drove it round the market of Mutare.\n\n'
  test.each([
    says(
      `${OPENING}Haarlem collects relatives. Osnabruck has been its twin town since 1961.`,
      'Haarlem|NL + Osnabruck|DE, sister-city, 1961',
    ),
    says(
      `${OPENING}Haarlem is far away. Osnabruck has been our twin town since 1961.`,
      'Mutare|ZW + Osnabruck|DE, sister-city, 1961',
    ),
    says(
      `${OPENING}Harare goes its own way. Nottingham has been a twin city there since 1981.`,
      'Harare|ZW + Nottingham|GB, sister-city, 1981',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

describe('the partner named before is carried into the sentence that dates or names its tie', () => {
  const OPENING =
    'Wagga Wagga City Council – Community News\n\nThe library of Wagga Wagga has a new shelf.\n\n'
  test.each([
    says(
      `${OPENING}Leavenworth sent six books on prisons. It has been a sister city since 1962.`,
      'Leavenworth|US + Wagga Wagga|AU, sister-city, 1962',
    ),
    says(
      `${OPENING}Kunming wrote twice. The twinning dates from 1988.`,
      'Kunming|CN + Wagga Wagga|AU, sister-city, 1988',
    ),
    says(
      `${OPENING}Kunming wrote twice. The twinning was ended in 2019.`,
      'Kunming|CN + Wagga Wagga|AU, sister-city, ended',
    ),
    says(`${OPENING}Kunming wrote twice. It would like to be a sister city one day.`),
    says(`${OPENING}Kunming and Leavenworth wrote twice. It has been a sister city since 1962.`),
    says(`${OPENING}Kunming wrote twice. The friendship bench on the lawn was painted in 1988.`),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

test('whoever is no partner, those who are may be listed next', () => {
  expect(
    readTies(
      'Szczecin received a letter from Hai Phong. The port is not yet one of Szczecin’s partner cities. Those are Bari (Italy, 1962) and Malmo (Sweden, 1990).',
    ),
  ).toEqual(['Bari|IT + Szczecin|PL, cooperation, 1962', 'Malmo|SE + Szczecin|PL, cooperation, 1990'])
})

describe('which place is meant', () => {
  test('the land of the publisher chooses among towns of one name', () => {
    const text = 'Leominster has been twinned with Saverne since 1980.'
    expect(readTies(text, { publisher: 'temenews.org.uk' })).toEqual([
      'Leominster|GB + Saverne|FR, sister-city, 1980',
    ])
    expect(readTies(text, { publisher: 'temenews.us' })).toEqual([
      'Leominster|US + Saverne|FR, sister-city, 1980',
    ])
  })

  test('a city that bears a man’s name is the city', () => {
    expect(
      readTies(
        'The garden is called after President Ho Chi Minh. Ho Chi Minh City has had friendly relations with Sofia since 2015.',
      ),
    ).toEqual(['Ho Chi Minh City|VN + Sofia|BG, friendship, 2015'])
  })

  test('a town goes before the province called like it, and by its name without brackets', () => {
    expect(readTies('Iloilo has been a sister city of Sihanoukville since 2019.')).toEqual([
      'Iloilo|PH + Sihanoukville|KH, sister-city, 2019',
    ])
    expect(readTies('Sligo has been twinned with Kempten since 1990.')).toEqual([
      'Kempten|DE + Sligo|IE, sister-city, 1990',
    ])
  })

  test('a name in letters Vietnamese does not have is a foreign one', () => {
    expect(readTies('Nam Định kết nghĩa với Łódź từ năm 1998.', { lang: 'vi' })).toEqual([
      'Lodz|PL + Nam Dinh|VN, sister-city, 1998',
    ])
  })
})

test('the two cities are those whose heads the sentence before names, however much is told of another', () => {
  const text =
    'HẢI PHÒNG – Hải Phòng gửi quà cho Daegu. Bệnh viện Daegu là nơi nhận. Người Daegu cảm ơn, và Daegu nhắn sẽ đáp lễ. ' +
    'Thư do Chủ tịch UBND thành phố Lê Quang Vinh viết, người nhận là Thị trưởng Incheon Choi Min-ho. Hai thành phố kết nghĩa từ năm 1997.'
  expect(readTies(text, { lang: 'vi' })).toEqual(['Hai Phong|VN + Incheon|KR, sister-city, 1997'])
})

test.each([
  ['Dundee is twinned with Würzburg, not with Orleans.', 'en', 'Dundee|GB + Wurzburg|DE, sister-city'],
  ['Dundee is twinned with Würzburg rather than Orleans.', 'en', 'Dundee|GB + Wurzburg|DE, sister-city'],
  ['Huế kết nghĩa với Gyeongju chứ không phải với Lyon.', 'vi', 'Gyeongju|KR + Hue|VN, sister-city'],
] as const)('a place named to say that it is not the one is no partner: %s', (text, lang, tie) => {
  expect(readTies(text, { lang })).toEqual([tie])
})

describe('which town of a name is meant, signs of its land tell', () => {
  test.each([
    says(
      'The city of Newcastle (NSW) has been a sister city of Ube, Japan, since 1980.',
      'Newcastle|AU + Ube|JP, sister-city, 1980',
    ),
    says(
      'Hamilton and Saitama have been sister cities since 1984. The council set NZ$3,000 aside.',
      'Hamilton|NZ + Saitama|JP, sister-city, 1984',
    ),
    says(
      'Newport and Kutaisi became twins in 1989. A concert cost £5,000.',
      'Kutaisi|GE + Newport|GB, sister-city, 1989',
    ),
    says(
      'Cambridge, Mass., paid £500. Cambridge has been twinned with Yerevan since 1987.',
      'Cambridge|US + Yerevan|AM, sister-city, 1987',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

describe('whom a headline opens with before a colon, the sheet is about', () => {
  const BODY = 'Regensburg came first, in 1955, as our twin city. Houston is a larger place than Houston was.'
  test.each([
    says(`ABERDEEN: WHAT THE TWINS ARE FOR\n\n${BODY}`, 'Aberdeen|GB + Regensburg|DE, sister-city, 1955'),
    says(`OUR TWINS: ABERDEEN\n\n${BODY}`, 'Aberdeen|GB + Regensburg|DE, sister-city, 1955'),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})
