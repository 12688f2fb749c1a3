import type { DrawnNetwork, DrawnRow } from '#papers/network-drawing.ts'
import type { NetworkBody, NetworkPartner, NetworkView } from '#views/network-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { networkWords } from '../words/network-words.ts'
import { NetworkSign, type SignOf, signOf } from './network-sign.tsx'

type NetworkProps = {
  frame: OfficeFrame
  view: NetworkView
  /** The same twice: for wide pages and paper, and for narrow ones. */
  wide: DrawnNetwork
  narrow: DrawnNetwork
}

/** The network drawn, each name leading to its page, and what its signs mean. */
export function NetworkDrawing({ frame, view, wide, narrow }: NetworkProps) {
  const own = networkWords(frame.lang)
  const partners = view.countries.reduce((sum, { count }) => sum + count, 0)
  const countries = view.countries.filter(({ count, code }) => count && code).length
  return (
    <figure class="network" aria-label={own.picture(view.home, partners, countries)}>
      <Drawing frame={frame} view={view} drawn={wide} on="wide" />
      <Drawing frame={frame} view={view} drawn={narrow} on="narrow" />
      <figcaption>
        {signsIn(view).map((of) => (
          <span class="network-key">
            <NetworkSign of={of} />
            {'tie' in of ? own.keys[of.tie] : own.bodyKeys[of.body]}
          </span>
        ))}
        {view.gathered !== undefined && <span>{own.gathered(view.gathered)}</span>}
      </figcaption>
    </figure>
  )
}

/** The signs a drawing shows, each once. */
function signsIn({ countries, gathered }: NetworkView): readonly SignOf[] {
  const ties = countries.flatMap(({ partners, count, sort }) =>
    gathered === undefined ? partners.map((one) => one.sort) : count ? [sort] : [],
  )
  if (gathered !== undefined) return [...new Set(ties)].map((tie) => ({ tie }))
  const bodies = countries.flatMap((one) => [...one.partners.flatMap((each) => each.bodies), ...one.bodies])
  return [
    ...[...new Set(ties)].map((tie) => ({ tie })),
    ...[...new Set(bodies.map(({ sort }) => sort))].map((body) => ({ body })),
  ]
}

type DrawingProps = { frame: OfficeFrame; view: NetworkView; drawn: DrawnNetwork; on: 'wide' | 'narrow' }

function Drawing({ frame, view, drawn: { width, height, home, rows }, on }: DrawingProps) {
  const told = rows.map((row) => ({ row, ...toldOf(row, view, frame.office.office.id) }))
  const text = on === 'wide' ? { x: home.x, y: home.y - 18, 'text-anchor': 'middle' } : besideHome(home)
  return (
    <svg class={`network-on-${on}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {told.map(({ row, sign }) => (
        <path class={`network-way ${sign?.sort ?? (row.sort === 'country' ? 'lead' : 'more')}`} d={row.way} />
      ))}
      <circle class="network-home" cx={home.x} cy={home.y} r={10} />
      <text class="network-home-name" {...text}>
        {view.home}
      </text>
      {told.map((one) => (
        <Named {...one} />
      ))}
    </svg>
  )
}

function besideHome({ x, y }: DrawnNetwork['home']) {
  return { x: x + 18, y: y + 5, 'text-anchor': 'start' }
}

type Told = { row: DrawnRow; sign: ReturnType<typeof signOf> | undefined; href?: string; title: string }

/** A spot with its words, leading to what they name. */
function Named({ row, sign, href, title }: Told) {
  const right = row.side === 'right'
  const words = (
    <>
      {row.sort === 'country' && !sign && <circle class="network-country" cx={row.x} cy={row.y} r={6} />}
      {sign && (
        <path class={`network-spot ${sign.sort}`} d={sign.shape} transform={`translate(${row.x} ${row.y})`} />
      )}
      <text
        class={`network-name ${row.sort}`}
        x={right ? row.x + 10 : row.x - 10}
        y={row.y + 4.5}
        text-anchor={right ? 'start' : 'end'}
      >
        {title && <title>{title}</title>}
        {row.text}
      </text>
    </>
  )
  return href ? (
    <a href={href} tabindex={-1}>
      {words}
    </a>
  ) : (
    words
  )
}

/** What a row is drawn as and leads to, and all of its words. */
function toldOf(row: DrawnRow, view: NetworkView, office: string): Omit<Told, 'row'> {
  const country = view.countries[row.country]
  const partner = row.partner === undefined ? undefined : country?.partners[row.partner]
  if (row.sort === 'more') return { sign: undefined, title: '' }
  if (row.sort === 'body') {
    const body = (partner ?? country)?.bodies[row.body ?? 0]
    return body ? bodyTold(body, office) : { sign: undefined, title: '' }
  }
  if (partner) return partnerTold(partner, office)
  const code = country?.code.toLowerCase()
  return {
    sign: view.gathered !== undefined && country?.count ? signOf({ tie: country.sort }) : undefined,
    title: country?.name ?? '',
    ...(code ? { href: officeAt(office, 'partners', code) } : {}),
  }
}

function bodyTold({ recordId, sort, text }: NetworkBody, office: string): Omit<Told, 'row'> {
  return { sign: signOf({ body: sort }), title: text, href: officeAt(office, 'records', recordId) }
}

function partnerTold({ partner, sort, told }: NetworkPartner, office: string): Omit<Told, 'row'> {
  const title = [partner.name, told?.kind?.text, told?.since?.text].filter(Boolean).join(' · ')
  return { sign: signOf({ tie: sort }), title, href: officeAt(office, 'partners', partner.id) }
}
