import { changePerson } from '#acts/keep-person.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { mayApproveGiven, PERSON_FLAGS, personNamed } from '../person-given.ts'
import { allWords } from '../words-given.ts'

/** Changes somebody on the list; what is not given stays. Puts back on it who had left. */
export const peopleChange: Command = {
  name: 'people change',
  usage: 'people change NAME|ID',
  takesAllWords: true,
  says: { en: 'change somebody on the list', vi: 'sửa thông tin cán bộ' },
  flags: { ...PERSON_FLAGS, name: { value: 'NAME', says: { en: 'the new name', vi: 'họ tên mới' } } },
  rehearses: true,
  run: async (run) => {
    const person = await personNamed(run, allWords(run, { en: 'the person', vi: 'cán bộ' }))
    const done = await carryOut(run, changePerson, {
      personId: person.id,
      version: person.version,
      name: run.given.text('name') ?? person.name,
      post: run.given.text('post') ?? person.post,
      mayApprove: mayApproveGiven(run) ?? person.mayApprove,
      active: true,
    })
    return {
      data: { personId: person.id, ...done },
      text: `${run.lang === 'vi' ? 'Đã sửa' : 'Changed'}: ${person.id}.`,
    }
  },
}
