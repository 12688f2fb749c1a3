import type { NetworkBody, NetworkCountry, NetworkPartner, NetworkView } from '#views/network-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { networkWords } from '../words/network-words.ts'
import { Cited, type Citing, Marks } from './marks.tsx'
import { NetworkSign } from './network-sign.tsx'
import { PartyLink } from './party-link.tsx'

type ListProps = { frame: OfficeFrame; view: NetworkView; citing: Citing }

/** What the network shows, country by country, each tie and each link with its sources. */
export function NetworkList({ frame, view, citing }: ListProps) {
  return (
    <>
      <div class="network-countries">
        {view.countries.map((country) => (
          <Country frame={frame} country={country} citing={citing} />
        ))}
      </div>
      {view.elsewhere.length > 0 && (
        <section>
          <h3>{networkWords(frame.lang).elsewhere}</h3>
          <Bodies bodies={view.elsewhere} citing={citing} />
        </section>
      )}
    </>
  )
}

/** A country whose partners stand on this page, or that has bodies linked. */
function Country({
  frame,
  country,
  citing,
}: {
  frame: OfficeFrame
  country: NetworkCountry
  citing: Citing
}) {
  const own = networkWords(frame.lang)
  const { code, name, count, partners, bodies } = country
  const listed = partners.filter(({ told }) => told)
  if (!listed.length && !bodies.length) return null
  return (
    <section>
      <h3>
        {code ? <a href={officeAt(citing.office, 'partners', code.toLowerCase())}>{name}</a> : own.noCountry}{' '}
        {count > 0 && <span class="section-count">{count}</span>}
      </h3>
      {!count && <p class="hint">{own.onlyBodies}</p>}
      {listed.length > 0 && (
        <ul>
          {listed.map((partner) => (
            <Partner frame={frame} partner={partner} citing={citing} />
          ))}
        </ul>
      )}
      <Bodies bodies={bodies} citing={citing} />
    </section>
  )
}

function Partner({
  frame,
  partner,
  citing,
}: {
  frame: OfficeFrame
  partner: NetworkPartner
  citing: Citing
}) {
  const { recordId, sort, bodies, told } = partner
  const { kind, since, stateWord } = told ?? {}
  return (
    <li>
      <p>
        <NetworkSign of={{ tie: sort }} />
        <span>
          <b>
            <PartyLink party={partner.partner} office={citing.office} />
          </b>
          {kind && (
            <>
              {' · '}
              <Cited value={kind} citing={citing} />
            </>
          )}
          {since && (
            <>
              {' · '}
              <Cited value={{ ...since, text: networkWords(frame.lang).since(since.text) }} citing={citing} />
            </>
          )}
          {' · '}
          <a class="plain" href={officeAt(citing.office, 'records', recordId)}>
            {stateWord}
          </a>
        </span>
      </p>
      <Bodies bodies={bodies} citing={citing} />
    </li>
  )
}

function Bodies({ bodies, citing }: { bodies: readonly NetworkBody[]; citing: Citing }) {
  if (!bodies.length) return null
  return (
    <ul>
      {bodies.map(({ recordId, sort, text, marks }) => (
        <li>
          <p>
            <NetworkSign of={{ body: sort }} />
            <span>
              <a class="plain" href={officeAt(citing.office, 'records', recordId)}>
                {text}
              </a>
              <Marks marks={marks} citing={citing} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
