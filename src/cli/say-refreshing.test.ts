import { expect, test } from 'vitest'
import { sayRefreshing } from './say-refreshing.ts'

test('says which office is folded, and how far it has come where that is told', () => {
  expect(sayRefreshing({ office: 'da-nang' }).en).toBe('folding da-nang anew …')
  const told = sayRefreshing({ office: 'da-nang', at: { stage: 'fold', done: 12_000, of: 100_000 } })
  expect(told.en).toBe('folding da-nang anew: decisions taken in 12,000 of 100,000 …')
  expect(told.vi).toBe('đang dựng lại sổ da-nang: đã xét các quyết định 12.000/100.000 …')
})
