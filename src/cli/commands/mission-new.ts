import { openMission } from '#acts/open-mission.ts'
import { openMissionFromVisit } from '#acts/open-mission-from-visit.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { PART_FLAGS, partsGiven } from '../part-flags.ts'
import { flagNeeded } from '../words-given.ts'

/** Opens a mission file: plain, from a visit in the book, or as the stub of a state secret. */
export const missionNew: Command = {
  name: 'mission new',
  usage:
    'mission new --out|--in --title TEXT | --visit RECORD_ID | --secret --number N --holder NAME --review DAY',
  says: { en: 'open the file of a delegation', vi: 'lập hồ sơ đoàn ra hoặc đoàn vào' },
  flags: {
    out: { says: { en: 'our people travel', vi: 'đoàn ra' } },
    in: { says: { en: 'guests come to us', vi: 'đoàn vào' } },
    title: { value: 'TEXT', says: { en: 'who goes where, in a few words', vi: 'tên ngắn: ai đi đâu' } },
    visit: {
      value: 'RECORD_ID',
      says: { en: 'a visit of the book to open it from', vi: 'chuyến thăm trong sổ để lập hồ sơ' },
    },
    secret: {
      says: { en: 'the trip is a state secret: keep a stub only', vi: 'chuyến đi mật: chỉ lưu phiếu' },
    },
    number: { value: 'TEXT', says: { en: 'number of the secret file', vi: 'số hồ sơ mật' } },
    holder: { value: 'NAME', says: { en: 'who holds it', vi: 'nơi giữ' } },
    review: { value: 'DAY', says: { en: 'when its secrecy is reviewed', vi: 'ngày xem xét lại độ mật' } },
    ...PART_FLAGS,
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const direction = given.has('in') ? 'in' : 'out'
    const visit = given.text('visit')
    const done = visit
      ? await carryOut(run, openMissionFromVisit, { recordId: visit, title: given.text('title') })
      : await carryOut(run, openMission, {
          direction,
          title: given.text('title'),
          parts: partsGiven(run),
          secret: given.has('secret') && {
            number: flagNeeded(run, 'number', 'TEXT'),
            holder: flagNeeded(run, 'holder', 'NAME'),
            reviewDay: flagNeeded(run, 'review', 'DAY'),
          },
        })
    return {
      data: done,
      text: run.lang === 'vi' ? `Đã lập hồ sơ ${done.missionId}.` : `Opened ${done.missionId}.`,
    }
  },
}
