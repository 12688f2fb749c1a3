import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize, tokensWithin } from './tokens.ts'

function texts(text: string): readonly string[] {
  return tokenize(text).map((token) => token.text)
}

describe('tokenize', () => {
  it('keeps contractions, abbreviations and marked numbers whole', () => {
    expect(texts("can't d’Ivoire U.S. TP.HCM 1.610,77 21st")).toEqual([
      "can't",
      'd’Ivoire',
      'U.S.',
      'TP.',
      'HCM',
      '1.610,77',
      '21st',
    ])
  })

  it('keeps the mark that closes a name with its name, and not one that closes a quotation', () => {
    expect(texts("Anyang' Mbori sang")).toEqual(["Anyang'", 'Mbori', 'sang'])
    expect(texts("the 'Made in Da Nang' Fair")).toEqual(['the', "'", 'Made', 'in', 'Da', 'Nang', "'", 'Fair'])
  })

  it('parts hyphens, possessive endings, currencies and units from what they touch', () => {
    expect(texts('Hanoi’s 16-member US$17.8bn VND1.2')).toEqual([
      'Hanoi',
      '’s',
      '16',
      '-',
      'member',
      'US$',
      '17.8',
      'bn',
      'VND',
      '1.2',
    ])
  })

  it('folds each token by itself, composed or not', () => {
    const composed = tokenize('Đà Nẵng').map((token) => token.folded)
    expect(composed).toEqual(['da', 'nang'])
    expect(tokenize('Đà Nẵng'.normalize('NFD')).map((token) => token.folded)).toEqual(composed)
  })

  it('does not take a full stop for part of an ordinary last word', () => {
    expect(texts('They met Tran Hong Ha. The')).toEqual(['They', 'met', 'Tran', 'Hong', 'Ha', '.', 'The'])
    expect(texts('a farm of 30 ha. in')).toEqual(['a', 'farm', 'of', '30', 'ha.', 'in'])
    expect(texts('They met in Hanoi.')).toEqual(['They', 'met', 'in', 'Hanoi', '.'])
    expect(texts('He said no. The')).toEqual(['He', 'said', 'no', '.', 'The'])
  })

  it('does not take a lower-case word or a number for a capital one', () => {
    expect(tokenize('the 285 Đà').map((token) => token.capital)).toEqual([false, false, true])
  })

  it('slices the original for any text, in order, leaving out only white space and control marks', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Đà Nẵng'.normalize('NFD'),
        '\r\n',
        '😀',
        '\u200f',
        'US$1.5',
        "Xi'an",
        '\u00a0',
        'א',
        'ế',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(end, token.start)).toMatch(/^[\s\p{C}\u0085\u180e]*$/u)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(token.text).not.toBe('')
          end = token.end
        }
      }),
    )
  })
})

describe('a stretch of a text', () => {
  it('has the tokens it would have by itself, wherever it is cut', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Mr.',
        ' ',
        '  ',
        '\n',
        'U.S.',
        'TP.',
        'No.',
        '3',
        '2.5',
        ',',
        "Nam's",
        'Đà Nẵng',
        'a.b.c',
        '.',
      ),
      fc.string({ maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(60), fc.nat(60), (pieces, from, length) => {
        const text = pieces.join('')
        const [start, end] = [Math.min(from, text.length), Math.min(from + length, text.length)]
        expect(tokensWithin(text, tokenize(text), start, end)).toEqual(tokenize(text, start, end))
      }),
      { numRuns: 300 },
    )
  })

  it('ends no word by what stands behind it', () => {
    const text = 'Signed by H.\nNam came.'
    expect(tokensWithin(text, tokenize(text), 0, 12).map((token) => token.text)).toEqual([
      'Signed',
      'by',
      'H',
      '.',
    ])
  })
})
