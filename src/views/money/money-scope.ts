import type { Context } from '#context.ts'
import type { Entry } from '#desk/investment/money/entry.ts'
import type { Span } from '#desk/investment/money/tally.ts'
import { placeName } from '#gazetteer/place-name.ts'
import { isProblem, type Language } from '#model/problem.ts'
import { parseDate, printDate } from '#model/values/date.ts'
import { countryName } from '#model/values/party-name.ts'
import type { Figure } from '#registry/ledger/figure.ts'
import { placeAt } from '../deal/load-deals.ts'
import type { RowMaking } from '../partner.ts'
import { choiceWord } from '../print-value.ts'
import { MONEY_WORDS } from '../words/money-words.ts'
import type { RowsOf } from './money-rows.ts'
import type { MoneyAsked, MoneyBy } from './money-view.ts'

type Scoping = { readonly making: RowMaking; readonly by: MoneyBy; readonly lang: Language }

/** What counts: one place, our own where none is named (any where places are ranked); one origin or field where asked. */
export function scopeOf(ctx: Context, asked: MoneyAsked, { making, by, lang }: Scoping) {
  const { lineage, nodes } = making
  const isHome = (placeId: string | undefined) =>
    placeId !== undefined && lineage.isHome({ placeId, kind: 'locality', name: '' })
  const named = asked.host ? placeAt(ctx, asked.host, lang, making.asOf) : undefined
  // Our own ground is told of before and after mergers; another place is the one named alone.
  const host = named && isHome(named.id) ? undefined : named
  const home = lineage.home
  const origin = asked.origin && countryCode(ctx, asked.origin)
  const hostId = host ? (host.id ?? host.name) : home?.id
  const everywhere = by === 'place' && !named
  const hasEntry = (entry: Entry) =>
    (everywhere || entry.place === hostId || (!host && isHome(entry.place))) &&
    (!origin || entry.origin === origin) &&
    (!asked.sector || entry.sector === asked.sector)
  const hasFigure = (figure: Figure) => {
    const node = nodes.get(figure.host)
    const here = host ? node?.placeId === host.id : node !== undefined && lineage.isHome(node)
    const from = figure.origin ? nodes.get(figure.origin) : undefined
    const whole = by === 'origin' || origin ? from?.kind === 'country' || !from : !from
    // One field is no part of a ranking of wholes, nor a whole one of a field.
    const field =
      by === 'sector' && !asked.sector ? figure.sector !== undefined : figure.sector === asked.sector
    return (everywhere || here) && whole && field && (!origin || from?.country === origin)
  }
  return {
    hasEntry,
    hasFigure,
    hostName: everywhere ? '' : (host?.name ?? (home ? placeName(home, lang) : '')),
  }
}

function countryCode(ctx: Context, words: string): string | undefined {
  return /^[a-z]{2}$/i.test(words) ? words.toUpperCase() : (ctx.gazetteer.country(words) ?? words)
}

function toldSpan(iso: string): Span {
  const date = parseDate(iso)
  return isProblem(date) ? { to: iso } : { from: date.from, to: date.to }
}

type Keying = Omit<Scoping, 'by'> & {
  readonly span: { readonly from?: string; readonly to: string }
  readonly ctx: Context
}

/** How rows are told apart, and what each is called. */
export function keysBy(
  by: MoneyBy,
  { making, span, lang, ctx }: Keying,
): Pick<RowsOf, 'keyOfEntry' | 'keyOfFigure' | 'spanOf' | 'label'> {
  const unknown = MONEY_WORDS.unknown[lang]
  const same = { spanOf: () => span }
  switch (by) {
    case 'origin':
      return {
        ...same,
        keyOfEntry: (entry) => entry.origin ?? '?',
        keyOfFigure: ({ origin }) => (origin ? making.nodes.get(origin)?.country : undefined),
        label: (key) => (key === '?' ? unknown : countryName(key, lang)),
      }
    case 'place':
      return {
        ...same,
        keyOfEntry: (entry) => entry.place ?? '?',
        keyOfFigure: ({ host }) => making.nodes.get(host)?.placeId ?? host,
        label: (key) => {
          const place = ctx.gazetteer.get(key)
          return place ? placeName(place, lang) : key === '?' ? unknown : key
        },
      }
    case 'sector':
      return {
        ...same,
        keyOfEntry: (entry) => entry.sector ?? '?',
        keyOfFigure: ({ sector }) => sector,
        label: (key) => (key === '?' ? unknown : choiceWord('project', 'sector', key, lang)),
      }
    case 'year':
      return {
        spanOf: (year) => ({
          from: `${year}-01-01`,
          to: `${year}-12-31` < span.to ? `${year}-12-31` : span.to,
        }),
        keyOfEntry: (entry) => entry.day.slice(0, 4),
        keyOfFigure: ({ asof }) => asof?.to.slice(0, 4),
        label: (key) => key,
      }
    case 'day':
      return {
        // A day or period as sources tell it; our files are read for the very same, and for the day asked.
        spanOf: (key) => (key === span.to ? span : toldSpan(key)),
        keyOfEntry: () => span.to,
        keyOfFigure: ({ asof }) => asof?.iso,
        label: (key) => printDate(key, lang),
      }
  }
}
