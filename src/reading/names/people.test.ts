import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { setStage } from '../read.ts'

/** The people of a text, each once. */
function peopleIn(text: string): readonly string[] {
  const { lines } = setStage({ text, lang: 'en', published: '2026-05-09' }, gazetteer)
  const names = lines
    .flatMap((line) => line.entities)
    .flatMap((e) => (e.type === 'person' ? [e.person.name] : []))
  return [...new Set(names)]
}

describe('who receives and says', () => {
  test.each([
    ['Invest Leeds said the money was there. Leeds is proud.', []],
    ['LG Innotek received a certificate in Leeds.', []],
    ['Martin Rowley received a certificate in Leeds.', ['Martin Rowley']],
    ['Park Min-soo said the money was there.', ['Park Min-soo']],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected)
  })
})
