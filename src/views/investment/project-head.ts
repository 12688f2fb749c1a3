import { ActError, problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { InvestmentBook } from './load-investment.ts'

/** A title taken from the middle of a sentence begins with a capital on its sheet. */
export function withCapital(title: string): string {
  return title.slice(0, 1).toLocaleUpperCase('vi') + title.slice(1)
}

/** The project an address, one of its statements or its title means; refused in words where there is none. */
export function findProjectIn(
  { projects }: Pick<InvestmentBook, 'projects'>,
  idOrTitle: string,
): StoredRecord {
  const folded = foldText(idOrTitle)
  const found =
    projects.find((one) => one.id === idOrTitle || one.statementIds.includes(idOrTitle)) ??
    projects.find((one) => foldText(String(one.slots.title?.shown.value ?? '')) === folded)
  if (found) return found
  throw new ActError(
    'not-found',
    problem('no-such-project', {
      en: `There is no project “${idOrTitle}” on file. Choose one from the list of projects, or enter it.`,
      vi: `Chưa có dự án “${idOrTitle}” trong sổ. Hãy chọn trong danh sách dự án, hoặc nhập mới.`,
    }),
  )
}
