import type { EmbassiesView, Embassy } from '#views/embassies-view.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Cited, type Citing, citingOf, Marks, Notes } from '../parts/marks.tsx'
import { Post } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { type TiesWords, tiesWords } from '../words/ties-words.ts'

/** Embassies and consulates by country. */
export function EmbassiesPage({ frame, view }: { frame: OfficeFrame; view: EmbassiesView }) {
  const own = tiesWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view.cites, frame.here)
  return (
    <Page frame={frame} page="embassies" title={own.missions}>
      <PlainHead title={own.missions} says={own.missionsSays}>
        <a class="button quiet" href={withQuery(officeAt(office, 'enter'), { type: 'role' })}>
          {own.enterHead}
        </a>
        <ReadAt frame={frame} />
      </PlainHead>
      {!view.embassies.length && <p class="none">{own.noMissions}</p>}
      {view.embassies.map((one) => (
        <section class="section" id={one.key} aria-labelledby={`${one.key}-head`}>
          <h2 id={`${one.key}-head`}>
            <a href={officeAt(office, 'embassies', one.key)}>{one.name}</a>
          </h2>
          <EmbassyMatter one={one} own={own} citing={citing} />
        </section>
      ))}
      <Notes citing={citing} />
    </Page>
  )
}

type EmbassyProps = { frame: OfficeFrame; view: EmbassiesView & { readonly embassy: Embassy } }

/** One embassy or consulate: its country, its area, who headed it in turn. */
export function EmbassyPage({ frame, view }: EmbassyProps) {
  const own = tiesWords(frame.lang)
  const { embassy, cites } = view
  const citing = citingOf(frame.office.office.id, frame.words, cites, frame.here)
  return (
    <Page frame={frame} page="embassy" title={embassy.name}>
      <PlainHead eyebrow={embassy.sortWord} title={embassy.name}>
        <ReadAt frame={frame} />
      </PlainHead>
      <EmbassyMatter one={embassy} own={own} citing={citing} />
      <Notes citing={citing} />
    </Page>
  )
}

function EmbassyMatter({ one, own, citing }: { one: Embassy; own: TiesWords; citing: Citing }) {
  const country = officeAt(citing.office, 'partners', one.country.toLowerCase())
  return (
    <dl class="values">
      <div>
        <dt>{own.country}</dt>
        <dd>
          <a href={country}>{one.countryName}</a>
          {one.bodies.map((body) => (
            <span class="item-more">
              {' '}
              · <PartyLink party={body} office={citing.office} />
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>{own.area}</dt>
        <dd>{one.area ? <Cited value={one.area} citing={citing} /> : (one.seat ?? own.areaUnknown)}</dd>
      </div>
      <div>
        <dt>{own.heads}</dt>
        <dd>
          {!one.heads.length && own.noHeads}
          <ol class="embassy-heads">
            {one.heads.map((head) => (
              <li>
                <a href={officeAt(citing.office, 'records', head.recordId)}>{head.person.name}</a>,{' '}
                <Post text={head.role} lang={citing.words.lang} />
                <Marks marks={head.marks} citing={citing} />{' '}
                <span class="item-more">
                  {[head.fromText, head.toText ?? (head.present ? own.present : undefined)]
                    .filter(Boolean)
                    .join(' – ')}
                  {head.seenText && ` (${own.lastSeen}: ${head.seenText})`}
                </span>
              </li>
            ))}
          </ol>
        </dd>
      </div>
    </dl>
  )
}
