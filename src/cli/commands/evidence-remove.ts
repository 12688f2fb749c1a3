import { withdrawEvidence } from '#acts/attach-evidence.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { flagNeeded, wordAt } from '../words-given.ts'

/** Takes an attached file off its matter. */
export const evidenceRemove: Command = {
  name: 'evidence remove',
  usage: 'evidence remove FILE_ID --why TEXT',
  says: { en: 'take an attached file off its matter', vi: 'gỡ một tệp đính kèm' },
  flags: { why: { value: 'TEXT', says: { en: 'the reason, which stays', vi: 'lý do, sẽ được lưu' } } },
  rehearses: true,
  run: async (run) => {
    const evidenceId = wordAt(run, 0, { en: 'the attached file', vi: 'mã tệp đính kèm' })
    const data = await carryOut(run, withdrawEvidence, { evidenceId, why: flagNeeded(run, 'why', 'TEXT') })
    return {
      data: { evidenceId, ...data },
      text: run.lang === 'vi' ? `Đã gỡ ${evidenceId}.` : `Took ${evidenceId} off.`,
    }
  },
}
