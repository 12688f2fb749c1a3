import type { MoneyTold, MoneyView } from '#views/money/money-view.ts'
import type { MoneyWords } from '../words/money-words.ts'
import { HeadRow } from './head-row.tsx'
import { type Citing, Marks } from './marks.tsx'
import { Nothing } from './nothing.tsx'

type RankingProps = { view: MoneyView; own: MoneyWords; citing: Citing }

/** The ranking: our files beside what is told, and why they differ. */
export function Ranking({ view, own, citing }: RankingProps) {
  if (!view.rows.length) return <p class="none">{own.none}</p>
  const heads = [view.byWord, own.files, own.told, own.difference, own.why]
  return (
    <table class="rows over-time money-rows" aria-label={own.title}>
      <HeadRow heads={heads} />
      <tbody>
        {view.rows.map((row) => (
          <tr>
            <th scope="row" data-label={view.byWord}>
              {row.label}
            </th>
            <td data-label={own.files}>
              {row.sumsText}
              {row.files > 0 && (
                <span class="item-more">
                  {' '}
                  {[own.fileCount(row.files), row.rank && own.rank(row.rank)].filter(Boolean).join(', ')}
                </span>
              )}
            </td>
            <td data-label={own.told}>
              <Told told={row.told} own={own} citing={citing} />
            </td>
            <td data-label={own.difference}>{row.difference ?? <Nothing />}</td>
            <td data-label={own.why} class="why">
              {row.why.join(' ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a source tells, with its day. */
export function Told({ told, own, citing }: { told: MoneyTold | undefined } & Omit<RankingProps, 'view'>) {
  if (!told) return <>–</>
  return (
    <>
      <span class="cited">
        {told.amountText ?? own.projects(told.projects ?? 0)}
        <Marks marks={told.marks} citing={citing} />
      </span>{' '}
      {(told.asofText ?? told.rankText) && (
        <span class="item-more">{[told.asofText, told.rankText].filter(Boolean).join('; ')}</span>
      )}
      {told.disputed && <span class="tag">{own.disputed}</span>}
    </>
  )
}
