import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseSampleDocument } from '#intake/sample-files.ts'
import { compareOrigin, containment, groupOrigins, printsOf, runsOf } from './origin.ts'

function sample(name: string) {
  const file = readFileSync(new URL(`../../samples/da-nang/${name}.md`, import.meta.url), 'utf8')
  const { fields, text } = parseSampleDocument(file)
  return { text, day: fields.published ?? '' }
}

const FIRST = sample('002-korean-capital-end-2024')
const REPRINT = sample('003-korean-capital-reprint')
const CORPUS = readFileSync(new URL('../../test/corpus/dev.texts.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { readonly text: string })

/** As another outlet prints it: its own headline, the end cut off, where it is from. */
function cutShort(text: string): string {
  const paragraphs = text.split('\n\n')
  return [
    'A headline of our own',
    ...paragraphs.slice(1, Math.ceil(paragraphs.length * 0.6)),
    '(From another paper)',
  ].join('\n\n')
}

describe('one origin', () => {
  test('a reprint under another headline', () => {
    const found = compareOrigin(FIRST, REPRINT)
    expect(found.same).toBe(true)
    expect(found.likeness).toBeGreaterThan(0.9)
  })

  test('copies cut short, of every text that is long enough to tell', () => {
    const day = '2025-04-02'
    const missed = CORPUS.map(({ text }) => ({ text, copy: cutShort(text) }))
      .filter(({ copy }) => runsOf(copy).size >= 20)
      .filter(({ text, copy }) => !compareOrigin({ text, day }, { text: copy, day: '2025-04-05' }).same)
    expect(missed).toEqual([])
  })

  test('spelling, quote marks and white space do not matter; a month stands for its days', () => {
    const shouted = {
      text: FIRST.text.toUpperCase().replaceAll(' ', '  ').replaceAll("'", '’'),
      day: '2025-02',
    }
    expect(compareOrigin(FIRST, shouted)).toEqual({ likeness: 1, same: true })
  })

  test('who shares runs is found by their prints', () => {
    const prints = new Set(printsOf(runsOf(FIRST.text)))
    const common = printsOf(runsOf(REPRINT.text)).filter((print) => prints.has(print))
    expect(common.length).toBeGreaterThan(10)
    expect(printsOf(runsOf('too short'))).toEqual([])
  })
})

describe('not one origin', () => {
  test('no two texts of the corpus, whichever days they bear', () => {
    const runs = CORPUS.map(({ text }) => runsOf(text))
    let highest = 0
    for (const [i, one] of runs.entries())
      for (const other of runs.slice(i + 1)) highest = Math.max(highest, containment(one, other))
    expect(highest).toBeLessThan(0.1)
  })

  test('the same words more than a week apart: a text that comes round again is news of its own', () => {
    expect(compareOrigin(FIRST, { ...REPRINT, day: '2025-02-20' })).toEqual({ likeness: 0, same: false })
  })

  test('texts too short to tell', () => {
    const notice = {
      text: 'The department will be closed on Monday, April 7, for the holiday.',
      day: '2025-04-02',
    }
    expect(compareOrigin(notice, notice).same).toBe(false)
  })
})

describe('groups', () => {
  const same = (a: string, b: string) => ({ a, b, verdict: 'same' as const })
  const different = (a: string, b: string) => ({ a, b, verdict: 'different' as const })

  test('three reports joined in a chain are one origin', () => {
    const groups = groupOrigins([same('s-2', 's-3'), same('s-1', 's-2'), same('s-8', 's-9')])
    expect([...groups].sort()).toEqual([
      ['s-1', 's-1'],
      ['s-2', 's-1'],
      ['s-3', 's-1'],
      ['s-8', 's-8'],
      ['s-9', 's-8'],
    ])
  })

  test('the latest word on a pair stands', () => {
    expect(groupOrigins([same('a', 'b'), different('b', 'a')]).size).toBe(0)
    expect(groupOrigins([different('a', 'b'), same('a', 'b')]).size).toBe(2)
    expect(groupOrigins([]).size).toBe(0)
  })
})
