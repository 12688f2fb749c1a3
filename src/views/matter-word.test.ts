import { expect, test } from 'vitest'
import { matterWord } from './matter-word.ts'

test('a request is no promise', () => {
  expect(matterWord('commitment', { kind: 'request' }, 'vi')).toBe('Đề nghị')
  expect(matterWord('commitment', { kind: 'pledge' }, 'vi')).toBe('Cam kết')
  expect(matterWord('commitment', {}, 'en')).toBe('Commitment')
  expect(matterWord('agreement', { kind: 'request' }, 'vi')).toBe('Thỏa thuận')
})
