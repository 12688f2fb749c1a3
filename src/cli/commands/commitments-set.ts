import { keepCommitment } from '#acts/keep-commitment.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { said } from '../said.ts'
import { seenFlag, seenGiven } from '../seen.ts'
import { wordAt } from '../words-given.ts'

/** Takes a commitment up, notes how it goes, closes or reopens it. */
export const commitmentsSet: Command = {
  name: 'commitments set',
  usage: 'commitments set ID taken|started|told|done|dropped|reopened',
  says: {
    en: 'follow up a commitment: unit, date, in hand, done with its file, dropped with a reason',
    vi: 'cập nhật cam kết: đơn vị, hạn, đang làm, xong kèm tệp, không làm kèm lý do',
  },
  flags: {
    unit: { value: 'NAME', says: { en: 'the unit that leads', vi: 'đơn vị chủ trì' } },
    due: { value: 'DAY|none', says: { en: 'when it is due', vi: 'hạn' } },
    side: { value: 'ours|theirs|both', says: { en: 'who owes it', vi: 'ai thực hiện' } },
    mission: { value: 'MISSION', says: { en: 'the mission it was made on', vi: 'chuyến đi phát sinh' } },
    day: { value: 'DAY', says: { en: 'the day it was done', vi: 'ngày hoàn thành' } },
    evidence: { value: 'FILE_ID', says: { en: 'the attached file that shows it', vi: 'mã tệp chứng minh' } },
    words: { value: 'TEXT', says: { en: 'what was said or done', vi: 'nội dung' } },
    state: {
      value: 'in-hand|done|dropped',
      says: { en: 'with told: what the unit says', vi: 'cùng told: đơn vị báo gì' },
    },
    why: { value: 'TEXT', says: { en: 'the reason', vi: 'lý do' } },
    ...seenFlag,
  },
  rehearses: true,
  run: async (run) => {
    const commitmentId = wordAt(run, 0, { en: 'the commitment', vi: 'mã cam kết' })
    const act = wordAt(run, 1, { en: 'what to do', vi: 'việc cần làm' })
    const text = (flag: string) => run.given.text(flag)
    const fields: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      taken: { unit: text('unit'), due: text('due'), side: text('side'), missionId: text('mission') },
      started: { note: text('words') },
      told: { says: text('state'), words: text('words'), day: text('day') },
      done: { day: text('day'), evidenceId: text('evidence'), words: text('words') },
    }
    const to = said({ act, ...(fields[act] ?? { why: text('why') }) })
    const done = await carryOut(run, keepCommitment, { commitmentId, seen: seenGiven(run), to })
    return {
      data: done,
      text: run.lang === 'vi' ? `Đã ghi, bản ${done.version}.` : `Noted, version ${done.version}.`,
    }
  },
}
