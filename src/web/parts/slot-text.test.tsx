import { expect, test } from 'vitest'
import { SlotText } from './slot-text.tsx'

const inVi = (kind: 'role' | 'agreement' | 'visit', slot: string, text: string) =>
  String(<SlotText kind={kind} slot={slot} text={text} lang="vi" />)

test('a post and a title in English say so on a Vietnamese page, even a post of one word', () => {
  expect(inVi('role', 'role', 'Mayor')).toBe('<span lang="en">Mayor</span>')
  expect(inVi('agreement', 'title', 'Memorandum on harbour trade')).toBe(
    '<span lang="en">Memorandum on harbour trade</span>',
  )
})

test('names and words of the book’s own are left as they are', () => {
  expect(inVi('role', 'person', 'Anders Berg')).toBe('Anders Berg')
  expect(inVi('visit', 'status', 'đã diễn ra')).toBe('đã diễn ra')
})
