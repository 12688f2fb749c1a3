import type { PartnerView, VisitRow } from '#views/partner-view.ts'
import { officeAt } from '../address.ts'
import { Cited, type Citing, Marks } from './marks.tsx'
import { Section } from './section.tsx'

/** Delegations out beside delegations in, the latest first. */
export function Visits({ view, citing }: { view: PartnerView; citing: Citing }) {
  const words = citing.words.partner
  if (!view.visits.length) return null
  const out = view.visits.filter((visit) => visit.direction === 'out')
  const arriving = view.visits.filter((visit) => visit.direction === 'in')
  const others = view.visits.filter((visit) => visit.direction === 'other')
  return (
    <Section id="visits" title={words.visits}>
      <div class="two">
        <VisitList title={words.out} visits={out} citing={citing} />
        <VisitList title={words.in} visits={arriving} citing={citing} />
        {others.length > 0 && <VisitList title={words.otherVisits} visits={others} citing={citing} />}
      </div>
    </Section>
  )
}

type ListProps = { title: string; visits: readonly VisitRow[]; citing: Citing }

function VisitList({ title, visits, citing }: ListProps) {
  return (
    <div>
      <h3>{title}</h3>
      {visits.length ? (
        <ul class="items narrow">
          {visits.map((visit) => (
            <Visit visit={visit} citing={citing} />
          ))}
        </ul>
      ) : (
        <p class="none">{citing.words.partner.noVisit}</p>
      )}
    </div>
  )
}

function Visit({ visit, citing }: { visit: VisitRow; citing: Citing }) {
  const words = citing.words.partner
  return (
    <li>
      <div class="item-day">
        {visit.start ? <Cited value={visit.start} citing={citing} /> : citing.words.sources.noDay}
      </div>
      <div>
        <p class="item-main">
          <a class="plain" href={officeAt(citing.office, 'records', visit.recordId)}>
            {visit.from.name} → {visit.to.map((one) => one.name).join(', ')}
          </a>
          {visit.status && <span class="tag">{visit.status.text}</span>}
          <Marks marks={visit.marks} citing={citing} />
        </p>
        {(visit.head ?? visit.size ?? visit.members ?? visit.days) && (
          <p class="item-more parts">
            {visit.head && (
              <span>
                {words.ledBy} <Cited value={visit.head} citing={citing} />
              </span>
            )}
            {visit.size && (
              <span>
                {words.members(visit.size.text)}
                <Marks marks={visit.size.marks} citing={citing} />
              </span>
            )}
            {visit.members && (
              <span>
                <Cited value={visit.members} citing={citing} />
              </span>
            )}
            {visit.days && (
              <span>
                {words.daysLong(visit.days.text)}
                <Marks marks={visit.days.marks} citing={citing} />
              </span>
            )}
          </p>
        )}
      </div>
    </li>
  )
}
