import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { setStage } from '../../read.ts'

const home = (text: string) =>
  setStage({ text, lang: 'en', published: '2025-06-05' }, gazetteer).scene.home?.value

describe('the guests’ place', () => {
  const visit = (first: string) =>
    `${first} Mayor Anna Reid gave them tea in Aberdeen. A choir from Stavanger sang. Aberdeen clapped. The Stavanger party goes home on Friday. Aberdeen will miss it.`

  it('is not home however often it is named, where its people were sent or have come', () => {
    expect(home(visit('Stavanger sent its deputy mayor, Kari Lund, and twenty teachers.'))).toBe(
      'Aberdeen|GB',
    )
  })

  it('is home where nobody comes from it', () => {
    const text =
      'Stavanger has a new hall. Mayor Anna Reid spoke of Aberdeen. A choir sang in Stavanger, and Stavanger was praised. The bells of Stavanger rang. Aberdeen wrote a card.'
    expect(home(text)).toBe('Stavanger|NO')
  })

  it('is not home where whoever tells travelled there', () => {
    const text =
      'A piano goes to Stavanger\n\nWhen the hall of Stavanger burnt down, nine members from Aberdeen set off to Stavanger with a piano. They went to Stavanger by ship. A boy of Aberdeen will play on it every year in Aberdeen.'
    expect(home(text)).toBe('Aberdeen|GB')
  })

  it('is home where the text is sent from it', () => {
    const text =
      'STAVANGER, June 3 – Stavanger sent its deputy mayor, Kari Lund. Mayor Anna Reid gave her tea in Aberdeen. The Stavanger party goes home on Friday. Aberdeen will miss it.'
    expect(home(text)).toBe('Stavanger|NO')
  })
})

describe('the twin of a place', () => {
  it('is told of by whoever has it', () => {
    const text =
      'A bell from Essen\n\nA guest came from Essen. The German rang it, and another German sang. Leeds’s French twin, Lille, has none.'
    expect(home(text)).toBe('Leeds|GB')
  })
})
