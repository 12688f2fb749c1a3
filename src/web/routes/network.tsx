import type { Hono } from 'hono'
import { type DrawnCountry, drawNarrow, drawWide } from '#papers/network-drawing.ts'
import { showNetwork } from '#views/network.ts'
import type { NetworkBody, NetworkView } from '#views/network-view.ts'
import { pageAnswer } from '../answer.ts'
import type { WebDeps } from '../deps.ts'
import { listAsked } from '../list-asked.ts'
import { NetworkPage } from '../pages/network.tsx'
import { networkWords } from '../words/network-words.ts'

/** The network of partners, countries and bodies on a day. */
export function addNetwork(app: Hono, deps: WebDeps): void {
  app.get('/:office/network', async (c) => {
    const { frame, reader, asked, status } = await listAsked(c, deps)
    const view = await showNetwork(deps.ctx, reader, asked)
    const countries = drawnOf(view, networkWords(frame.lang).noCountry)
    const page = (
      <NetworkPage frame={frame} view={view} wide={drawWide(countries)} narrow={drawNarrow(countries)} />
    )
    return pageAnswer(c, page, status)
  })
}

/** What is drawn of each country: its partners one by one, or their number where all of them are too many. */
function drawnOf({ countries, gathered }: NetworkView, noCountry: string): readonly DrawnCountry[] {
  return countries.map(({ name, count, partners, bodies }) => ({
    name: name || noCountry,
    count,
    partners:
      gathered === undefined
        ? partners.map((one) => ({ name: one.partner.name, bodies: one.bodies.map(namesOf) }))
        : [],
    bodies: gathered === undefined ? bodies.map(namesOf) : [],
  }))
}

function namesOf({ ours, theirs }: NetworkBody): readonly string[] {
  return [...ours, ...theirs].map(({ name }) => name)
}
