import type { SourceView } from '#views/cards-view.ts'
import type { HomeView } from '#views/list-views.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Titled } from './other-language.tsx'

/** A text with something to decide. */
export type Undecided = HomeView['undecided'][number]

type Next = { frame: OfficeFrame; next: Undecided | undefined }

/** One decision for all that are selected; the boxes of the cards belong to this form. */
export function Bulk({ frame, at, why }: { frame: OfficeFrame; at: string; why?: string | undefined }) {
  const words = frame.words.judge
  return (
    <form class="bulk" id="bulk" method="post" action={`${at}/judge`} data-live>
      <input type="hidden" name="bulk" value="yes" />
      <span>{words.bulk}</span>
      <label class="bulk-why">
        <span class="hidden">{words.why}</span>
        <input name="why" value={why} placeholder={words.why} maxlength={500} autocomplete="off" />
      </label>
      <button type="submit" name="verdict" value="accept" data-key="a">
        {words.accept}
      </button>
      <button type="submit" class="quiet" name="verdict" value="reject" data-key="x">
        {words.reject}
      </button>
    </form>
  )
}

/** The single keys of the page, told and able to be switched off; shown only where the script that hears them runs. */
export function Keys({ frame }: { frame: OfficeFrame }) {
  const words = frame.words.judge
  return (
    <details class="keys" id="keys" hidden>
      <summary>{words.keys}</summary>
      <dl>
        {Object.entries(words.keyList).map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input type="checkbox" id="keys-on" checked />
        <span>{words.keysOn}</span>
      </label>
    </details>
  )
}

/** How far this text is decided, as a line and in words; of one or two cards everybody sees it. */
export function Progress({ frame, done, all }: { frame: OfficeFrame; done: number; all: number }) {
  const says = frame.words.judge.progress(done, all)
  if (all < 3) return null
  return (
    <p class="judging-progress">
      <progress max={all} value={done} aria-label={says} />
      <span aria-hidden="true">{says}</span>
    </p>
  )
}

/** Nothing is left here: the next text of the pile, or the book where the pile is worked off. */
export function AllDone({ frame, view, next }: Next & { view: SourceView }) {
  const { words, office } = frame
  const id = office.office.id
  return (
    <div class="all-done">
      <p>{view.decided.length ? words.judge.allDoneSays : words.source.noFindings}</p>
      {next ? (
        <p>
          <a class="button" href={officeAt(id, 'sources', next.id, 'judge')}>
            {words.judge.next}
          </a>
          <span class="item-more parts">
            <Titled text={next.title} lang={frame.lang} />
            <span class="due">{words.sources.waiting(next.waiting)}</span>
          </span>
        </p>
      ) : (
        <p>
          {words.home.noWaiting} <a href={officeAt(id, 'partners')}>{words.partners.title}</a>
        </p>
      )}
    </div>
  )
}

/** The way on to the next text of the pile, for who leaves the rest of this one for later. */
export function NextText({ frame, next }: Next) {
  if (!next) return null
  return (
    <a href={officeAt(frame.office.office.id, 'sources', next.id, 'judge')}>
      {frame.words.judge.next}: <Titled text={next.title} lang={frame.lang} />
    </a>
  )
}
