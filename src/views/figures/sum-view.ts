import { moneyText, printMoney, printNumber } from '#model/values/money.ts'
import type { Figure } from '#registry/ledger/figure.ts'
import type { Ground } from '#registry/ledger/ground.ts'
import { sumFigures } from '#registry/ledger/sum.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { RowMaking } from '../partner.ts'
import type { FigureSum } from './figures-view.ts'

type Making = { readonly making: RowMaking; readonly byId: ReadonlyMap<string, StoredRecord> }

/** The sum of the figures chosen with what it rests on, or every reason why there is none. */
export function sumView(
  figures: readonly Figure[],
  ground: Ground,
  { making, byId }: Making,
): Omit<FigureSum, 'chosen'> {
  const { lang, names, citing } = making
  const of = figures.map((figure) => figure.recordId)
  const marks = citing.marks(of.flatMap((id) => byId.get(id)?.statementIds ?? []))
  const summed = sumFigures(figures, ground)
  if (!('total' in summed)) {
    const refusals = summed.refusals.map(({ rule, says, clause, source, satisfiedBy }) => ({
      rule,
      says: says[lang],
      clause,
      source,
      satisfiedBy: satisfiedBy[lang],
    }))
    return { of, disputed: 0, marks, refusals }
  }
  const { projects, amount, onGround, disputed } = summed.total
  return {
    of,
    ...(projects === undefined ? {} : { projects, projectsText: printNumber(projects, lang) }),
    ...(amount ? { amount: moneyText(amount), amountText: printMoney(amount, lang) } : {}),
    ...(onGround ? { onGround: { ...names(onGround), name: ground.nameOf(onGround) } } : {}),
    disputed: disputed.length,
    marks,
    refusals: [],
  }
}
