import { describe, expect, it } from 'vitest'
import { corpusTexts, isThere, readCorpus, scoreCorpus } from './score-corpus.ts'

const there = isThere('seeds')

describe.skipIf(!there)(
  `three real articles${there ? '' : ' – not run: they do not lie beside this checkout'}`,
  () => {
    it('are read nearly whole, and nothing is quoted that they do not say', () => {
      const texts = corpusTexts('seeds')
      const { all, unquoted } = scoreCorpus(texts, readCorpus(texts), 'seeds')
      expect(all.recall).toBeGreaterThan(0.95)
      expect(all.precision).toBeGreaterThan(0.9)
      expect(unquoted).toBe(0)
    })
  },
)
