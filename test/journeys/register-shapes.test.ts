import { describe, expect, test } from 'vitest'
import { readCsv } from '#intake/table-csv.ts'
import { isProblem } from '#model/problem.ts'
import { guessRecipe } from '#views/register/guess-recipe.ts'
import { planTable } from '#views/register/plan-table.ts'
import { realGazetteer } from '../support/context.ts'

/** What a file says when it is read as it is guessed: one line of values a row, or why not. */
function readAs(text: string, set: Readonly<Record<string, string>> = {}) {
  const table = readCsv(text)
  const guessed = guessRecipe(table, realGazetteer(), { name: 'register', set })
  const rows = planTable(table, guessed.recipe, {
    gazetteer: realGazetteer(),
    home: 'Da Nang|VN',
    placeIds: new Set(),
    day: '2026-01-15',
  })
  return { ...guessed, rows, said: rows.map((row) => row.draft?.slots ?? row.problem?.problem) }
}

describe('registers of three offices, each in its own columns, language and locale', () => {
  test('Vietnamese investment figures: 150.000 is a hundred and fifty thousand', () => {
    const { recipe, said } = readAs(
      [
        'TỔNG HỢP VỐN ĐẦU TƯ NƯỚC NGOÀI;;;;',
        'STT;Nhà đầu tư;Số dự án;Vốn đăng ký (triệu USD);Tính đến ngày',
        '1;Hàn Quốc;1.285;382,5;31/12/2024',
        '2;Nhật Bản;230;1.150.000;31/12/2024',
        '3;Xứ Thần Tiên;x;1;31/12/2024',
      ].join('\n'),
    )
    expect(recipe).toMatchObject({ kind: 'investment', headerRow: 2, locale: { decimal: 'comma' } })
    expect(said).toEqual([
      { host: 'Da Nang|VN', origin: 'KR', projects: 1285, amount: '382500000 USD', asof: '2024-12-31' },
      { host: 'Da Nang|VN', origin: 'JP', projects: 230, amount: '1150000000000 USD', asof: '2024-12-31' },
      'number-unreadable',
    ])
  })

  test('a tie still being prepared is planned, whatever column says so', () => {
    const { rows, said } = readAs(
      [
        'Đối tác,Quốc gia,Hình thức,Năm',
        'Changwon,Hàn Quốc,Kết nghĩa,1997',
        'Sakai,Nhật Bản,đang xúc tiến,',
      ].join('\n'),
    )
    expect(said).toEqual([
      { a: 'Da Nang|VN', b: 'Changwon|KR', kind: 'sister-city', since: '1997' },
      { a: 'Da Nang|VN', b: 'Sakai|JP', status: 'planned' },
    ])
    expect(rows[1]?.notes).toEqual([])
  })

  test('delegations with a first and a last day: how long they took follows', () => {
    const { recipe, said, rows } = readAs(
      [
        'Đoàn,Nơi đến,Nước,Từ ngày,Đến ngày,Số ngày,Số người',
        'Đà Nẵng,Busan,Hàn Quốc,13/5/2025,17/5/2025,,12',
        'Đà Nẵng,Sakai,Nhật Bản,30/6/2025,2/7/2025,,',
        'Đà Nẵng,Le Havre,Pháp,1/3/2025,9/3/2025,7,',
        'Đà Nẵng,Savannakhet,Lào,4/2025,9/4/2025,,',
        'Đà Nẵng,Savannakhet,Lào,9/4/2025,4/4/2025,,',
        'Đà Nẵng,Savannakhet,Lào,9/4/2025,sang tuần,,',
      ].join('\n'),
    )
    expect(recipe.columns.map(({ use }) => use).join(' ')).toBe(
      'from to to.country start days.until days size',
    )
    const from = 'Da Nang|VN'
    expect(said).toEqual([
      { from, to: ['Busan|KR'], size: 12, days: 5, start: '2025-05-13' },
      { from, to: ['Sakai|JP'], days: 3, start: '2025-06-30' },
      { from, to: ['Le Havre|FR'], days: 7, start: '2025-03-01' },
      { from, to: ['Savannakhet|LA'], start: '2025-04' },
      'ends-before-start',
      'day-unreadable',
    ])
    expect(rows[3]?.notes.map(({ problem }) => problem)).toEqual(['length-unknown'])
    expect(rows[0]?.draft?.quote).toContain('Đến ngày: 17/5/2025')
  })

  test('Korean agreements: points in dates, kinds of papers', () => {
    const { recipe, said } = readAs(
      [
        '번호,국가,도시,협약명,문서종류,체결일,분야',
        '1,대한민국,창원,우호협력 양해각서,양해각서,1997. 6. 3.,교육',
        '2,일본,사카이,,협정,2009년 2월 16일,',
        '3,,부산,,협정,2009년,',
      ].join('\n'),
      { 'parties.0': 'Da Nang|VN' },
    )
    expect(recipe.kind).toBe('agreement')
    expect(recipe.columns.map((column) => column.use)).toEqual([
      undefined,
      'parties.1.country',
      'parties.1',
      'title',
      'instrument',
      'date',
      'sectors',
    ])
    expect(said[0]).toMatchObject({ instrument: 'mou', date: '1997-06-03', title: '우호협력 양해각서' })
    expect(said[1]).toMatchObject({ instrument: 'agreement', date: '2009-02-16' })
    expect(said[2]).toBe('empty-cell')
  })

  test('English visits: the day comes second where a part over twelve says so', () => {
    const { recipe, said, daysSeen } = readAs(
      [
        'Delegation,Destination,Country visited,Head of delegation,Members,Start date,Status',
        'Da Nang,Changwon,South Korea,Nguyễn Văn Mẫu,"1,200",4/23/2025,done',
        'Da Nang,Sakai,Japan,,8,4/2/2025,planned',
        'Da Nang,Sakai,Japan,,eight,4/2/2025,planned',
      ].join('\n'),
    )
    expect(recipe).toMatchObject({ kind: 'visit', locale: { days: 'month-first', decimal: 'point' } })
    expect(daysSeen).toBe(true)
    expect(said).toEqual([
      {
        from: 'Da Nang|VN',
        to: ['Changwon|KR'],
        head: 'Nguyễn Văn Mẫu',
        size: 1200,
        start: '2025-04-23',
        status: 'done',
      },
      { from: 'Da Nang|VN', to: ['Sakai|JP'], size: 8, start: '2025-04-02', status: 'planned' },
      'number-unreadable',
    ])
  })

  test('Japanese partners: era years; people: posts and bodies', () => {
    const partners = readAs(
      '国名,都市名,提携年月日,種別\nベトナム,ダナン,令和7年4月2日,姉妹都市\n韓国,Changwon,昭和45年,友好都市\n',
    )
    expect(partners.recipe.columns.map((column) => column.use)).toEqual(['b.country', 'b', 'since', 'kind'])
    expect(partners.said).toMatchObject([
      { since: '2025-04-02', kind: 'sister-city' },
      { b: 'Changwon|KR', since: '1970', kind: 'friendship' },
    ])
    const people = readAs(
      'Họ và tên;Chức vụ;Cơ quan;Từ năm\nNguyễn Văn Mẫu;Giám đốc;Sở Ngoại vụ Đà Nẵng;2021\n;Phó Giám đốc;Sở Ngoại vụ;2020\n',
    )
    expect(people.recipe.kind).toBe('role')
    expect(people.said).toEqual([
      { person: 'Nguyễn Văn Mẫu', role: 'Giám đốc', of: 'Sở Ngoại vụ Đà Nẵng', heldFrom: '2021' },
      'empty-cell',
    ])
  })

  test('every row keeps all its cells, and quotes lines that stand in it', () => {
    const { rows } = readAs('Country,City,Since,Note\nJapan,Sakai,2009,"old, but kept"\n')
    const [row] = rows
    expect(row?.text).toBe('Country: Japan\nCity: Sakai\nSince: 2009\nNote: old, but kept')
    const { draft } = row ?? {}
    expect(row?.text.slice(draft?.start, draft?.end)).toBe(draft?.quote)
    expect(draft?.quote).toBe('Country: Japan\nCity: Sakai\nSince: 2009')
    const since = draft?.spans?.since
    expect(row?.text.slice(since?.start, since?.end)).toBe('2009')
  })

  test.each([
    ['25', 'two digits of a year'],
    ['31/4/2025', 'a day no month has'],
    ['sau 2012', 'words'],
  ])('%s is no day: %s', (cell) => {
    const { said } = readAs(`Country,City,Since\nJapan,Sakai,${cell}\n`)
    expect(said).toEqual(['day-unreadable'])
  })

  test.each([
    ['Japan,Sakai,2031', 'day-to-come'],
    ['Japan,Japan,2009', 'country-alone'],
    ['Japan,,2009', 'empty-cell'],
    ['Vietnam,Da Nang,2009', 'self-pair'],
  ])('%s is refused: %s', (row, problem) => {
    expect(readAs(`Country,City,Since\n${row}\n`).said).toEqual([problem])
  })

  test('a row that cannot be read says why in both languages', () => {
    const { rows } = readAs('Country,City,Since\nNarnia,Sakai,2009\n')
    const problem = rows[0]?.problem
    expect(isProblem(problem) && problem.says.vi).toContain('Narnia')
    expect(isProblem(problem) && problem.says.en).toContain('Narnia')
  })
})
