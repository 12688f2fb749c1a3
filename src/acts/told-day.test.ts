import { expect, test } from 'vitest'
import { correctSource } from './correct-source.ts'
import { keepStub } from './keep-stub.ts'
import { toldDay } from './told-day.ts'

test.each(['2025-04-02', '2025-04', '2025', ' 2025-04-02\n'])('%j is a day as documents have one', (text) => {
  expect(toldDay.parse(text)).toBe(text.trim())
})

test.each(['2025-02-30', '2/4/2025', '2025-04-01/2025-04-03', 'April', ''])('%j is none', (text) => {
  expect(toldDay.safeParse(text).success).toBe(false)
})

test('a corrected source and a stub take it as a new source does, blanks around it or not', () => {
  const corrected = correctSource.input.parse({ sourceId: 's', title: 'T', published: ' 2025-04-02' })
  const stub = keepStub.input.parse({ degree: 'mat', holder: 'Văn thư', day: '2025-04-02 ' })
  expect([corrected.published, stub.day]).toEqual(['2025-04-02', '2025-04-02'])
})
