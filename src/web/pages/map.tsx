import type { DrawnMap } from '#papers/partner-map.ts'
import type { MapView } from '#views/map-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { HeadRow } from '../parts/head-row.tsx'
import { ListFrame } from '../parts/list-frame.tsx'
import { Cited, type Citing, citingOf, FoldedNotes } from '../parts/marks.tsx'
import { Page } from '../parts/page.tsx'
import { PartyLink } from '../parts/party-link.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { WorldMap } from '../parts/world-map.tsx'
import { mapWords } from '../words/map-words.ts'
import { tiesWords } from '../words/ties-words.ts'

type MapProps = {
  frame: OfficeFrame
  view: MapView
  drawn: readonly DrawnMap[]
  base: (sheet: DrawnMap['sheet']) => string
}

/** Partners on the world map, and the same in a table. */
export function MapPage({ frame, view, drawn, base }: MapProps) {
  const own = mapWords(frame.lang)
  const citing = citingOf(frame.office.office.id, frame.words, view.ties.cites, frame.here)
  return (
    <Page frame={frame} page="map" title={own.title}>
      <PlainHead title={own.title} says={own.says} />
      <ListFrame frame={frame} at="map" files="ties" view={view.ties} empty={tiesWords(frame.lang).noTies}>
        {view.home ? (
          <WorldMap frame={frame} view={view} drawn={drawn} base={base} />
        ) : (
          <p class="none">{own.noHome}</p>
        )}
        {view.unplaced.length > 0 && (
          <p class="map-unplaced">
            {own.unplaced} {view.unplaced.map((partner) => partner.name).join(', ')}
            {view.unplacedMore > 0 && ` ${own.unplacedMore(view.unplacedMore)}`}
          </p>
        )}
        {view.ties.lines.length > 0 && <MapTable frame={frame} view={view} citing={citing} />}
      </ListFrame>
      <FoldedNotes citing={citing} />
    </Page>
  )
}

function MapTable({ frame, view, citing }: Omit<MapProps, 'drawn' | 'base'> & { citing: Citing }) {
  const own = mapWords(frame.lang)
  return (
    <table class="rows" aria-label={own.title}>
      <HeadRow heads={[own.partner, own.kind, own.since, own.stands]} />
      <tbody>
        {view.ties.lines.map((line) => (
          <tr>
            <th scope="row">
              <PartyLink party={line.partner} office={citing.office} />{' '}
              <span class="merger-country">{line.partner.countryName}</span>
            </th>
            <td data-label={own.kind}>{line.kind && <Cited value={line.kind} citing={citing} />}</td>
            <td data-label={own.since}>{line.since && <Cited value={line.since} citing={citing} />}</td>
            <td data-label={own.stands}>
              <a class="plain" href={officeAt(citing.office, 'records', line.recordId)}>
                {line.stateWord}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
