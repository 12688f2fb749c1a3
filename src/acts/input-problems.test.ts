import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inputProblems } from './input-problems.ts'

function said(schema: z.ZodType, given: unknown) {
  const issues = schema.safeParse(given).error?.issues ?? []
  return inputProblems(issues).map(({ says }) => says)
}

describe('what a schema found wrong is told in both languages, and never in the schema’s own words', () => {
  const step = z.discriminatedUnion('step', [
    z.object({ step: z.literal('submitted') }),
    z.object({ step: z.literal('decided') }),
  ])

  test.each([{ step: 'frobnicated' }, {}])('a sort that is none, or not said: %j', (given) => {
    expect(said(step, given)).toEqual([
      {
        en: '“step” cannot be used: choose one of submitted, decided.',
        vi: '“step” không dùng được: hãy chọn một trong submitted, decided.',
      },
    ])
  })

  test.each([
    [/^[A-Z]{2}$/, 'zzz', 'two letters of a country', 'hai chữ cái'],
    [/^[^\n\r]*$/, 'a\nb', 'on one line', 'trên một dòng'],
    [/^[^~\s]+~[^~\s]+$/, 'zzz', 'the two addresses with ~', 'hai mã nối bằng dấu ~'],
    [/^secret$/, 'zzz', 'the form that is asked for', 'không đúng dạng'],
  ])('%s', (pattern, given, en, vi) => {
    const [says] = said(z.object({ a: z.string().regex(pattern) }), { a: given })
    expect(says?.en).toContain(en)
    expect(says?.vi).toContain(vi)
    expect(JSON.stringify(says)).not.toMatch(/Invalid|pattern|\/\^/)
  })

  test('a schema’s own sentence stays where it is in both', () => {
    const own = z.string().refine(() => false, { error: 'write a day', params: { vi: 'hãy viết ngày' } })
    expect(said(z.object({ a: own }), { a: 'x' })).toEqual([
      { en: '“a” cannot be used: write a day.', vi: '“a” không dùng được: hãy viết ngày.' },
    ])
  })
})
