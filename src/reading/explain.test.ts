import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { explain } from './explain.ts'

const looksAt = (text: string, lang: 'en' | 'vi' = 'en') =>
  explain({ text, lang, published: '2025-04-03' }, gazetteer).flatMap((one) => one.looks)

describe('explaining a reading', () => {
  it('names the pattern that read a sentence', () => {
    const looks = looksAt('Da Nang and Changwon signed a memorandum of understanding on April 2, 2025.')
    expect(looks).toContainEqual(expect.objectContaining({ pattern: 'en/signs-agreement', stop: 'read' }))
  })

  it('says what a pattern lacked', () => {
    const looks = looksAt('The mayor met the press on Monday, and nobody else came to the hall that day.')
    const meets = looks.find((look) => look.pattern === 'en/meets')
    expect(meets?.stop).toBe('needs')
    expect(meets?.missing?.join()).toContain('person')
  })

  it('says that a sentence denied it', () => {
    const looks = looksAt('Da Nang and Changwon have not signed a memorandum of understanding.')
    expect(looks.filter((look) => look.kind === 'agreement').map((look) => look.stop)).not.toContain('read')
  })

  it('says of what was read whether it is sure, and if not, what is not plain', () => {
    const readings = (text: string) =>
      explain({ text, lang: 'en', published: '2025-06-05' }, gazetteer).flatMap((one) => one.readings)
    const unmetOf = (text: string) =>
      readings(text)
        .filter((one) => one.kind === 'agreement')
        .map((one) => one.unmet.map((asks) => asks.en))
    expect(unmetOf('Kobe and Da Nang signed a memorandum on logistics on June 2.')).toEqual([[]])
    expect(unmetOf('Kobe and Da Nang will sign a memorandum on logistics on June 20.')).toEqual([
      ['the sentence tells of a signing that took place'],
    ])
    for (const { unmet } of readings('Kobe and Da Nang will sign a memorandum on logistics on June 20.'))
      for (const asks of unmet) expect(asks.vi).not.toBe('')
  })

  it('is silent about a sentence no pattern looked at', () => {
    expect(looksAt('It rained.')).toEqual([])
    expect(explain({ text: '' }, gazetteer)).toEqual([])
  })
})
