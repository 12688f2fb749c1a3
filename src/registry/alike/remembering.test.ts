import { describe, expect, test } from 'vitest'
import type { Profile } from './profile.ts'
import { remembering } from './remembering.ts'
import { suggestFor } from './suggest.ts'
import { suggestAnew } from './suggest-anew.test.support.ts'

const body = (id: string, name: string): Profile => ({ id, kind: 'organisation', name, country: 'KR' })
const NAMES: readonly Profile[] = [
  body('a', 'Lotte Corporation'),
  body('b', 'Lotte Corp., Ltd'),
  body('c', 'Samsung Electronics'),
  { id: 'd', kind: 'person', name: 'Hong Nam-pyo', country: 'KR' },
  { id: 'e', kind: 'person', name: 'Nam-pyo Hong', country: 'KR' },
]

describe('names compared again after a change', () => {
  test('come out as if they were compared for the first time', () => {
    const memory = remembering()
    expect(memory.compare(NAMES).suggestions).toEqual(suggestAnew(NAMES))
    const changed = [...NAMES.slice(1), body('f', 'Samsung Electronics Co., Ltd')]
    expect(memory.compare(changed).suggestions).toEqual(suggestAnew(changed))
    expect(memory.compare(NAMES).suggestions).toEqual(suggestAnew(NAMES))
  })

  test('a name being typed finds what it would have found among all', () => {
    const compared = remembering().compare(NAMES)
    for (const name of ['Lotte', 'Hong Nam Pyo', 'Samsung', 'Nobody at all'])
      for (const kind of ['organisation', 'person'] as const)
        expect(compared.suggestFor({ id: '', kind, name })).toEqual(suggestFor({ id: '', kind, name }, NAMES))
  })

  test('a name that goes takes its pairs with it, and one that changes is compared anew', () => {
    const memory = remembering()
    memory.compare(NAMES)
    expect(memory.compare(NAMES.slice(1)).suggestions.map(({ a }) => a)).toEqual(['d'])
    const renamed = NAMES.map((one) => (one.id === 'b' ? { ...one, name: 'Hanwha' } : one))
    expect(memory.compare(renamed).suggestions.map(({ a }) => a)).toEqual(['d'])
  })
})
