import { html } from 'hono/html'
import type { PropsWithChildren } from 'hono/jsx'
import type { Frame, OfficeFrame } from '../frame.ts'
import { Header } from './header.tsx'
import { Problems } from './problems.tsx'
import { ReadingAt } from './read-at.tsx'
import { Said } from './said.tsx'
import { Refused } from './tied.tsx'
import { Work } from './work.tsx'

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 28 28'%3E%3Cg fill='none' stroke='%230b6a70' stroke-width='2.4'%3E%3Ccircle cx='10' cy='14' r='8.5'/%3E%3Ccircle cx='18' cy='14' r='8.5'/%3E%3C/g%3E%3Cpath d='M14 6.6a8.5 8.5 0 0 1 0 14.8a8.5 8.5 0 0 1 0-14.8z' fill='%230b6a70'/%3E%3C/svg%3E"

const FONTS = [
  'be-vietnam-pro-latin-400-normal.woff2',
  'be-vietnam-pro-latin-600-normal.woff2',
  'be-vietnam-pro-vietnamese-400-normal.woff2',
  'be-vietnam-pro-vietnamese-600-normal.woff2',
]

/**
 * The icon and the letters a page begins to load with, written as they stand: links that are made like other parts are looked
 * for in the whole page once it is there, to be moved to where these are.
 */
function linksOf({ asset }: Frame) {
  const fonts = FONTS.map(
    (font) => html`<link rel="preload" href="${asset(font)}" as="font" type="font/woff2" crossorigin=""/>`,
  )
  return html`<link rel="icon" href="${ICON}"/>${fonts}`
}

type PageProps = PropsWithChildren<{
  frame: Frame
  /** The page's own name: `partner`. It says which file made it. */
  page: string
  title: string
  /** Islands the page asks for besides those of every page. */
  islands?: readonly string[]
  /** Where no script runs, the page is asked for again after so many seconds. */
  refresh?: number
}>

type Asking = { readonly inOffice: boolean; readonly works: boolean; readonly islands: readonly string[] }

/** The scripts of a page, each once. Names are offered as they are typed wherever the header asks a question. */
function islandsOf(page: string, { inOffice, works, islands }: Asking): readonly string[] {
  const asks = inOffice && page !== 'home' ? ['suggest.js'] : []
  return [...new Set(['page.js', 'citations.js', ...asks, ...(works ? ['work.js'] : []), ...islands])]
}

/** The frame of every page: head, ribbon, header, what was just said, the matter, footer. */
export function Page({ frame, page, title, islands = [], refresh, children }: PageProps) {
  const { words, office } = frame
  const work = office && (frame as OfficeFrame).work?.length ? { ...frame, office } : undefined
  const name = office ? office.office.name[frame.lang] : words.name
  return (
    <html lang={frame.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${frame.problems.length ? `${words.errorTitle} ` : ''}${title} · ${name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {linksOf(frame)}
        <link rel="stylesheet" href={frame.asset('app.css')} />
        {refresh && (
          <noscript>
            <meta http-equiv="refresh" content={String(refresh)} />
          </noscript>
        )}
        {islandsOf(page, { inOffice: office !== undefined, works: Boolean(work || refresh), islands }).map(
          (island) => (
            <script type="module" src={frame.asset(island)} />
          ),
        )}
      </head>
      <body data-page={page}>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        {office?.office.sample && <Ribbon frame={frame} />}
        <Header frame={frame} page={page} />
        <main id="main" tabindex={-1}>
          <Problems frame={frame} />
          <Said frame={frame} />
          {work && <Work frame={work} />}
          {frame.at && <ReadingAt frame={frame} at={frame.at} />}
          <Refused.Provider value={frame}>{children}</Refused.Provider>
        </main>
        <footer class="foot">
          <p>{words.footer}</p>
          <p>
            {words.name} · {words.version} {frame.version}
          </p>
        </footer>
      </body>
    </html>
  )
}

/** On every page of a sample office, on paper too, in both languages: nobody may take it for the real thing. */
export function Ribbon({ frame }: { frame: Frame }) {
  return (
    <aside class="ribbon" aria-label={frame.words.sample}>
      <strong>
        <span lang="vi">Dữ liệu mẫu</span> / <span lang="en">Sample data</span>
      </strong>
      <span class="ribbon-says">{frame.words.sampleSays}</span>
    </aside>
  )
}
