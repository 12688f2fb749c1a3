import type { DelegationRow } from '#views/investor.ts'
import { officeAt } from '../address.ts'
import { Section } from './section.tsx'

type DelegationsProps = { rows: readonly DelegationRow[]; title: string; office: string }

/** Delegations whose list names a body, with who was on it. */
export function Delegations({ rows, title, office }: DelegationsProps) {
  if (!rows.length) return null
  return (
    <Section id="delegations" title={title} count={rows.length}>
      <ul class="items">
        {rows.map((row) => (
          <li>
            <p class="item-main">
              <a class="plain" href={officeAt(office, 'missions', row.missionId)}>
                {row.title}
              </a>{' '}
              <span class="tag">{row.directionWord}</span> {row.daysText}
            </p>
            <p class="item-more">{row.people.join('; ')}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
