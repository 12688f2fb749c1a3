import { z } from 'zod'
import { textSchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Act } from './act.ts'
import { type ChangedConference, changingConference } from './change-conference.ts'
import { proofGiven, prove } from './prove.ts'

const input = z.strictObject({
  conferenceId: z.string(),
  vi: textSchema(300).optional(),
  en: textSchema(300).optional(),
  ...proofGiven,
})

/**
 * Gives a conference its name in a language its sources do not have it in. What they call it stays in the book; without a
 * source named, the names themselves are the words of the person who gives them.
 */
export const nameConference: Act<z.infer<typeof input>, ChangedConference> = {
  name: 'name-conference',
  says: { en: 'Name a conference in the other language', vi: 'Ghi tên hội nghị bằng ngôn ngữ kia' },
  input,
  run: (ctx, actor, { conferenceId, vi, en, words, ...given }) =>
    changingConference(ctx, actor, 'name-conference', conferenceId, async (_found, change) => {
      const names = { ...(vi ? { vi } : {}), ...(en ? { en } : {}) }
      if (!vi && !en) throw new ActError('invalid', nothing())
      const said = words ?? Object.values(names).join(' / ')
      const proof = await prove(ctx, change, { ...given, words: said }, { title: change.person.name })
      return { act: 'named', ...names, proof }
    }),
}

function nothing() {
  return problem(
    'name-empty',
    {
      en: 'No name is written. Write it in Vietnamese, in English, or both.',
      vi: 'Chưa ghi tên. Hãy ghi tên tiếng Việt, tiếng Anh hoặc cả hai.',
    },
    { where: 'vi' },
  )
}
