import { describe, expect, test } from 'vitest'
import { flagAsked } from './flag-asked.ts'

describe('yes or no, as it was asked for', () => {
  test.each(['true', 'True', ' yes '])('“%s” is yes', (text) => {
    expect(flagAsked(text, 'public')).toBe(true)
  })

  test.each([undefined, '', 'false', 'no'])('“%s” is no', (text) => {
    expect(flagAsked(text, 'public')).toBe(false)
  })

  test.each(['1', 'on', 'public', 'tru'])('“%s” is refused, naming the field', (text) => {
    expect(() => flagAsked(text, 'public')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ where: 'public' })] }),
    )
  })
})
