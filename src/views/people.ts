import type { Context, Reader } from '#context.ts'
import { listPeople, type Person } from '#store/queries/person.ts'
import { printMoment } from './moment.ts'

export type PeopleView = {
  readonly people: readonly Person[]
  /** What the clocks of the office show. */
  readonly nowText: string
}

/** Everybody who is or was on the list of an office, those who left last; and what its clocks show. */
export async function showPeople(ctx: Context, reader: Reader): Promise<PeopleView> {
  return await ctx.store.readOffice(reader.office, async (tx) => ({
    people: await listPeople(tx),
    nowText: printMoment(ctx.now(), reader.lang, tx.zone),
  }))
}
