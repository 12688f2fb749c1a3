import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { aroundNote } from './around-note.ts'
import { guardPage } from './guard-page.ts'
import type { PageAnswer } from './page-answer.ts'
import { pageFacts } from './page-facts.ts'
import { pageText } from './page-text.ts'

/** Below this, what was taken for the article is a teaser or a notice. */
const SHORT = 200
/** An article that holds less than this part of the page's words was taken wrongly: silent loss is worse than furniture. */
const LEAST_PART = 0.33
/** Above the article a page has room for a stamp, which the article then lacks. */
const HEAD = 4_000
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'form'])

/**
 * A saved page as text: its headline, then the article; the whole page where no article stands out. Menus and related
 * headlines that stay are cut later, with a receipt.
 */
export function readPage(html: string): PageAnswer {
  const limit = guardPage(html)
  if (limit) return { read: false, limit }
  const document = documentOf(html)
  const facts = pageFacts(document)
  const body = document.body ?? document.documentElement
  const whole = body ? pageText(body) : ''
  const inner = (body && pageText(body, AROUND)) || whole
  const article = articleText(document)
  const enough = article.length >= SHORT && article.length >= inner.length * LEAST_PART
  const beside = whole.slice(0, HEAD).split('\n')
  const text = withHeadline(enough ? article : inner, facts.title)
  const notes = aroundNote(whole, text)
  return { read: true, text, beside, ...facts, ...(notes.length ? { notes } : {}) }
}

/** A piece of a page gets the frame it lacks, so that what stands outside of a body is not lost. */
function documentOf(html: string): Document {
  const framed = /<(html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(framed).document
}

/** What readability takes for the article; it changes the document, so it comes last. */
function articleText(document: Document): string {
  const reader = new Readability<Element>(document, {
    charThreshold: SHORT,
    serializer: (node) => node as Element,
  })
  const found = reader.parse()?.content
  return found ? pageText(found) : ''
}

/** A headline is often the only place that says who did what; quotes may rest on it, so it is part of the text. */
function withHeadline(text: string, title: string | undefined): string {
  if (!title || squeezed(text.slice(0, title.length * 2 + 500)).includes(squeezed(title))) return text
  return `${title}\n\n${text}`
}

function squeezed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s“”"'‘’]+/g, '')
    .toLowerCase()
}
