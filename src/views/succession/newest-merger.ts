import type { Context } from '#context.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { drawLines } from '#registry/succeed/lines.ts'
import { getOffice } from '#store/queries/office.ts'
import { listSuccessions } from '#store/queries/succession.ts'
import type { OfficeTx } from '#store/store.ts'
import { homeKey } from './known-units.ts'

/** The newest day on which our own ground changed, as the first page leads to it; undefined where nothing is loaded. */
export async function newestMerger(
  tx: OfficeTx,
  { gazetteer }: Pick<Context, 'gazetteer'>,
  { lang, today }: { readonly lang: Language; readonly today: string },
): Promise<{ readonly day: string; readonly dayText: string } | undefined> {
  const successions = await listSuccessions(tx)
  if (!successions.length) return undefined
  const ours = drawLines(successions).family(homeKey(gazetteer, await getOffice(tx)))
  const days = successions
    .filter((each) => ours.has(each.from.key) && each.day <= today)
    .map((each) => each.day)
  const day = days.sort().at(-1)
  return day === undefined ? undefined : { day, dayText: printDate(day, lang) }
}
