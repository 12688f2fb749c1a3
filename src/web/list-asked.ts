import type { Context } from 'hono'
import { typedCountry } from '#model/values/country-typed.ts'
import { parseList } from '#views/ties/parse-list.ts'
import { bookFrame } from './book-at.ts'
import type { WebDeps } from './deps.ts'

/** Which page of a long list is asked for; the first where that cannot be read. */
export function pageAsked(c: Context): { readonly page?: number } {
  const { page } = parseList({ page: c.req.query('page') }).asked
  return page ? { page } : {}
}

/** What a list is asked for in its address, at the days the book is read at; what cannot be read is told on the page. */
export async function listAsked(c: Context, deps: WebDeps) {
  const office = c.req.param('office') ?? ''
  const { frame, status } = await bookFrame(c, deps, office)
  const country = c.req.query('country')
  const { asked, problems } = parseList({
    state: c.req.query('state'),
    days: c.req.query('days'),
    years: c.req.query('years'),
    country: country && (typedCountry(country) ?? country),
    sort: c.req.query('sort'),
    page: c.req.query('page'),
  })
  return {
    frame: { ...frame, problems: [...frame.problems, ...problems] },
    reader: { office, lang: frame.lang },
    asked: { ...asked, ...frame.at },
    status: problems.length ? (422 as const) : status,
  }
}
