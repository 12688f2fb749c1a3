import { expect, test } from 'vitest'
import type { CommitmentRow, PartnerView } from '#views/partner-view.ts'
import { citeBook } from './cite-book.ts'
import { emptyView } from './empty-view.fixture.ts'
import { partnerParts, suggestedPoints } from './partner-blocks.ts'
import { sentencesOf } from './partner-sentences.ts'

const asked = (side: 'ours' | 'theirs', words: string): CommitmentRow => ({
  recordId: words,
  marks: [],
  side,
  by: { id: side, kind: 'locality', name: side === 'ours' ? 'Khánh Hòa' : 'Boston', country: 'US' },
  kind: 'request',
  words,
  courtesy: false,
})

const VIEW: PartnerView = {
  ...emptyView({
    subject: { id: 'us', kind: 'country', name: 'Hoa Kỳ', country: 'US' },
    home: { id: '', kind: 'locality', name: 'Khánh Hòa', country: 'VN' },
    asOfText: '15/6/2025',
  }),
  answer: 'found',
  asked: [asked('ours', 'mong các quỹ cùng nghiên cứu'), asked('theirs', 'đề nghị cử hai cán bộ')],
}

test('what the other side asked is to be answered; what we asked is asked after', () => {
  const say = sentencesOf(citeBook().from([]), 'vi')
  const lines = suggestedPoints(VIEW, say, 'vi').lines.map((line) => JSON.stringify(line))
  expect(lines.find((line) => line.includes('cử hai cán bộ'))).toContain('Trả lời bạn')
  expect(lines.find((line) => line.includes('mong các quỹ'))).toContain('Hỏi bạn về đề nghị của ta')
  const heads = partnerParts(VIEW, say, 'vi').flatMap(({ head, lines: own }) => (own.length ? [head] : []))
  expect(heads).toEqual(['Bạn đề nghị, ta chưa trả lời', 'Ta đề nghị, bạn chưa trả lời'])
})

const DUE = {
  value: '2026-12-15',
  text: '15/12/2026',
  marks: [],
  reason: 'only',
  why: '',
  origins: [],
  others: [],
} as const

test('a promise is told without its speaker and its day twice', () => {
  const say = sentencesOf(citeBook().from([]), 'vi')
  const told = (words: string) => say.promise({ ...asked('ours', words), due: DUE }).text
  expect(told('Khánh Hòa sẽ gửi danh mục trước ngày 15/12/2026.')).toBe(
    'Khánh Hòa: “sẽ gửi danh mục trước ngày 15/12/2026”.',
  )
  expect(told('Khánh Hòa sẽ gửi danh mục và')).toBe('Khánh Hòa: “sẽ gửi danh mục”, hạn 15/12/2026.')
})
