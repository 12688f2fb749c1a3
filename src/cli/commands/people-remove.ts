import { changePerson } from '#acts/keep-person.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { personNamed } from '../person-given.ts'
import { allWords } from '../words-given.ts'

/** Takes somebody off the list; what they did stays under their name. */
export const peopleRemove: Command = {
  name: 'people remove',
  usage: 'people remove NAME|ID',
  takesAllWords: true,
  says: { en: 'take somebody off the list', vi: 'đưa cán bộ ra khỏi danh sách' },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const person = await personNamed(run, allWords(run, { en: 'the person', vi: 'cán bộ' }))
    const { id: personId, version, name, post, mayApprove } = person
    const done = await carryOut(run, changePerson, {
      personId,
      version,
      name,
      post,
      mayApprove,
      active: false,
    })
    const text = run.lang === 'vi' ? 'Đã đưa ra khỏi danh sách' : 'Off the list'
    return { data: { personId, ...done }, text: `${text}: ${name}.` }
  },
}
