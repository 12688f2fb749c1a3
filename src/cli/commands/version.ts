import type { Command } from '../command.ts'

/** The version of the program. */
export const version: Command = {
  name: 'version',
  usage: 'version',
  says: { en: 'print the version', vi: 'in số phiên bản' },
  flags: {},
  run: async ({ program }) => ({ data: { version: program.version }, text: program.version }),
}
