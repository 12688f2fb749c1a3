import type { AgreementRow, MeetingRow, PartnerView } from '#views/partner-view.ts'
import { officeAt } from '../address.ts'
import { Cited, type Citing, Marks } from './marks.tsx'
import { otherLanguage } from './other-language.tsx'
import { PartyLinks } from './party-link.tsx'
import { Section } from './section.tsx'

/** Instruments signed or to be signed: what, between whom, when, in which fields. */
export function Agreements({ view, citing }: { view: PartnerView; citing: Citing }) {
  if (!view.agreements.length) return null
  return (
    <Section id="agreements" title={citing.words.partner.agreements} count={view.agreements.length}>
      <ul class="items">
        {view.agreements.map((row) => (
          <Agreement row={row} citing={citing} />
        ))}
      </ul>
    </Section>
  )
}

function Agreement({ row, citing }: { row: AgreementRow; citing: Citing }) {
  return (
    <li>
      <div class="item-day">
        {row.date ? <Cited value={row.date} citing={citing} /> : citing.words.sources.noDay}
      </div>
      <div>
        <p class="item-main">
          <a
            class="plain"
            href={officeAt(citing.office, 'records', row.recordId)}
            {...otherLanguage(row.title?.text ?? '', citing.words.lang)}
          >
            {row.title?.text ?? row.instrument?.text ?? citing.words.partner.agreements}
          </a>
          {row.status && <span class="tag">{row.status.text}</span>}
          <Marks marks={row.marks} citing={citing} />
        </p>
        <p>
          <PartyLinks parties={row.parties} office={citing.office} />
          {row.title && row.instrument && <span class="item-more"> · {row.instrument.text}</span>}
        </p>
        {row.sectors && (
          <p class="item-more">
            <Cited value={row.sectors} citing={citing} />
          </p>
        )}
      </div>
    </li>
  )
}

/** Who met whom, when and where. */
export function Meetings({ view, citing }: { view: PartnerView; citing: Citing }) {
  if (!view.meetings.length) return null
  return (
    <Section id="meetings" title={citing.words.partner.meetings} count={view.meetings.length}>
      <ul class="items">
        {view.meetings.map((row) => (
          <Meeting row={row} citing={citing} />
        ))}
      </ul>
    </Section>
  )
}

function Meeting({ row, citing }: { row: MeetingRow; citing: Citing }) {
  return (
    <li>
      <div class="item-day">
        {row.date ? <Cited value={row.date} citing={citing} /> : citing.words.sources.noDay}
      </div>
      <p>
        <PartyLinks parties={row.participants} office={citing.office} />
        <Marks marks={row.marks} citing={citing} />
        {row.place && (
          <span class="item-more">
            {' · '}
            <Cited value={row.place} citing={citing} />
          </span>
        )}
      </p>
    </li>
  )
}
