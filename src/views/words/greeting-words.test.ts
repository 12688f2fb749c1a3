import { expect, test } from 'vitest'
import { greetingWords } from './greeting-words.ts'

test('a date within a sentence says whether it is a year, a month or a day', () => {
  const { kindSince, tie } = greetingWords('vi')
  expect(tie(10, 'Bắc Ninh', 'Bayern', '2016', 'hợp tác')).toBe(
    'Bắc Ninh và Bayern có quan hệ hợp tác từ năm 2016, đến dịp này là 10 năm.',
  )
  expect(kindSince('Bắc Ninh', 'Suwon', 'hữu nghị', '5/2016')).toContain('từ tháng 5/2016.')
  expect(kindSince('Bắc Ninh', 'Suwon', 'hữu nghị', '02/4/2025')).toContain('từ ngày 02/4/2025.')
})

test('what is no plain date stays as it is told, and a tie of no kind has none', () => {
  const vi = greetingWords('vi')
  expect(vi.kindSince('Bắc Ninh', 'Suwon', 'hữu nghị', '2016–2018')).toContain('từ 2016–2018.')
  expect(vi.kindSince('Bắc Ninh', 'Suwon', 'hữu nghị', '')).toBe('Bắc Ninh và Suwon có quan hệ hữu nghị.')
  expect(greetingWords('en').tie(10, 'Bac Ninh', 'Bavaria', '2016', undefined)).toBe(
    'Bac Ninh and Bavaria have been partners since 2016: 10 years this time.',
  )
})
