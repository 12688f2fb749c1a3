/** Parts of an office that show the book and so can be read at other days; the first page is the empty one. */
const SHOWS_THE_BOOK = new Set([
  '',
  'partners',
  'records',
  'search',
  'ask',
  'ties',
  'agreements',
  'embassies',
  'occasions',
  'figures',
  'pipeline',
  'money',
  'charts',
  'map',
  'links',
  'network',
  'timeline',
  'projects',
  'investors',
])

const LINK = /<a\b[^>]*?\shref="(\/[^"]*)"[^>]*>/g
const ASKING = /<form\b[^>]*?\smethod="get"[^>]*>/g

/**
 * The page of a book read at other days, its ways further into the book at the same days: every link, and every form that
 * asks. What bears `data-today` leads back to today, and other parts of the office know no days.
 */
export function keepDays(html: string, office: string, days: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(days)
  if (!pairs.length) return html
  const fields = pairs
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}"/>`)
    .join('')
  return html
    .replace(LINK, (tag, path: string) =>
      tag.includes(' data-today') || !isOfBook(path, office) ? tag : tag.replace(path, withDays(path, pairs)),
    )
    .replace(ASKING, (tag) => {
      const path = / action="(\/[^"]*)"/.exec(tag)?.[1]
      return tag.includes(' data-today') || !path || !isOfBook(path, office) ? tag : `${tag}${fields}`
    })
}

function isOfBook(path: string, office: string): boolean {
  const [first, part = ''] = path.split(/[?#]/)[0]?.slice(1).split('/') ?? []
  return first === encodeURIComponent(office) && SHOWS_THE_BOOK.has(part)
}

/** Days behind an address as it stands in HTML; one the link itself sets stays. */
function withDays(path: string, pairs: readonly (readonly [string, string])[]): string {
  const [before = '', fragment] = path.split('#')
  const asks = before.includes('?')
  const missing = asks ? pairs.filter(([name]) => !new RegExp(`[?;&]${name}=`).test(before)) : pairs
  if (!missing.length) return path
  const query = missing.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&amp;')
  const joined = `${before}${asks ? '&amp;' : '?'}${query}`
  return fragment === undefined ? joined : `${joined}#${fragment}`
}
