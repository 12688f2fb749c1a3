import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import { listParts } from '#store/queries/dossier.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'

/** The names sheets give some projects in a language, by the address of the project; asked for only where there are projects. */
export async function loadProjectNames(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  { lang, at }: { readonly lang: Language; readonly at: BookAt },
): Promise<ReadonlyMap<string, string>> {
  const projects = records.filter((record) => record.kind === 'project')
  if (!projects.length) return new Map()
  const parts = (await listParts(tx, 'project', at)).filter((one) => one.part === 'name')
  return new Map(
    projects.flatMap(({ id, statementIds }) => {
      const own = parts.filter(({ subjectId }) => subjectId === id || statementIds.includes(subjectId))
      const name = own.at(-1)?.value[lang]
      return name ? [[id, name] as const] : []
    }),
  )
}
