import type { Context, Reader } from '#context.ts'
import { STAGES } from '#desk/investment/pipeline/deal.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import type { OfficeTx } from '#store/store.ts'
import { choiceAsked } from './choice-asked.ts'
import { dealLine } from './deal/deal-line.ts'
import type { DealChoice, DealLine, DealsAsked, DealsView } from './deal/deal-view.ts'
import { loadDeals } from './deal/load-deals.ts'
import { STAGE_WORDS } from './words/deal-words.ts'

/** The investors' files of an office by where they stand on a day; of one investor, project, place or officer where asked. */
export async function showDeals(
  ctx: Context,
  reader: Reader,
  asked: DealsAsked & BookAt,
): Promise<DealsView> {
  choiceAsked(asked.stage, STAGES, 'stage')
  return await ctx.store.readOffice(reader.office, async (tx) => await dealsIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way. */
export async function dealsIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  asked: DealsAsked & BookAt = {},
): Promise<DealsView> {
  const loaded = await loadDeals(tx, ctx, reader, asked)
  const all = loaded.deals.map((one) => dealLine(one, loaded, reader.lang))
  const wanted = all.filter((line) => isWanted(line, asked))
  return {
    asOf: loaded.asOf,
    asOfText: printDate(loaded.asOf, reader.lang),
    total: all.length,
    stages: STAGES.map((stage) => ({
      stage,
      word: STAGE_WORDS[stage][reader.lang],
      deals: wanted.filter((line) => line.stage === stage).toSorted((a, b) => (a.since < b.since ? 1 : -1)),
    })),
    investors: counted(all, ({ investor }) => ({ value: investor.id, label: investor.name })),
    owners: counted(all, ({ owner }) => owner && { value: owner.id, label: owner.name }),
  }
}

/** Words mean a thing by its address or by its name, however it is written. */
function isWanted(line: DealLine, { investor, project, stage, place, owner }: DealsAsked): boolean {
  const means = (words: string | undefined, ...names: readonly (string | undefined)[]) =>
    !words ||
    names.some((name) => name !== undefined && (name === words || foldText(name) === foldText(words)))
  return (
    means(investor, line.investor.id, line.investor.name) &&
    means(project, line.project?.id, line.project?.title) &&
    means(stage, line.stage) &&
    means(place, line.place) &&
    means(owner, line.owner?.id, line.owner?.name)
  )
}

function counted(
  lines: readonly DealLine[],
  of: (line: DealLine) => { readonly value: string; readonly label: string } | undefined,
): readonly DealChoice[] {
  const choices = new Map<string, DealChoice>()
  for (const line of lines) {
    const one = of(line)
    if (one) choices.set(one.value, { ...one, count: (choices.get(one.value)?.count ?? 0) + 1 })
  }
  return [...choices.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}
