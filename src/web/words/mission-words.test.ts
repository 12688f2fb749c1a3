import { expect, test } from 'vitest'
import { COUNT_WORDS, SIDE_WORDS, STATE_WORDS } from '#views/words/commitment-words.ts'
import {
  MISSION_ACT_WORDS,
  PART_WORDS,
  RANK_LABELS,
  ROLE_WORDS,
  STANDING_WORDS,
  STEP_WORDS,
} from '#views/words/mission-words.ts'
import { missionWords } from './mission-words.ts'
import { INTERNAL } from './words-kept-out.test.support.ts'

function textsOf(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table]
  if (typeof table === 'function') return [String(table(2, 3, 4)), String(table(1, 1, 1))]
  if (typeof table === 'object' && table !== null) return Object.values(table).flatMap(textsOf)
  return []
}

const SHARED = [
  MISSION_ACT_WORDS,
  PART_WORDS,
  RANK_LABELS,
  ROLE_WORDS,
  STANDING_WORDS,
  STEP_WORDS,
  COUNT_WORDS,
  SIDE_WORDS,
  STATE_WORDS,
]

test.each(['en', 'vi'] as const)('no internal word stands in the %s words on delegations', (lang) => {
  const all = [...textsOf(missionWords(lang)), ...SHARED.flatMap(textsOf)]
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter((text) => INTERNAL.test(text))).toEqual([])
})

test('both tables say every key, and Vietnamese is not left in English', () => {
  const [en, vi] = [missionWords('en'), missionWords('vi')]
  expect(Object.keys(vi)).toEqual(Object.keys(en))
  const same = Object.entries(en).filter(
    ([key, text]) => typeof text === 'string' && Reflect.get(vi, key) === text,
  )
  expect(same.map(([key]) => key)).toEqual([])
})
