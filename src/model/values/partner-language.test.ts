import { describe, expect, test } from 'vitest'
import { isInScript, isPartnerLanguage, printPartnerDate } from './partner-language.ts'

describe('days as partners write them', () => {
  test.each([
    ['2026-11-05', '2026년 11월 5일', '2026年11月5日'],
    ['2026-11', '2026년 11월', '2026年11月'],
    ['1997', '1997년', '1997年'],
    ['2026-11-05/2026-11-07', '2026년 11월 5일~2026년 11월 7일', '2026年11月5日～2026年11月7日'],
  ])('%s', (iso, ko, ja) => {
    expect([printPartnerDate(iso, 'ko'), printPartnerDate(iso, 'ja')]).toEqual([ko, ja])
  })

  test('what is no date stays as it is', () => {
    expect(['2026-13-01', 'soon', ''].map((text) => printPartnerDate(text, 'ko'))).toEqual([
      '2026-13-01',
      'soon',
      '',
    ])
  })
})

test('scripts are told apart, and other languages are not taken for one of the two', () => {
  expect([isInScript('정장선', 'ko'), isInScript('永藤英機', 'ja'), isInScript('サカイ', 'ja')]).toEqual([
    true,
    true,
    true,
  ])
  expect([isInScript('Jung Jang Seon', 'ko'), isInScript('Nguyễn', 'ja'), isInScript('정', 'ja')]).toEqual([
    false,
    false,
    false,
  ])
  expect(['ko', 'ja', 'zh', 'KO', ''].map(isPartnerLanguage)).toEqual([true, true, false, false, false])
})
