import type { PartnerView } from '#views/partner-view.ts'
import { officeAt } from '../address.ts'
import { type Citing, Marks } from './marks.tsx'
import { PartyLink } from './party-link.tsx'
import { Section } from './section.tsx'

/** So many stand on the page; the years after them are folded away. */
const FIRST = 5

/** Round years that are coming. */
export function Anniversaries({ view, citing }: { view: PartnerView; citing: Citing }) {
  const words = citing.words.partner
  const first = view.anniversaries.slice(0, FIRST)
  const later = view.anniversaries.slice(FIRST)
  if (!first.length) return null
  return (
    <Section id="anniversaries" title={words.anniversaries}>
      <List rows={first} citing={citing} />
      {later.length > 0 && (
        <details>
          <summary>{words.moreAnniversaries(later.length)}</summary>
          <List rows={later} citing={citing} />
        </details>
      )}
    </Section>
  )
}

function List({ rows, citing }: { rows: PartnerView['anniversaries']; citing: Citing }) {
  const words = citing.words.partner
  return (
    <ul class="anniversaries">
      {rows.map((one) => (
        <li>
          <b>{one.onText}</b>
          <span>
            {words.anniversary(one.years)} · <PartyLink party={one.partner} office={citing.office} />
            <Marks marks={one.marks} citing={citing} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Whatever else is on file, one sentence each. */
export function OtherMatters({ view, citing }: { view: PartnerView; citing: Citing }) {
  if (!view.others.length) return null
  return (
    <Section id="others" title={citing.words.partner.others}>
      <ul class="others-list">
        {view.others.map((row) => (
          <li>
            <span class="item-more">{row.kindWord}</span>{' '}
            <a class="plain" href={officeAt(citing.office, 'records', row.recordId)}>
              {row.text}
            </a>
            <Marks marks={row.marks} citing={citing} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
