import { expect, test } from 'vitest'
import { hasKey } from './has-key.ts'

test('only its own names are names of a table', () => {
  const table = { ko: 'Korea', ja: 'Japan' }
  expect(['ko', 'ja', 'vi', '', 'constructor', 'toString'].filter((key) => hasKey(table, key))).toEqual([
    'ko',
    'ja',
  ])
})
