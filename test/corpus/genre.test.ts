import { describe, expect, it } from 'vitest'
import { corpusTexts, readCorpus, scoreCorpus } from './score-corpus.ts'

/** What the reader reaches at least: on the texts rules may be written from, and on those nobody looks at. */
const FLOOR = { seen: 0.83, aside: 0.67 }

describe('the reader against many kinds of publisher', () => {
  const texts = corpusTexts('genre')
  const readings = readCorpus(texts)
  const seen = texts.filter((t) => !t.aside)
  const aside = texts.filter((t) => t.aside)

  it('has as many texts in each language, a third of them aside', () => {
    expect(texts.filter((t) => t.lang === 'vi')).toHaveLength(texts.length / 2)
    expect(aside).toHaveLength(texts.length / 3)
    expect(aside.filter((t) => t.lang === 'vi')).toHaveLength(aside.length / 2)
  })

  it('keeps whole publishers aside', () => {
    const publishers = new Set(seen.map((t) => t.publisher))
    expect(aside.filter((t) => publishers.has(t.publisher))).toEqual([])
  })

  it.each([
    ['seen', seen],
    ['aside', aside],
  ] as const)('reads no worse than before what is %s', (part, of) => {
    const { all, unquoted } = scoreCorpus(of, readings, 'genre')
    console.log(
      `${part}: precision ${all.precision.toFixed(3)}, recall ${all.recall.toFixed(3)}, F1 ${all.f1.toFixed(3)}`,
    )
    expect(all.f1).toBeGreaterThanOrEqual(FLOOR[part])
    expect(unquoted).toBe(0)
  })

  it('expects only what stands in the texts', () => {
    const gold = new Map(texts.map((t) => [t.id, JSON.stringify({ id: t.id, statements: [] })]))
    expect(scoreCorpus(texts, gold, 'genre').all.recall).toBe(0)
  })
})
