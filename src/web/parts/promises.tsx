import type { CommitmentRow, PartnerView } from '#views/partner-view.ts'
import { quoteLanguage } from '../quote-language.ts'
import { type Citing, Marks } from './marks.tsx'
import { Section } from './section.tsx'

/** Open commitments of both sides, facing each other. */
export function Promises({ view, citing }: { view: PartnerView; citing: Citing }) {
  const words = citing.words.partner
  const { ours, theirs } = view.promises
  if (!ours.length && !theirs.length) return null
  return (
    <Section id="promises" title={words.promises}>
      <div class="two">
        <Side title={words.oursHead} rows={ours} none={words.noOurs} citing={citing} />
        <Side title={words.theirsHead} rows={theirs} none={words.noTheirs} citing={citing} />
      </div>
    </Section>
  )
}

type SideProps = { title: string; rows: readonly CommitmentRow[]; none: string; citing: Citing }

function Side({ title, rows, none, citing }: SideProps) {
  return (
    <div>
      <h3>{title}</h3>
      {rows.length ? <CommitmentList rows={rows} citing={citing} /> : <p class="none">{none}</p>}
    </div>
  )
}

/** Requests and proposals: apart from commitments, since nobody owes them yet. */
export function Asked({ view, citing }: { view: PartnerView; citing: Citing }) {
  const words = citing.words.partner
  if (!view.asked.length) return null
  return (
    <Section id="asked" title={words.asked} says={words.askedSays}>
      <CommitmentList rows={view.asked} citing={citing} typed />
    </Section>
  )
}

/** Goodwill without object, unit or day: folded away. */
export function Courtesies({ view, citing }: { view: PartnerView; citing: Citing }) {
  if (!view.courtesies.length) return null
  return (
    <details class="section courtesies">
      <summary>
        {citing.words.partner.courtesies} <span class="section-count">{view.courtesies.length}</span>
      </summary>
      <CommitmentList rows={view.courtesies} citing={citing} />
    </details>
  )
}

type CommitmentListProps = { rows: readonly CommitmentRow[]; citing: Citing; typed?: boolean }

function CommitmentList({ rows, citing, typed }: CommitmentListProps) {
  const words = citing.words.partner
  return (
    <ul class="promises">
      {rows.map((row) => (
        <li>
          <p lang={quoteLanguage(row.words)}>
            {row.words}
            <Marks marks={row.marks} citing={citing} />
          </p>
          <p class="item-more parts">
            <span>{row.by.name}</span>
            {typed && <span>{words[row.kind]}</span>}
            {row.due ? (
              <span class="due">
                {words.due} {row.due.text}
              </span>
            ) : (
              !typed && !row.courtesy && <span>{words.noDue}</span>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
