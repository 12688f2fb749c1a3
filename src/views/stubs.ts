import type { Context, Reader } from '#context.ts'
import { DEGREE_WORDS } from '#intake/secret/secret-problem.ts'
import { printDate } from '#model/values/date.ts'
import { listPeople } from '#store/queries/person.ts'
import { listStubs } from '#store/queries/stub.ts'
import { listErasedIn } from './erased.ts'
import type { StubsView } from './evidence-view.ts'
import { printMoment } from './moment.ts'

/** What is kept of documents that are state secrets, newest first. */
export async function showStubs(ctx: Context, reader: Reader): Promise<StubsView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const people = await listPeople(tx)
    const stubs = await listStubs(tx)
    return {
      stubs: stubs.map(({ id, degree, number, day, holder, keptAt, keptBy }) => ({
        id,
        degree,
        degreeWord: DEGREE_WORDS[degree][reader.lang],
        ...(number ? { number } : {}),
        ...(day ? { day, dayText: printDate(day, reader.lang) } : {}),
        holder,
        by: people.find((person) => person.id === keptBy)?.name ?? keptBy,
        at: printMoment(keptAt, reader.lang, tx.zone),
      })),
      erased: await listErasedIn(tx, people, reader.lang),
    }
  })
}
