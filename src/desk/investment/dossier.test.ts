import { describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { type PartGiven, parsePart } from './dossier.ts'

describe('parts of a sheet', () => {
  test.each<['project' | 'investor', string, PartGiven, object]>([
    ['project', 'land', ' 120 ha đất sạch ', { vi: '120 ha đất sạch' }],
    ['project', 'land', { vi: '120 ha', en: '120 hectares' }, { vi: '120 ha', en: '120 hectares' }],
    ['project', 'land', { en: '120 hectares' }, { en: '120 hectares' }],
    ['project', 'industry', '26', { value: 'C26' }],
    ['project', 'capital', '500000000 USD', { value: '500000000 USD' }],
    ['investor', 'kind', 'fund', { value: 'fund' }],
    ['investor', 'country', 'us', { value: 'US' }],
    ['investor', 'country', 'Hàn Quốc', { value: 'KR' }],
    ['investor', 'sector', 'semiconductors', { value: 'semiconductors' }],
    [
      'investor',
      'next',
      { day: '2026-12-01', value: 'Giám đốc đầu tư' },
      { day: '2026-12-01', value: 'Giám đốc đầu tư' },
    ],
  ])('%s %s %j', (subject, part, given, kept) => {
    expect(parsePart(subject, part, given)).toEqual(kept)
  })

  test.each<['project' | 'investor', string, PartGiven, string]>([
    ['project', 'colour', 'red', 'part-unknown'],
    ['project', 'owner', 'p-1', 'part-unknown'],
    ['project', 'land', '  ', 'part-empty'],
    ['project', 'land', 'x'.repeat(1501), 'part-too-long'],
    ['project', 'industry', 'C04', 'industry-unknown'],
    ['project', 'public', 'yes', 'part-unknown'],
    ['project', 'capital', 'a lot', 'money-not-read'],
    ['investor', 'kind', 'bank', 'part-not-listed'],
    ['investor', 'country', 'XQ', 'part-no-country'],
    ['investor', 'country', 'Atlantis', 'part-no-country'],
    ['investor', 'next', { value: 'Director' }, 'part-no-day'],
    ['investor', 'next', { value: 'Director', day: '2026-02-31' }, 'part-no-day'],
    ['investor', 'next', { day: '2026-12-01' }, 'part-nobody'],
  ])('%s %s %j is refused: %s', (subject, part, given, code) => {
    const found = parsePart(subject, part, given)
    expect(isProblem(found) && [found.problem, found.where]).toEqual([code, part])
    expect(isProblem(found) && found.says.vi && found.says.en).toBeTruthy()
  })
})
