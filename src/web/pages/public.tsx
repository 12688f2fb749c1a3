import type { PublicList, PublicView } from '#views/exports/public-page.ts'
import { quoteLine } from '#views/quote-line.ts'
import type { Frame } from '../frame.ts'
import { LanguageSwitch } from '../parts/language-switch.tsx'
import { Titled } from '../parts/other-language.tsx'
import { Ribbon } from '../parts/page.tsx'
import { Problems } from '../parts/problems.tsx'
import { quoteLanguage } from '../quote-language.ts'
import { type PublicWords, publicWords } from '../words/public-words.ts'

/**
 * What the public may read of an office, for the screen and for paper. A page of its own: the frame of the desk names its
 * officers and its work, and nothing of either may stand here.
 */
export function PublicPage({ frame, view }: { frame: Frame; view: PublicView }) {
  const own = publicWords(frame.lang)
  const lists = view.lists.filter((list) => list.rows.length)
  return (
    <html lang={frame.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${own.seen} · ${view.name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={frame.asset('app.css')} />
      </head>
      <body data-page="public">
        <a class="skip" href="#main">
          {frame.words.skip}
        </a>
        {view.sample && <Ribbon frame={frame} />}
        <main id="main" tabindex={-1}>
          <header class="title">
            <p class="eyebrow">{own.asOf(view.asOfText)}</p>
            <h1 class="title-plain">{view.name}</h1>
            <p class="lede">{own.print}</p>
            <div class="title-tools">
              <LanguageSwitch frame={frame} />
            </div>
          </header>
          <Problems frame={frame} />
          {!lists.length && <p class="none">{own.nothing}</p>}
          {lists.map((list) => (
            <List list={list} own={own} />
          ))}
          {view.cites.length > 0 && <Rests view={view} own={own} />}
        </main>
      </body>
    </html>
  )
}

/** The sides are in the title of a line, however it names them. */
const IN_TITLE: ReadonlySet<string> = new Set(['a', 'b', 'parties', 'host', 'origin', 'within'])

function List({ list, own }: { list: PublicList; own: PublicWords }) {
  return (
    <section class="section" aria-labelledby={`list-${list.kind}`}>
      <h2 id={`list-${list.kind}`}>
        {own[list.kind]} <span class="section-count">{list.rows.length}</span>
      </h2>
      <ul class="public-list">
        {list.rows.map((row) => (
          <li>
            <b>{row.title}</b>
            <sup class="marks">
              {row.marks.map((mark) => (
                <a href={`#note-${mark}`}>{mark}</a>
              ))}
            </sup>
            <span class="item-more">
              {row.values
                .filter((value) => !row.title.includes(value.text) && !IN_TITLE.has(value.slot))
                .map((value) => `${value.label}: ${value.text}`)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Rests({ view, own }: { view: PublicView; own: PublicWords }) {
  return (
    <section class="notes" aria-labelledby="notes-head">
      <h2 id="notes-head">{own.rests}</h2>
      <ol>
        {view.cites.map((cite) => (
          <li id={`note-${cite.mark}`} value={cite.mark}>
            <q lang={quoteLanguage(cite.quote)}>{quoteLine(cite.quote)}</q>{' '}
            <span class="note-source">
              <Titled text={cite.title} lang={view.lang} />
              {cite.publisher && (
                <>
                  , <Titled text={cite.publisher} lang={view.lang} />
                </>
              )}
              {cite.publishedText && `, ${cite.publishedText}`}
            </span>
            {cite.url && /^https?:/.test(cite.url) && (
              <>
                {' '}
                <a href={cite.url} rel="noreferrer noopener">
                  {new URL(cite.url).host}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
