import type { TimelineMark, TimelineRow, TimelineView } from '#views/timeline-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { ListFrame } from '../parts/list-frame.tsx'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { Mark, MOST_DRAWN, YearLine, YearScale } from '../parts/year-line.tsx'
import { tiesWords } from '../words/ties-words.ts'
import { type TimelineWords, timelineWords } from '../words/timeline-words.ts'

type TimelineProps = { frame: OfficeFrame; view: TimelineView }

/** Ties over the years, each a line with what happened on it, and the same in words beside its name. */
export function TimelinePage({ frame, view }: TimelineProps) {
  const own = timelineWords(frame.lang)
  return (
    <Page frame={frame} page="timeline" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <ListFrame
        frame={frame}
        at="timeline"
        files="ties"
        view={view.ties}
        empty={tiesWords(frame.lang).noTies}
      >
        {view.rows.length > 0 && (
          <>
            <Keys view={view} own={own} />
            <div>
              <YearScale view={view} />
              <ol class="years-list">
                {view.rows.map((row) => (
                  <Row frame={frame} view={view} row={row} own={own} />
                ))}
              </ol>
            </div>
          </>
        )}
      </ListFrame>
    </Page>
  )
}

type RowProps = TimelineProps & { row: TimelineRow; own: TimelineWords }

function Row({ frame, view, row, own }: RowProps) {
  const office = frame.office.office.id
  return (
    <li>
      <div class="years-who">
        <PartyLink party={row.partner} office={office} />{' '}
        <span class="merger-country">{row.partner.countryName}</span>
        <span class="years-says">{saysOf(row, own).join(' · ')}</span>
      </div>
      <YearLine
        row={row}
        view={view}
        hrefOf={(mark) => officeAt(office, 'records', mark.recordId)}
        wordOf={(mark) => `${row.partner.name}: ${own.keys[mark.sort]}, ${mark.onText}`}
      />
    </li>
  )
}

/** What the line shows, in words. */
function saysOf(
  { kindText, sinceText, standing, stateWord, ended, marks }: RowProps['row'],
  own: TimelineWords,
) {
  const count = (sort: TimelineMark['sort']) => marks.filter((mark) => mark.sort === sort).length
  const [papers, met, greetings, gifts] = [count('paper'), count('met'), count('greeting'), count('gift')]
  const last = marks.at(-1)
  return [
    kindText,
    // A day told of a plan is no beginning.
    ...(standing === 'ahead' ? [] : [sinceText ? own.since(sinceText) : own.sinceUnknown]),
    ...(standing === 'stands' ? [] : [ended ? own.ended(ended.slice(0, 4)) : stateWord]),
    ...(papers ? [own.papers(papers)] : []),
    ...(met ? [own.met(met)] : []),
    ...(greetings ? [own.greetings(greetings)] : []),
    ...(gifts ? [own.gifts(gifts)] : []),
    last ? own.last(last.onText) : own.none,
    ...(marks.length > MOST_DRAWN ? [own.notDrawn(marks.length - MOST_DRAWN)] : []),
  ].filter((part) => part !== undefined)
}

function Keys({ view, own }: { view: TimelineView; own: TimelineWords }) {
  const marks = (['paper', 'met', 'greeting', 'gift'] as const).filter((sort) =>
    view.rows.some((row) => row.marks.some((mark) => mark.sort === sort)),
  )
  const bars = [
    ...(view.rows.some((row) => row.standing === 'stands' && row.since) ? (['stands'] as const) : []),
    ...(view.rows.some((row) => row.standing === 'over' && row.since) ? (['over'] as const) : []),
    ...(view.rows.some((row) => row.standing === 'stands' && !row.since) ? (['undated'] as const) : []),
  ]
  return (
    <p class="years-keys">
      {bars.map((sort) => (
        <span class="world-key">
          <svg width="36" height="26" aria-hidden="true">
            <line
              class={`year-bar ${sort === 'undated' ? 'stands undated' : sort}`}
              x1="1"
              x2="35"
              y1="13"
              y2="13"
            />
          </svg>
          {own.keys[sort]}
        </span>
      ))}
      {marks.map((sort) => (
        <span class="world-key">
          <svg width="16" height="26" aria-hidden="true">
            <Mark sort={sort} at={50} />
          </svg>
          {own.keys[sort]}
        </span>
      ))}
    </p>
  )
}
