import { isProblem, type Language } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import type { Stated } from './intake.ts'

const DAY_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
]

/** What a page states of itself: title, publisher, day of publication, language. Nothing is worked out. */
export function pageFacts(document: Document): Stated {
  const linked = linkedData(document)
  const title = titleOf(document)
  const publisher = publisherOf(document, linked)
  const published = publishedOf(document, linked)
  const lang = langOf(document)
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(lang ? { lang } : {}),
  }
}

function meta(document: Document, ...names: readonly string[]): string {
  const all = [...document.querySelectorAll('meta')]
  for (const name of names) {
    const found = all.find((one) =>
      ['property', 'name', 'itemprop', 'http-equiv'].some(
        (by) => one.getAttribute(by)?.toLowerCase() === name,
      ),
    )
    const content = clean(found?.getAttribute('content') ?? '')
    if (content) return content
  }
  return ''
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 500)
}

function titleOf(document: Document): string {
  const stated = meta(document, 'og:title', 'twitter:title')
  const heads = [...document.querySelectorAll('h1')]
    .map((head) => clean(head.textContent ?? ''))
    .filter(Boolean)
  const named = clean(document.querySelector('title')?.textContent ?? '')
  return stated || (heads.length === 1 ? heads[0] : undefined) || named || heads[0] || ''
}

function publisherOf(document: Document, linked: readonly Linked[]): string {
  const publisher = linked.map((one) => one.publisher).find((one) => one !== undefined)
  return meta(document, 'og:site_name', 'dc.publisher').slice(0, 200) || (publisher ?? '') || hostOf(document)
}

/** Where nobody says who published it, the address it says it stands at does. */
function hostOf(document: Document): string {
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') || meta(document, 'og:url')
  try {
    return new URL(address).hostname.replace(/^www\./, '')
  } catch {
    return ''
  }
}

function publishedOf(document: Document, linked: readonly Linked[]): string | undefined {
  const said = [
    meta(document, ...DAY_NAMES.slice(0, 3)),
    ...linked.map((one) => one.published ?? ''),
    meta(document, ...DAY_NAMES.slice(3)),
    document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '',
  ]
  return said.map(dayOf).find((day) => day !== undefined)
}

/** The day as the page writes it, in its own time; other spellings than ISO may mean two days and say nothing. */
function dayOf(text: string): string | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text.trim())
  const day = found && `${found[1]}-${found[2]}-${found[3]}`
  return day && !isProblem(parseDate(day)) ? day : undefined
}

function langOf(document: Document): Language | undefined {
  const said = [
    document.documentElement?.getAttribute('lang') ?? '',
    meta(document, 'og:locale'),
    meta(document, 'content-language'),
  ]
  return said
    .map((text) => /^(en|vi)\b|^(en|vi)_/i.exec(text)?.[0].slice(0, 2).toLowerCase())
    .find(isLanguage)
}

function isLanguage(text: string | undefined): text is Language {
  return text === 'en' || text === 'vi'
}

type Linked = { readonly published?: string; readonly publisher?: string }

/** The publication day and publisher in a page's JSON-LD, of whichever thing in it states them. */
function linkedData(document: Document): readonly Linked[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 20)
    .flatMap((script) => linkedIn(parsed(script.textContent ?? ''), 0))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Many pages carry JSON-LD that is not JSON; what does not parse states nothing.
    return undefined
  }
}

function linkedIn(value: unknown, depth: number): readonly Linked[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => linkedIn(one, depth + 1))
  const { datePublished, publisher, '@graph': graph } = value as Record<string, unknown>
  const name =
    typeof publisher === 'object' && publisher !== null && 'name' in publisher ? publisher.name : publisher
  const own: Linked = {
    ...(typeof datePublished === 'string' ? { published: datePublished } : {}),
    ...(typeof name === 'string' && name ? { publisher: clean(name).slice(0, 200) } : {}),
  }
  return [own, ...linkedIn(graph, depth + 1)]
}
