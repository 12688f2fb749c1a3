import type { CardGroup, SourceView } from '#views/cards-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { CardBox } from '../parts/card.tsx'
import { AllDone, Bulk, Keys, NextText, Progress, type Undecided } from '../parts/judging-tools.tsx'
import { cardNumbers, MarkedText } from '../parts/marked-text.tsx'
import { otherLanguage } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import type { Typed } from '../parts/slot-fields.tsx'
import { CutReceipt, Legend } from '../parts/source-facts.tsx'
import { WhoPanel } from '../parts/who.tsx'
import { readingQualityWords } from '../words/reading-quality-words.ts'

type JudgeProps = {
  frame: OfficeFrame
  view: SourceView
  /** The text to go on with, where another waits. */
  next?: Undecided | undefined
  /** A correction that came back: whose it is and what was typed. */
  amending?: { readonly of: string; readonly typed: Typed } | undefined
  /** Cards that were selected, and why, in a form that came back. */
  ticked?: { readonly ids: ReadonlySet<string>; readonly why: string } | undefined
}

/** Reading and deciding: the text on the left with its quotes marked, one card a decision on the right. */
export function JudgePage({ frame, view, next, amending, ticked }: JudgeProps) {
  const { words, office } = frame
  const at = officeAt(office.office.id, 'sources', view.source.id)
  const waiting = view.groups.reduce((sum, group) => sum + group.cards.length, 0)
  return (
    <Page
      frame={frame}
      page="judge"
      title={`${words.judge.title}: ${view.source.title}`}
      islands={['judging.js']}
    >
      <header class="title title-slim">
        <p class="eyebrow">{words.judge.title}</p>
        <h1 class="title-long">
          <a class="plain" href={at} {...otherLanguage(view.source.title, frame.lang)}>
            {view.source.title}
          </a>
        </h1>
      </header>
      <div class="reading judging" id="judging">
        <section class="reading-text" id="judging-text" aria-label={words.source.textHead} tabindex={-1}>
          <Legend frame={frame} />
          <MarkedText view={view} words={words} />
          <CutReceipt view={view} frame={frame} />
        </section>
        <div class="reading-side" id="judging-cards">
          <div class="judging-head">
            <h2>{waiting ? words.judge.waiting(waiting) : words.judge.allDone}</h2>
            <Keys frame={frame} />
          </div>
          <Progress frame={frame} done={view.decided.length} all={view.decided.length + waiting} />
          {waiting > 0 && <WhoPanel frame={frame} />}
          {!waiting && <AllDone frame={frame} view={view} next={next} />}
          <Cards frame={frame} view={view} at={at} amending={amending} ticked={ticked} />
          {waiting > 1 && <Bulk frame={frame} at={at} why={ticked?.why} />}
          <p class="judging-more">
            {waiting > 0 && <NextText frame={frame} next={next} />}
            <a href={officeAt(office.office.id, 'reading-quality')}>{readingQualityWords(frame.lang).link}</a>
          </p>
        </div>
      </div>
    </Page>
  )
}

type CardsProps = JudgeProps & { at: string }

function Cards({ frame, view, at, amending, ticked }: CardsProps) {
  const numbers = cardNumbers(view)
  const isAmended = ({ statementIds }: SourceView['decided'][number]) =>
    amending !== undefined && statementIds.includes(amending.of)
  const box = (card: SourceView['decided'][number]) => (
    <CardBox
      frame={frame}
      card={card}
      number={numbers.get(card.statementIds[0] ?? '') ?? 0}
      at={at}
      typed={isAmended(card) ? amending?.typed : undefined}
      ticked={card.statementIds.every((id) => ticked?.ids.has(id))}
    />
  )
  return (
    <>
      {view.groups.map((group) => (
        <Group frame={frame} group={group} at={at}>
          {group.cards.map(box)}
        </Group>
      ))}
      {view.decided.length > 0 && (
        <details class="decided" open={view.decided.some(isAmended)}>
          <summary>{frame.words.judge.decided(view.decided.length)}</summary>
          {view.decided.map(box)}
        </details>
      )}
    </>
  )
}

type GroupProps = { frame: OfficeFrame; group: CardGroup; at: string; children?: unknown }

/** At one go only what is read surely is confirmed, the rest one by one. */
function GroupActs({ frame, group, at }: Omit<GroupProps, 'children'>) {
  const words = frame.words.judge
  const waiting = group.cards.filter((card) => !card.decision)
  const cards = waiting.filter((card) => card.sure)
  if (cards.length < 2) return null
  return (
    <form class="group-acts" method="post" action={`${at}/judge`} data-live>
      <input type="hidden" name="ids" value={cards.flatMap((card) => card.statementIds).join(' ')} />
      <input type="hidden" name="bulk" value="yes" />
      <button type="submit" class="quiet" name="verdict" value="accept">
        {cards.length === waiting.length ? words.acceptAll(cards.length) : words.acceptSure(cards.length)}
      </button>
    </form>
  )
}

function Group({ frame, group, at, children }: GroupProps) {
  if (group.key === 'courtesies')
    return (
      <details class="group">
        <summary>
          {group.title} <span class="section-count">{group.cards.length}</span>
        </summary>
        {children}
      </details>
    )
  return (
    <section class="group">
      <div class="group-head">
        <h2>{group.title}</h2>
        <GroupActs frame={frame} group={group} at={at} />
      </div>
      {children}
    </section>
  )
}
