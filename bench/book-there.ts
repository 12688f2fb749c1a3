import { existsSync } from 'node:fs'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { listPeople } from '#store/queries/person.ts'
import { OFFICE } from './made-matter.ts'
import { makeBook } from './make-book.ts'
import { openBench } from './open-bench.ts'

/** A large book, made where the folder named is not there yet; with the seconds that took. */
export async function openBook(name: string, size: number, kept: string | undefined) {
  const there = kept !== undefined && existsSync(kept)
  const bench = openBench(name, kept)
  const { admin } = await bench.database()
  const begin = performance.now()
  if (!there) {
    const actor = { office: OFFICE, person: 'Bench' }
    await perform(bench.ctx, actor, createOffice, {
      id: OFFICE,
      home: 'Da Nang|VN',
      people: [{ name: 'Bench' }],
    })
    const [person] = await bench.ctx.store.inOffice(OFFICE, listPeople)
    await makeBook(admin, size, person?.id ?? '')
  }
  return { ...bench, admin, made: (performance.now() - begin) / 1000 }
}
