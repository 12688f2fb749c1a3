import type { MapSort } from '#views/map-view.ts'
import type { BodySort } from '#views/network-view.ts'

/** What a tie or a link of bodies is drawn as. */
export type SignOf = { readonly tie: MapSort } | { readonly body: BodySort }

/** The spot at the end of a way, around its middle: kinds are told apart by their shape where colours are not. */
const SHAPES: Readonly<Record<string, string>> = {
  'sister-city': 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  friendship: 'M0-6.5L6.5 0L0 6.5L-6.5 0Z',
  cooperation: 'M-4.5-4.5H4.5V4.5H-4.5Z',
  over: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z',
  link: 'M0-4.5L4.5 3.5H-4.5Z',
  paper: 'M-3-4.5H3V4.5H-3Z',
  'body-over': 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z',
}

/** The class and the shape of a sign. */
export function signOf(of: SignOf): { readonly sort: string; readonly shape: string } {
  const sort = 'tie' in of ? of.tie : of.body === 'over' ? 'body-over' : of.body
  return { sort, shape: SHAPES[sort] ?? '' }
}

/** A short way with its spot, as it stands in the key and before a line of the list. */
export function NetworkSign({ of }: { of: SignOf }) {
  const { sort, shape } = signOf(of)
  return (
    <svg class="network-sign" viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
      <path class={`network-way ${sort}`} d="M1 8H28" />
      <path class={`network-spot ${sort}`} d={shape} transform="translate(29 8)" />
    </svg>
  )
}
