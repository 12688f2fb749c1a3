import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read, setStage } from './read.ts'

const OPENING = {
  en: 'HUE – The desk for partners of Hue wrote this on June 20, 2022.\n\n',
  vi: 'HUẾ - Sở Ngoại vụ thành phố Huế viết tin này ngày 20/6/2022.\n\n',
}
type Lang = keyof typeof OPENING

const inputOf = (lang: Lang, text: string) => ({
  text: OPENING[lang] + text,
  lang,
  published: '2022-06-20',
  publisher: '',
})

/** Whoever is read to hold an office, as `person, office, of`. */
function offices(lang: Lang, text: string): readonly string[] {
  const { statements } = read(inputOf(lang, text), gazetteer)
  return statements.flatMap(({ kind, slots }) =>
    kind === 'role' ? [[slots.person, slots.role, slots.of].filter((s) => s !== undefined).join(', ')] : [],
  )
}

/** The names of one sort found behind the opening. */
function named(type: 'person' | 'place' | 'organisation', lang: Lang, text: string): readonly string[] {
  const { lines } = setStage(inputOf(lang, text), gazetteer)
  return lines
    .filter((line) => line.sentence.start >= OPENING[lang].length)
    .flatMap((line) => line.entities)
    .flatMap((e) => {
      if (e.type !== type) return []
      return e.type === 'person'
        ? [e.person.name]
        : e.type === 'place'
          ? [e.value]
          : 'name' in e
            ? [e.name]
            : []
    })
}

describe('titles left in the language of the place', () => {
  test.each([
    [
      'Oberbürgermeister Jürgen Krogmann of Oldenburg visited Hue.',
      'Jürgen Krogmann, Oberbürgermeister, Oldenburg|DE',
    ],
    [
      'The alcalde of Valparaíso, Jorge Sharp Fajardo, visited Hue.',
      'Jorge Sharp Fajardo, alcalde, Valparaiso|CL',
    ],
    ['Prefeito Rafael Greca of Curitiba visited Hue.', 'Rafael Greca, Prefeito, Curitiba|BR'],
    ['The starosta of Kutná Hora, Lukáš Seifert, visited Hue.', 'Lukáš Seifert, starosta, Kutna Hora|CZ'],
    ['Hakim Otabek Umarov of Samarkand visited Hue.', 'Otabek Umarov, Hakim, Samarkand|UZ'],
    ['Wali Kota Eri Cahyadi of Surabaya visited Hue.', 'Eri Cahyadi, Wali Kota, Surabaya|ID'],
    [
      'Maire-adjoint Olivier Fontaine-Duval of Rennes visited Hue.',
      'Olivier Fontaine-Duval, Maire-adjoint, Rennes|FR',
    ],
    [
      'Mayor-President Sharon Weston Broome of Baton Rouge visited Hue.',
      'Sharon Weston Broome, Mayor-President, Baton Rouge|US',
    ],
    ['Sindaco Marco Bucci of Genoa visited Hue.', 'Marco Bucci, Sindaco, Genoa|IT'],
  ])('%s', (text, wanted) => {
    expect(offices('en', text)).toContain(wanted)
  })

  test('a word that is somebody’s given name is no title before one name', () => {
    expect(named('person', 'en', 'Mayor Hakim Rahimov of Samarkand visited Hue.')).toContain('Hakim Rahimov')
  })

  test('a title of another language in small letters, with no place, is a plain word', () => {
    expect(offices('en', 'The guests bought a maire of chocolate and a syndic hat.')).toEqual([])
  })
})

describe('people by the shape of their names', () => {
  test.each([
    ['en', 'Mr Hilal al-Rawahi, Ambassador of Oman, called on the chairman.', 'Hilal al-Rawahi'],
    ['en', 'A deputy mayor called Yoram Elkana came on June 18.', 'Yoram Elkana'],
    ['en', 'The letter is signed by Chairat Thongbai and Sok Phearum.', 'Sok Phearum'],
    ['en', 'The hosts were Farrukh Mirzo-Akhmedov and Gulnara Sadykova.', 'Gulnara Sadykova'],
    ['en', 'Jose Maria dela Rosa of Cebu brought mangoes.', 'Jose Maria dela Rosa'],
    ['en', 'Oksana Tymkiv wrote first. "Choirs are welcome," says Ms Tymkiv.', 'Oksana Tymkiv'],
    ['vi', 'Toàn quyền bang Nam Australia Henry Marsden thăm Huế.', 'Henry Marsden'],
    ['vi', 'Thị trưởng Kim Dong-il (thành phố Boryeong) thăm Huế.', 'Kim Dong-il'],
    ['vi', 'Một phó thị trưởng tên là Yoram Elkana đến từ Haifa.', 'Yoram Elkana'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(named('person', lang, text)).toContain(name)
  })

  test.each([
    ['en', 'The Sok San Palace Hotel hosted the dinner.'],
    ['en', 'They flew in from Hat Yai with Thai Smile Airways.'],
    ['en', 'Rosa Parks Avenue was closed for the parade.'],
    ['en', 'The guests saw the Perfume River and the Thuan An Beach.'],
    ['vi', 'Họ đi qua cầu Hồ Kiều II và cửa khẩu Kim Thủy Hà.'],
    ['vi', 'Đoàn thăm Quảng trường Võ Nguyên Giáp và đường Lê Lợi.'],
    ['vi', 'Khách dạo chơi đầm Thị Nại rồi ra Nhơn Hội.'],
  ] as const)('%s, nobody: %s', (lang, text) => {
    expect(named('person', lang, text)).toEqual([])
  })
})

describe('whose office', () => {
  test('a body behind the name of who holds it', () => {
    expect(offices('en', 'Secretary General Nguyen Thi Kim-Anh of the Hue Chamber spoke.')).toEqual([
      'Nguyen Thi Kim-Anh, Secretary General, Hue Chamber',
    ])
  })

  test('a public house behind the name is its place’s', () => {
    expect(offices('en', 'Chairman Le Quang Hieu of the Da Nang People’s Committee spoke.')).toEqual([
      'Le Quang Hieu, Chairman, Da Nang|VN',
    ])
  })

  test('the holder’s family name opens behind the body', () => {
    const text = 'Chairman of the Hue Union of Friendship Organisations Tran Quoc-Bao spoke.'
    expect(offices('en', text)).toEqual(['Tran Quoc-Bao, Chairman, Hue Union of Friendship Organisations'])
  })

  test('the number is part of the title', () => {
    const text = 'The delegation was led by Mme Clothilde Vauvrecy, first deputy mayor of Rennes, France.'
    expect(offices('en', text)).toEqual(['Clothilde Vauvrecy, first deputy mayor, Rennes|FR'])
  })

  test('a body that two syllables open', () => {
    const text = 'Giám đốc Bệnh viện Trung ương Huế Phạm Như Hiệp nói lời cảm ơn.'
    expect(offices('vi', text)).toEqual(['Phạm Như Hiệp, Giám đốc, Bệnh viện Trung ương Huế'])
  })
})

describe('the body a text is published by', () => {
  const LETTER = 'LAKELAND TWINNING ASSOCIATION\nNewsletter, June 2022\n\nDear members,\n\n'
  const officesIn = (text: string, lang: Lang = 'en') =>
    read({ text, lang, published: '2022-06-20', publisher: '' }, gazetteer).statements.flatMap(
      ({ kind, slots }) => (kind === 'role' ? [`${slots.person}, ${slots.of ?? ''}`] : []),
    )

  test('its own president, with and without “our”', () => {
    expect(officesIn(`${LETTER}Our president, Ellen Prescott, flew from Kendal to Rinteln in May.`)).toEqual([
      'Ellen Prescott, LAKELAND TWINNING ASSOCIATION',
    ])
    expect(
      officesIn(`${LETTER}Kendal was glad of the rain. Treasurer Ellen Prescott thanked Kendal.`),
    ).toEqual(['Ellen Prescott, LAKELAND TWINNING ASSOCIATION'])
  })

  test('a mayor is never a society’s, nor is a guest from another land', () => {
    expect(officesIn(`${LETTER}Kendal was glad. Mayor Ellen Prescott of Kendal thanked us.`)).toEqual([
      'Ellen Prescott, Kendal|GB',
    ])
    const guest = `${LETTER}Kendal was glad. The guests came from Hue. Vice Chairman Nguyen Van Loc of Hue thanked Kendal.`
    expect(officesIn(guest)).toEqual(['Nguyen Van Loc, Hue|VN'])
  })

  test('its sort alone means it', () => {
    const text =
      'HIỆP HỘI LOGISTICS DUYÊN HẢI\nThư gửi hội viên\n\nNgày 5/2 tại Hải Phòng, Chủ tịch Hiệp hội Phạm Đình Cường tiếp khách.'
    expect(officesIn(text, 'vi')).toEqual(['Phạm Đình Cường, HIỆP HỘI LOGISTICS DUYÊN HẢI'])
  })

  test('a headline that tells news of a body names no publisher', () => {
    const text =
      'Port of Oakland signs pact with Hai Phong\n\nOakland, June 2. Director Ellen Prescott of Oakland spoke.'
    expect(officesIn(text)).toEqual(['Ellen Prescott, Oakland|US'])
  })
})

describe('the place a sentence or paragraph opens with', () => {
  test.each([
    [
      'en',
      'In Cincinnati, a sister city since 1988, the guests met Vice Mayor Jocelyn Trask.',
      'Jocelyn Trask, Vice Mayor, Cincinnati|US',
    ],
    [
      'vi',
      'Tại Prey Veng, Phó Tỉnh trưởng Keo Ratanak ra tận cổng.',
      'Keo Ratanak, Phó Tỉnh trưởng, Prey Veng|KH',
    ],
    [
      'vi',
      'Ở Svay Rieng, tiếp đoàn là Tỉnh trưởng Sok Vannarith.',
      'Sok Vannarith, Tỉnh trưởng, Svay Rieng|KH',
    ],
    [
      'vi',
      'Bishkek: không ký gì. Bà Ainura Toktogulova, Phó Thị trưởng, mời trà.',
      'Ainura Toktogulova, Phó Thị trưởng, Bishkek|KG',
    ],
    [
      'vi',
      'Vĩnh Phúc: Chủ tịch UBND tỉnh Tạ Duy Khoát tiếp khách.',
      'Tạ Duy Khoát, Chủ tịch UBND tỉnh, Vinh Phuc|VN',
    ],
  ] as const)('%s: %s', (lang, text, wanted) => {
    expect(offices(lang, text)).toContain(wanted)
  })

  test('a visitor whose name speaks for another land of the text keeps it', () => {
    const text = 'The guests came from Busan, Republic of Korea. In Hanoi, Mayor Park Heong-jun spoke.'
    expect(offices('en', text)).not.toContain('Park Heong-jun, Mayor, Hanoi|VN')
  })

  test('a governor is of no town', () => {
    const text = 'Ohio thanked Hue. In Columbus, Governor Carl Lindgren of Ohio planted a tree.'
    expect(offices('en', text)).toEqual(['Carl Lindgren, Governor, Ohio|US'])
  })

  test('a director of the house next door is no place’s', () => {
    const text = 'In Cincinnati, the guests met Jocelyn Trask, director of the Lakeside Museum.'
    expect(offices('en', text)).toEqual(['Jocelyn Trask, director, Lakeside Museum'])
  })
})

describe('a provincial office', () => {
  test('is the province’s where the text is told from a town of it', () => {
    const text =
      'Quy Nhon, in Binh Dinh province, has a port. Quy Nhon welcomed the ship, said Mai Thi Xuan Lan, Deputy Director of the provincial Department of Planning and Investment.'
    const { statements } = read({ text, lang: 'en', published: '2022-06-20', publisher: '' }, gazetteer)
    expect(statements.find((s) => s.kind === 'role')?.slots).toMatchObject({ of: 'Binh Dinh|VN' })
  })
})

describe('bodies', () => {
  test.each([
    ['en', 'Technische Universität Dresden signed with Hue University.', 'Technische Universität Dresden'],
    ['en', 'Politecnico di Milano signed with Hue University.', 'Politecnico di Milano'],
    ['en', 'The Khabarovsk chamber of commerce sent five guests.', 'Khabarovsk chamber of commerce'],
    [
      'en',
      'The Maritime and Port Authority of Singapore signed it.',
      'Maritime and Port Authority of Singapore',
    ],
    [
      'en',
      'Quang Ninh’s Investment Promotion and Support Agency signed it.',
      'Investment Promotion and Support Agency',
    ],
    [
      'en',
      'The Korean Chamber of Commerce in Vietnam asked for it.',
      'Korean Chamber of Commerce in Vietnam',
    ],
    ['en', 'A French firm, Vitrail Solaire, intends to invest EUR 21 million.', 'Vitrail Solaire'],
    ['en', 'Gunsan-based Hwangdeung Wind signed a contract on Tuesday.', 'Hwangdeung Wind'],
    ['en', 'The port signed a contract with PTSC M&C on Tuesday.', 'PTSC M&C'],
    ['en', 'Hanul Semitec, which will pour 45 million US dollars into a line, wrote.', 'Hanul Semitec'],
  ] as const)('%s: %s', (lang, text, name) => {
    expect(named('organisation', lang, text)).toContain(name)
  })

  test.each([
    ['en', 'The Green Growth Partnership Summit opens in Hue.'],
    ['en', 'The World Port Forum and the Hue Food Festival open in June.'],
    ['en', 'The Port Development Strategy was handed over in Hue.'],
    ['en', 'The University Day and the Bank Holiday were spent in Hue.'],
    ['en', 'Holding the keys is Vo Dinh Thuc Quyen, a hotelier who studied in Plovdiv.'],
  ] as const)('%s, none: %s', (lang, text) => {
    expect(named('organisation', lang, text)).toEqual([])
  })
})

describe('Vietnamese bodies', () => {
  test.each([
    ['Cảng vụ Hải Phòng và Cảng Antwerp-Bruges ký thỏa thuận.', ['Cảng vụ Hải Phòng', 'Cảng Antwerp-Bruges']],
    ['Sở Ngoại vụ và Viện Pháp tại Huế ký kế hoạch.', ['Sở Ngoại vụ', 'Viện Pháp tại Huế']],
    [
      'Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư tỉnh Đồng Tháp ký biên bản.',
      ['Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư tỉnh Đồng Tháp'],
    ],
    ['Phòng Thủ công nghiệp Chemnitz đã ký.', ['Phòng Thủ công nghiệp Chemnitz']],
    ['Dàn nhạc giao hưởng Hàn Quốc biểu diễn.', ['Dàn nhạc giao hưởng Hàn Quốc']],
    ['Ban Quản lý Khu kinh tế tỉnh Quảng Trị ký biên bản.', ['Ban Quản lý Khu kinh tế tỉnh Quảng Trị']],
  ])('%s', (text, names) => {
    expect(named('organisation', 'vi', text)).toEqual(names)
  })

  test.each([
    'Trường hợp Quảng Nam thì khác.',
    'Viện trợ Nhật Bản cho Huế tăng.',
    'Hội chợ Thương mại Huế mở ngày 18/6.',
    'Nhà máy sẽ đặt tại Khu công nghệ cao Huế.',
  ])('none: %s', (text) => {
    expect(named('organisation', 'vi', text)).toEqual([])
  })

  test('who leads a centre or board of a province holds an office of the province', () => {
    const text = 'Bà Lê Thị Ánh Nguyệt, Giám đốc Trung tâm Xúc tiến đầu tư tỉnh Long An, tiếp khách.'
    expect(offices('vi', text)).toEqual(['Lê Thị Ánh Nguyệt, Giám đốc Trung tâm Xúc tiến đầu tư, Long An|VN'])
  })
})
