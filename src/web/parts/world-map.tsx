import type { MapView } from '#views/map.ts'
import type { TieLine } from '#views/ties/ties-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { type MapWords, mapWords } from '../words/map-words.ts'

type Point = { readonly x: number; readonly y: number }

/** A map as it was drawn for the page: its size, home, the lines with their ends, and the names of islands. */
export type DrawnMap = {
  readonly base: string
  readonly width: number
  readonly height: number
  readonly home: Point
  readonly lines: readonly { readonly way: string; readonly end: Point }[]
  readonly islands: readonly { readonly name: string; readonly at: Point }[]
}

type LineSort = keyof MapWords['keys']

const STANDS = new Set(['established', 'unknown', 'dormant'])

function sortOf({ kind, state }: TieLine): LineSort {
  if (!STANDS.has(state)) return 'over'
  return kind?.value === 'sister-city' || kind?.value === 'friendship' ? kind.value : 'cooperation'
}

/** The lines over the picture of the world, each leading to its partner; what they mean stands below. */
export function WorldMap({ frame, view, drawn }: { frame: OfficeFrame; view: MapView; drawn: DrawnMap }) {
  const own = mapWords(frame.lang)
  const office = frame.office.office.id
  const sorts = [...new Set(view.placed.map(({ line }) => sortOf(line)))]
  return (
    <figure class="world" aria-label={own.picture(view.home?.name ?? '', view.placed.length)}>
      <div class="world-drawing">
        <img src={drawn.base} alt="" width={drawn.width} height={drawn.height} />
        <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true">
          {drawn.islands.map(({ name, at }) => (
            <text class="world-islands" x={at.x} y={at.y}>
              {`${name} (${own.islands})`}
            </text>
          ))}
          {view.placed.map(({ line }, index) => (
            <path class={`world-way ${sortOf(line)}`} d={drawn.lines[index]?.way} />
          ))}
          {view.placed.map(({ line }, index) => (
            <a href={officeAt(office, 'partners', line.partner.id)} tabindex={-1}>
              <circle
                class={`world-end ${sortOf(line)}`}
                cx={drawn.lines[index]?.end.x}
                cy={drawn.lines[index]?.end.y}
                r={4}
              >
                <title>
                  {[line.partner.name, line.partner.countryName, line.kind?.text, line.since?.text]
                    .filter(Boolean)
                    .join(' · ')}
                </title>
              </circle>
            </a>
          ))}
          <circle class="world-home" cx={drawn.home.x} cy={drawn.home.y} r={5} />
        </svg>
      </div>
      <figcaption>
        {sorts.map((sort) => (
          <span class="world-key">
            <svg viewBox="0 0 36 8" width="36" height="8" aria-hidden="true">
              <path class={`world-way ${sort}`} d="M1 4H35" />
            </svg>
            {own.keys[sort]}
          </span>
        ))}
        <span class="world-source">{own.shapes}</span>
      </figcaption>
    </figure>
  )
}
