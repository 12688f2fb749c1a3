import type { FigureSum as Sum } from '#views/figures/figures-view.ts'
import type { FiguresWords } from '../words/figures-words.ts'
import { type Citing, Marks } from './marks.tsx'

/** What the chosen figures come to, or every reason why they are not added up. */
export function FigureSum({ sum, own, citing }: { sum: Sum; own: FiguresWords; citing: Citing }) {
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
    </section>
  )
}
