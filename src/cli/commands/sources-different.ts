import type { Command } from '../command.ts'
import { RELATE_FLAGS } from '../relate.ts'
import { relateTwoSources } from '../relate-sources.ts'

/** Says that two sources, though alike, are not one origin. */
export const sourcesDifferent: Command = {
  name: 'sources different',
  usage: 'sources different SOURCE_ID SOURCE_ID',
  says: { en: 'say that two sources are not one origin', vi: 'xác định hai nguồn không chung nguồn gốc' },
  flags: RELATE_FLAGS,
  rehearses: true,
  run: async (run) => await relateTwoSources(run, 'different'),
}
