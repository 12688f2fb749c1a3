import { describe, expect, it } from 'vitest'
import { corpusTexts, readCorpus, scoreCorpus } from './score-corpus.ts'

/** What the reader reaches at least on our later texts: those looked at while rules were written, and the others. */
const FLOOR = { seen: 0.79, aside: 0.81 }

describe('the reader against our later texts', () => {
  const texts = corpusTexts('fresh')
  const readings = readCorpus(texts)

  it('has as many texts in each language, half of them aside', () => {
    const aside = texts.filter((t) => t.aside)
    expect(texts.filter((t) => t.lang === 'vi')).toHaveLength(texts.length / 2)
    expect(aside).toHaveLength(texts.length / 2)
    expect(aside.filter((t) => t.lang === 'vi')).toHaveLength(aside.length / 2)
  })

  it('keeps whole publishers aside', () => {
    const seen = new Set(texts.filter((t) => !t.aside).map((t) => t.publisher))
    expect(texts.filter((t) => t.aside && seen.has(t.publisher))).toEqual([])
  })

  it.each(['seen', 'aside'] as const)('reads no worse than before what is %s', (part) => {
    const of = texts.filter((t) => (part === 'aside') === Boolean(t.aside))
    const { all, unquoted } = scoreCorpus(of, readings, 'fresh')
    expect(all.f1).toBeGreaterThanOrEqual(FLOOR[part])
    expect(unquoted).toBe(0)
  })

  it('expects only what stands in the texts', () => {
    const gold = new Map(texts.map((t) => [t.id, JSON.stringify({ id: t.id, statements: [] })]))
    expect(scoreCorpus(texts, gold, 'fresh').all.recall).toBe(0)
  })
})
