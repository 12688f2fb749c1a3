import { describe, expect, it } from 'vitest'
import { commitmentObject, commitmentTold } from './commitment-object.ts'

describe('what a commitment is about', () => {
  it('is its words without the speaker', () => {
    expect(commitmentObject('Phía Changwon đề nghị cử 10 học sinh.', 'Changwon')).toBe(
      'đề nghị cử 10 học sinh',
    )
    expect(commitmentObject('Jung will send the list by May 5.', 'Jung')).toBe('will send the list by May 5')
  })

  it('ends with no word that joins what was cut off', () => {
    const asked = 'Phía Khánh Hòa đề nghị Ulsan cử chuyên gia quy hoạch cảng và'
    expect(commitmentObject(asked, 'Khánh Hòa')).toBe('đề nghị Ulsan cử chuyên gia quy hoạch cảng')
    expect(commitmentObject('Jung will send the list, and', 'Jung')).toBe('will send the list')
    expect(commitmentObject('thăm Huế và Đà Nẵng', '')).toBe('thăm Huế và Đà Nẵng')
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

describe('a promise or request in one sentence', () => {
  const nobody = () => undefined

  it('says what it is and by when only where its words do not', () => {
    const asked = { by: 'Hong Gil Dong', kind: 'request', due: '2025-05-15' }
    expect(
      commitmentTold('Hong Gil Dong đề nghị cử học sinh trước ngày 15/5/2025.', asked, 'vi', nobody),
    ).toBe('Hong Gil Dong: đề nghị cử học sinh trước ngày 15/5/2025')
    const promised = { by: 'Jung', kind: 'pledge', due: '2025-05-05' }
    expect(commitmentTold('Jung will send the list by May 5.', promised, 'en', nobody)).toBe(
      'Jung: promise – will send the list by May 5, due 5 May 2025',
    )
  })

  it('says what it is where it has no words', () => {
    expect(commitmentTold('', { by: 'Jung', kind: 'pledge' }, 'en', nobody)).toBe('Jung: promise')
  })
})
