import { basename } from 'node:path'
import { attachEvidence } from '#acts/attach-evidence.ts'
import { stepMission } from '#acts/step-mission.ts'
import { carryOut } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import type { Flags } from '../flags.ts'
import { seenFlag, seenGiven } from '../seen.ts'
import { stepGiven } from '../step-given.ts'
import { readGiven, wordAt } from '../words-given.ts'

const FLAGS: Flags = {
  day: { value: 'DAY', says: { en: 'the day it was done', vi: 'ngày thực hiện' } },
  note: { value: 'TEXT', says: { en: 'a note', vi: 'ghi chú' } },
  number: { value: 'TEXT', says: { en: 'number of the decision', vi: 'số quyết định' } },
  signer: { value: 'NAME', says: { en: 'who signed', vi: 'người ký' } },
  outcome: {
    value: 'WORD',
    says: {
      en: 'approved or refused; accepted or declined for a request',
      vi: 'approved hoặc refused; với yêu cầu: accepted hoặc declined',
    },
  },
  evidence: { value: 'FILE_ID', says: { en: 'the attached file that shows it', vi: 'mã tệp đính kèm' } },
  file: { value: 'PATH', says: { en: 'a file to attach that shows it', vi: 'tệp cần đính kèm' } },
  words: { value: 'TEXT', says: { en: 'the words of the answer', vi: 'lời trả lời' } },
  start: { value: 'DAY', says: { en: 'the first day', vi: 'ngày đầu' } },
  end: { value: 'DAY', says: { en: 'the last day', vi: 'ngày cuối' } },
  size: { value: 'N', says: { en: 'how many people', vi: 'số người' } },
  summary: { value: 'TEXT', says: { en: 'the report in its words', vi: 'nội dung báo cáo' } },
  spent: { value: 'SUM', says: { en: 'what it cost: 480000000 VND', vi: 'đã chi: 480000000 VND' } },
  deviation: {
    value: 'TEXT',
    many: true,
    says: { en: 'planned | actual | reason', vi: 'kế hoạch | thực tế | lý do' },
  },
  result: { value: 'TEXT', many: true, says: { en: 'a result', vi: 'một kết quả' } },
  clause: { value: 'ID', says: { en: 'for an exception: the clause', vi: 'ngoại lệ: điều khoản' } },
  ground: { value: 'TEXT', says: { en: 'for an exception: the ground', vi: 'ngoại lệ: lý do' } },
  why: {
    value: 'TEXT',
    says: { en: 'the reason, for cancelled and reopened', vi: 'lý do, khi dừng hoặc mở lại' },
  },
  ...seenFlag,
}

/** Notes that a step of a mission was taken. */
export const missionStep: Command = {
  name: 'mission step',
  usage: 'mission step MISSION STEP',
  says: {
    en: 'note a step: checked, submitted, decided, answered, programme, travelled, received, reported, followed, closed; excepted, cancelled, reopened',
    vi: 'ghi nhận một bước: checked, submitted, decided, answered, programme, travelled, received, reported, followed, closed; excepted, cancelled, reopened',
  },
  flags: FLAGS,
  rehearses: true,
  run: async (run) => {
    const missionId = wordAt(run, 0, { en: 'the mission', vi: 'mã hồ sơ đoàn' })
    const step = wordAt(run, 1, { en: 'the step', vi: 'bước' })
    const to = stepGiven(run, step, await evidenceGiven(run, missionId))
    const done = await carryOut(run, stepMission, { missionId, seen: seenGiven(run), to })
    return {
      data: done,
      text: run.lang === 'vi' ? `Đã ghi, bản ${done.version}.` : `Noted, version ${done.version}.`,
    }
  },
}

async function evidenceGiven(run: Run, missionId: string): Promise<string | undefined> {
  const path = run.given.text('file')
  if (!path) return run.given.text('evidence')
  const file = {
    base64: Buffer.from(await readGiven(run, path)).toString('base64'),
    fileName: basename(path),
  }
  return (await carryOut(run, attachEvidence, { recordId: missionId, file })).evidenceId
}
