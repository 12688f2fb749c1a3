import { addPerson } from '#acts/keep-person.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { mayApproveGiven, PERSON_FLAGS } from '../person-given.ts'
import { allWords } from '../words-given.ts'

/** Puts somebody on the list. */
export const peopleAdd: Command = {
  name: 'people add',
  usage: 'people add NAME',
  takesAllWords: true,
  says: { en: 'put somebody on the list', vi: 'thêm cán bộ vào danh sách' },
  flags: PERSON_FLAGS,
  rehearses: true,
  run: async (run) => {
    const name = allWords(run, { en: 'the name', vi: 'họ tên' })
    const done = await carryOut(run, addPerson, {
      name,
      post: run.given.text('post'),
      mayApprove: mayApproveGiven(run),
    })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã thêm' : 'Added'}: ${name} (${done.personId}).` }
  },
}
