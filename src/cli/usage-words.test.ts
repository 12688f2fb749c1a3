import { describe, expect, test } from 'vitest'
import { ActError } from '#model/problem.ts'
import { COMMANDS } from './commands/all-commands.ts'
import { readFlags } from './flags.ts'
import { mostWords, refuseSpareWords } from './usage-words.ts'

function commandOf(name: string) {
  const command = COMMANDS.find((each) => each.name === name)
  if (!command) throw new Error(`no command is called ${name}`)
  return command
}

describe('how many words a command takes beside its flags', () => {
  test.each([
    ['ties', 0],
    ['export', 0],
    ['mission new', 0],
    ['source', 1],
    ['projects add', 1],
    ['match', 1],
    ['mission roster', 1],
    ['paper', 1],
    ['paper project', 1],
    ['same', 2],
    ['paper form', 2],
    ['rates add', 3],
    ['conference follow', 4],
    ['add', Number.POSITIVE_INFINITY],
    ['judge', Number.POSITIVE_INFINITY],
    ['suggestions later', Number.POSITIVE_INFINITY],
    ['people add', Number.POSITIVE_INFINITY],
  ])('%s: %d', (name, most) => expect(mostWords(commandOf(name))).toBe(most))

  test.each([
    ['ties', ['Korea']],
    ['verify', ['now']],
    ['projects add', ['Cam', 'Ranh']],
    ['assign', ['South', 'Korea', '--nobody']],
  ])('%s %j is refused with the word that has no place', (name, typed) => {
    const command = commandOf(name)
    const refused = () => refuseSpareWords(command, readFlags(typed, command.flags))
    expect(refused).toThrow(ActError)
    expect(refused).toThrow(`“${typed.filter((word) => !word.startsWith('--'))[mostWords(command)]}”`)
  })

  test.each([
    ['ask', ['What', 'do', 'we', 'have']],
    ['people add', ['Trần', 'Văn', 'Thử']],
    ['judge', ['s-1', '--accept', 'A', 'B', '--reject', 'C']],
    ['ties', ['--country', 'KR']],
    ['match', ['--investor', 'i-1']],
  ])('%s %j is not', (name, typed) => {
    const command = commandOf(name)
    expect(() => refuseSpareWords(command, readFlags(typed, command.flags))).not.toThrow()
  })
})
