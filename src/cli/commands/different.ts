import type { Command } from '../command.ts'
import { RELATE_FLAGS, relate } from '../relate.ts'

/** Says that two partners are two. */
export const different: Command = {
  name: 'different',
  usage: 'different PARTNER_ID PARTNER_ID',
  says: { en: 'say that two partners are two', vi: 'xác định hai đối tác là khác nhau' },
  flags: RELATE_FLAGS,
  rehearses: true,
  run: async (run) => await relate(run, 'different'),
}
