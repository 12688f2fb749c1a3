import { describe, expect, it } from 'vitest'
import { commitmentObject } from './commitment-object.ts'

describe('what a commitment is about', () => {
  it('is its words without the speaker', () => {
    expect(commitmentObject('Phía Changwon đề nghị cử 10 học sinh.', 'Changwon')).toBe(
      'đề nghị cử 10 học sinh',
    )
    expect(commitmentObject('Jung will send the list by May 5.', 'Jung')).toBe('will send the list by May 5')
  })

  it('is cut between words', () => {
    const long = commitmentObject(`cử ${'học sinh giỏi '.repeat(20)}`, '')
    expect(long.length).toBeLessThanOrEqual(91)
    expect(long).toMatch(/\S…$/)
  })

  it('keeps what does not begin with the speaker, and a name that only begins alike', () => {
    expect(commitmentObject('The city should act', 'Jung')).toBe('The city should act')
    expect(commitmentObject('Jungang builds a port', 'Jung')).toBe('Jungang builds a port')
  })
})
