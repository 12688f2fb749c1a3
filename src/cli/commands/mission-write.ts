import { writeMission } from '#acts/write-mission.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { PART_FLAGS, partsGiven } from '../part-flags.ts'
import { seenFlag, seenGiven } from '../seen.ts'
import { wordAt } from '../words-given.ts'

/** Writes parts of a proposal or a request. */
export const missionWrite: Command = {
  name: 'mission write',
  usage: 'mission write MISSION --set PART=VALUE…',
  says: { en: 'write parts of a proposal or request', vi: 'soạn các phần của đề xuất hoặc yêu cầu' },
  flags: {
    title: { value: 'TEXT', says: { en: 'another title', vi: 'tên khác' } },
    ...PART_FLAGS,
    ...seenFlag,
  },
  rehearses: true,
  run: async (run) => {
    const missionId = wordAt(run, 0, { en: 'the mission', vi: 'mã hồ sơ đoàn' })
    const done = await carryOut(run, writeMission, {
      missionId,
      title: run.given.text('title'),
      parts: partsGiven(run),
      seen: seenGiven(run),
    })
    return {
      data: done,
      text: run.lang === 'vi' ? `Đã lưu, bản ${done.version}.` : `Saved, version ${done.version}.`,
    }
  },
}
