import { ActError, problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import type { Body, InvestmentBook } from './load-investment.ts'

/** The body an address or a name means; refused in words where there is none. */
export function findBodyIn(
  { bodies, guests }: Pick<InvestmentBook, 'bodies' | 'guests'>,
  idOrName: string,
): Body {
  const own =
    bodies.get(idOrName) ?? [...bodies.values(), ...guests].find((body) => body.ids.includes(idOrName))
  const folded = foldText(idOrName)
  const named =
    own ?? [...bodies.values()].find((body) => body.names.some((name) => foldText(name) === folded))
  if (named) return named
  throw new ActError(
    'not-found',
    problem('no-such-investor', {
      en: `There is no investor “${idOrName}” on file. Choose one from the list of investors, or add it.`,
      vi: `Chưa có nhà đầu tư “${idOrName}” trong sổ. Hãy chọn trong danh sách nhà đầu tư, hoặc thêm mới.`,
    }),
  )
}
