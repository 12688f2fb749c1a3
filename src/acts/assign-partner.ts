import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { insertKeeper, listKeepers } from '#store/queries/keeper.ts'
import type { Person } from '#store/queries/person.ts'
import { findSubjectNamed } from '#views/subject-named.ts'
import { type Act, changing, getPerson } from './act.ts'
import { refuseSecret } from './refuse-secret.ts'

const input = z.strictObject({
  /** Address, country code or unmistakable name of a partner. */
  partner: z.string().trim().min(1),
  /** Somebody on the office's list, by id or name; left out for nobody. */
  person: z.string().trim().optional(),
  why: z.string().trim().max(500).optional(),
})

export type AssignPartnerInput = z.infer<typeof input>

export type AssignedPartner = { readonly partner: string; readonly person?: string; readonly name?: string }

/** Says who looks after a partner, for good: who did before stays in the history. The same again writes nothing. */
export const assignPartner: Act<AssignPartnerInput, AssignedPartner> = {
  name: 'assign-partner',
  says: { en: 'Say who looks after a partner', vi: 'Giao cán bộ phụ trách đối tác' },
  input,
  run: async (ctx, actor, { partner, person: named, why }) =>
    await changing(ctx, actor, 'assign-partner', async ({ tx, person, at, wrote }) => {
      refuseSecret(why ?? '')
      const { subject, ids } = await findSubjectNamed(tx, ctx, partner, { lang: 'vi' })
      const holder = named ? working(await getPerson(tx, named)) : undefined
      const before = (await listKeepers(tx, ids)).at(-1)?.holder
      if (before !== holder?.id) {
        const row = {
          nodeId: subject.id,
          ...(holder ? { holder: holder.id } : {}),
          ...(why ? { why } : {}),
          personId: person.id,
          at,
        }
        await insertKeeper(tx, row)
        wrote(row)
      }
      return {
        answer: { partner: subject.id, ...(holder ? { person: holder.id, name: holder.name } : {}) },
        subject: { party: subject.id, title: `${subject.name} – ${holder?.name ?? '–'}` },
      }
    }),
}

/** Nobody who has left is given anything. */
function working(person: Person): Person {
  if (person.active) return person
  throw new ActError(
    'refused',
    problem(
      'keeper-has-left',
      {
        en: `${person.name} no longer works here. Choose somebody on the list.`,
        vi: `${person.name} không còn công tác tại cơ quan. Hãy chọn người khác trong danh sách.`,
      },
      { where: 'person' },
    ),
  )
}
