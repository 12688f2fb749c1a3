import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from './blocks/read-blocks.ts'
import { readSentences } from './sentences.ts'

function sentencesOf(text: string): readonly string[] {
  const block = { start: 0, end: text.length, kind: 'paragraph' } as const
  return readSentences(text, [block]).map(({ start, end }) => text.slice(start, end))
}

describe('readSentences', () => {
  it('ends a sentence with its closing quote mark', () => {
    expect(sentencesOf('“We signed.” Then they left. Đoàn về nước.')).toEqual([
      '“We signed.”',
      'Then they left.',
      'Đoàn về nước.',
    ])
  })

  it('does not end at titles, initials or months', () => {
    const text = 'Mr. Chinh met TS. Lê Văn A and George W. Bush on Sept. 8 in TP. Vinh.'
    expect(sentencesOf(text)).toEqual([text])
  })

  it('ends after an abbreviation only where the next word can open a sentence', () => {
    expect(sentencesOf('They went to the U.S. The city waits.')).toHaveLength(2)
    expect(sentencesOf('The U.S. Embassy in Hanoi waits.')).toHaveLength(1)
  })

  it('ends at a whole word that is spelled like an abbreviation but for its marks', () => {
    expect(sentencesOf('Hai bên đã ký. Hoa Kỳ và Hồng Hà. Hai tỉnh chưa có. Đoàn về.')).toHaveLength(4)
    expect(sentencesOf('Rừng rộng 120 ha. của tỉnh bạn.')).toHaveLength(1)
  })

  it('does not end inside a number or an address', () => {
    expect(sentencesOf('It drew 1.5 million USD, see hanoitimes.vn for more.')).toHaveLength(1)
  })

  it('tells the language sentence by sentence', () => {
    const text =
      'The two cities signed an agreement with Lê Trung Chinh.\n\nHai thành phố đã ký thỏa thuận hợp tác.'
    expect(readSentences(text, readBlocks(text)).map(({ lang }) => lang)).toEqual(['en', 'vi'])
  })

  it('cuts an endless sentence, so that none has more than 400 tokens', () => {
    const text = 'signed with Changwon, '.repeat(2300)
    for (const sentence of readSentences(text, readBlocks(text)))
      expect(sentence.tokens.length).toBeLessThanOrEqual(400)
  })

  it('reads nothing of a cut block', () => {
    const text = 'Home | About us | Contact'
    expect(readSentences(text, [{ start: 0, end: text.length, kind: 'cut', reason: 'menu' }])).toEqual([])
  })

  it('loses no token of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const block = { start: 0, end: text.length, kind: 'paragraph' } as const
        for (const sentence of readSentences(text, [block])) {
          expect(sentence.tokens.length).toBeGreaterThan(0)
          for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
        }
      }),
    )
  })
})
