import { expect, test } from 'vitest'
import type { RegisterPreview } from '#views/register/register-view.ts'
import { previewText } from './register-preview.ts'

const NO_ROWS = { create: 0, same: 0, differs: 0, ambiguous: 0, refused: 0 } as const

/** A rehearsal of some rows of which two are shown. */
function rehearsed(create: number): RegisterPreview {
  const row = { line: 2, standing: 'create', says: 'Da Nang – Dayton' }
  return {
    counts: { ...NO_ROWS, create },
    reasons: [],
    recipe: { columns: [], locale: { days: 'day-first', decimal: 'comma' } },
    rows: [row, { ...row, line: 3 }],
    choices: [],
    choicePage: { page: 1, pages: 1, reasons: [] },
  } as unknown as RegisterPreview
}

test('a rehearsal that shows some of the rows says how many there are', () => {
  expect(previewText(rehearsed(2500), 'en')).toContain('These are 2 of 2,500 rows')
  expect(previewText(rehearsed(2500), 'vi')).toContain('Trên đây là 2 trong 2.500 dòng')
})

test('and says nothing where all of them stand there', () => {
  expect(previewText(rehearsed(2), 'en')).not.toContain('These are')
})
