import { describe, expect, test } from 'vitest'
import type { Context } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { yearAsked } from './calendar.ts'
import { choiceAsked } from './choice-asked.ts'
import { showDeals } from './deals.ts'
import { showFigures } from './figures.ts'
import { showInvestors } from './investors.ts'
import { showMoney } from './money.ts'
import { showProjects } from './projects.ts'

const reader = { office: 'desk', lang: 'en' } as const
/** No book is opened for a word that is none. */
const ctx = {
  store: {
    readOffice: async () => {
      throw new Error('the book was opened')
    },
  },
} as unknown as Context

describe('a word of a short list', () => {
  test('is taken, or left out; another is told with those there are', () => {
    expect(choiceAsked('b', ['a', 'b'], 'x')).toBe('b')
    expect(choiceAsked(undefined, ['a'], 'x')).toBeUndefined()
    expect(choiceAsked('', ['a'], 'x')).toBeUndefined()
    expect(() => choiceAsked('c', ['a', 'b'], 'x')).toThrow('Choose one of: a, b.')
  })

  test.each([
    ['the measure of figures', async () => await showFigures(ctx, reader, { measure: 'zzz' })],
    ['the field of figures', async () => await showFigures(ctx, reader, { sector: 'zzz' })],
    ['the state of projects', async () => await showProjects(ctx, reader, { status: 'zzz' })],
    ['the kind of investors', async () => await showInvestors(ctx, reader, { kind: 'zzz' })],
    ['the stage of files', async () => await showDeals(ctx, reader, { stage: 'zzz' })],
    ['the measure of capital', async () => await showMoney(ctx, reader, { measure: 'zzz' })],
  ])('%s is refused where it is none, and not answered with an empty list', async (_, show) => {
    await expect(show()).rejects.toMatchObject({
      code: 'invalid',
      problems: [{ problem: 'no-such-choice', says: { vi: expect.stringContaining('“zzz”') } }],
    })
  })
})

describe('the year of a calendar', () => {
  test('is four digits, or left out', () => {
    expect([yearAsked('2026'), yearAsked(' '), yearAsked(undefined)]).toEqual([2026, undefined, undefined])
    for (const wrong of ['zzz', '26', '2026-01', '-2026']) expect(() => yearAsked(wrong)).toThrow(ActError)
  })
})
