import { describe, expect, test } from 'vitest'
import { formOf, QUESTION_FORMS } from './all-forms.ts'
import { GLUE, PHRASES } from './vocabulary.ts'

describe('the forms of questions', () => {
  test('have names of their own, and say how they are asked in both languages', () => {
    const names = QUESTION_FORMS.map((form) => form.name)
    expect(new Set(names).size).toBe(names.length)
    for (const form of QUESTION_FORMS) {
      expect(form.says.en).toMatch(/\?$/)
      expect(form.says.vi).toMatch(/\?$/)
      expect(form.whom === 'one').toBe(form.says.en.includes('{X}') && form.whom !== 'maybe')
    }
  })

  test('no word of a phrase is both held to be nothing and asked for by itself', () => {
    for (const phrase of PHRASES.keys()) expect([phrase, GLUE.has(phrase)]).toEqual([phrase, false])
  })

  test('a word that does nothing leaves a question without a form', () => {
    const question = {
      text: 'x',
      words: ['x'],
      tokens: ['x'],
      names: [],
      parts: [],
      days: [],
      regions: [],
      today: '2025-06-15',
      left: ['x'],
    }
    expect(formOf(question)).toBeUndefined()
    expect(formOf({ ...question, left: [] })).toBeUndefined()
  })
})
