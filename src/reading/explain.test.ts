import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { explain } from './explain.ts'

const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

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

  it('is silent about a sentence no pattern looked at', () => {
    expect(looksAt('It rained.')).toEqual([])
    expect(explain({ text: '' }, gazetteer)).toEqual([])
  })
})
