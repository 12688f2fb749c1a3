import { expect, test } from 'vitest'
import { foldText } from '#model/values/fold.ts'
import { leftPhrases } from './left-phrases.ts'

/** Of a question, words in [brackets] were understood and words with a * do nothing known. */
function phrasesOf(marked: string): readonly string[] {
  const raw = marked.split(' ')
  const known = new Set(raw.flatMap((word, i) => (word.startsWith('[') ? [i] : [])))
  const rest = raw.flatMap((word, i) => (word.endsWith('*') ? [i] : []))
  const words = raw.map((word) => word.replace(/[[\]*]/g, ''))
  const tokens = words.map((word) => foldText(word).replaceAll(' ', ''))
  return leftPhrases({ words, tokens }, rest, (i) => known.has(i))
}

test.each([
  ['Thời tiết* hôm nay', ['Thời tiết']],
  ['Giá* vàng* ở [Hàn] [Quốc] hôm nay', ['Giá vàng']],
  ['[Hàn] [Quốc] có thời tiết* và giá* vàng* thế nào', ['thời tiết', 'giá vàng']],
  ['weather* in [Korea] today', ['weather']],
])('%s leaves %j', (marked, left) => {
  expect(phrasesOf(marked)).toEqual(left)
})

test.each([
  ['what was understood is no part of it', '[ký] tiết* [đoàn]', ['tiết']],
  ['two words apart stay two', 'tiết* và vàng*', ['tiết', 'vàng']],
  ['nothing left, nothing said', '[Hàn] [Quốc] hôm nay', []],
])('%s', (_, marked, left) => {
  expect(phrasesOf(marked)).toEqual(left)
})
