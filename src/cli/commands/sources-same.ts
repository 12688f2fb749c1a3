import type { Command } from '../command.ts'
import { RELATE_FLAGS } from '../relate.ts'
import { relateTwoSources } from '../relate-sources.ts'

/** Says that two sources tell one story from one origin. */
export const sourcesSame: Command = {
  name: 'sources same',
  usage: 'sources same SOURCE_ID SOURCE_ID',
  says: { en: 'say that two sources are one origin', vi: 'xác định hai nguồn có chung nguồn gốc' },
  flags: RELATE_FLAGS,
  rehearses: true,
  run: async (run) => await relateTwoSources(run, 'same'),
}
