import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { rolesIn } from './read-roles.fixture.ts'

describe('one title for all who are named behind it', () => {
  test.each([
    [
      'Opposite sat three governors, Chea Sokha of Kampot, Somsak Thongdee of Trat and Ly Vannak of Takeo.',
      [
        'Chea Sokha: governor of Kampot|KH',
        'Somsak Thongdee: governor of Trat|TH',
        'Ly Vannak: governor of Takeo|KH',
      ],
    ],
    [
      'The mayors of Turku and Kiel, Pia Lund and Jan Harms, opened the fair.',
      ['Pia Lund: mayor of Turku|FI', 'Jan Harms: mayor of Kiel|DE'],
    ],
    [
      'Beside him were the chairmen of the provincial People’s Councils of Lang Son (Le Van Tam) and Cao Bang (Ngo Thi Hoa).',
      [
        'Le Van Tam: chairman of the provincial People’s Council of Lang Son|VN',
        'Ngo Thi Hoa: chairman of the provincial People’s Council of Cao Bang|VN',
      ],
    ],
    [
      'Cùng dự có ba Thị trưởng: Chea Sokha (Kampot), Pia Lund (Turku) và Jan Harms (Kiel, Đức).',
      [
        'Chea Sokha: Thị trưởng of Kampot|KH',
        'Pia Lund: Thị trưởng of Turku|FI',
        'Jan Harms: Thị trưởng of Kiel|DE',
      ],
      'vi',
    ],
  ] as const)('%s', (text, roles, lang: Language = 'en') => expect(rolesIn(text, lang)).toEqual(roles))

  test.each([
    'The mayors of Turku and Kiel met the governors of Trat and Kampot.',
    'Thanks go to the mayors, Turku University and the Kiel Chamber of Commerce.',
    'Letters came from the directors of Kiel, Turku and Trat.',
  ])('%s', (text) => expect(rolesIn(text)).toEqual([]))
})

describe('an office told of nobody, where only one can hold it', () => {
  test.each([
    [
      'HA TINH - Nobody had told Le Van Bach about the goat. Behind the barn stood the Deputy Secretary of the Ha Tinh Party Committee and laughed.',
      'Le Van Bach: Deputy Secretary of the Party Committee of Ha Tinh|VN',
    ],
    [
      'TURKU - “Colder than ours,” said Koo Ji-won, with one foot in the sea. The mayor of Daegu had come by ferry.',
      'Koo Ji-won: mayor of Daegu|KR',
    ],
  ])('%s', (text, role) => expect(rolesIn(text)).toEqual([role]))

  test.each([
    // Who was received is not he who received.
    'HA TINH - Nobody had told Le Van Bach about the goat. Then the Deputy Secretary of the Ha Tinh Party Committee gave him tea.',
    // Two could hold it.
    'HA TINH - Le Van Bach rode with Ngo Thi Hoa. Behind the barn stood the Deputy Secretary of the Ha Tinh Party Committee and laughed.',
    // His name is of elsewhere.
    'HA TINH - Nobody had told Pia Lund about the goat. Behind the barn stood the Deputy Secretary of the Ha Tinh Party Committee and laughed.',
    // He is something else.
    'HA TINH - Nobody had told Le Van Bach, a butcher, about the goat. Behind the barn stood the Deputy Secretary of the Ha Tinh Party Committee and laughed.',
  ])('%s', (text) => expect(rolesIn(text)).toEqual([]))
})

test('who does what an office is for holds it; a town or the head of a journey does not', () => {
  expect(rolesIn('Maria Lund heads the Turku Chamber of Commerce.')).toEqual([
    'Maria Lund: head of Turku Chamber of Commerce',
  ])
  expect(rolesIn('Turku heads the Union of the Baltic Cities. Maria Lund leads the delegation.')).toEqual([])
})

describe('names that are also something else', () => {
  test.each([
    [
      'So Van Binh, Director of Nam Dinh’s Department of Health, has a plan.',
      'So Van Binh: Director of the Department of Health of Nam Dinh|VN',
    ],
    ['Chairman Le Van Tam met Do Thi Hoa, vice mayor of Hue, on Monday.', 'Do Thi Hoa: vice mayor of Hue|VN'],
    [
      'The copy from Honghe was signed by Luo Ping, the governor of Honghe.',
      'Luo Ping: governor of Honghe|CN',
    ],
    [
      'Tại Lyon, Bí thư Thành ủy Huế Lê Văn Tám gặp Thị trưởng Victoria Delgado.',
      'Victoria Delgado: Thị trưởng of Lyon|FR',
      'vi',
    ],
  ] as const)('%s', (text, role, lang: Language = 'en') => expect(rolesIn(text, lang)).toContain(role))

  test.each([
    'In Luo Ping, the mayor spoke of rain.',
    'So Da Nang, director of nothing, went home.',
    'The board shall have (a) the Director, Water and Parks; and (b) the Chief Officer, Public Works.',
  ])('%s', (text) => expect(rolesIn(text)).toEqual([]))
})

describe('the office and the house it is of', () => {
  test.each([
    [
      'Huế - Ông Lê Văn Tám tiếp Tổng giám đốc Borealis Nova, bà Pia Lund, hôm qua.',
      'Pia Lund: Tổng giám đốc of Borealis Nova',
      'vi',
    ],
    [
      'Huế - Giám đốc khu vực của Borealis, ông Jan Harms, hứa trồng cây.',
      'Jan Harms: Giám đốc khu vực of Borealis',
      'vi',
    ],
    [
      'Huế - Chủ tịch Hội Hữu nghị Việt Nam - Thụy Điển thành phố Huế, bà Ngô Thị Hoa, dự.',
      'Ngô Thị Hoa: Chủ tịch of Hội Hữu nghị Việt Nam - Thụy Điển thành phố Huế',
      'vi',
    ],
    [
      'Huế - Ông Jan Harms trước là thủy thủ, nay là Phó Thị trưởng Kiel.',
      'Jan Harms: Phó Thị trưởng of Kiel|DE',
      'vi',
    ],
    [
      'Tổng lãnh sự VN tại Sydney Lê Văn Tám gửi lời chào Huế.',
      'Lê Văn Tám: Tổng lãnh sự VN tại Sydney of VN',
      'vi',
    ],
    [
      'TURKU - The Turku Rowing Club wrote to the Kiel Sailing Association. The latter’s president, Jan Harms, laughed.',
      'Jan Harms: president of Kiel Sailing Association',
    ],
    [
      'TURKU - It came with Ute Brand, who is one of Essen’s deputy mayors.',
      'Ute Brand: deputy mayor of Essen|DE',
    ],
    [
      'TURKU - Alderman Jan Harms, Mayoral Committee Member on Harbours in Durban, sang.',
      'Jan Harms: Mayoral Committee Member on Harbours of Durban|ZA',
    ],
    [
      'TURKU - The Chairman of our City Council, Pekka Salo, danced.',
      'Pekka Salo: Chairman of the City Council of Turku|FI',
    ],
  ] as const)('%s', (text, role, lang: Language = 'en') => expect(rolesIn(text, lang)).toEqual([role]))

  test.each([
    ['Huế - Khách dâng hoa tại Khu lưu niệm Tổng Bí thư Lê Duẩn.', 'vi'],
    ['TURKU - One of the deputy mayors of Essen fell asleep beside Ute Brand.'],
  ] as const)('%s', (text, lang: Language = 'en') => expect(rolesIn(text, lang)).toEqual([]))

  test('capitals between a title and another man are a man, too, if his name says so', () => {
    expect(rolesIn('Huế - Giám đốc Lê Văn Tám, ông Jan Harms và bà Pia Lund đến dự.', 'vi')).toContain(
      'Lê Văn Tám: Giám đốc of Hue|VN',
    )
  })
})

describe('whose office the head of a state is', () => {
  test.each([
    [
      'CHENNAI: Chief Minister R. Vasanthan met guests from Lyon on Tuesday. Tamil Nadu and Lyon will train nurses together.',
      'R. Vasanthan: Chief Minister of Tamil Nadu|IN',
    ],
    [
      'JOHOR BARU: Menteri Besar Datuk Hanif Razali spoke in Johor on Monday.',
      'Hanif Razali: Menteri Besar of Johor|MY',
    ],
    ['Ipoh is glad of its guests. Mayor Tan Sri Zahid Salleh spoke.', 'Zahid Salleh: Mayor of Ipoh|MY'],
    ['Prime Minister Anna Berg of Finland came to Turku.', 'Anna Berg: Prime Minister of FI'],
    [
      'ROTTERDAM – A Dutch trade mission headed by State Secretary Jan Harms will visit Hai Phong in May.',
      'Jan Harms: State Secretary of NL',
    ],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toEqual([role])
  })
})

describe('whose the officers of a roll or of a stop on the way are', () => {
  test('hosts told in one roll are of one side, whatever their names', () => {
    const text =
      'Đoàn tỉnh Champasak (Lào) thăm tỉnh Gia Lai ngày 26/3.\n\nTiếp đoàn có các đồng chí: Lê Văn Tám, Bí thư Tỉnh ủy; Rah Lan Chung, Phó Bí thư Thường trực Tỉnh ủy.'
    expect(rolesIn(text, 'vi')).toContain('Rah Lan Chung: Phó Bí thư Thường trực Tỉnh ủy of Gia Lai|VN')
  })

  test('by whose order somebody signs is not his office', () => {
    const text = 'THÔNG BÁO của UBND tỉnh Đồng Nai\n\nThừa lệnh Chủ tịch, Chánh Văn phòng: Nguyễn Kim Tám.'
    expect(rolesIn(text, 'vi')).toEqual(['Nguyễn Kim Tám: Chánh Văn phòng of Dong Nai|VN'])
  })

  test('the governor called on in a town the sentence opens with is of that town', () => {
    const text =
      'KITAKYUSHU – Kitakyushu sent its mayor abroad.\n\nIn Phnom Penh (May 2-3) he paid a courtesy call on Governor Khuong Vanna.'
    expect(rolesIn(text)).toContain('Khuong Vanna: Governor of Phnom Penh|KH')
  })

  test('the mayor met on the way is of the town told last', () => {
    const text =
      'Đoàn thành phố Hải Phòng làm việc với chính quyền vùng Flanders và chính quyền Flanders mời lại.\n\nĐoàn đã thăm Brest (Pháp), nơi hai bên trồng cây, và gặp Thị trưởng François Morin.'
    expect(rolesIn(text, 'vi')).toContain('François Morin: Thị trưởng of Brest|FR')
  })
})

describe('a rank before the title of a mayor', () => {
  test.each([
    [
      'LVIV – Guests of Freiburg led by First Mayor Ulrich Berg arrived in Lviv.',
      'Ulrich Berg: First Mayor of Freiburg|DE',
    ],
    [
      'LVIV – Hamburg’s Second Mayor Katharina Lund came to Lviv.',
      'Katharina Lund: Second Mayor of Hamburg|DE',
    ],
    ['LVIV – The first mayor to speak was Mayor Anna Berg of Hamburg.', 'Anna Berg: Mayor of Hamburg|DE'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toEqual([role])
  })
})

describe('those who sit in a Kenyan government', () => {
  const text =
    "KISUMU – Governor Prof. Anyang' Mbori of Kisumu met the team. The CECM for Health Gregory Aduda and Trade CECM Farida Noor of Kisumu sang."
  test('are told by their letters, and a name may end in a mark', () => {
    expect(rolesIn(text)).toContain("Anyang' Mbori: Governor of Kisumu|KE")
    expect(rolesIn(text)).toContain('Farida Noor: Trade CECM of Kisumu|KE')
  })
})

describe('who came into an office, and who left it', () => {
  test.each([
    ['Pia Lund has succeeded Jan Harms as mayor of Turku.', ['Pia Lund: mayor of Turku|FI'], 'en'],
    ['The deputy mayor of Turku is called Pia Lund.', ['Pia Lund: deputy mayor of Turku|FI'], 'en'],
    ['Pia Lund, newly elected mayor of Turku, opened the fair.', ['Pia Lund: mayor of Turku|FI'], 'en'],
    ['Pia Lund, recently appointed mayor of Turku, opened the fair.', ['Pia Lund: mayor of Turku|FI'], 'en'],
    ['Pia Lund, mayor of Turku from 2019, opened the fair.', ['Pia Lund: mayor of Turku|FI'], 'en'],
    ['Pia Lund was elected mayor of Turku in 2019.', ['Pia Lund: mayor of Turku|FI'], 'en'],
    ['PCT UBND tỉnh Quảng Ninh Lê Văn Hà tiếp đoàn.', ['Lê Văn Hà: PCT UBND of Quang Ninh|VN'], 'vi'],
  ] as const)('%s', (text, wanted, lang) => {
    expect(rolesIn(text, lang)).toEqual(wanted)
  })

  test.each([
    ['Pia Lund, who was mayor of Turku until 2015, opened the fair.', 'en'],
    ['Pia Lund, mayor of Turku in 1974, opened the fair.', 'en'],
    ['Ông Lê Văn Hà, Chủ tịch UBND tỉnh Quảng Ninh giai đoạn 2004 - 2010, dự hội chợ.', 'vi'],
  ] as const)('no more: %s', (text, lang) => {
    expect(rolesIn(text, lang)).toEqual([])
  })
})
