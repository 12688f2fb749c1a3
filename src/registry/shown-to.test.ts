import { describe, expect, test } from 'vitest'
import { shownTo } from './shown-to.ts'

const words = new Map([
  ['open', { shownTo: 'public' as const }],
  ['closed', { shownTo: 'desk' as const }],
])

describe('who sees a matter', () => {
  test('what somebody opened is public', () => {
    expect(shownTo(['open'], words)).toBe('public')
    expect(shownTo(['open', 'unspoken'], words)).toBe('public')
  })

  test('what nobody spoke of stays at the desk', () => {
    expect(shownTo([], words)).toBe('desk')
    expect(shownTo(['unspoken'], words)).toBe('desk')
  })

  test('what was joined with something closed stays at the desk', () => {
    expect(shownTo(['closed'], words)).toBe('desk')
    expect(shownTo(['open', 'closed'], words)).toBe('desk')
  })
})
