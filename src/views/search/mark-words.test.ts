import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldText } from '#model/values/fold.ts'
import { matchIn } from './mark-words.ts'

const TEXT = 'Phó Chủ tịch Ủy ban nhân dân thành phố Hồ Kỳ Minh tiếp đoàn People’s Committee of Daegu.'

describe('the words that matched', () => {
  test.each([
    ['Hồ Kỳ Minh', 'Hồ Kỳ Minh'],
    ['ho ky minh', 'Hồ Kỳ Minh'],
    ['UY BAN nhan', 'Ủy ban nhân'],
    ['dae', 'Daegu'],
    ["people's committee", 'People’s Committee'],
  ])('of “%s” are shown as they stand', (query, match) => {
    expect(matchIn(TEXT, foldText(query))?.match).toBe(match)
    const decomposed = matchIn(TEXT.normalize('NFD'), foldText(query.normalize('NFD')))
    expect(decomposed?.match.normalize('NFC')).toBe(match)
  })

  test('of scattered words, the first', () => {
    expect(matchIn(TEXT, foldText('tiếp Daegu'))?.match).toBe('tiếp')
  })

  test('that are not there are none', () => {
    expect(matchIn(TEXT, foldText('Jeju'))).toBeUndefined()
    expect(matchIn('', 'a')).toBeUndefined()
  })

  test('stand in the text with what is around them', () => {
    const words = fc.array(fc.constantFrom('Đà', 'Nẵng', 'ký', 'kết', 'với', 'Daegu', '2025'), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(words, fc.nat(), (all, at) => {
        const text = all.join(' ')
        const found = matchIn(text, foldText(all[at % all.length] ?? ''))
        expect(found).toBeDefined()
        const shown = `${found?.before}${found?.match}${found?.after}`.replace(/^…|…$/g, '')
        expect(text).toContain(shown)
      }),
    )
  })
})
