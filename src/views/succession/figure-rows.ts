import { isProblem, type Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { parseMoney, printMoney, printNumber } from '#model/values/money.ts'
import type { OldFigure, Rebased, Unlike } from '#registry/succeed/figures.ts'
import { choiceWord } from '../print-value.ts'
import { UNLIKE_WORDS as W } from '../words/succession-words.ts'
import type { FigurePart, FigureRow } from './after-merger-view.ts'
import { type HeldMaking, recordIn } from './held-rows.ts'

/** Old figures on their old ground, and what they come to on the new. */
export function figureRow(rebased: Rebased, making: HeldMaking): FigureRow {
  const { names, parties, lang } = making
  const { origin, sector, measure, asof, sum } = rebased
  const terms = [
    measure && choiceWord('investment', 'measure', measure, lang),
    sector && choiceWord('investment', 'sector', sector, lang),
  ].filter(Boolean)
  return {
    ...(origin ? { origin: parties(origin) } : {}),
    ...(terms.length ? { measure: terms.join(', ') } : {}),
    ...(asof ? { asof: printDate(asof, lang) } : {}),
    heir: names(rebased.heir),
    parts: rebased.parts.map((part) => partRow(part, making)),
    ...(sum ? { sum: printed(sum, lang) } : {}),
    unlike: rebased.unlike.map((reason) => unlikeText(reason, making)),
  }
}

function partRow(part: OldFigure, { units, names, citing, lang }: HeldMaking): FigurePart {
  return {
    recordId: part.recordId,
    unit: names(part.unit),
    ...printed(part, lang),
    marks: citing.marks(recordIn(units, part.recordId).statementIds),
    ...(part.within ? { within: names(part.within).name } : {}),
  }
}

function printed({ projects, amount }: Pick<OldFigure, 'projects' | 'amount'>, lang: Language) {
  const money = amount === undefined ? undefined : parseMoney(amount)
  return {
    ...(projects === undefined ? {} : { projects: printNumber(projects, lang) }),
    ...(money && !isProblem(money) ? { amount: printMoney(money, lang) } : {}),
  }
}

function unlikeText(reason: Unlike, { names, lang }: HeldMaking): string {
  const named = (units: readonly string[]) =>
    units
      .map(names)
      .map(({ name, when }) => (when ? `${name} (${when})` : name))
      .join(', ')
  switch (reason.why) {
    case 'not-said':
      return W[reason.what][lang]
    case 'currencies':
      return W.currencies[lang](reason.currencies.join(', '))
    case 'missing':
      return W.missing[lang](named(reason.units))
    case 'estimated':
      return W.estimated[lang]
    case 'twice':
      return W.twice[lang](named([reason.unit]))
  }
}
