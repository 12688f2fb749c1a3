import type { Command } from '../command.ts'

/** Serves the pages and the API until it is stopped. */
export const serve: Command = {
  name: 'serve',
  usage: 'serve',
  says: { en: 'serve the pages and the API on this machine', vi: 'chạy trang web và API trên máy này' },
  flags: {},
  run: async ({ program }) => {
    const code = await program.serve()
    return { data: { code }, text: '', lines: true, code }
  },
}
