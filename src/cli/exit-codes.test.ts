import { expect, test } from 'vitest'
import { problem } from '#model/problem.ts'
import { printFailure } from './exit-codes.ts'

const told = (name: string) =>
  printFailure({ code: 'invalid', problems: [problem(name, { en: 'Name it.', vi: 'Hãy bổ sung.' })] }, 'vi')

test('a problem pages tell, too, is told here with what to type', () => {
  expect(told('paper-about')).toBe('Hãy bổ sung.\nNêu bằng --mission, --partner hoặc --unit.')
  expect(told('no-such-thing')).toBe('Hãy bổ sung.')
})
