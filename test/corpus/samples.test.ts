import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type SampleDocument = { readonly fields: ReadonlyMap<string, string>; readonly text: string }

const SAMPLES = new URL('../../samples/', import.meta.url)
const OFFICES = ['da-nang', 'khanh-hoa', 'ha-noi']
const REQUIRED = ['title', 'publisher', 'published', 'lang', 'facts', 'judged']
const KNOWN = new Set([...REQUIRED, 'demo'])

const ALLOWED: Readonly<Record<string, RegExp>> = {
  published: /^(|\d{4}-\d{2}-\d{2})$/,
  lang: /^(vi|en)$/,
  judged: /^(yes|partly|no)$/,
  demo: /^yes$/,
  publisher: /\((mẫu|sample)\)$/,
  title: /\S/,
  facts: /\S/,
}

function splitSample(raw: string): SampleDocument | undefined {
  const at = raw.indexOf('\n---\n')
  if (at < 0) return undefined
  const fields = new Map<string, string>()
  for (const line of raw.slice(0, at).split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) return undefined
    fields.set(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  return { fields, text: raw.slice(at + 5) }
}

/** Vietnamese letters that English texts with a few Vietnamese names hold rarely. */
function vietnameseShare(text: string): number {
  const marked = text.match(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu)?.length ?? 0
  return marked / (text.match(/\p{L}/gu)?.length ?? 1)
}

/** A day of the calendar, or nothing: a document may leave its day open. */
function isDay(day: string): boolean {
  const time = Date.parse(day)
  return day === '' || (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day))
}

/** Everything that is wrong with a sample document, as short words; an empty list is a sound one. */
function faultsOf(raw: string): readonly string[] {
  const sample = splitSample(raw)
  if (!sample) return ['no front matter']
  const { fields, text } = sample
  const faults: string[] = REQUIRED.filter((name) => !fields.has(name)).map((name) => `no ${name}`)
  for (const [name, value] of fields) {
    if (!KNOWN.has(name)) faults.push(`unknown ${name}`)
    else if (!ALLOWED[name]?.test(value)) faults.push(`bad ${name}`)
  }
  if (!isDay(fields.get('published') ?? '')) faults.push('no such day')
  const words = text.split(/\s+/).filter(Boolean).length
  if (words < 120 || words > 400) faults.push(`length ${words}`)
  if (raw !== raw.normalize('NFC')) faults.push('not NFC')
  if (/\r|\t| $|\n{3}/m.test(raw)) faults.push('untidy white space')
  if ((fields.get('lang') === 'vi') !== vietnameseShare(text) > 0.1) faults.push('not in its language')
  if (fields.has('demo') && fields.get('judged') !== 'no') faults.push('demo already judged')
  return faults
}

function readSample(path: string): string {
  return readFileSync(new URL(path, SAMPLES), 'utf8')
}

function listSamples(office: string): readonly string[] {
  return readdirSync(new URL(`${office}/`, SAMPLES))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${office}/${name}`)
}

function textOf(path: string): string {
  return splitSample(readSample(path))?.text ?? ''
}

const ALL = OFFICES.flatMap(listSamples)

describe('sample documents', () => {
  it.each(ALL)('%s is sound', (path) => {
    expect(path).toMatch(/^[a-z-]+\/\d{3}-[a-z0-9]+(-[a-z0-9]+)*\.md$/)
    expect(faultsOf(readSample(path))).toEqual([])
  })

  it('hold both languages and every state of judging in each office', () => {
    for (const office of OFFICES) {
      const fields = listSamples(office).map((path) => splitSample(readSample(path))?.fields)
      expect(new Set(fields.map((f) => f?.get('lang')))).toEqual(new Set(['vi', 'en']))
      expect(new Set(fields.map((f) => f?.get('judged')))).toEqual(new Set(['yes', 'partly', 'no']))
    }
  })

  it('mark one document as the demo, and its news stands in no other as signed', () => {
    const demos = ALL.filter((path) => splitSample(readSample(path))?.fields.has('demo'))
    expect(demos).toEqual(['da-nang/008-pyeongtaek-agreement.md'])
    const others = ALL.filter((path) => !demos.includes(path) && textOf(path).includes('Pyeongtaek'))
    for (const path of others)
      expect(textOf(path)).toContain('chưa ký thỏa thuận hợp tác với thành phố Pyeongtaek')
  })

  it('tell one conference with two sums, and one story from two outlets', () => {
    expect(textOf('ha-noi/001-ambassador-calls-on-party-chief.md')).toContain(
      '229 projects worth US$17.8 billion',
    )
    expect(textOf('ha-noi/002-conference-licences.md')).toContain('US$17.6 billion')
    const body = textOf('da-nang/002-korean-capital-end-2024.md').trim().split('\n\n').slice(1)
    const copy = textOf('da-nang/003-korean-capital-reprint.md')
    expect(body.every((paragraph) => copy.includes(paragraph))).toBe(true)
  })

  it('are refused without front matter, source or publisher marked as a sample', () => {
    const sound = readSample('da-nang/002-korean-capital-end-2024.md')
    expect(faultsOf(textOf('da-nang/002-korean-capital-end-2024.md'))).toEqual(['no front matter'])
    expect(faultsOf(sound.replace(/^facts: .*\n/m, ''))).toEqual(['no facts'])
    expect(faultsOf(sound.replace(' (sample)\n', '\n'))).toEqual(['bad publisher'])
  })

  it('are refused with an unknown field, a wrong day, state or language', () => {
    const sound = readSample('da-nang/002-korean-capital-end-2024.md')
    expect(faultsOf(`url: https://example.org\n${sound}`)).toEqual(['unknown url'])
    expect(faultsOf(sound.replace('2025-02-06', '2025-02-30'))).toEqual(['no such day'])
    expect(faultsOf(sound.replace('judged: yes', 'judged: maybe'))).toEqual(['bad judged'])
    expect(faultsOf(sound.replace('lang: en', 'lang: vi'))).toEqual(['not in its language'])
  })

  it('are refused when too short, decomposed, or judged before the demo', () => {
    const demo = readSample('da-nang/008-pyeongtaek-agreement.md')
    expect(faultsOf(demo.replace('judged: no', 'judged: yes'))).toEqual(['demo already judged'])
    expect(faultsOf(demo.normalize('NFD'))).toContain('not NFC')
    expect(faultsOf(`${demo.slice(0, demo.indexOf('\n---\n'))}\n---\nĐà Nẵng.\n`)).toContain('length 2')
  })
})

describe('sample offices', () => {
  it.each(OFFICES)('%s names its home, language and staff', (id) => {
    const office: unknown = JSON.parse(readSample(`${id}/office.json`))
    expect(office).toMatchObject({
      id,
      name: { en: expect.stringMatching(/\(sample\)$/), vi: expect.stringMatching(/\(mẫu\)$/) },
      home: expect.stringMatching(/^[A-Z][A-Za-z ]+\|VN$/),
      lang: expect.stringMatching(/^(vi|en)$/),
      people: expect.arrayContaining([
        { name: expect.any(String), post: expect.stringMatching(/\((mẫu|sample)\)$/), mayApprove: true },
        { name: expect.any(String), post: expect.stringMatching(/\((mẫu|sample)\)$/), mayApprove: false },
      ]),
    })
  })
})

/** Every text below a value, with the name it stands under. */
function textsUnder(value: unknown, name = ''): readonly (readonly [name: string, text: string])[] {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsUnder(one, Array.isArray(value) ? name : key))
}

describe('sample investment', () => {
  it.each(['khanh-hoa', 'da-nang'])('%s says of every firm, project and word that it is made up', (id) => {
    const given: unknown = JSON.parse(readSample(`${id}/investment.json`))
    const told = textsUnder(given)
    const called = (...names: readonly string[]) => told.filter(([name]) => names.includes(name))
    expect(called('investor', 'project', 'words', 'note', 'why').length).toBeGreaterThan(0)
    for (const [, text] of called('investor', 'project', 'words', 'why', 'issuer'))
      expect(text).toMatch(/mẫu/i)
    for (const [, text] of called('note')) expect(text).toMatch(/mẫu|không thuộc/i)
    for (const [, text] of called('value')) expect(text.normalize('NFC')).toBe(text)
  })

  it('gives days of the past alone to what was done, so that no clock refuses it', () => {
    const given: unknown = JSON.parse(readSample('khanh-hoa/investment.json'))
    const { deals = [], rates = [] } = given as { deals?: readonly unknown[]; rates?: readonly unknown[] }
    const days = textsUnder([...deals, ...rates]).flatMap(([name, text]) => (name === 'day' ? [text] : []))
    expect(days.length).toBeGreaterThan(10)
    expect(days.filter((day) => day > '2025-12-31')).toEqual([])
  })
})

describe('the partner list to paste', () => {
  const rows = readSample('partners-paste.tsv')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))

  it('has a heading and twelve lines of four cells', () => {
    expect(rows[0]).toEqual(['Nước', 'Địa phương đối tác', 'Năm thiết lập', 'Loại quan hệ'])
    expect(rows).toHaveLength(13)
    expect(rows.every((row) => row.length === 4)).toBe(true)
  })

  it('has one line that cannot be used and one name that fits two places', () => {
    const unusable = rows.slice(1).filter((row) => row[1] === '' || !/^(\d{4})?$/.test(row[2] ?? ''))
    expect(unusable).toEqual([['Đức', '', '20??', 'Kết nghĩa']])
    expect(rows.filter((row) => row[1] === 'Gwangju')).toHaveLength(1)
  })
})

describe('the people of the sample offices', () => {
  it.each(OFFICES)('hold posts in Vietnamese, as papers of %s are signed in it', (office) => {
    const { people } = JSON.parse(readFileSync(new URL(`${office}/office.json`, SAMPLES), 'utf8')) as {
      people: readonly { readonly post: string }[]
    }
    expect(people.map(({ post }) => post).filter((post) => !/\(mẫu\)$/.test(post))).toEqual([])
  })
})
