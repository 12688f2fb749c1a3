import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { INVESTOR_KINDS, type InvestorKind } from '#model/dossier.ts'
import { printDate } from '#model/values/date.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName } from '#model/values/party-name.ts'
import { choiceAsked } from './choice-asked.ts'
import type { Cite, PartyRef } from './cite.ts'
import { countryAsked } from './country-asked.ts'
import { type Body, type InvestmentBook, investorsIn, loadInvestment } from './investment/load-investment.ts'
import { investorFacts, talkRecords } from './investment/match-facts-of.ts'
import type { PartView } from './investment/standing-parts.ts'
import { renumberMarks } from './ties/join-marks.ts'
import { SECTOR_WORDS } from './words/glossary.ts'
import { INVESTOR_KIND_WORDS } from './words/investment-words.ts'
import { wordFor } from './words/word-for.ts'

/** An investor or partner of projects as a line of the list. */
export type InvestorLine = {
  readonly investor: PartyRef
  readonly kind?: InvestorKind
  readonly kindWord?: string
  readonly countries: readonly string[]
  readonly countriesTold: { readonly marks: readonly number[] }
  readonly sectors: readonly { readonly text: string; readonly marks: readonly number[] }[]
  /** The newest day on which a source shows us with it. */
  readonly met?: string
  readonly metText?: string
  readonly next?: PartView
  readonly owner?: PartView
  /** The day of the next contact has passed. */
  readonly overdue: boolean
  /** Somebody opened a sheet for it. */
  readonly kept: boolean
  readonly marks: readonly number[]
}

export type InvestorsView = {
  readonly asOf: string
  readonly asOfText: string
  readonly total: number
  readonly lines: readonly InvestorLine[]
  readonly countries: readonly { readonly code: string; readonly name: string; readonly count: number }[]
  readonly cites: readonly Cite[]
}

export type InvestorsAsked = {
  readonly country?: string
  readonly kind?: string
  /** Only what this person answers for: an id or a name. */
  readonly owner?: string
}

/** Investors and bodies met, as of a day: those to be contacted next first, then those with a sheet, then by name. */
export async function showInvestors(
  ctx: Context,
  reader: Reader,
  { country, kind, owner, ...at }: InvestorsAsked & BookAt = {},
): Promise<InvestorsView> {
  choiceAsked(kind, INVESTOR_KINDS, 'kind')
  const land = countryAsked(country)
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const book = await loadInvestment(tx, ctx, reader, at)
    const all = investorsIn(book).map((body) => investorLine(body, book))
    const codes = [...new Set(all.flatMap((line) => line.countries))].sort()
    const order = orderOf(reader.lang)
    return renumberMarks({
      asOf: book.at.asOf,
      asOfText: printDate(book.at.asOf, reader.lang),
      total: all.length,
      lines: all
        .filter(
          (line) =>
            (!land || line.countries.includes(land)) &&
            (!kind || line.kind === kind) &&
            (!owner || line.owner?.value === owner || line.owner?.text === owner),
        )
        .toSorted(
          (a, b) =>
            (a.next?.day ?? '9').localeCompare(b.next?.day ?? '9') ||
            Number(b.kept) - Number(a.kept) ||
            order(a.investor.name, b.investor.name),
        ),
      countries: codes.map((code) => ({
        code,
        name: countryName(code, reader.lang),
        count: all.filter((line) => line.countries.includes(code)).length,
      })),
      cites: book.cites(),
    })
  })
}

/** The head of an investor; its marks are those of the book. */
export function investorLine(body: Body, book: InvestmentBook): InvestorLine {
  const { making, at, print, marksOf } = book
  const { lang } = making
  const facts = investorFacts(body, book)
  const told = facts.kinds[0]?.value as InvestorKind | undefined
  const kind = told ?? (body.sort === 'authority' ? undefined : body.sort)
  const part = (name: string) => body.parts.find((one) => one.part === name)
  const [next, owner] = [part('next'), part('owner')]
  const talks = talkRecords(body, book)
  const met = talks
    .flatMap((one) => one.heldFrom ?? making.citing.newestIso(one.statementIds) ?? [])
    .filter((day) => day <= at.asOf)
    .sort()
    .at(-1)
  const fields = new Map(facts.sectors.map((one) => [one.value, one.grounds]))
  return {
    investor: body.ref,
    ...(kind ? { kind, kindWord: INVESTOR_KIND_WORDS[kind][lang] } : {}),
    countries: [...new Set(facts.countries.map((one) => one.value))],
    countriesTold: { marks: marksOf(facts.countries.flatMap((one) => one.grounds)) },
    sectors: [...fields].map(([value, grounds]) => ({
      text: wordFor(SECTOR_WORDS, value, lang) ?? value,
      marks: marksOf(grounds),
    })),
    ...(met ? { met, metText: printDate(met, lang) } : {}),
    ...(next ? { next: print(next) } : {}),
    ...(owner ? { owner: print(owner) } : {}),
    overdue: next?.value.day !== undefined && next.value.day < at.asOf,
    kept: body.parts.length > 0,
    marks: marksOf(
      book
        .about(body.ref.id)
        .flatMap((one) => one.statementIds.slice(0, 1).map((id) => `s:${id}`))
        .slice(0, 1),
    ),
  }
}
