import { expect, test } from 'vitest'
import type { Card, SourceView } from '#views/cards-view.ts'
import type { FeedView } from '#views/feeds.ts'
import type { JobView } from '#views/jobs.ts'
import type { OfficeView } from '#views/list-views.ts'
import type { PartnerView } from '#views/partner-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { EnterPage } from '../pages/enter.tsx'
import { FeedsPage } from '../pages/feeds.tsx'
import { ImportPage } from '../pages/import.tsx'
import { JobsPage } from '../pages/jobs.tsx'
import { JudgePage } from '../pages/judge.tsx'
import { PartnerPage } from '../pages/partner.tsx'
import { PeoplePage } from '../pages/people.tsx'
import { SourcePage } from '../pages/source.tsx'
import { SourceNewPage } from '../pages/source-new.tsx'
import { wordsIn } from './words.ts'
import { INTERNAL } from './words-kept-out.test.support.ts'

function wordsOf(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table]
  if (typeof table === 'function') return [String(table(2, 3)), String(table(1, 1))]
  if (typeof table === 'object' && table !== null) return Object.values(table).flatMap(wordsOf)
  return []
}

test.each(['en', 'vi'] as const)('no internal word stands in the %s table', (lang) => {
  const all = wordsOf(wordsIn(lang))
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter((text) => INTERNAL.test(text))).toEqual([])
})

test('both tables say every key, and Vietnamese is not left in English', () => {
  const same = (a: unknown, b: unknown, path: string): readonly string[] => {
    if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null)
      return Object.entries(a).flatMap(([key, value]) => same(value, Reflect.get(b, key), `${path}.${key}`))
    return typeof a === 'string' && a.length > 2 && a === b ? [path] : []
  }
  expect(same(wordsIn('en'), wordsIn('vi'), '')).toEqual(['.name'])
})

test('the words that must be known are caught', () => {
  for (const bad of ['a statement', 'Bên là Đảng', 'the folded book', 'record id', 'Kind'])
    expect(INTERNAL.test(bad)).toBe(true)
  for (const good of ['department', 'Partner', 'manifold', 'điều ghi nhận'])
    expect(INTERNAL.test(good)).toBe(false)
})

const home = { id: 'da-nang-vn', kind: 'locality', name: 'Đà Nẵng', country: 'VN' } as const
const korea = { id: 'kr', kind: 'country', name: 'Korea', country: 'KR' } as const
const view: OfficeView = {
  office: {
    id: 'da-nang',
    name: { en: 'Desk', vi: 'Bộ phận' },
    home: 'Da Nang|VN',
    zone: 'Asia/Ho_Chi_Minh',
    lang: 'vi',
    sample: true,
    version: 1,
  },
  home,
  people: [{ id: 'p1', name: 'Nguyễn Thị Mẫu', post: '', mayApprove: true, active: true, version: 1 }],
  offices: [],
  waiting: 1,
}

function frameIn(lang: 'en' | 'vi'): OfficeFrame {
  const words = wordsIn(lang)
  return {
    lang,
    words,
    here: '/',
    office: view,
    problems: [],
    version: '1',
    asset: (name) => `/assets/${name}`,
  }
}

const card: Card = {
  id: 'c1',
  kind: 'gift',
  kindWord: 'Quà tặng',
  title: 'Masks',
  standing: 'new',
  values: [],
  quotes: [
    { statementId: 'a1', sourceId: 's-1', quote: 'masks', start: 0, end: 5, readBy: 'desk', slots: {} },
  ],
  statementIds: ['a1'],
  slots: { giver: 'Da Nang|VN', thing: 'masks' },
}

const source: SourceView = {
  source: {
    id: 's-1',
    title: 'Masks',
    kind: 'document',
    addedText: '',
    addedAt: '2025-04-02T00:00:00Z',
    addedBy: 'X',
    facts: '',
    sha256: 'ab',
  },
  parts: [{ start: 0, end: 5, text: 'masks', statementIds: ['a1'], mark: 'waiting' }],
  groups: [{ key: 'other', title: 'Khác', cards: [card], waiting: ['a1'] }],
  decided: [],
  counts: { waiting: 1, accepted: 0, rejected: 0, held: 0 },
  cuts: [],
  otherReports: [{ id: 's-2', title: 'Masks again', direct: true }],
}

const partner: PartnerView = {
  answer: 'nothing',
  subject: korea,
  home,
  asOf: '2025-04-02',
  asOfText: '02/4/2025',
  ties: [],
  tiesLine: '',
  agreements: [],
  visits: [],
  meetings: [],
  people: [],
  promises: { ours: [], theirs: [] },
  asked: [],
  courtesies: [],
  figures: [],
  others: [],
  anniversaries: [],
  unconfirmed: { count: 2, sources: [] },
  cites: [],
}

const job: JobView = {
  id: 'j-1',
  kind: 'read-all',
  title: 'Đọc lại mọi nguồn',
  state: 'running',
  stateWord: 'đang chạy',
  done: 1,
  total: 2,
  summary: '1 nguồn đã đọc',
  made: [{ sourceId: 's-1', title: 'Masks' }],
  failures: [{ what: 'Masks', says: ['Không tải được.'] }],
  askedBy: 'Nguyễn Thị Mẫu',
  askedAt: '2025-04-02T00:00:00Z',
  askedText: '02/4/2025',
  over: false,
  noted: false,
}

const feed: FeedView = {
  id: 'f-1',
  url: 'https://news.example/rss',
  title: 'Tin',
  items: 2,
  addedBy: 'Nguyễn Thị Mẫu',
  addedAt: '2025-04-02T00:00:00Z',
  dueAt: '2025-04-02T00:00:00Z',
  dueText: '02/4/2025',
  problem: 'Không kết nối được.',
}

/** What a reader reads or hears: the text between tags, titles and labels; not addresses or names of fields. */
function readable(html: string): string {
  const said = [...html.matchAll(/(?:title|aria-label|placeholder|data-copied)="([^"]*)"/g)].map(
    (match) => match[1],
  )
  return [html.replace(/<[^>]*>/g, ' '), ...said].join(' ')
}

test.each(['en', 'vi'] as const)('no internal word stands on a rendered page (%s)', (lang) => {
  const frame = frameIn(lang)
  const pages = [
    <PartnerPage frame={frame} view={partner} />,
    <PartnerPage frame={frame} view={{ ...partner, answer: 'found' }} />,
    <SourcePage frame={frame} view={source} lit="a1" />,
    <JudgePage frame={frame} view={source} />,
    <EnterPage frame={frame} kind="gift" sources={[]} source={undefined} />,
    <ImportPage frame={frame} pasted="" choices={{}} />,
    <PeoplePage frame={frame} now="22/11/2026, 03:56" people={view.people} typed={{}} />,
    <SourceNewPage frame={frame} typed={{}} />,
    <JobsPage frame={{ ...frame, work: [job] }} jobs={[job, { ...job, over: true, state: 'failed' }]} />,
    <FeedsPage frame={frame} feeds={[feed]} typed={{}} />,
  ]
  for (const page of pages) {
    const html = String(page)
    expect(readable(html).match(INTERNAL)?.[0]).toBeUndefined()
    expect(html).toContain('Dữ liệu mẫu')
  }
})

test('the four answers are told apart by word and shape', () => {
  const html = (answer: PartnerView['answer']) =>
    String(<PartnerPage frame={frameIn('vi')} view={{ ...partner, answer }} />)
  const labels = (['found', 'nothing', 'not-understood', 'unconfirmed'] as const).map(
    (answer) => /<p class="answer[^>]*>.*?<\/p>/s.exec(html(answer))?.[0],
  )
  expect(new Set(labels).size).toBe(4)
  expect(labels).not.toContain(undefined)
})
