import type { Card, SourceView } from '#views/cards-view.ts'
import type { SourcePublicity } from '#views/exports/publicity.ts'
import { officeAt, withQuery } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { AboutSource } from '../parts/about-source.tsx'
import { ErasedText } from '../parts/erased-text.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { Page } from '../parts/page.tsx'
import { CutReceipt, Legend } from '../parts/source-facts.tsx'
import { UnreadNotice } from '../parts/source-file.tsx'
import { SourceHead } from '../parts/source-head.tsx'
import { quoteLanguage } from '../quote-language.ts'

type SourceProps = {
  frame: OfficeFrame
  view: SourceView
  lit?: string | undefined
  /** Who may see it. */
  publicity?: SourcePublicity | undefined
}

/** A source as it was written, its quotes lit, beside what was made of them. */
export function SourcePage({ frame, view, lit, publicity }: SourceProps) {
  const { words } = frame
  if (view.erased) {
    return (
      <Page frame={frame} page="source" title={view.source.title}>
        <SourceHead frame={frame} view={view} />
        <ErasedText frame={frame} erased={view.erased} />
      </Page>
    )
  }
  const cards = [...view.groups.flatMap((group) => group.cards), ...view.decided]
  const shown = lit ? cards.find((card) => card.statementIds.includes(lit)) : undefined
  return (
    <Page frame={frame} page="source" title={view.source.title}>
      <SourceHead frame={frame} view={view}>
        <UnreadNotice frame={frame} view={view} />
        <SourceTools frame={frame} view={view} />
      </SourceHead>
      <div class="reading">
        <div>
          <section class="reading-text" aria-label={words.source.textHead}>
            <Legend frame={frame} />
            <MarkedText view={view} words={words} lit={lit} />
            <CutReceipt view={view} frame={frame} />
          </section>
          <AboutSource frame={frame} view={view} publicity={publicity} />
        </div>
        <aside class="reading-side" aria-labelledby="findings-head">
          {shown && (
            <div class="lit-card">
              <p class="item-more">{words.source.lit}</p>
              <Finding frame={frame} card={shown} />
            </div>
          )}
          <h2 id="findings-head">{words.source.findings}</h2>
          {cards.length ? (
            <ol class="findings">
              {cards.map((card, i) => (
                <li id={`card-${i + 1}`} value={i + 1}>
                  <Finding frame={frame} card={card} />
                </li>
              ))}
            </ol>
          ) : (
            <p class="none">{words.source.noFindings}</p>
          )}
        </aside>
      </div>
    </Page>
  )
}

function SourceTools({ frame, view }: { frame: OfficeFrame; view: SourceView }) {
  const { words, office } = frame
  const path = officeAt(office.office.id, 'sources', view.source.id)
  return (
    <div class="title-tools">
      {!view.source.unread && (
        <a class={view.counts.waiting ? 'button' : 'button quiet'} href={`${path}/judge`}>
          {view.counts.waiting ? words.source.judgeMore(view.counts.waiting) : words.source.judge}
        </a>
      )}
      <a
        class={view.source.unread ? 'button' : 'button quiet'}
        href={withQuery(officeAt(office.office.id, 'enter'), { source: view.source.id })}
      >
        {words.source.enterFrom}
      </a>
      {view.source.kind === 'document' && !view.source.unread && (
        <form method="post" action={`${path}/read`} class="inline">
          <button type="submit" class="quiet">
            {words.source.reread}
          </button>
        </form>
      )}
    </div>
  )
}

function Finding({ frame, card }: { frame: OfficeFrame; card: Card }) {
  const { words, office } = frame
  const first = card.statementIds[0]
  const standing = card.decision
    ? words.judge.verdict[card.decision.verdict]
    : words.judge.standing[card.standing]
  return (
    <>
      <span class={`state state-${card.decision?.verdict ?? 'waiting'}`}>
        {card.kindWord} · {standing}
      </span>
      <a class="plain finding-title" href={first ? `?at=${first}#st-${first}` : '#findings-head'}>
        {card.title}
      </a>
      {card.kind === 'commitment' && <FirstQuote card={card} />}
      {card.decision && card.decision.verdict !== 'reject' && card.recordId && (
        <a class="item-more" href={officeAt(office.office.id, 'records', card.recordId)}>
          {words.judge.openInBook}
        </a>
      )}
    </>
  )
}

/** What was promised or asked is in the words alone. */
function FirstQuote({ card }: { card: Card }) {
  const quote = card.quotes[0]?.quote
  if (!quote) return null
  return (
    <q class="finding-quote" lang={quoteLanguage(quote)}>
      {quote}
    </q>
  )
}
