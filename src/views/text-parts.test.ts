import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textParts } from './text-parts.ts'

test('a text is parted at the edges of quotes and cuts', () => {
  const quote = (statementId: string, start: number, end: number, mark: 'waiting' | 'accepted') => ({
    statementId,
    start,
    end,
    mark,
  })
  const parts = textParts(
    'abcdefghij',
    [quote('x', 2, 6, 'waiting'), quote('y', 4, 8, 'accepted')],
    [{ start: 8, end: 10, reason: 'menu' }],
  )
  expect(parts.map((part) => [part.text, part.statementIds.join(), part.mark ?? part.cut])).toEqual([
    ['ab', '', undefined],
    ['cd', 'x', 'waiting'],
    ['ef', 'x,y', 'accepted'],
    ['gh', 'y', 'accepted'],
    ['ij', '', 'menu'],
  ])
})

test('a quote within a cut is shown as a quote; a text without quotes is one part', () => {
  const cut = [{ start: 0, end: 4, reason: 'menu' }]
  expect(
    textParts('abcd', [{ statementId: 'x', start: 0, end: 4, mark: 'waiting' }], cut)[0]?.cut,
  ).toBeUndefined()
  expect(textParts('abcd', [], [])).toHaveLength(1)
  expect(textParts('', [], [])).toEqual([])
})

test('the parts are the whole text, in order, whatever the offsets', () => {
  const span = fc
    .tuple(fc.integer({ min: -3, max: 40 }), fc.nat({ max: 20 }))
    .map(([start, size]) => ({ start, end: start + size }))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(span), fc.array(span), (text, quotes, cuts) => {
      const quoted = quotes.map((each, i) => ({ ...each, statementId: String(i), mark: 'waiting' as const }))
      const parts = textParts(
        text,
        quoted,
        cuts.map((each) => ({ ...each, reason: 'menu' })),
      )
      expect(parts.map((part) => part.text).join('')).toBe(text)
      for (const part of parts) expect(text.slice(part.start, part.end)).toBe(part.text)
    }),
  )
})
