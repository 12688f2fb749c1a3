import type { Context, Hono } from 'hono'
import type { PartyKind } from '#model/values/party-name.ts'
import { showHistory } from '#views/history.ts'
import { inOneRead } from '#views/in-one-read.ts'
import { offerNames } from '#views/same/on-file.ts'
import { FILTER_NAMES, parseFilters } from '#views/search/parse-filters.ts'
import { search, suggest } from '#views/search.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { daysAsked } from '../book-at.ts'
import { readDate } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { HistoryPage } from '../pages/history.tsx'
import { hrefOf, SearchPage } from '../pages/search.tsx'
import { officeFrame } from '../visit.ts'
import { chosenLanguage } from '../visit-language.ts'

const LONGEST = 200

/** What a field may be meant to name. */
const NAMED: Readonly<Record<string, readonly PartyKind[]>> = {
  person: ['person'],
  locality: ['locality'],
  party: ['organisation', 'person', 'locality'],
}

/** Looking things up: search, names as they are typed, the history. */
export function addLooking(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/search', async (c) => {
    const office = c.req.param('office')
    const { filters, problems } = parseFilters(ctx, (name) => filterTyped(c, name))
    const days = daysAsked(c)
    const wrong = [...days.problems, ...problems]
    const query = (c.req.query('q') ?? '').slice(0, LONGEST)
    const { frame, view } = await inOneRead(ctx, office, async (within) => {
      const around = await officeFrame(c, { ...deps, ctx: within }, office, wrong)
      const reader = { office, lang: around.lang }
      const view = await search(within, reader, { query, filters, ...days.at })
      return { frame: { ...around, at: days.at }, view }
    })
    const typed = Object.fromEntries(FILTER_NAMES.map((name) => [name, c.req.query(name)?.trim() ?? '']))
    return pageAnswer(c, <SearchPage frame={frame} view={view} typed={typed} />, wrong.length ? 422 : 200)
  })
  app.get('/:office/suggest', async (c) => {
    const office = c.req.param('office')
    const query = (c.req.query('q') ?? '').slice(0, LONGEST)
    const { hits } = await suggest(ctx, { office, lang: chosenLanguage(c) ?? 'vi' }, { query })
    return c.json({ hits: hits.map((hit) => ({ ...hit, href: hrefOf(office, hit) })) })
  })
  app.get('/:office/names', async (c) => {
    const office = c.req.param('office')
    const query = (c.req.query('q') ?? '').slice(0, LONGEST)
    const kinds = NAMED[c.req.query('as') ?? ''] ?? NAMED.party ?? []
    const names = await offerNames(ctx, { office, lang: chosenLanguage(c) ?? 'vi' }, { query, kinds })
    return c.json({
      hits: names.map(({ id, name, detail, fill }) => ({
        parts: [{ text: name, marked: false }],
        detail,
        fill,
        href: officeAt(office, 'partners', id),
      })),
    })
  })
  app.get('/:office/history', async (c) => {
    const office = c.req.param('office')
    const frame = await officeFrame(c, deps, office)
    const asked = Number(c.req.query('before'))
    const before = Number.isSafeInteger(asked) && asked > 0 ? asked : undefined
    const view = await showHistory(ctx, { office, lang: frame.lang }, before ? { before } : {})
    return pageAnswer(c, <HistoryPage frame={frame} view={view} before={before} />)
  })
}

/** A filter as people type it; days their way. */
function filterTyped(c: Context, name: string): string | undefined {
  const text = c.req.query(name)?.trim()
  return text && (name === 'from' || name === 'to') ? readDate(text) : text
}
