import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { READER_VERSION } from '#reading/read.ts'
import { READING_QUALITY } from '#reading/reading-quality.generated.ts'
import { corpusTexts, onlySure, outletsKeptAside, readCorpus, scoreCorpus } from './score-corpus.ts'

/** How far a figure may fall below the page before it counts as a loss. */
const SLACK = 0.002

const PAGE = readFileSync(new URL('../../docs/reference/reading-quality.md', import.meta.url), 'utf8')

/** The F1 of each row of a section's table. */
function figuresOf(page: string, heading: string): ReadonlyMap<string, number> {
  const section = page.split('\n## ').find((part) => part.startsWith(`${heading}\n`)) ?? ''
  const rows = section.split('\n').filter((line) => /^\| [a-z]/.test(line))
  return new Map(
    rows.map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      return [cells[1] ?? '', Number(cells.at(-2))]
    }),
  )
}

describe('the reader against the corpus', () => {
  const texts = corpusTexts()
  const readings = readCorpus(texts)
  const score = scoreCorpus(texts, readings)
  const told = figuresOf(PAGE, 'The whole corpus')

  it('has a page of this version with a figure for every type', () => {
    expect(PAGE).toContain(`Reader version ${READER_VERSION}.`)
    expect([...told.keys()].sort()).toEqual(['all', ...Object.keys(score.types)].sort())
  })

  it('has figures of this version for the page in the program', () => {
    expect(READING_QUALITY.readerVersion).toBe(READER_VERSION)
    const { rows } = READING_QUALITY
    const ofKind = (kind: string) => rows.filter((row) => row.of === kind).map((row) => row.lang)
    for (const kind of [...Object.keys(score.types), 'all', 'sure'])
      expect(ofKind(kind)).toEqual(['en', 'vi'])
    expect(rows.filter(({ told, read, right }) => right > Math.min(told, read))).toEqual([])
  })

  it('does no worse than the page says', () => {
    const found = new Map([...Object.entries(score.types), ['all', score.all] as const])
    const worse = [...told].filter(([name, f1]) => !((found.get(name)?.f1 ?? 0) >= f1 - SLACK))
    expect(worse).toEqual([])
  })

  it('is seldom wrong where it says it is sure', () => {
    const sure = scoreCorpus(texts, onlySure(readings))
    expect(sure.all.precision).toBeGreaterThan(0.98)
    expect(sure.all.given).toBeGreaterThan(340)
  })

  it('quotes nothing that does not stand in the document', () => {
    expect(score.unquoted).toBe(0)
  })

  it('scores nothing where nothing is read, and everything where the expected is read', () => {
    const one = texts.slice(0, 1)
    const id = one[0]?.id ?? ''
    const nothing = scoreCorpus(one, new Map([[id, JSON.stringify({ id, statements: [] })]]))
    expect(nothing.all.f1).toBe(0)
    const gold = readFileSync(new URL('./dev.gold.jsonl', import.meta.url), 'utf8').split('\n')
    const right = gold.find((line) => line.includes(`"id": "${id}"`) || line.includes(`"id":"${id}"`)) ?? ''
    expect(scoreCorpus(one, new Map([[id, right]])).all.f1).toBe(1)
  })

  it('keeps whole outlets aside, about a third of the corpus', () => {
    const aside = outletsKeptAside(texts)
    const kept = texts.filter((t) => aside.has(t.publisher)).length
    expect(kept).toBeGreaterThan(texts.length / 5)
    expect(kept).toBeLessThan(texts.length / 2)
  })
})
