import { expect, test } from 'vitest'
import { problem } from '#model/problem.ts'
import type { OfficeFrame } from '../frame.ts'
import { wordsIn } from '../words/words.ts'
import { Problems } from './problems.tsx'

function shown(code: string): string {
  const problems = [problem(code, { en: 'No.', vi: 'Không.' })]
  const office = { office: { id: 'desk' } }
  return String(
    <Problems frame={{ lang: 'vi', words: wordsIn('vi'), office, problems } as unknown as OfficeFrame} />,
  )
}

test('a text refused as a state secret leads to where that it exists may be noted', () => {
  expect(shown('state-secret')).toContain('<a href="/desk/stubs">')
  expect(shown('file-empty')).not.toContain('stubs')
})
