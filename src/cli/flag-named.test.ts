import { describe, expect, test } from 'vitest'
import { problem } from '#model/problem.ts'
import { erase } from './commands/erase.ts'
import { byFlag } from './flag-named.ts'

const tooShort = (where: string) =>
  problem('input-not-read', { en: `“${where}” is too short.`, vi: `“${where}” quá ngắn.` }, { where })

describe('what was typed is named by its flag', () => {
  test('where the act calls it otherwise', () => {
    expect(byFlag([tooShort('why')], erase)).toMatchObject([
      { where: 'why', says: { en: '“--reason” is too short.', vi: '“--reason” quá ngắn.' } },
    ])
    const flags = { 'may-approve': { says: { en: 'x', vi: 'y' } }, source: { says: { en: 'x', vi: 'y' } } }
    expect(byFlag([tooShort('mayApprove'), tooShort('sourceIds.0')], { flags })).toMatchObject([
      { says: { en: '“--may-approve” is too short.' } },
      { says: { en: '“--source” is too short.' } },
    ])
  })

  test('where it is a part of what the act takes', () => {
    const flags = { start: { says: { en: 'x', vi: 'y' } } }
    expect(byFlag([tooShort('put.start')], { flags })).toMatchObject([
      { where: 'put.start', says: { en: '“--start” is too short.', vi: '“--start” quá ngắn.' } },
    ])
  })

  test('and is left as it is where no flag is meant', () => {
    const other = { ...tooShort('why'), problem: 'text-erased' }
    expect(byFlag([other, tooShort('number'), tooShort('sourceId')], erase)).toEqual([
      other,
      tooShort('number'),
      tooShort('sourceId'),
    ])
  })
})
