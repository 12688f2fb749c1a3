import type { KeptPartner } from '#views/keepers.ts'
import type { PartnerLine, PartnersBy } from '#views/list-views.ts'
import { officeAt, withQuery } from '../address.ts'
import { daysQuery } from '../book-at.ts'
import type { OfficeFrame } from '../frame.ts'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { keeperWords } from '../words/keeper-words.ts'

type PartnersProps = {
  frame: OfficeFrame
  view: PartnersBy<PartnerLine>
  /** Partners somebody looks after. */
  kept: readonly KeptPartner[]
  /** Only those of who is working. */
  mine: boolean
}

/** The book of partners, country by country, or those one officer looks after. */
export function PartnersPage({ frame, view, kept, mine }: PartnersProps) {
  const { words, office } = frame
  const id = office.office.id
  const own = keeperWords(frame.lang)
  const keepers = new Map(kept.map(({ partner, keeper }) => [partner.id, keeper.name]))
  return (
    <Page frame={frame} page="partners" title={words.partners.title}>
      <PlainHead
        title={words.partners.title}
        says={view.total ? words.partners.says(view.total, view.countryCount) : words.partners.empty}
      >
        <a class="button quiet" href={officeAt(id, 'import')}>
          {words.partners.paste}
        </a>
        {kept.length > 0 && frame.person && (
          <a class="button quiet" href={withQuery(officeAt(id, 'partners'), mine ? {} : { mine: 'true' })}>
            {mine ? own.all : own.mine}
          </a>
        )}
        <ReadAt frame={frame} />
      </PlainHead>
      <div class="country-list">
        {!mine && view.countries.map((one) => <Country frame={frame} one={one} kept={keepers} />)}
      </div>
      {!mine && (
        <Pager
          frame={frame}
          paging={view.paging}
          path={officeAt(id, 'partners')}
          asked={daysQuery(frame.at ?? {})}
        />
      )}
      {mine && <Mine frame={frame} kept={kept.filter((one) => one.keeper.personId === frame.person?.id)} />}
    </Page>
  )
}

/** Partners in the care of one officer, countries and people too. */
function Mine({ frame, kept }: { frame: OfficeFrame; kept: readonly KeptPartner[] }) {
  const own = keeperWords(frame.lang)
  if (!kept.length) return <p class="none">{own.noneMine}</p>
  return (
    <ul class="files">
      {kept.map(({ partner, keeper }) => (
        <li>
          <PartyLink party={partner} office={frame.office.office.id} />
          <span class="item-more">{own.keeper(keeper.name, keeper.sinceText)}</span>
        </li>
      ))}
    </ul>
  )
}

type CountryProps = {
  frame: OfficeFrame
  one: PartnersBy<PartnerLine>['countries'][number]
  kept: ReadonlyMap<string, string>
}

function Country({ frame, one, kept }: CountryProps) {
  const { words, office } = frame
  const id = office.office.id
  return (
    <section class="country" id={one.country.id}>
      <h2>
        <a href={officeAt(id, 'partners', one.country.id)}>{one.country.name}</a>
        {one.count > 1 && <span class="section-count">{one.count}</span>}
      </h2>
      {one.count === 0 && <p class="item-more">{words.partners.noTie}</p>}
      <ul>
        {one.partners.map((row) => (
          <li>
            <PartyLink party={row.partner} office={id} />
            <span class="item-more">
              {[row.kind, row.since && `${words.partner.since.toLowerCase()} ${row.since}`]
                .filter(Boolean)
                .join(' ')}
              {kept.get(row.partner.id) && ` · ${kept.get(row.partner.id)}`}
              {row.inherited && <span class="tag">{words.partner.inherited}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
