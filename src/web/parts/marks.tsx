import type { Cite, CitedValue } from '#views/cite.ts'
import { quoteLine } from '#views/quote-line.ts'
import { quoteAt } from '../address.ts'
import { quoteLanguage } from '../quote-language.ts'
import type { Words } from '../words/words.ts'
import { SameOrigin } from './origins.tsx'

/** What marks need to point somewhere: the office, its words, the quotes by number. */
export type Citing = {
  readonly office: string
  readonly words: Words
  readonly cites: ReadonlyMap<number, Cite>
}

/** The quotes of a view, ready for its marks. */
export function citingOf(office: string, words: Words, cites: readonly Cite[]): Citing {
  return { office, words, cites: new Map(cites.map((cite) => [cite.mark, cite])) }
}

/** More sources than this are counted, not listed, beside a value: a line stays a line. The notes below have them all. */
const MOST_MARKS = 1

/** Small raised numbers, each a link that lights up the quote in its source. */
export function Marks({ marks, citing }: { marks: readonly number[]; citing: Citing }) {
  const cites = [...marks].sort((a, b) => a - b).flatMap((mark) => citing.cites.get(mark) ?? [])
  if (!cites.length) return null
  const more = cites.slice(MOST_MARKS)
  return (
    <sup class="marks">
      {cites.slice(0, MOST_MARKS).map((cite) => (
        <a
          href={quoteAt(citing.office, cite.sourceId, cite.statementId)}
          data-note={`note-${cite.mark}`}
          aria-label={citing.words.partner.marksLabel(cite.mark)}
        >
          {cite.mark}
        </a>
      ))}
      {more[0] && (
        <a
          href={`#note-${more[0].mark}`}
          data-note={more.map((cite) => `note-${cite.mark}`).join(' ')}
          aria-label={citing.words.partner.moreMarks(more.length)}
        >
          +{more.length}
        </a>
      )}
    </sup>
  )
}

/** A value with its marks; where other sources say something else, that stands beside it. */
export function Cited({ value, citing }: { value: CitedValue; citing: Citing }) {
  return (
    <span class="cited" title={value.why}>
      {value.text}
      <Marks marks={value.marks} citing={citing} />
      {value.others.length > 0 && (
        <span class="others">
          {' '}
          {citing.words.partner.disagree}{' '}
          {value.others.map((other, i) => (
            <>
              {i > 0 && '; '}
              <b>{other.text}</b>
              <Marks marks={other.marks} citing={citing} />
            </>
          ))}{' '}
          <span class="why">{value.why}</span>
        </span>
      )}
    </span>
  )
}

/** The words everything above rests on, numbered as the marks are. */
export function Notes({ citing }: { citing: Citing }) {
  const { words, cites, office } = citing
  if (!cites.size) return null
  return (
    <section class="notes" aria-labelledby="notes-head">
      <h2 id="notes-head">{words.partner.notes}</h2>
      <ol>
        {[...cites.values()].map((cite) => (
          <li id={`note-${cite.mark}`} value={cite.mark}>
            <q lang={quoteLanguage(cite.quote)}>{quoteLine(cite.quote)}</q>{' '}
            <a class="note-source" href={quoteAt(office, cite.sourceId, cite.statementId)}>
              {[cite.publisher ?? cite.sourceTitle, cite.published].filter(Boolean).join(', ')}
            </a>
            <SameOrigin cite={cite} citing={citing} />
            {cite.deskEntry && <span class="tag">{words.partner.deskEntry}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
