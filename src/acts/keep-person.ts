import { z } from 'zod'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { insertPerson, listPeople, type Person, updatePerson } from '#store/queries/person.ts'
import { type Act, changing } from './act.ts'
import { notFound } from './refuse.ts'

const person = z.strictObject({
  name: z.string().trim().min(1).max(200),
  post: z.string().trim().max(200).default(''),
  mayApprove: z.boolean().default(false),
})

const changedPerson = person.extend({
  personId: z.string(),
  active: z.boolean().default(true),
  /** The version the person had before their eyes. */
  version: z.number().int(),
})

function nameTaken(name: string): Problem {
  const says = {
    en: `“${name}” is on the list already. Add something that tells the two apart, such as a post.`,
    vi: `“${name}” đã có trong danh sách. Hãy thêm chi tiết để phân biệt, ví dụ chức vụ.`,
  }
  return problem('name-taken', says, { where: 'name' })
}

/** Puts somebody on the list of the office. */
export const addPerson: Act<z.infer<typeof person>, { readonly personId: string }> = {
  name: 'add-person',
  says: { en: 'Add somebody to the list', vi: 'Thêm cán bộ' },
  input: person,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'add-person', async ({ tx, wrote }) => {
      const added = { id: `p-${ctx.newId()}`, ...given }
      if (!(await insertPerson(tx, added))) throw new ActError('conflict', nameTaken(given.name))
      wrote(added)
      return { answer: { personId: added.id }, subject: { personId: added.id, name: given.name } }
    }),
}

/** Changes somebody on the list, or takes them off it; what they did stays under their name. */
export const changePerson: Act<z.infer<typeof changedPerson>, { readonly version: number }> = {
  name: 'change-person',
  says: { en: 'Change somebody on the list', vi: 'Sửa thông tin cán bộ' },
  input: changedPerson,
  run: (ctx, actor, { personId, version, ...given }) =>
    changing(ctx, actor, 'change-person', async ({ tx, wrote }) => {
      const people = await listPeople(tx)
      if (!people.some((p) => p.id === personId)) throw notFound({ en: 'person', vi: 'cán bộ' }, personId)
      const others = people.filter((p) => p.active && p.id !== personId)
      if (given.active && others.some((p) => foldText(p.name) === foldText(given.name))) {
        throw new ActError('conflict', nameTaken(given.name))
      }
      if (!given.active && !others.length) {
        throw new ActError('refused', lastOne())
      }
      const wanted = { id: personId, ...given }
      const done = await updatePerson(tx, wanted, version)
      if (!done.now) throw notFound({ en: 'person', vi: 'cán bộ' }, personId)
      if (!done.changed) throw new ActError('conflict', staleWrite(wanted, done.now))
      wrote(wanted)
      return {
        answer: { version: done.now.version },
        subject: { personId, name: given.name, active: given.active },
      }
    }),
}

function lastOne(): Problem {
  return problem('last-person', {
    en: 'This is the last person on the list. Add somebody else first: with nobody listed, nothing can be done here.',
    vi: 'Đây là người cuối cùng trong danh sách. Hãy thêm người khác trước, vì không có ai thì không làm được việc gì.',
  })
}

function staleWrite(yours: Omit<Person, 'version'>, now: Person): Problem {
  return problem(
    'stale',
    {
      en: `Somebody changed this meanwhile: it now says “${now.name}, ${now.post}”; you wrote “${yours.name}, ${yours.post}”. Look at both and save again.`,
      vi: `Mục này vừa được người khác sửa: hiện là “${now.name}, ${now.post}”; bạn viết “${yours.name}, ${yours.post}”. Hãy xem cả hai rồi lưu lại.`,
    },
    { details: { yours, now } },
  )
}
