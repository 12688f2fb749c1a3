import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { type ErasedText, findErasedText } from '#store/queries/erased-text.ts'
import type { OfficeTx } from '#store/store.ts'

/** Refuses what would need a text that was erased: by its source, its bytes, or a finding that fell with it. */
export async function refuseErased(tx: OfficeTx, by: Parameters<typeof findErasedText>[1]): Promise<void> {
  const erased = await findErasedText(tx, by)
  if (erased) throw new ActError('refused', erasedProblem(erased, tx.zone))
}

function erasedProblem({ at, why }: ErasedText, zone: string) {
  const day = dayAt(at, zone)
  return problem('text-erased', {
    en: `This text was erased on ${printDate(day, 'en')} (${why}) and may not be taken in or used again. Work from another source.`,
    vi: `Văn bản này đã bị xóa ngày ${printDate(day, 'vi')} (${why}), không được nhập lại hoặc sử dụng. Hãy dùng nguồn khác.`,
  })
}
