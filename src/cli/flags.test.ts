import { describe, expect, test } from 'vitest'
import { ActError } from '#model/problem.ts'
import { type Flags, readFlags, splitCommand } from './flags.ts'

const FLAGS: Flags = {
  accept: { says: { en: '', vi: '' } },
  reject: { says: { en: '', vi: '' } },
  slot: { value: 'NAME=VALUE', many: true, says: { en: '', vi: '' } },
  why: { value: 'TEXT', says: { en: '', vi: '' } },
}
const NAMES = ['people', 'people add', 'ask', 'judge']

describe('the command', () => {
  test.each([
    [['ask', 'Korea'], 'ask', ['Korea']],
    [['--office', 'da-nang', 'ask', 'Korea'], 'ask', ['--office', 'da-nang', 'Korea']],
    [['people'], 'people', []],
    [['people', 'add', 'Mẫu'], 'people add', ['Mẫu']],
    [['--json', 'people', '--office=x', 'add', 'Mẫu'], 'people add', ['--json', '--office=x', 'Mẫu']],
    [['people', 'Add'], 'people', ['Add']],
  ])('%j', (argv, name, rest) => {
    expect(splitCommand(argv, NAMES)).toEqual({ name, rest })
  })

  test('a word that names none is told as it was typed', () => {
    expect(splitCommand(['frobnicate', 'x'], NAMES).name).toBe('frobnicate')
    expect(splitCommand(['--help'], NAMES).name).toBeUndefined()
  })
})

describe('flags', () => {
  test('values, repeated values, and flags without one', () => {
    const given = readFlags(['S', '--slot', 'a=1', '--slot=b=2', '--why', 'it says so', '--json'], FLAGS)
    expect(given.words).toEqual(['S'])
    expect(given.texts('slot')).toEqual(['a=1', 'b=2'])
    expect(given.text('why')).toBe('it says so')
    expect([given.has('json'), given.has('accept')]).toEqual([true, false])
  })

  test('words belong to the flag they follow', () => {
    const given = readFlags(['S', '--accept', 'A', 'B', '--reject', 'C', '--why', 'x'], FLAGS)
    expect(given.after('accept')).toEqual(['A', 'B'])
    expect(given.after('reject')).toEqual(['C'])
    expect(readFlags(['--accept', 'S'], FLAGS).after('accept')).toEqual([])
  })

  test('a dash alone is a word, and a value may begin with one', () => {
    expect(readFlags(['-', '--why=-1 point'], FLAGS).words).toEqual(['-'])
    expect(readFlags(['--why=-1 point'], FLAGS).text('why')).toBe('-1 point')
  })

  test.each([
    [['--nope'], '--nope'],
    [['-x'], '-x'],
    [['--why'], '--why'],
    [['--why', '--json'], '--why'],
    [['--accept=A'], '--accept'],
    [['--constructor'], '--constructor'],
  ])('%j is refused by name in both languages', (argv, name) => {
    let refused: unknown
    try {
      readFlags(argv, FLAGS)
    } catch (error) {
      refused = error
    }
    expect(refused).toBeInstanceOf(ActError)
    const [problem] = refused instanceof ActError ? refused.problems : []
    expect(problem?.says.en).toContain(name)
    expect(problem?.says.vi).toContain(name)
  })
})
