import { expect, test } from 'vitest'
import type { Cite } from '#views/cite.ts'
import { wordsIn } from '../words/words.ts'
import { Cited, citingOf, Marks, Notes } from './marks.tsx'

const HOSTILE = `<img src=x onerror="alert('1')">`
const cite = (mark: number, more: Partial<Cite> = {}): Cite => ({
  mark,
  statementId: `st${mark}`,
  sourceId: `s-${mark}`,
  sourceTitle: HOSTILE,
  sourceKind: 'document',
  quote: HOSTILE,
  start: 0,
  end: 4,
  ...more,
})
const citing = citingOf('da-nang', wordsIn('en'), [cite(1), cite(2), cite(3, { deskEntry: true })])

test('of many marks the first is a link to its quote, the others are counted', () => {
  const text = String(<Marks marks={[3, 1, 2]} citing={citing} />)
  expect(text).toContain('href="/da-nang/sources/s-1?at=st1#st-st1"')
  expect(text).toContain('data-note="note-2 note-3"')
  expect(text).toContain('+2</a>')
})

test('marks without a quote leave nothing', () => {
  expect(String(<Marks marks={[9]} citing={citing} />)).toBe('')
  expect(String(<Notes citing={citingOf('da-nang', wordsIn('en'), [])} />)).toBe('')
})

test('nothing of a quote, a title or a value is taken for a tag', () => {
  const value = {
    value: HOSTILE,
    text: HOSTILE,
    marks: [1],
    reason: 'only',
    why: HOSTILE,
    origins: [],
    others: [{ text: HOSTILE, marks: [2], origins: [] }],
  } as const
  for (const text of [String(<Cited value={value} citing={citing} />), String(<Notes citing={citing} />)]) {
    expect(text).not.toContain('<img')
    expect(text).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;')
  }
})

test('a publisher is spoken in its own language, and the day in that of the page', () => {
  const told = { publisher: 'Bản tin Đối ngoại', published: '2 May 2025' }
  const notes = String(<Notes citing={citingOf('da-nang', wordsIn('en'), [cite(1, told)])} />)
  expect(notes).toContain('<span lang="vi">Bản tin Đối ngoại</span>, 2 May 2025</a>')
})
