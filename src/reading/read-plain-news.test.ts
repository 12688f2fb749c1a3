import { describe, expect, test } from 'vitest'
import type { KindName } from '#model/kinds/kind.ts'
import { readSlots } from './read-slots.fixture.ts'

const slots = (text: string, kind: KindName, publisher = '') =>
  readSlots(kind, text, { published: '2025-03-06', publisher })

const holders = (text: string) => slots(text, 'role').map((s) => `${s.person}: ${s.role} of ${s.of}`)

describe('one title before a list of names', () => {
  test('each holds it of the place behind his name', () => {
    expect(
      holders(
        'Mayors Lena Holm of Umeå and Pekka Aalto of Vaasa met in Vaasa on Monday to talk about ferries.',
      ),
    ).toEqual(['Lena Holm: Mayor of Umea|SE', 'Pekka Aalto: Mayor of Vaasa|FI'])
  })

  test('each holds it of a body of the sentence before, in turn', () => {
    const text =
      'The Port of Oulu and the Port of Kiel will share data on ice.\n\nExecutive directors Anna Virta and Jan Behrens signed the memorandum on Tuesday.'
    expect(holders(text)).toEqual([
      'Anna Virta: Executive director of Port of Oulu',
      'Jan Behrens: Executive director of Port of Kiel',
    ])
    expect(slots(text, 'agreement').map((s) => s.parties)).toEqual([['Port of Oulu', 'Port of Kiel']])
  })

  test('a plural with no names behind it is nobody’s title', () => {
    expect(holders('Mayors Square in Kiel was closed. The Mayors of Kiel and Turku were away.')).toEqual([])
  })
})

describe('whose an office is', () => {
  test('a state in the name of a university is not of the title', () => {
    expect(
      holders('The guests from Ibara met Boise State University Provost Alan Whitt in Boise on Monday.'),
    ).toEqual(['Alan Whitt: Provost of Boise State University'])
  })

  test('a department behind the place it is of stays in the words of the office', () => {
    expect(holders('The Director of the Can Tho Department of Finance, Mai Thi Xuan Lan, spoke.')).toEqual([
      'Mai Thi Xuan Lan: Director of the Department of Finance of Can Tho|VN',
    ])
  })

  test('what is won for a year is no office', () => {
    expect(holders('Carl Lindgren was named Mayor of the Year in 2024.')).toEqual([])
  })

  test('who is met in a town is of the town', () => {
    const text =
      'ROTTERDAM – Alderman Vincent Kok of Rotterdam led a mission to Surabaya last week. In Surabaya the delegation met Mayor Eri Santoso and the port director.'
    expect(holders(text)).toContain('Eri Santoso: Mayor of Surabaya|ID')
    expect(slots(text, 'visit').map((s) => `${s.from} ${s.head}`)).toEqual(['Rotterdam|NL Vincent Kok'])
    expect(slots(text, 'meeting').map((s) => s.participants)).toEqual([['Eri Santoso', 'Vincent Kok']])
  })

  test('who comes along to a town is not', () => {
    const text =
      'ROTTERDAM – Alderman Vincent Kok of Rotterdam led a mission to Surabaya last week. In Surabaya the delegation was joined by Deputy Mayor Paula Smit.'
    expect(holders(text)).toContain('Paula Smit: Deputy Mayor of Rotterdam|NL')
  })
})

describe('guests from a town that is called otherwise', () => {
  const lead = 'Lincoln has been friends with its German twin, Neustadt an der Weinstrasse, for 30 years.\n\n'

  test('nobody is who comes from the same town or from no town', () => {
    for (const from of ['the same town', 'the old mill'])
      expect(
        slots(
          `${lead}Councillor Maud Ashby, the Mayor of Lincoln, welcomed a party of 24 from ${from} on Tuesday.`,
          'visit',
        ).map((s) => s.from),
      ).not.toContain('Neustadt|DE')
  })
})

test('whoever goes along with a group is only a part of it', () => {
  const text =
    'CAIRNS – Pupils of three Cairns schools leave for Oyama in Japan on Friday. They will be accompanied by Councillor Terri Boyle and two teachers.'
  expect(slots(text, 'visit').map((s) => s.size)).toEqual([undefined])
})

describe('ties', () => {
  const ties = (text: string) =>
    slots(text, 'partnership').map((s) => `${s.a} ${s.b} ${s.since ?? ''}`.trim())

  test('twins told by a few of them', () => {
    expect(ties('Galway has ten other twins, among them Seattle and Aalborg.')).toEqual([
      'Galway|IE Seattle|US',
      'Galway|IE Aalborg|DK',
    ])
  })

  test('a town that opens the sentence as another’s twin', () => {
    expect(ties('Ikeda has been Launceston’s sister city since 1965.')).toEqual([
      'Launceston|AU Ikeda|JP 1965',
    ])
    expect(ties('Ikeda has been Launceston’s best cook since 1965.')).toEqual([])
  })

  test('a friendship first and a sisterhood later: each has its year', () => {
    expect(
      ties('Logan and Ibara signed friendship papers in 2009 and became sister cities in April 2014.'),
    ).toEqual(['Logan|AU Ibara|JP 2014-04'])
  })
})

describe('papers', () => {
  const papers = (text: string) => slots(text, 'agreement').map((s) => (s.parties as string[]).join(' + '))

  test('several with a list: one with each', () => {
    expect(
      papers(
        'Rector Jan Novak of the University of Debrecen signed memoranda of understanding with Hanoi Medical University and Can Tho University on Tuesday.',
      ),
    ).toEqual([
      'University of Debrecen + Hanoi Medical University',
      'University of Debrecen + Can Tho University',
    ])
  })
})

describe('who is on the road', () => {
  test('not the one they are to meet', () => {
    const text =
      'LAGOS – Mayor Ada Dixon of Atlanta arrived in Lagos on Tuesday with a mission of 40. The mission continues today to Abuja where it will meet the Minister of Trade, Dr Amina Bello.'
    expect(slots(text, 'visit').map((s) => s.head)).toEqual(['Ada Dixon'])
    expect(holders(text)).toContain('Amina Bello: Minister of Trade of NG')
  })

  test('not the one who vows to send others', () => {
    const text =
      'CEBU – Mayor Ramon Garcia of Cebu received Vice Mayor Jung Ki-hwan of Yeosu on Tuesday. In return, Garcia vowed to send ten firefighters to train in Yeosu this September.'
    expect(slots(text, 'visit').map((s) => s.head)).not.toContain('Ramon Garcia')
  })

  test('not the one who is to lead another journey', () => {
    const text =
      'TACOMA, Wash. – A group of 30 from Kawagoe came to Tacoma in January.\n\nKawagoe Mayor Yoshiaki Kawai will visit Tacoma on April 12.'
    expect(slots(text, 'visit').map((s) => `${s.start} ${s.head}`)).toEqual([
      '2025-01 undefined',
      '2025-04-12 Yoshiaki Kawai',
    ])
  })
})

describe('a meeting told with some of those who met and with all', () => {
  test('stands once', () => {
    const text =
      'VERNON – An eight-member delegation from Tokoname, Japan, headed by Chairman Hiroshi Tanaka of the Tokoname City Assembly, came to Vernon. Mayor Dan Chapel of Vernon and Town Administrator Lucy Barry welcomed the delegation at Town Hall on Tuesday. During the meeting, Chairman Tanaka invited Vernon to take part in the Tokoname Pottery Festival in October.'
    expect(slots(text, 'meeting')).toHaveLength(1)
    expect(slots(text, 'event').map((s) => s.place)).toEqual(['Tokoname|JP'])
  })
})

describe('a letter', () => {
  const body =
    'I write on behalf of Pokhara. I ask that your engineers send us the drawings before the end of November. I propose that our two cities hold a joint race. I look forward to seeing you in Pokhara.'
  const letter = (greeting: string, foot: string) => `${greeting}\n\n${body}\n\n${foot}`

  test('is by who signs it, in the office below the name, to who is addressed', () => {
    const text = letter('Dear Mayor Kang,', 'Yours sincerely,\n\nDhan Bahadur Gurung\nMayor, Pokhara')
    expect(holders(text)).toContain('Dhan Bahadur Gurung: Mayor of Pokhara|NP')
    expect(slots(text, 'commitment').map((s) => s.by)).toEqual(
      expect.arrayContaining(['Dhan Bahadur Gurung']),
    )
    expect(slots(text, 'commitment').map((s) => s.due)).toContain('2025-11')
  })

  test('a name at the foot of a story is its writer’s, who asks for nothing', () => {
    const text = letter('The mayor read his letter out.', 'Dhan Bahadur Gurung')
    expect(slots(text, 'commitment').map((s) => s.by)).not.toContain('Dhan Bahadur Gurung')
  })
})

describe('what is only to be, or hoped for', () => {
  test('money set aside to send people is a journey to come', () => {
    const [visit] = slots(
      'AUSTIN – The council on Monday approved $45,000 to send a 12-person delegation to Oita, Japan, in October.',
      'visit',
    )
    expect(visit).toMatchObject({ status: 'planned', start: '2025-10' })
  })

  test('a group that is hoped for does not come, nor does a tie that would be welcome stand', () => {
    const text =
      'LLANELLI – Mayor Sean Rees of Llanelli hoped a group from Kiel would come to Llanelli in June. He would welcome a sister city agreement with Kiel.'
    expect(slots(text, 'visit')).toEqual([])
    expect(slots(text, 'partnership')).toEqual([])
  })
})

test('the people of a state before an office of theirs are nobody by name', () => {
  const text =
    'BUSAN – Mayor Park Sung-min of Busan met Western Australian Premier Rebecca Cole in Busan on Monday.'
  expect(slots(text, 'meeting').map((s) => s.participants)).toEqual([['Park Sung-min', 'Rebecca Cole']])
})
