import { nameConference } from '#acts/name-conference.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { wordAt } from '../words-given.ts'

/** Gives a conference its name in a language its sources do not have it in. */
export const conferenceName: Command = {
  name: 'conference name',
  usage: 'conference name ID [--vi TEXT] [--en TEXT]',
  says: { en: 'give its name in the other language', vi: 'ghi tên hội nghị bằng ngôn ngữ kia' },
  flags: {
    vi: { value: 'TEXT', says: { en: 'in Vietnamese', vi: 'tên tiếng Việt' } },
    en: { value: 'TEXT', says: { en: 'in English', vi: 'tên tiếng Anh' } },
  },
  rehearses: true,
  run: async (run) => {
    const conferenceId = wordAt(run, 0, { en: 'the conference', vi: 'mã hội nghị' })
    const [vi, en] = [run.given.text('vi'), run.given.text('en')]
    const done = await carryOut(run, nameConference, { conferenceId, vi, en })
    return { data: done, text: [vi, en].filter(Boolean).join(' / ') }
  },
}
