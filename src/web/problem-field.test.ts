import { expect, test } from 'vitest'
import { problem } from '#model/problem.ts'
import { lookAgain } from './look-again.ts'
import { labelled, problemField } from './problem-field.ts'

const says = { en: '“since” cannot be read.', vi: 'Không đọc được “since”.' }

test('a problem stands at the field it is about', () => {
  expect(problemField(problem('slot-not-read', says, { where: 'parties.1' }))).toBe('parties')
  expect(problemField(problem('quote-not-found', says))).toBe('quote')
})

test('a problem about nothing in particular links nowhere', () => {
  expect(problemField(problem('nobody-named', says))).toBeUndefined()
})

test('a day is told how a day is written, a sum how a sum is', () => {
  const [day, sum] = [
    lookAgain({ en: 'Day', vi: 'Ngày' }, '32/13/2026', 'day'),
    lookAgain({ en: 'Capital', vi: 'Số vốn' }, 'hai mươi triệu', 'sum'),
  ]
  expect(day.vi).toBe(
    'Không đọc được “32/13/2026” ở “Ngày”. Hãy ghi một ngày có trong lịch, viết như 02/4/2025.',
  )
  expect(sum.vi).toBe(
    'Không đọc được “hai mươi triệu” ở “Số vốn”. Hãy ghi số kèm đơn vị tiền, viết như 20.000.000 đồng hoặc 20.000 USD.',
  )
  expect(day.en).not.toContain('currency')
  expect(sum.en).not.toContain('calendar')
})

test('a field is called what its label calls it, and a schema’s own terms are left out', () => {
  const label = (field: string) => (field === 'since' ? 'Từ' : undefined)
  const [read] = labelled([problem('slot-not-in-quote', says, { where: 'since' })], label)
  expect(read?.says.vi).toBe('Không đọc được “Từ”.')
  const [schema] = labelled([problem('slot-not-read', says, { where: 'slots.since' })], label)
  expect(schema?.says.vi).toContain('“Từ”')
  expect(schema?.where).toBe('since')
  const [other] = labelled([problem('conflict', says, { where: 'elsewhere' })], label)
  expect(other?.says).toEqual(says)
})

test('what a value of a record was typed as is told, under the name its field has', () => {
  const form = { text: (field: string) => (field === 'slot.date' ? '32/10/2026' : '') }
  const wrong = problem('slot-not-read', says, { where: 'slots.date', details: { wanted: 'date' } })
  const [told] = labelled([wrong], () => 'Ngày', form)
  expect(told?.says.vi).toBe(
    'Không đọc được “32/10/2026” ở “Ngày”. Hãy ghi ngày, tháng hoặc năm có trong lịch, viết như 02/4/2025, 4/2025 hoặc 2025.',
  )
})

test('what is too long is told to be so, with how much there may be', () => {
  const label = { en: 'Name', vi: 'Họ tên' }
  expect(lookAgain(label, 'x'.repeat(200), { most: 160 })).toEqual({
    en: '“Name” is too long: 200 characters, and 160 at most. Shorten it.',
    vi: '“Họ tên” quá dài: 200 ký tự, nhiều nhất 160. Hãy rút gọn.',
  })
  expect(lookAgain(label, 'Trần', { most: 160 }).vi).not.toContain('quá dài')
})

test('what could not be read is told as it was typed; what was not typed is told to be missing', () => {
  const label = { en: 'First day', vi: 'Ngày bắt đầu' }
  expect(lookAgain(label, '31/02/2027').vi).toContain('“31/02/2027” ở “Ngày bắt đầu”')
  expect(lookAgain(label, '31/02/2027').en).toContain('A day is one of the calendar')
  expect(lookAgain(label, 'next week').en).toContain('cannot be read. Write it as the hint')
  expect(lookAgain(label, ' ').vi).toContain('Còn thiếu')
  expect(lookAgain(label, 'x'.repeat(200)).en.length).toBeLessThan(160)
})

test('a number is told how small or large it may be, its bounds included or not', () => {
  const share = { en: 'Share', vi: 'Tỷ lệ' }
  const told = (count: object) => lookAgain(share, '100', { count }).vi
  expect(told({ below: 100 })).toContain('Hãy ghi số nhỏ hơn 100.')
  expect(told({ above: 0 })).toContain('Hãy ghi số lớn hơn 0.')
  expect(told({ to: 366 })).toContain('Hãy ghi số không quá 366.')
  expect(told({ from: 1 })).toContain('Hãy ghi số từ 1 trở lên.')
  expect(told({})).toContain('Hãy ghi số bằng chữ số')
})
