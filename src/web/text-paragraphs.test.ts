import { expect, test } from 'vitest'
import type { TextPart } from '#views/cards-view.ts'
import { textParagraphs } from './text-paragraphs.ts'

function part(start: number, text: string, more: Partial<TextPart> = {}): TextPart {
  return { start, end: start + text.length, text, statementIds: [], ...more }
}

test('lines become paragraphs and a quote keeps its edges', () => {
  const paragraphs = textParagraphs([
    part(0, 'Title\n\nIn 1997 '),
    part(15, 'they met', { statementIds: ['a'], mark: 'waiting' }),
    part(23, ' and agreed', { statementIds: ['a', 'b'], mark: 'waiting' }),
    part(34, '.\n'),
  ])
  expect(paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([
    'Title',
    'In 1997 they met and agreed.',
  ])
  const [, first, second] = paragraphs[1]?.pieces ?? []
  expect(first?.starts).toEqual(['a'])
  expect(first?.ends).toEqual([])
  expect(second?.starts).toEqual(['b'])
  expect(second?.ends).toEqual(['a', 'b'])
})

test('what was not read says why once, at the head of its run', () => {
  const paragraphs = textParagraphs([part(0, 'Read.\n'), part(6, 'Share\nPrint', { cut: 'share bar' })])
  expect(paragraphs.map(({ cut, head }) => [cut, head])).toEqual([
    [undefined, false],
    ['share bar', true],
    ['share bar', false],
  ])
})

test('blank lines alone are no paragraph', () => {
  expect(textParagraphs([part(0, '\n \n')])).toEqual([])
})
