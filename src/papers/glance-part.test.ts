import { expect, test } from 'vitest'
import type { PartnerView } from '#views/partner-view.ts'
import { glancePart } from './glance-part.ts'

const rows = (count: number, from: number) =>
  Array.from({ length: count }, (_, at) => ({ marks: [from + at] }))

function viewOf(more: object): PartnerView {
  return {
    ties: [],
    tiesLine: '',
    promises: { ours: [], theirs: [] },
    ...more,
  } as unknown as PartnerView
}

test('a few ties and promises are cited, of hundreds only the count stands', () => {
  const taken: number[] = []
  const take = (marks: readonly number[]) => {
    taken.push(...marks)
    return marks
  }
  glancePart(
    viewOf({ ties: rows(3, 1), tiesLine: '3 ties', promises: { ours: rows(2, 10), theirs: [] } }),
    take,
    'en',
  )
  expect(taken).toEqual([1, 2, 3, 10, 11])
  taken.length = 0
  const many = viewOf({
    ties: rows(300, 1),
    tiesLine: '300 ties',
    promises: { ours: rows(200, 301), theirs: rows(200, 501) },
  })
  const { lines } = glancePart(many, take, 'en')
  expect(taken).toEqual([])
  expect(lines.flat().map(({ text }) => text)).toContain('Open commitments: ours 200, theirs 200.')
})

test('a visit nobody gave a day is not told as none', () => {
  const says = (lang: 'en' | 'vi') => {
    const view = viewOf({ lastOut: { marks: [1] } })
    return glancePart(view, (marks) => marks, lang)
      .lines.flat()
      .map(({ text }) => text)
  }
  expect(says('en').slice(0, 2)).toEqual([
    'Last visit there: day not stated.',
    'Last visit here: none on file.',
  ])
  expect(says('vi').slice(0, 2)).toEqual([
    'Đoàn ra gần nhất: chưa rõ ngày.',
    'Đoàn vào gần nhất: sổ chưa có.',
  ])
})
