import type { Occasion } from '#views/occasions-view.ts'
import { officeAt } from '../address.ts'
import type { OccasionsWords } from '../words/occasions-words.ts'
import { type Citing, Marks } from './marks.tsx'
import { PartyLink } from './party-link.tsx'

type OccasionProps = { one: Occasion; own: OccasionsWords; citing: Citing }

/** So many partners are listed; more fold away. */
const MOST_SHOWN = 5

/** What is coming, soonest first, with who to write to. */
export function OccasionList({
  all,
  own,
  citing,
}: {
  all: readonly Occasion[]
  own: OccasionsWords
  citing: Citing
}) {
  return (
    <ul class="coming">
      {all.map((one) => (
        <li id={`${one.id}.${one.year}`}>
          <div>
            <b>{one.onText}</b>
            {one.inDays !== undefined && <span class="ends-says">{own.inDays(one.inDays)}</span>}
          </div>
          <div>
            <p class="item-main">
              {one.name}
              <Marks marks={one.marks} citing={citing} />
              {one.source && (
                <span class="tag" title={one.source}>
                  {own.table}
                </span>
              )}
            </p>
            {one.partners.length > MOST_SHOWN ? (
              <details>
                <summary>{own.partners(one.partnerCount ?? one.partners.length)}</summary>
                <Partners one={one} own={own} citing={citing} />
              </details>
            ) : (
              <Partners one={one} own={own} citing={citing} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Partners({ one, own, citing }: OccasionProps) {
  return (
    <ul class="coming-people">
      {one.partners.map(({ key, party, sent, gifts }) => (
        <li>
          <PartyLink party={party} office={citing.office} /> ·{' '}
          <a href={officeAt(citing.office, 'occasions', key)}>
            {own.write}
            <span class="hidden"> {party.name}</span>
          </a>
          {sent && <span class="tag">{own.sent(sent.onText)}</span>}
          {gifts > 0 && <span class="item-more"> {own.gifts(gifts)}</span>}
        </li>
      ))}
    </ul>
  )
}
