import { listOfficesView } from '#views/office.ts'
import { type VerifyView, verifyHistory } from '#views/verify.ts'
import { officeOf } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { EXIT_CODES } from '../exit-codes.ts'

/** Whether the history is as it was written: of the office named, else of every office. */
export const verify: Command = {
  name: 'verify',
  usage: 'verify',
  says: {
    en: 'check that the history is as it was written; names the first broken link',
    vi: 'kiểm tra lịch sử còn như lúc ghi; nêu mắt xích hỏng đầu tiên',
  },
  flags: {},
  run: async (run) => {
    const views: VerifyView[] = []
    for (const office of await officesOf(run)) {
      views.push(await verifyHistory(run.ctx, { office, lang: run.lang }))
    }
    const text = views.map((view) => `${view.office}: ${view.says}`).join('\n')
    const whole = views.every((view) => view.whole)
    return { data: views, text, ...(whole ? {} : { code: EXIT_CODES.conflict }) }
  },
}

async function officesOf(run: Run): Promise<readonly string[]> {
  if (run.given.text('office') ?? run.program.settings.office) return [await officeOf(run)]
  await run.program.prepare()
  return (await listOfficesView(run.ctx, run.lang)).offices.map((office) => office.id)
}
