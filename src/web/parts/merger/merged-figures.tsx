import { unitText } from '#papers/after-merger-text.ts'
import { afterMergerWords } from '#papers/words/after-merger-words.ts'
import type { AfterMergerView, FigureRow } from '#views/succession/after-merger-view.ts'
import type { OfficeFrame } from '../../frame.ts'
import { type Citing, Marks } from '../marks.tsx'
import { Section } from '../section.tsx'

type FiguresProps = { frame: OfficeFrame; view: AfterMergerView; citing: Citing }

/** Old figures, each on its old ground, and what they come to on the new; where they do not add up, why. */
export function MergedFigures({ frame, view, citing }: FiguresProps) {
  const W = afterMergerWords(frame.lang)
  if (!view.figures.length) return null
  return (
    <Section id="figures" title={W.figures} says={W.figuresSays}>
      <table class="rows merger-rows merger-figures" aria-labelledby="figures-head">
        <thead>
          <tr>
            <th scope="col">{W.ground}</th>
            <th scope="col" class="number">
              {W.projects}
            </th>
            <th scope="col" class="number">
              {W.capital}
            </th>
            <th scope="col">{W.notes}</th>
          </tr>
        </thead>
        {view.figures.map((figure) => (
          <Figure frame={frame} figure={figure} citing={citing} />
        ))}
      </table>
    </Section>
  )
}

function Figure({ frame, figure, citing }: { frame: OfficeFrame; figure: FigureRow; citing: Citing }) {
  const W = afterMergerWords(frame.lang)
  return (
    <tbody>
      <tr class="merger-origin">
        <th scope="rowgroup" colspan={4}>
          {[figure.origin?.name, figure.measure, figure.asof].filter(Boolean).join(' · ')}
        </th>
      </tr>
      {figure.parts.map((part) => (
        <tr>
          <th scope="row">
            {unitText(part.unit)}
            <Marks marks={part.marks} citing={citing} />
          </th>
          <td class="number" data-label={W.projects}>
            {part.projects ?? '–'}
          </td>
          <td class="number" data-label={W.capital}>
            {part.amount ?? '–'}
          </td>
          <td data-label={W.notes}>{part.within && W.within(part.within)}</td>
        </tr>
      ))}
      <tr class="merger-sum">
        <th scope="row">
          {W.sum}: {figure.heir.name}
        </th>
        <td class="number" data-label={W.projects}>
          {figure.sum?.projects ?? '–'}
        </td>
        <td class="number" data-label={W.capital}>
          {figure.sum?.amount ?? '–'}
        </td>
        <td data-label={W.notes}>
          {figure.unlike.length > 0 && (
            <div>
              {figure.unlike.map((why) => (
                <span class="merger-why">
                  {W.notAdded}: {why}
                </span>
              ))}
            </div>
          )}
        </td>
      </tr>
    </tbody>
  )
}
