import { raw } from 'hono/html'
import type { Cite, CitedValue } from '#views/cite.ts'
import { quoteLine } from '#views/quote-line.ts'
import { quoteAt } from '../address.ts'
import { escaped } from '../markup.ts'
import { quoteLanguage } from '../quote-language.ts'
import type { Words } from '../words/words.ts'
import { sameOriginText } from './origins.tsx'
import { spanIn } from './other-language.tsx'

/** What marks need to point somewhere: the office, its words, the quotes by number. */
export type Citing = {
  readonly office: string
  readonly words: Words
  readonly cites: ReadonlyMap<number, Cite>
  /** The quotes printed below, where these are not all, and where all of them are. */
  readonly cut?: { readonly printed: ReadonlySet<number>; readonly all: string }
  /** All quotes were asked for. */
  readonly whole?: boolean
}

/** So many quotes stand below a page that does not ask for all: a book of years rests on thousands. */
const MOST_NOTES = 100

/** The quotes of a view, ready for its marks; `here` is path and query of its page, without which all of them are printed. */
export function citingOf(office: string, words: Words, cites: readonly Cite[], here?: string): Citing {
  const citing = { office, words, cites: new Map(cites.map((cite) => [cite.mark, cite])) }
  if (here === undefined || citing.cites.size <= MOST_NOTES) return citing
  const [path = '', query = ''] = here.split('?')
  const asked = new URLSearchParams(query)
  if (asked.get('quotes') === 'all') return { ...citing, whole: true }
  asked.set('quotes', 'all')
  const printed = new Set([...citing.cites.keys()].slice(0, MOST_NOTES))
  return { ...citing, cut: { printed, all: `${path}?${asked}#notes-head` } }
}

/** More sources than this are counted, not listed, beside a value: a line stays a line. The notes below have them all. */
const MOST_MARKS = 1

/** Small raised numbers, each a link that lights up the quote in its source. */
export function Marks({ marks, citing }: { marks: readonly number[]; citing: Citing }) {
  return raw(marksText(marks, citing))
}

/** The same as they stand in HTML. */
export function marksText(marks: readonly number[], citing: Citing): string {
  const inOrder = marks.length > 1 ? [...marks].sort((a, b) => a - b) : marks
  const cites = inOrder.flatMap((mark) => citing.cites.get(mark) ?? [])
  if (!cites.length) return ''
  const { marksLabel, moreMarks } = citing.words.partner
  const more = cites.slice(MOST_MARKS)
  const own = cites.slice(0, MOST_MARKS).map(({ sourceId, statementId, mark }) => {
    const at = escaped(quoteAt(citing.office, sourceId, statementId))
    return `<a href="${at}"${noteData([mark], citing)} aria-label="${escaped(marksLabel(mark))}">${mark}</a>`
  })
  const [first] = more
  const notes = noteData(
    more.map((cite) => cite.mark),
    citing,
  )
  const rest = first
    ? `<a href="${escaped(notePlace(first, citing))}"${notes} aria-label="${escaped(moreMarks(more.length))}">+${more.length}</a>`
    : ''
  return `<sup class="marks">${own.join('')}${rest}</sup>`
}

/** The notes a mark shows beside itself: those that are printed below. */
function noteData(marks: readonly number[], { cut }: Citing): string {
  const there = marks.filter((mark) => cut?.printed.has(mark) ?? true)
  return there.length ? ` data-note="${there.map((mark) => `note-${mark}`).join(' ')}"` : ''
}

/** The note of a quote, or its source where the note is not printed. */
function notePlace({ mark, sourceId, statementId }: Cite, { office, cut }: Citing): string {
  return (cut?.printed.has(mark) ?? true) ? `#note-${mark}` : quoteAt(office, sourceId, statementId)
}

/** A value with its marks; where other sources say something else, that stands beside it. */
export function Cited({ value, citing }: { value: CitedValue; citing: Citing }) {
  return raw(citedText(value, citing))
}

/** The same as it stands in HTML. */
export function citedText(value: CitedValue, citing: Citing): string {
  const told = `${escaped(value.text)}${marksText(value.marks, citing)}${othersText(value, citing)}`
  return `<span class="cited" title="${escaped(value.why)}">${told}</span>`
}

function othersText({ others, why }: CitedValue, citing: Citing): string {
  if (!others.length) return ''
  const { disagree, unitSays } = citing.words.partner
  const told = others.map(({ text, marks, unit }, at) => {
    const who = unit ? `${unitSays(unit)} ` : at === 0 ? `${disagree} ` : ''
    return `${escaped(who)}<b>${escaped(text)}</b>${marksText(marks, citing)}`
  })
  return `<span class="others"> ${told.join('; ')} <span class="why">${escaped(why)}</span></span>`
}

/** The words everything above rests on, numbered as the marks are; of very many the first, with the way to all. */
export function Notes({ citing }: { citing: Citing }) {
  const { words, cites, cut } = citing
  if (!cites.size) return null
  const shown = [...cites.values()].filter((cite) => cut?.printed.has(cite.mark) ?? true)
  return (
    <section class="notes" aria-labelledby="notes-head">
      <h2 id="notes-head">{words.partner.notes}</h2>
      <ol>{raw(shown.map((cite) => noteText(cite, citing)).join(''))}</ol>
      {cut && (
        <p class="item-more">
          {words.partner.notesCut(shown.length, cites.size)} <a href={cut.all}>{words.partner.notesAll}</a>
        </p>
      )}
    </section>
  )
}

/** The same, folded away below a list that shows a mark in nearly every line. */
export function FoldedNotes({ citing }: { citing: Citing }) {
  const { words, cites } = citing
  if (!cites.size) return null
  return (
    <details class="folded-notes" open={citing.whole === true}>
      <summary>
        {words.partner.notes} <span class="section-count">{cites.size}</span>
      </summary>
      <Notes citing={citing} />
    </details>
  )
}

function noteText(cite: Cite, citing: Citing): string {
  const { mark, quote, sourceId, statementId, publisher, sourceTitle, published, deskEntry } = cite
  const at = escaped(quoteAt(citing.office, sourceId, statementId))
  const source = [spanIn(publisher ?? sourceTitle, citing.words.lang), published && escaped(published)]
    .filter(Boolean)
    .join(', ')
  const said = `<q lang="${quoteLanguage(quote)}">${escaped(quoteLine(quote))}</q>`
  const entered = deskEntry ? `<span class="tag">${escaped(citing.words.partner.deskEntry)}</span>` : ''
  return `<li id="note-${mark}" value="${mark}">${said} <a class="note-source" href="${at}">${source}</a>${sameOriginText(cite, citing)}${entered}</li>`
}
