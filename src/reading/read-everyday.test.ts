import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

type Given = { readonly lang?: 'en' | 'vi'; readonly published?: string }

function slotsOf(kind: KindName, text: string, { lang = 'en', published }: Given = {}) {
  const { statements } = read({ text, lang, ...(published ? { published } : {}) }, gazetteer)
  return statements.filter((s) => s.kind === kind).map((s) => s.slots)
}

describe('minutes of a council', () => {
  const MINUTES = `TOWN COUNCIL OF LINDENHURST
Minutes of the meeting held on Thursday 4 April 2019

Present: Councillors R. Hale (Chair), Priya Nair, Owen Pratt

`

  test('are of the place the council is of, and of the day they print', () => {
    const text = `${MINUTES}5. A delegation of six led by the Mayor, Cllr Judith Amery, will travel to Setouchi from 1 to 6 November.`
    expect(slotsOf('visit', text)).toMatchObject([
      {
        from: 'Lindenhurst|US',
        to: ['Setouchi|JP'],
        head: 'Judith Amery',
        start: '2019-11-01',
        status: 'planned',
      },
    ])
  })

  test('a day in a title of something else is not the day of the paper', () => {
    const text =
      'The agreement signed on 3 May 1994 turns thirty\n\nCallum Reid, Mayor of Dunedin, will visit Otaru in June.'
    expect(slotsOf('visit', text).map((s) => s.start ?? '')).toEqual([''])
  })

  test('all who were present hold the title before them', () => {
    expect(
      slotsOf('role', MINUTES)
        .filter((s) => s.role === 'Councillor')
        .map((s) => s.person),
    ).toEqual(['R. Hale', 'Priya Nair', 'Owen Pratt'])
  })

  test('whose letter came was not there himself', () => {
    const text = `${MINUTES}2. The Chair reported that a letter had been received from Mayor Hiroshi Tanabe of Setouchi.`
    expect(slotsOf('meeting', text)).toEqual([])
    const met = `${MINUTES}2. The Chair reported that she had received Mayor Hiroshi Tanabe of Setouchi on 2 April.`
    expect(slotsOf('meeting', met)).toHaveLength(1)
  })

  test('who received a traveller where she had gone is of that place, in the title of its own land', () => {
    const text = `${MINUTES}3. Councillor Nair gave a report on her visit to Bad Wurzach, Germany, from 8 to 12 March. She was received by Burgermeister Karl Heim on 9 March.`
    expect(slotsOf('role', text)).toContainEqual(
      expect.objectContaining({ person: 'Karl Heim', of: 'Bad Wurzach|DE' }),
    )
  })
})

describe('ties of one sentence', () => {
  test('each list has the sort of tie its own words name', () => {
    const text =
      'LEEDS – Leeds is twinned with Lille, Brno and Siegen, and has partnerships with Durban and Louisville.'
    const kinds = slotsOf('partnership', text).map(({ b, kind }) => `${b} ${kind}`)
    expect(kinds.toSorted()).toEqual([
      'Brno|CZ sister-city',
      'Durban|ZA cooperation',
      'Lille|FR sister-city',
      'Louisville|US cooperation',
      'Siegen|DE sister-city',
    ])
  })

  test('whom the subject is a sister of owns no tie of the next clause', () => {
    const text =
      'LEEDS – Leeds has many friends. It has been a sister city of Kobe since 1990 and has a friendship agreement with Pune.'
    expect(slotsOf('partnership', text)).toContainEqual(
      expect.objectContaining({ a: 'Leeds|GB', b: 'Pune|IN', kind: 'friendship' }),
    )
    expect(slotsOf('partnership', text).some(({ a }) => a === 'Kobe|JP')).toBe(false)
  })
})

describe('names', () => {
  const KISUMU = { published: '2021-10-05' }

  test('behind a field of work in small letters the holder’s name begins', () => {
    const text =
      'KISUMU – County executive for trade Achie Alai will lead a 12-person team to Jinan in March 2022.'
    expect(slotsOf('role', text, KISUMU)).toMatchObject([
      { person: 'Achie Alai', role: 'County executive for trade' },
    ])
    expect(slotsOf('visit', text, KISUMU)).toMatchObject([{ head: 'Achie Alai', size: 12 }])
  })

  test('the county is the one the text is told from, where counties are the first level', () => {
    const text = `KISUMU – Governor Peter Odhiambo of Kisumu county spoke to Jinan Vice Mayor Sun Bin on Friday.

Sun said his city would donate two boats to the county next month.

In 2018 the county also entered into an MoU with Mombasa on fishing.`
    expect(slotsOf('agreement', text, KISUMU)).toMatchObject([
      { parties: ['Kisumu|KE', 'Mombasa|KE'], date: '2018' },
    ])
    expect(slotsOf('commitment', text, KISUMU)).toMatchObject([{ by: 'Sun Bin', kind: 'pledge' }])
  })

  test('a name that goes on is no town called by its first word', () => {
    const text =
      'ROTTERDAM – The Port of Rotterdam Authority and Porto do Açu in Brazil extended their agreement today.'
    expect(JSON.stringify(read({ text, lang: 'en' }, gazetteer))).not.toContain('Porto|PT')
  })

  test('who presides over a town’s sister-cities society does not preside over the town', () => {
    const text =
      'FORT WORTH – Mae Ferguson, president of Fort Worth Sister Cities International, will travel to Nagaoka in April.'
    expect(slotsOf('role', text, KISUMU)).toMatchObject([{ of: 'Fort Worth Sister Cities International' }])
  })

  test('a body’s short name is no village of these letters', () => {
    const text =
      'HAI DUONG – Kim Sung-ho, Director General of KOTRA Hanoi, asked Hai Duong province to open a Korean desk.'
    expect(JSON.stringify(read({ text, lang: 'en' }, gazetteer))).not.toContain('Kotra|IN')
  })
})

describe('Vietnamese news of a day', () => {
  const VINH = { lang: 'vi', published: '2023-11-09' } as const

  test('a delegation that holds talks in a town of its own went nowhere', () => {
    const text =
      'Chiều 8/11, tại thành phố Vinh, Đoàn đại biểu tỉnh Nghệ An do đồng chí Lê Văn Thử - Chủ tịch UBND tỉnh làm trưởng đoàn đã hội đàm với Đoàn đại biểu tỉnh Xiêng Khoảng (Lào) do đồng chí Khăm-xay, Tỉnh trưởng dẫn đầu.'
    expect(slotsOf('visit', text, VINH).map((s) => s.from)).toEqual(['Xiangkhouang|LA'])
  })

  test('and one that holds them abroad did', () => {
    const text =
      'Ngày 8/11, tại thị xã Phôn-xa-vẳn, Đoàn đại biểu tỉnh Nghệ An do đồng chí Lê Văn Thử - Chủ tịch UBND tỉnh làm trưởng đoàn đã hội đàm với lãnh đạo tỉnh Xiêng Khoảng (Lào).'
    expect(slotsOf('visit', text, VINH).map((s) => s.from)).toEqual(['Nghe An|VN'])
  })
})

describe('visits told in pieces', () => {
  const OF = { published: '2021-12-03' }
  const HEAD =
    'VINNYTSIA – Vinnytsia City Council has an office in Kielce. Bogdan Wenta is the mayor of Kielce.\n\n'

  test('who stays on is here already', () => {
    const text = `${HEAD}Bogdan Wenta arrived on Wednesday. He and seven councillors will stay until Saturday.`
    expect(slotsOf('visit', text, OF)).toMatchObject([
      { from: 'Kielce|PL', start: '2021-12-01', days: 4, size: 8, status: 'done' },
    ])
  })

  test('a day within a stay that is told beside it is not its first', () => {
    const text =
      'HCM CITY – Secretary of the Ho Chi Minh City Party Committee Tran Van Thu received on March 14 a delegation from China’s Shandong province led by Lin Wu, Secretary of the provincial Party Committee, who is on a visit to Vietnam from March 12 to 16.'
    expect(slotsOf('visit', text, { published: '2023-03-15' })).toMatchObject([
      { from: 'Shandong|CN', start: '2023-03-12', days: 5 },
    ])
  })

  test('the day a delegation flies home on ends its stay, in a sentence of its own', () => {
    const text = `${HEAD}The delegation from Kielce arrived on 28 November. It flies home on 2 December.`
    expect(slotsOf('visit', text, OF)).toMatchObject([{ start: '2021-11-28', days: 5 }])
  })

  test('a delegation of so many visits a place named right behind', () => {
    const text = `${HEAD}A delegation of nine visited Kielce in September 2019.`
    expect(slotsOf('visit', text, OF)).toMatchObject([
      { from: 'Vinnytsia|UA', to: ['Kielce|PL'], size: 9, start: '2019-09' },
    ])
  })

  test('who received those who had come is of the place', () => {
    const text = `${HEAD}A delegation of nine visited Kielce from 3 to 9 September 2019 and was received by Deputy Mayor Anna Kos.`
    expect(slotsOf('role', text, OF)).toContainEqual(
      expect.objectContaining({ person: 'Anna Kos', of: 'Kielce|PL' }),
    )
  })

  test('the level word before an office opens it, and leaves the place its name', () => {
    const text =
      'SURABAYA – Surabaya Mayor Eri Cahyadi received Busan City Council Chairman Ahn Sung-min on Wednesday.'
    expect(slotsOf('role', text, OF)).toContainEqual(
      expect.objectContaining({ role: 'City Council Chairman', of: 'Busan|KR' }),
    )
    expect(slotsOf('visit', text, OF)).toMatchObject([{ from: 'Busan|KR', to: ['Surabaya|ID'] }])
  })
})

describe('what stands beside a thing told', () => {
  const OF = { published: '2022-11-30' }
  const TALK =
    'CHANGSHA – On November 28, Mayor Zheng Jianxin of Changsha held a video meeting with Mayor Takao Shimozuru of Kagoshima.\n\n'

  test('a paper signed at the talk is of its day, not of the day a tie began', () => {
    const text = `${TALK}Zheng said 120 groups have been exchanged since the two cities forged ties on October 30, 1982. At the meeting, the two mayors signed a memorandum on health care.`
    expect(slotsOf('agreement', text, OF)).toMatchObject([{ date: '2022-11-28' }])
  })

  test('what is foreign-funded is an investment, and what home funds elsewhere is none in it', () => {
    const text = `${TALK}By the end of October, 61 Japanese-funded enterprises had settled in Changsha, with contractual foreign capital of USD 1.28 billion.`
    expect(slotsOf('investment', text, OF)).toMatchObject([
      { projects: 61, host: 'Changsha|CN', origin: 'JP', asof: '2022-10' },
    ])
    const out = `${TALK}By the end of October, 61 Changsha-funded enterprises had settled in Africa, with contractual investment of USD 1.28 billion.`
    expect(slotsOf('investment', out, OF)).toEqual([])
  })

  test('a place is promised by what it will do under a plan, and by its neighbour in the sentence', () => {
    const text = `${TALK}Under the plan, Kagoshima will provide two machines, while Changsha will train ten nurses.`
    expect(slotsOf('commitment', text, OF).map((s) => s.by)).toContain('Kagoshima|JP')
  })

  test('a partner of its own land is home’s, not that of another partner in the sentence', () => {
    const text = 'HANOVER – Besides Poznań, Hannover is twinned with Bristol (1947) and Leipzig (1987).'
    expect(slotsOf('partnership', text, OF).every(({ a }) => a === 'Hanover|DE')).toBe(true)
  })

  test('a body with sister cities in its name is nobody', () => {
    const text =
      'NAIROBI – The Denver Sister Cities International proposed to donate books. Nairobi has a twinning agreement with Denver, Colorado.'
    expect(slotsOf('partnership', text, OF)).toMatchObject([{ a: 'Nairobi|KE', b: 'Denver|US' }])
  })
})

describe('what is only meant to come', () => {
  const OF = { published: '2021-12-03' }
  const HEAD = 'VINNYTSIA – On 1 December, Mayor Serhii Morhunov of Vinnytsia opened an office.\n\n'

  test.each([
    'Vinnytsia is looking to forge a sister-city agreement with Graz.',
    'Vinnytsia is keen to sign an agreement with Graz.',
    'The council voted on Monday to approve a sister city agreement with Graz.',
    '29 December: signing of a memorandum with Graz, City Hall, 10 am.',
  ])('is planned: %s', (text) => {
    expect(slotsOf('agreement', `${HEAD}${text}`, OF).map((s) => s.status)).toEqual(['planned'])
    expect(slotsOf('partnership', `${HEAD}${text}`, OF).map((s) => s.status)).toEqual(['planned'])
  })

  test('a signing of a day gone by took place', () => {
    const text = `${HEAD}29 November: signing of a memorandum with Graz.`
    expect(slotsOf('agreement', text, OF)).toMatchObject([{ status: 'signed', date: '2021-11-29' }])
  })

  test('people received from a town came, those to be received for training did not', () => {
    const came = `${HEAD}Vinnytsia received 12 firefighters from Kielce last week.`
    expect(slotsOf('visit', came, OF)).toMatchObject([{ from: 'Kielce|PL', size: 12, status: 'done' }])
    const taken = `${HEAD}Vinnytsia offered to receive 12 firefighters from Kielce for training.`
    expect(slotsOf('visit', taken, OF)).toEqual([])
  })
})

describe('Vietnamese talks', () => {
  const OF = { lang: 'vi', published: '2023-11-09' } as const
  const HEAD =
    'Chiều 8/11, Chủ tịch UBND tỉnh Nghệ An Lê Văn Thử hội đàm với Tỉnh trưởng Xiêng Khoảng Khăm-xay Phôm-ma.\n\n'

  test('the day of a second request is not that of the first', () => {
    const text = `${HEAD}Ông Khăm-xay đề nghị tỉnh Nghệ An cử chuyên gia sang hướng dẫn, đồng thời mong muốn mở lại tuyến xe khách trong quý I năm 2024.`
    expect(slotsOf('commitment', text, OF).map((s) => s.due ?? '')).toEqual(['', '2024-01/2024-03'])
  })

  test('who agrees to do a thing has given his word, who agrees with a thing has not', () => {
    const word = `${HEAD}Ông Lê Văn Thử đồng ý tiếp nhận 5 thực tập sinh trước ngày 15/12.`
    expect(slotsOf('commitment', word, OF)).toMatchObject([{ kind: 'pledge', due: '2023-12-15' }])
    expect(slotsOf('commitment', `${HEAD}Ông Lê Văn Thử đồng ý với đề xuất này.`, OF)).toEqual([])
  })

  test('a prefecture is nobody, and comrades are counted', () => {
    const text =
      'Từ ngày 11 đến 14/4, Đoàn công tác của tỉnh Lai Châu gồm 16 đồng chí do đồng chí Đỗ Văn Thử - Chủ tịch UBND tỉnh làm Trưởng đoàn đã sang thăm châu Hồng Hà, tỉnh Vân Nam (Trung Quốc), gặp đồng chí La Bình - Châu trưởng Châu Hồng Hà. Hai bên trao đổi về cửa khẩu.'
    const given = { lang: 'vi', published: '2019-04-16' } as const
    expect(slotsOf('visit', text, given)).toMatchObject([{ size: 16, start: '2019-04-11', days: 4 }])
    expect(slotsOf('role', text, given).map((s) => s.person)).not.toContain('Châu Hồng Hà')
  })
})

test('“we’ll” promises as “we will” does', () => {
  const text =
    'GALWAY – Nora Flynn is the mayor of Galway. "We’ll open a desk in Otaru in July," Nora Flynn said.'
  expect(slotsOf('commitment', text, { published: '2024-05-20' })).toMatchObject([
    { by: 'Nora Flynn', kind: 'pledge' },
  ])
})
