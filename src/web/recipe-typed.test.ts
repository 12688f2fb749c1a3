import { expect, test } from 'vitest'
import type { Recipe } from '#model/recipe.ts'
import type { Form } from './form.ts'
import { recipeTyped } from './recipe-typed.ts'

const SHOWN: Recipe = {
  name: 'partners',
  kind: 'agreement',
  headerRow: 1,
  columns: [
    { header: 'STT' },
    { header: 'Tên đối tác', use: 'parties.1' },
    { header: 'Quốc gia', use: 'parties.1.country' },
    { header: 'Ngày ký', use: 'date' },
  ],
  locale: { decimal: 'comma', days: 'day-first' },
  set: { status: 'signed' },
  decisions: {},
}

/** What a form of the wizard sends. */
function sent(fields: Readonly<Record<string, string>>): Form {
  const texts = new Map(Object.entries(fields).map(([name, text]) => [name, [text]]))
  return {
    texts,
    file: () => undefined,
    text: (name) => fields[name] ?? '',
    list: (name) => fields[name]?.split(/\s+/) ?? [],
    typed: fields,
  }
}

function usesOf({ columns }: Recipe): readonly (string | undefined)[] {
  return columns.map(({ use }) => use)
}

test('a column is read as the form says', () => {
  const recipe = recipeTyped(sent({ kind: 'agreement', 'use.1': 'parties', 'use.2': '' }), SHOWN)
  expect(usesOf(recipe)).toEqual([undefined, 'parties', undefined, 'date'])
})

test('another kind has its columns matched anew by their headings', () => {
  const fields = { kind: 'partnership', 'use.1': 'parties.1', 'use.2': 'parties.1.country', 'use.3': 'date' }
  const recipe = recipeTyped(sent(fields), SHOWN)
  expect(recipe.kind).toBe('partnership')
  expect(usesOf(recipe)).toEqual([undefined, 'b', 'b.country', 'since'])
})

test('a use that the kind does not have is left out', () => {
  const recipe = recipeTyped(sent({ kind: 'agreement', 'use.1': 'b', 'use.3': 'since' }), SHOWN)
  expect(usesOf(recipe)).toEqual([undefined, undefined, 'parties.1.country', undefined])
})
