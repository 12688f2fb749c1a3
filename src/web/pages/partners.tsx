import type { PartnersView } from '#views/list-views.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'

/** The book of partners, country by country. */
export function PartnersPage({ frame, view }: { frame: OfficeFrame; view: PartnersView }) {
  const { words, office } = frame
  const id = office.office.id
  return (
    <Page frame={frame} page="partners" title={words.partners.title}>
      <PlainHead
        title={words.partners.title}
        says={view.total ? words.partners.says(view.total, view.countries.length) : words.partners.empty}
      >
        <a class="button quiet" href={officeAt(id, 'import')}>
          {words.partners.paste}
        </a>
        <ReadAt frame={frame} />
      </PlainHead>
      <div class="country-list">
        {view.countries.map((one) => (
          <Country frame={frame} one={one} />
        ))}
      </div>
    </Page>
  )
}

function Country({ frame, one }: { frame: OfficeFrame; one: PartnersView['countries'][number] }) {
  const { words, office } = frame
  const id = office.office.id
  return (
    <section class="country" id={one.country.id}>
      <h2>
        <a href={officeAt(id, 'partners', one.country.id)}>{one.country.name}</a>
        {one.partners.length > 1 && <span class="section-count">{one.partners.length}</span>}
      </h2>
      <ul>
        {one.partners.map((row) => (
          <li>
            <PartyLink party={row.partner} office={id} />
            <span class="item-more">
              {[row.kind, row.since && `${words.partner.since.toLowerCase()} ${row.since}`]
                .filter(Boolean)
                .join(' ')}
              {row.inherited && <span class="tag">{words.partner.inherited}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
