import type { FigureSum as Sum } from '#views/figures/figures-view.ts'
import type { FiguresWords } from '../words/figures-words.ts'
import { ChosenFigures } from './chosen-figures.tsx'
import { type Citing, Marks } from './marks.tsx'

type SumProps = { sum: Sum; own: FiguresWords; citing: Citing; without: (ids: readonly string[]) => string }

/** What the chosen figures come to, or every reason why they are not added up; and which they are. */
export function FigureSum({ sum, own, citing, without }: SumProps) {
  if (sum.refusals.length) {
    return (
      <section class="figure-sum" aria-labelledby="sum-head">
        <h2 id="sum-head">{own.refused}</h2>
        <ul class="sum-reasons">
          {sum.refusals.map(({ rule, says, satisfiedBy }) => (
            <li data-rule={rule}>
              <span>
                {says} <span class="item-more">{satisfiedBy}</span>
              </span>
            </li>
          ))}
        </ul>
        <ChosenFigures chosen={sum.chosen} own={own} without={without} />
      </section>
    )
  }
  const projects = sum.projectsText && `${sum.projectsText} ${own.projects.toLowerCase()}`
  return (
    <section class="figure-sum" aria-labelledby="sum-head">
      <h2 id="sum-head">{own.total}</h2>
      <p class="big">
        <b>{[sum.amountText, projects].filter(Boolean).join(', ')}</b>
        <Marks marks={sum.marks} citing={citing} />
      </p>
      <p class="why">
        {[own.of(sum.of.length), sum.onGround && own.onGround(sum.onGround.name)].filter(Boolean).join(', ')}
      </p>
      {sum.disputed > 0 && <p>{own.disputed(sum.disputed)}</p>}
      <ChosenFigures chosen={sum.chosen} own={own} without={without} />
    </section>
  )
}
