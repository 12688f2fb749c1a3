import { describe, expect, it } from 'vitest'
import { type CorpusName, corpusTexts, onlySure, readCorpus, scoreCorpus } from './score-corpus.ts'

type Part = 'seen' | 'aside'

/** A corpus of our own of which whole publishers are kept aside. */
type Kept = {
  readonly corpus: CorpusName
  readonly says: string
  /** What the reader reaches at least: on the texts rules were written from, and on the others. */
  readonly floor: Readonly<Record<Part, number>>
  /** How often it is right at least where it says it is sure. */
  readonly sure: number
}

const KEPT: readonly Kept[] = [
  {
    corpus: 'genre',
    says: 'against many kinds of publisher',
    floor: { seen: 0.91, aside: 0.785 },
    sure: 0.99,
  },
  {
    corpus: 'fresh',
    says: 'against our later texts',
    floor: { seen: 0.92, aside: 0.895 },
    sure: 0.985,
  },
  {
    corpus: 'sides',
    says: 'where whose city is meant has to be told',
    floor: { seen: 0.94, aside: 0.93 },
    sure: 0.985,
  },
  {
    corpus: 'threads',
    says: 'where facts are told over several sentences',
    floor: { seen: 0.8, aside: 0.625 },
    sure: 0.985,
  },
  {
    corpus: 'news',
    says: 'against news by writers who never saw its rules',
    floor: { seen: 0.69, aside: 0.62 },
    sure: 0.98,
  },
  {
    corpus: 'wire',
    says: 'against news by three further writers',
    floor: { seen: 0.78, aside: 0.675 },
    sure: 0.98,
  },
  {
    corpus: 'tide',
    says: 'against news by four writers after those',
    floor: { seen: 0.74, aside: 0.645 },
    sure: 0.98,
  },
  {
    corpus: 'plain',
    says: 'against everyday texts',
    floor: { seen: 0.865, aside: 0.85 },
    sure: 0.975,
  },
  {
    corpus: 'proof',
    says: 'against dense news by two more writers',
    floor: { seen: 0.725, aside: 0.71 },
    sure: 0.96,
  },
  {
    corpus: 'desk',
    says: 'against papers of an office',
    floor: { seen: 0.78, aside: 0.87 },
    sure: 0.98,
  },
  {
    corpus: 'next',
    says: 'against dense news by two writers after all those',
    floor: { seen: 0.725, aside: 0.695 },
    sure: 0.95,
  },
  {
    corpus: 'press',
    says: 'against the densest news, by two writers more',
    floor: { seen: 0.63, aside: 0.63 },
    sure: 0.92,
  },
  {
    corpus: 'echo',
    says: 'against what the first corpus tells, told anew',
    floor: { seen: 0.795, aside: 0.62 },
    sure: 0.95,
  },
]

/** Corpora with as many texts in each language, and the share of each kept aside. */
const EVEN: readonly (readonly [CorpusName, number])[] = [
  ['genre', 1 / 3],
  ['fresh', 1 / 2],
  ['desk', 3 / 8],
]

const PARTS: readonly Part[] = ['seen', 'aside']

describe.each(KEPT)('the reader $says', ({ corpus, floor, sure }) => {
  const texts = corpusTexts(corpus)
  const readings = readCorpus(texts)
  const aside = texts.filter((t) => t.aside)

  it('keeps whole publishers aside', () => {
    const seen = new Set(texts.filter((t) => !t.aside).map((t) => t.publisher))
    expect(aside.length).toBeGreaterThan(0)
    expect(aside.filter((t) => seen.has(t.publisher))).toEqual([])
  })

  it.each(PARTS)('reads no worse than before what is %s', (part) => {
    const of = texts.filter((t) => (part === 'aside') === Boolean(t.aside))
    const { all, unquoted } = scoreCorpus(of, readings, corpus)
    expect(all.f1).toBeGreaterThanOrEqual(floor[part])
    expect(unquoted).toBe(0)
  })

  it('calls little sure that is not so', () => {
    expect(scoreCorpus(texts, onlySure(readings), corpus).all.precision).toBeGreaterThanOrEqual(sure)
  })

  it('expects only what stands in the texts', () => {
    const gold = new Map(texts.map((t) => [t.id, JSON.stringify({ id: t.id, statements: [] })]))
    expect(scoreCorpus(texts, gold, corpus).all.recall).toBe(0)
  })
})

it.each(EVEN)('%s has as many texts in each language, and as many of each aside', (corpus, share) => {
  const texts = corpusTexts(corpus)
  const aside = texts.filter((t) => t.aside)
  expect(texts.filter((t) => t.lang === 'vi')).toHaveLength(texts.length / 2)
  expect(aside).toHaveLength(texts.length * share)
  expect(aside.filter((t) => t.lang === 'vi')).toHaveLength(aside.length / 2)
})
