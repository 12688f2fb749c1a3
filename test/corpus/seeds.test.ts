import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { corpusTexts, readCorpus, scoreCorpus } from './score-corpus.ts'

/** Three real articles, which are not ours to keep here. */
const seeds = {
  texts: fileURLToPath(new URL('../../../shared/reading/seeds.texts.jsonl', import.meta.url)),
  gold: fileURLToPath(new URL('../../../shared/reading/seeds.gold.jsonl', import.meta.url)),
}
const there = existsSync(seeds.texts) && existsSync(seeds.gold)

describe.skipIf(!there)(
  `three real articles${there ? '' : ' – not run: they do not lie beside the clone'}`,
  () => {
    it('are read nearly whole, and nothing is quoted that they do not say', () => {
      const texts = corpusTexts(seeds)
      const { all, unquoted } = scoreCorpus(texts, readCorpus(texts), seeds)
      expect(all.recall).toBeGreaterThan(0.95)
      expect(all.precision).toBeGreaterThan(0.9)
      expect(unquoted).toBe(0)
    })
  },
)
