import { describe, expect, it } from 'vitest'
import { corpusTexts, onlySure, readCorpus, scoreCorpus } from './score-corpus.ts'

/** What the reader reaches at least on texts whose facts are told over several sentences. */
const FLOOR = { seen: 0.69, aside: 0.48 }

describe('the reader where facts are told over several sentences', () => {
  const texts = corpusTexts('threads')
  const readings = readCorpus(texts)

  it('keeps whole publishers aside', () => {
    const seen = new Set(texts.filter((t) => !t.aside).map((t) => t.publisher))
    expect(texts.filter((t) => t.aside && seen.has(t.publisher))).toEqual([])
  })

  it.each(['seen', 'aside'] as const)('reads no worse than before what is %s', (part) => {
    const of = texts.filter((t) => (part === 'aside') === Boolean(t.aside))
    const { all, unquoted } = scoreCorpus(of, readings, 'threads')
    expect(all.f1).toBeGreaterThanOrEqual(FLOOR[part])
    expect(unquoted).toBe(0)
  })

  it('calls little sure that is not so', () => {
    const { all } = scoreCorpus(texts, onlySure(readings), 'threads')
    expect(all.precision).toBeGreaterThanOrEqual(0.96)
  })
})
