import { ActError, problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { showPeople } from '#views/people.ts'
import { readerOf } from './acting.ts'
import type { Run } from './command.ts'
import { type Flags, usageError } from './flags.ts'

export const PERSON_FLAGS: Flags = {
  post: { value: 'TEXT', says: { en: 'the post', vi: 'chức vụ' } },
  'may-approve': {
    value: 'yes|no',
    says: { en: 'whether this person may approve', vi: 'có quyền duyệt hay không' },
  },
}

/** Somebody by id or name, with or without accents. */
export async function personNamed(run: Run, word: string) {
  const { people } = await showPeople(run.ctx, await readerOf(run))
  const found = people.filter((person) => person.id === word || foldText(person.name) === foldText(word))
  const person = found.find((each) => each.active) ?? found[0]
  if (person) return person
  throw new ActError(
    'not-found',
    problem('no-such-person', {
      en: `“${word}” is not on the list of this office. See who is with “entente people”.`,
      vi: `“${word}” không có trong danh sách cán bộ của cơ quan. Xem danh sách bằng “entente people”.`,
    }),
  )
}

/** Yes or no after `--may-approve`; undefined where it was not given. */
export function mayApproveGiven({ given }: Run): boolean | undefined {
  const text = given.text('may-approve')
  if (text === undefined) return undefined
  if (/^(yes|true|có)$/i.test(text.normalize('NFC'))) return true
  if (/^(no|false|không)$/i.test(text.normalize('NFC'))) return false
  throw usageError({
    en: `--may-approve is yes or no, not “${text}”.`,
    vi: `--may-approve nhận yes hoặc no, không phải “${text}”.`,
  })
}
