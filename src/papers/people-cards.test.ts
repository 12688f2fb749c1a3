import { expect, test } from 'vitest'
import { peopleCards } from './people-cards.ts'

test('a card says name, post and body, with the marks of the format kept out of the way', () => {
  const text = peopleCards(
    [{ id: 'n-1', name: 'Trần Văn Mẫu', post: 'Giám đốc; Bí thư', body: 'Sở A, B' }],
    'da-nang',
  )
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'UID:n-1@da-nang.entente',
    'FN:Trần Văn Mẫu',
    'TITLE:Giám đốc\\; Bí thư',
    'ORG:Sở A\\, B',
    'END:VCARD',
    '',
  ])
})

test('no line is longer than 75 octets, and none is cut within a letter', () => {
  const post = 'Phó Trưởng ban thường trực Ban Chỉ đạo hội nhập quốc tế và hợp tác phát triển địa phương'
  const text = peopleCards([{ id: 'n', name: 'A', post }], 'o')
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
  expect(text.replaceAll('\r\n ', '')).toContain(`TITLE:${post}`)
})

test('a break in a name starts no line of its own, and nobody gives no card', () => {
  for (const mark of ['\n', '\r\n', '\r'])
    expect(peopleCards([{ id: 'n', name: `A${mark}END:VCARD` }], 'o')).toContain('FN:A\\nEND:VCARD')
  expect(peopleCards([], 'o')).toBe('')
})
