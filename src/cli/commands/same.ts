import type { Command } from '../command.ts'
import { RELATE_FLAGS, relate } from '../relate.ts'

/** Says that two partners are one. */
export const same: Command = {
  name: 'same',
  usage: 'same PARTNER_ID PARTNER_ID',
  says: { en: 'say that two partners are one', vi: 'xác định hai đối tác là một' },
  flags: RELATE_FLAGS,
  rehearses: true,
  run: async (run) => await relate(run, 'same'),
}
