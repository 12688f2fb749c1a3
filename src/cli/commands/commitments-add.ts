import { enterCommitment } from '#acts/enter-commitment.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { allWords, flagNeeded } from '../words-given.ts'

/** Enters a promise from a note taken at the table. */
export const commitmentsAdd: Command = {
  name: 'commitments add',
  usage: 'commitments add WORDS --partner NAME [--side ours|theirs|both]',
  takesAllWords: true,
  says: { en: 'enter a commitment from a note', vi: 'ghi một cam kết từ ghi chép' },
  flags: {
    partner: {
      value: 'NAME',
      says: { en: 'the other side: Changwon|KR, or a body', vi: 'phía bạn: Changwon|KR, hoặc tổ chức' },
    },
    side: { value: 'ours|theirs|both', says: { en: 'who owes it', vi: 'ai thực hiện' } },
    unit: { value: 'NAME', says: { en: 'the unit that leads', vi: 'đơn vị chủ trì' } },
    due: {
      value: 'DAY|none',
      says: { en: 'when it is due; none where no date was stated', vi: 'hạn; none nếu không nêu' },
    },
    mission: { value: 'MISSION', says: { en: 'the mission it was made on', vi: 'chuyến đi phát sinh' } },
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const words = allWords(run, { en: 'what was promised', vi: 'nội dung cam kết' })
    const done = await carryOut(run, enterCommitment, {
      words,
      side: given.text('side') ?? 'ours',
      partner: flagNeeded(run, 'partner', 'NAME'),
      unit: given.text('unit'),
      due: given.text('due'),
      missionId: given.text('mission'),
    })
    return { data: done, text: done.commitmentId }
  },
}
