import { describe, expect, it } from 'vitest'
import { wordBefore } from './history.ts'

describe('what was done, before what it was done to', () => {
  it('says a word both share once', () => {
    expect(wordBefore('Đoàn Changwon năm 2027', 'sửa danh sách đoàn')).toBe('sửa danh sách')
    expect(wordBefore('Đoàn Changwon năm 2027', 'sửa chương trình của đoàn')).toBe('sửa chương trình của')
  })

  it('keeps what is another word, and an act of one word', () => {
    expect(wordBefore('Tập huấn tại Daegu', 'lập hồ sơ đoàn')).toBe('lập hồ sơ đoàn')
    expect(wordBefore('Đoàn kết – Changwon', 'sửa')).toBe('sửa')
    expect(wordBefore('', 'sửa danh sách đoàn')).toBe('sửa danh sách đoàn')
  })
})
