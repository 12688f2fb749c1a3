import { heldText, unitText } from '#papers/after-merger-text.ts'
import { afterMergerWords } from '#papers/words/after-merger-words.ts'
import type { AfterMergerView, HeldRow } from '#views/succession/after-merger-view.ts'
import { officeAt } from '../../address.ts'
import type { OfficeFrame } from '../../frame.ts'
import { successionWords } from '../../words/succession-words.ts'
import { Cited, type Citing, Marks } from '../marks.tsx'
import { Nothing } from '../nothing.tsx'
import { otherLanguage } from '../other-language.tsx'
import { PartyLinks } from '../party-link.tsx'
import { Section } from '../section.tsx'
import { LetterCell } from './letter-cell.tsx'

type TableProps = {
  frame: OfficeFrame
  citing: Citing
  view: AfterMergerView
  id: string
  title: string
  rows: readonly HeldRow[]
  /** What heads the first column. */
  first: string
  letters?: boolean
}

/** Things of ours by the unit that held them first: with whom, since when, who holds them, what to note. */
export function HeldTable({ frame, citing, view, id, title, rows, first, letters = false }: TableProps) {
  const W = afterMergerWords(frame.lang)
  if (!rows.length) return null
  const keys = [...new Set(rows.map((row) => row.origin.key))]
  return (
    <Section id={id} title={title} count={rows.length}>
      <table
        class={letters ? 'rows merger-rows merger-ties' : 'rows merger-rows'}
        aria-labelledby={`${id}-head`}
      >
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{W.what}</th>
            <th scope="col">{W.since}</th>
            <th scope="col">{W.held}</th>
            <th scope="col">{W.notes}</th>
            {letters && <th scope="col">{successionWords(frame.lang).letter}</th>}
          </tr>
        </thead>
        {keys.map((key) => {
          const own = rows.filter((row) => row.origin.key === key)
          const shared = sharedNotes(own)
          return (
            <tbody>
              <tr class="merger-origin">
                <th scope="rowgroup" colspan={letters ? 6 : 5}>
                  {own[0] && unitText({ ...own[0].origin, name: own[0].origin.formal })}
                  <span class="section-count">{own.length}</span>
                  <NoteList notes={shared} />
                </th>
              </tr>
              {own.map((row) => (
                <Row
                  frame={frame}
                  citing={citing}
                  view={view}
                  row={{ ...row, notes: row.notes.filter((note) => !holds(shared, note)) }}
                  letters={letters}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </Section>
  )
}

type Note = HeldRow['notes'][number]

/** What is noted of every row of several alike: said once, above them. */
function sharedNotes(rows: readonly HeldRow[]): readonly Note[] {
  const [first, ...others] = rows
  if (!first || !others.length) return []
  return first.notes.filter((note) => others.every((row) => holds(row.notes, note)))
}

function holds(notes: readonly Note[], { note, text }: Note): boolean {
  return notes.some((each) => each.note === note && each.text === text)
}

function NoteList({ notes }: { notes: readonly Note[] }) {
  if (!notes.length) return null
  return (
    <ul class="merger-notes">
      {notes.map((note) => (
        <li data-note-sort={note.note}>{note.text}</li>
      ))}
    </ul>
  )
}

type RowProps = Pick<TableProps, 'frame' | 'citing' | 'view'> & { row: HeldRow; letters: boolean }

function Row({ frame, citing, view, row, letters }: RowProps) {
  const W = afterMergerWords(frame.lang)
  const own = successionWords(frame.lang)
  const used = new Set(row.since?.marks ?? [])
  return (
    <tr id={`held-${row.recordId}`} class={row.state === 'ended' ? 'merger-ended' : undefined}>
      <th scope="row">
        {row.partners.length ? <PartyLinks parties={row.partners} office={citing.office} /> : <Nothing />}
        {row.partners[0]?.countryName && <span class="merger-country">{row.partners[0].countryName}</span>}
      </th>
      <td data-label={W.what}>
        <span>
          <a
            class="plain"
            href={officeAt(citing.office, 'records', row.recordId)}
            {...otherLanguage(row.what, frame.lang)}
          >
            {row.what}
          </a>
          {row.throughText && <span class="merger-country">{row.throughText}</span>}
          <Marks marks={row.marks.filter((mark) => !used.has(mark))} citing={citing} />
        </span>
      </td>
      <td class="year" data-label={W.since}>
        {row.since ? <Cited value={row.since} citing={citing} /> : <Nothing />}
      </td>
      <td data-label={W.held}>
        <span>
          {heldText(row)}
          <Marks marks={row.basis} citing={citing} />
        </span>
      </td>
      <td data-label={W.notes}>
        <NoteList notes={row.notes} />
      </td>
      {letters && (
        <td data-label={own.letter}>
          <LetterCell frame={frame} view={view} row={row} />
        </td>
      )}
    </tr>
  )
}
