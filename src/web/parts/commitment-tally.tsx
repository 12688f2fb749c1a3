import type { CommitmentsView } from '#views/commitments-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { missionWords } from '../words/mission-words.ts'
import { Section } from './section.tsx'

type TallyProps = { frame: OfficeFrame; view: CommitmentsView }
type Tally = CommitmentsView['tally']

const COLUMNS = [
  'total',
  'done',
  'done-late',
  'late',
  'open',
  'undated',
] as const satisfies readonly (keyof Tally)[]

/** Units and partners counted one by one; of more, those with most that is overdue, as they come first. */
const MOST = 60

/** The counts as of the day: in all, by unit and by partner. Each commitment counts once. */
export function CommitmentTally({ frame, view }: TallyProps) {
  const own = missionWords(frame.lang)
  if (!view.tally.total) return null
  return (
    <Section id="tally" title={own.tallyHead(view.asOfText)}>
      <dl class="glance tally">
        {COLUMNS.map((column) => (
          <div class={column === 'late' && view.tally.late ? 'tally-late' : undefined}>
            <dt>{own.tally[column]}</dt>
            <dd>
              <b>{view.tally[column]}</b>
            </dd>
          </div>
        ))}
      </dl>
      <div class="two">
        <Table frame={frame} title={own.byUnit} lines={view.byUnit} />
        <Table frame={frame} title={own.byPartner} lines={view.byPartner} />
      </div>
    </Section>
  )
}

type TableProps = { frame: OfficeFrame; title: string; lines: CommitmentsView['byUnit'] }

function Table({ frame, title, lines }: TableProps) {
  const own = missionWords(frame.lang)
  return (
    <table class="rows tally-rows">
      <caption>
        {title}
        {lines.length > MOST && <span class="hint"> {own.mostLate(MOST, lines.length)}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="hidden">{title}</span>
          </th>
          {COLUMNS.map((column) => (
            <th scope="col">{own.tally[column]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, MOST).map(({ name, tally }) => (
          <tr>
            <th scope="row" lang={frame.lang}>
              {name}
            </th>
            {COLUMNS.map((column) => (
              <td data-label={own.tally[column]}>{tally[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
