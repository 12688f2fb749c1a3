import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName } from '#model/values/party-name.ts'
import { listRecords } from '#store/queries/record.ts'
import { agreementLines } from '#views/agreements.ts'
import type { PartyRef } from '#views/cite.ts'
import { loadCiting } from '#views/citing.ts'
import { ourTies, tieRows } from '#views/rows/tie.ts'
import type { Counting } from '#views/ties/agreement-line.ts'
import { countingOf } from '#views/ties/counting.ts'
import { renumberMarks } from '#views/ties/join-marks.ts'
import { type LoadedTies, loadTies } from '#views/ties/load-ties.ts'
import {
  type AgreementLine,
  type AgreementsView,
  LISTS,
  type ListAsked,
  type ListName,
  type ListView,
  type SortName,
  type TieLine,
  type TiesView,
} from '#views/ties/ties-view.ts'
import { tieLines } from '#views/ties.ts'
import { agreementRule, listLabel, tieRule } from '#views/words/ties-words.ts'

/** Our ties on a day in their lists, whole: what the pages of the list are cut from, reckoned apart from them. */
export async function wholeTies(
  ctx: Context,
  { office, lang }: Reader,
  asked: ListAsked & BookAt = {},
): Promise<TiesView> {
  return await ctx.store.inOffice(office, async (tx) => {
    const loaded = await loadTies(tx, ctx, { office, lang }, asked)
    return makeList(tieLines(loaded, asked), { asked, loaded, keysOf: keysOfTie, rule: tieRule })
  })
}

/** Agreements on a day in their lists, whole. */
export async function wholeAgreements(
  ctx: Context,
  { office, lang }: Reader,
  asked: ListAsked & BookAt = {},
): Promise<AgreementsView> {
  return await ctx.store.inOffice(office, async (tx) => {
    const loaded = await loadTies(tx, ctx, { office, lang }, asked)
    return makeList(agreementLines(loaded, asked), {
      asked,
      loaded,
      keysOf: keysOfAgreement,
      rule: agreementRule,
    })
  })
}

/** Our partners read at two days as their records tell them, by address. */
export async function wholePartners(ctx: Context, { office, lang }: Reader, at: BookAt) {
  return await ctx.store.inOffice(office, async (tx) => {
    const { making } = await loadTies(tx, ctx, { office, lang }, at)
    const records = await listRecords(tx, undefined, at)
    const { names } = making
    const told = { ...making, citing: await loadCiting(tx, records, { names, lang, at }) }
    const ties = records.filter((record) => record.kind === 'partnership')
    return ourTies(tieRows(ties, told), told)
      .map(({ partner, kind, status, since, inherited }) => ({
        partner,
        ...(kind ? { kind: kind.text } : {}),
        ...(status ? { status: status.text } : {}),
        ...(since ? { since: since.text } : {}),
        inherited,
        records: records.filter((record) => record.partyIds.includes(partner.id)).length,
      }))
      .sort((a, b) => (a.partner.id < b.partner.id ? -1 : 1))
  })
}

/** What a line is sorted and picked by. */
type Keys = {
  readonly partner: PartyRef | undefined
  readonly countries: readonly string[]
  readonly since: string
  readonly end: string
  readonly last: string
  readonly lists: readonly ListName[]
}

type Listing<Line> = {
  readonly asked: ListAsked
  readonly loaded: LoadedTies
  readonly keysOf: (line: Line) => Keys
  readonly rule: (list: ListName, counting: Counting, lang: Language) => string
}

/** The lines of one list, and how many stand in each: every count is the length of its list. */
function makeList<Line>(
  all: readonly Line[],
  { asked, loaded, keysOf, rule }: Listing<Line>,
): ListView<Line> {
  const { lang, citing, asOf } = loaded.making
  const counting = countingOf(asked, asOf)
  const list = asked.list ?? 'in-force'
  const country = asked.country?.toUpperCase()
  const here = all.filter((line) => !country || keysOf(line).countries.includes(country))
  const asOfText = printDate(asOf, lang)
  const sort = asked.sort ?? 'partner'
  return renumberMarks({
    asOf,
    asOfText,
    list,
    lists: LISTS.map((name) => ({
      list: name,
      label: listLabel(name, counting, lang),
      count: here.filter((line) => keysOf(line).lists.includes(name)).length,
    })),
    rule: rule(list, { ...counting, day: asOfText }, lang),
    days: counting.days,
    years: counting.years,
    sort,
    ...(country ? { country } : {}),
    countries: countriesOf(all, keysOf, list, lang),
    lines: here.filter((line) => keysOf(line).lists.includes(list)).sort(inOrder(sort, keysOf, lang)),
    cites: citing.cites(),
  })
}

function countriesOf<Line>(
  all: readonly Line[],
  keysOf: (line: Line) => Keys,
  list: ListName,
  lang: Language,
): ListView<Line>['countries'] {
  const counts = new Map<string, number>()
  for (const line of all) {
    const { lists, countries } = keysOf(line)
    if (lists.includes(list)) for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const order = orderOf(lang)
  return [...counts]
    .map(([code, count]) => ({ code, name: countryName(code, lang), count }))
    .sort((a, b) => order(a.name, b.name))
}

/** By what was asked, then by partner: what has no day comes last. */
function inOrder<Line>(sort: SortName, keysOf: (line: Line) => Keys, lang: Language) {
  const order = orderOf(lang)
  const name = (line: Line) => keysOf(line).partner?.name ?? '￿'
  const country = (line: Line) => keysOf(line).partner?.countryName ?? '￿'
  return (a: Line, b: Line): number => {
    const byName = order(name(a), name(b))
    if (sort === 'partner') return byName
    if (sort === 'country') return order(country(a), country(b)) || byName
    const [x, y] = [keysOf(a)[sort] || '￿', keysOf(b)[sort] || '￿']
    return (x < y ? -1 : x > y ? 1 : 0) || byName
  }
}

function keysOfTie({ partner, since, end, exchange, lists }: TieLine): Keys {
  return {
    partner,
    countries: partner.country ? [partner.country] : [],
    since: String(since?.value ?? ''),
    end: end?.to ?? '',
    last: exchange?.on ?? '',
    lists,
  }
}

function keysOfAgreement({ partners, parties, date, end, exchange, lists }: AgreementLine): Keys {
  return {
    partner: partners[0] ?? parties[0],
    countries: [...new Set(partners.flatMap((one) => one.country ?? []))],
    since: String(date?.value ?? ''),
    end: end.to ?? '',
    last: exchange?.on ?? '',
    lists,
  }
}
