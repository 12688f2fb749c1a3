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

test('of very many quotes the first stand below, with how many there are and where all of them are', () => {
  const many = Array.from({ length: 130 }, (_, at) => cite(at + 1))
  const here = '/da-nang/ask?q=Korea&as-of=2020-01-01'
  const cut = citingOf('da-nang', wordsIn('en'), many, here)
  const notes = String(<Notes citing={cut} />)
  expect(notes.split('<li').length - 1).toBe(100)
  expect(notes).toContain('The first 100 of 130 quotes.')
  expect(notes).toContain('href="/da-nang/ask?q=Korea&amp;as-of=2020-01-01&amp;quotes=all#notes-head"')
  const whole = String(<Notes citing={citingOf('da-nang', wordsIn('en'), many, `${here}&quotes=all`)} />)
  expect([whole.split('<li').length - 1, whole.includes('The first')]).toEqual([130, false])

  const marks = String(<Marks marks={[99, 120, 121]} citing={cut} />)
  expect(marks).toContain('href="/da-nang/sources/s-120?at=st120#st-st120" aria-label="2 more sources"')
  const targets = [...marks.matchAll(/note-\d+/g)].map(([id]) => `id="${id}"`)
  expect(targets.filter((id) => !notes.includes(id))).toEqual([])
})
