import { describe, expect, it } from 'vitest'
import { corpusTexts, onlySure, readCorpus, scoreCorpus } from './score-corpus.ts'

/** What the reader reaches at least on texts in which it has to be told whose city, whose paper and which day is meant. */
const FLOOR = { seen: 0.87, aside: 0.89 }

describe('the reader where whose city is meant has to be told', () => {
  const texts = corpusTexts('sides')
  const readings = readCorpus(texts)

  it('keeps whole publishers aside', () => {
    const seen = new Set(texts.filter((t) => !t.aside).map((t) => t.publisher))
    expect(texts.filter((t) => t.aside && seen.has(t.publisher))).toEqual([])
  })

  it.each(['seen', 'aside'] as const)('reads no worse than before what is %s', (part) => {
    const of = texts.filter((t) => (part === 'aside') === Boolean(t.aside))
    const { all, unquoted } = scoreCorpus(of, readings, 'sides')
    expect(all.f1).toBeGreaterThanOrEqual(FLOOR[part])
    expect(unquoted).toBe(0)
  })

  it('calls nothing sure that is not so', () => {
    const { all } = scoreCorpus(texts, onlySure(readings), 'sides')
    expect(all.precision).toBeGreaterThanOrEqual(0.98)
  })
})
