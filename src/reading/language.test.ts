import { describe, expect, it } from 'vitest'
import { languageOf, readLanguage, voteLanguage } from './language.ts'
import { tokenize } from './tokens.ts'

describe('readLanguage', () => {
  it.each([
    ['Khánh Hòa to send a delegation to the U.S. late next month', 'en'],
    ['Chairman Lê Trung Chinh met Mayor Jung in Đà Nẵng', 'en'],
    ['Đà Nẵng và Changwon đã ký biên bản ghi nhớ', 'vi'],
    ['Doan dai bieu cua thanh pho den tham va lam viec tai Nhat Ban', 'vi'],
  ] as const)('%s', (text, lang) => {
    expect(readLanguage(text)).toBe(lang)
  })

  it('does not guess a text of names alone: the given language stands', () => {
    const vote = voteLanguage(tokenize('Lê Trung Chinh, Jung Jang Seon'))
    expect(languageOf(vote, 'vi')).toBe('vi')
    expect(languageOf(vote, 'en')).toBe('en')
  })

  it('takes an empty text for English', () => {
    expect(readLanguage('')).toBe('en')
  })
})
