import type { Child } from 'hono/jsx'
import type { SheetName } from '#papers/map-sheets.ts'
import type { DrawnMap } from '#papers/partner-map.ts'
import type { MapView } from '#views/map-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { type MapWords, mapWords } from '../words/map-words.ts'

type MapProps = {
  frame: OfficeFrame
  view: MapView
  drawn: readonly DrawnMap[]
  /** Where the picture a sheet lies over is kept. */
  base: (sheet: SheetName) => string
}

/** The lines over the picture of the world, and larger where they crowd, each leading to its partner; what they mean stands below. */
export function WorldMap({ frame, view, drawn, base }: MapProps) {
  const own = mapWords(frame.lang)
  const [world, ...larger] = drawn
  const sorts = [...new Set(view.placed.map(({ sort }) => sort))]
  return (
    <figure class="world" aria-label={own.picture(view.home?.name ?? '', view.placed.length)}>
      {world && <Drawing frame={frame} view={view} sheet={world} base={base(world.sheet)} />}
      <div class="world-larger">
        {larger.map((sheet) => (
          <div>
            <p class="world-inset-head">{own.larger[sheet.sheet]}</p>
            <Drawing frame={frame} view={view} sheet={sheet} base={base(sheet.sheet)} />
          </div>
        ))}
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
        {view.gathered !== undefined && <span>{own.gathered(view.gathered, view.placed.length)}</span>}
        <span class="world-source">{own.shapes}</span>
      </figcaption>
    </figure>
  )
}

type DrawingProps = Pick<MapProps, 'frame' | 'view'> & { sheet: DrawnMap; base: string }

/** One sheet: the picture below, lines, spots and names above it. */
function Drawing({ frame, view, sheet, base }: DrawingProps) {
  const own = mapWords(frame.lang)
  const office = frame.office.office.id
  const { width, height, home, lines, islands, letters } = sheet
  return (
    <Sheet own={own} sheet={sheet}>
      <img src={base} alt="" width={width} height={height} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {view.placed.map(
          ({ sort }, index) =>
            lines[index]?.way && <path class={`world-way ${sort}`} d={lines[index]?.way} />,
        )}
        {islands.map(({ name, at }) => (
          <text class="world-islands" x={at.x} y={at.y}>
            {`${name} (${own.islands})`}
          </text>
        ))}
        {view.placed.map(({ partner, sort, told, of }, index) => {
          const { end, label } = lines[index] ?? {}
          if (!end) return null
          return (
            <a href={officeAt(office, 'partners', partner.id)} tabindex={-1}>
              <circle class={`world-end ${sort}`} cx={end.x} cy={end.y} r={sheet.sheet === 'world' ? 4 : 6}>
                <title>
                  {[partner.name, partner.countryName, of && own.partners(of), ...told]
                    .filter(Boolean)
                    .join(' · ')}
                </title>
              </circle>
              {label && (
                <text
                  class="world-name"
                  x={label.x}
                  y={label.y}
                  text-anchor={label.anchor}
                  font-size={letters}
                >
                  {partner.name}
                </text>
              )}
            </a>
          )
        })}
        {home && <circle class="world-home" cx={home.x} cy={home.y} r={5} />}
      </svg>
    </Sheet>
  )
}

type SheetProps = { own: MapWords; sheet: DrawnMap; children: Child }

/** The world as wide as the page; what is drawn larger keeps its size and is moved sideways where the page is narrow. */
function Sheet({ own, sheet, children }: SheetProps) {
  if (sheet.sheet === 'world') return <div class={`world-drawing on-${sheet.sheet}`}>{children}</div>
  return (
    <>
      <p class="hint moved-hint">{own.moved}</p>
      <section class={`world-drawing on-${sheet.sheet}`} aria-label={own.larger[sheet.sheet]} tabindex={0}>
        {children}
      </section>
    </>
  )
}
