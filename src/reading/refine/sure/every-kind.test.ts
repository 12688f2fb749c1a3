import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from '../../read.ts'

function sureOf(kind: string, text: string, lang: 'en' | 'vi' = 'en') {
  return read({ text, lang, published: '2025-06-05' }, gazetteer).statements.filter(
    (s) => s.sure && s.kind === kind,
  )
}

describe('what is told in doubt is not sure', () => {
  it.each([
    ['told plainly', 'Seattle has sister-city ties with Kobe (1957).', 1],
    ['only asked', 'Seattle has sister-city ties with Kobe (1957)?', 0],
    ['of hearsay', 'Seattle has sister-city ties with Kobe (1957), a rumour says.', 0],
    ['put right', 'Seattle wrongly has sister-city ties with Kobe (1957) in the brochure.', 0],
  ])('a tie %s', (_, text, count) => {
    expect(sureOf('partnership', text)).toHaveLength(count)
  })

  it('tells Vietnamese hearsay', () => {
    const plain = 'Huế có quan hệ kết nghĩa với thành phố Gyeongju (Hàn Quốc) từ năm 2007.'
    const heard = plain.replace('.', ', theo tin đồn.')
    expect([sureOf('partnership', plain, 'vi').length, sureOf('partnership', heard, 'vi').length]).toEqual([
      1, 0,
    ])
  })
})

describe('an office is sure where it is read whole', () => {
  it.each([
    ['whole', 'Ana Ruiz Soto, mayor of Seattle, spoke on Monday.', 1],
    ['of a body of the city', 'Ana Ruiz Soto, president of the Seattle chamber, spoke on Monday.', 0],
  ])('%s', (_, text, count) => {
    expect(sureOf('role', text)).toHaveLength(count)
  })
})
