import { DOSSIER, type DossierSubject, type PartName } from '#model/dossier.ts'
import type { Language } from '#model/problem.ts'
import { isProblem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { printIndustry } from '#model/values/industry.ts'
import { parseMoney, printMoney } from '#model/values/money.ts'
import { countryName } from '#model/values/party-name.ts'
import type { DossierPart } from '#store/queries/dossier.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite } from '../cite.ts'
import { sourceTitleIn } from '../source-title.ts'
import { SECTOR_WORDS } from '../words/glossary.ts'
import { INVESTOR_KIND_WORDS, PART_WORDS } from '../words/investment-words.ts'
import { wordFor } from '../words/word-for.ts'

/** A part of a sheet as its reader sees it. */
export type PartView = {
  readonly part: PartName
  readonly label: string
  /** By which it is taken back. */
  readonly seq: number
  readonly text: string
  /** Set where the words are there in the other language only. */
  readonly lang?: Language
  /** The plain value: a code, a country, a person, a visit, a day. */
  readonly value?: string
  readonly day?: string
  readonly saidOn: string
  readonly saidOnText: string
  readonly marks: readonly number[]
}

/** The parts that stand of one sheet: of most the newest, of some all. */
export function standingParts(
  subject: DossierSubject,
  parts: readonly DossierPart[],
): readonly DossierPart[] {
  const byPart = groupBy(parts, (one): string => one.part)
  return Object.entries(DOSSIER[subject]).flatMap(([part, shape]) => {
    const own = byPart.get(part) ?? []
    return shape.many ? distinct(own) : own.slice(-1)
  })
}

/** The same said twice stands once, as it was said last. */
function distinct(parts: readonly DossierPart[]): readonly DossierPart[] {
  return [...new Map(parts.map((one) => [JSON.stringify(one.value), one])).values()]
}

/** Marks of parts are counted apart from those of statements until an answer is numbered as a whole. */
const PART_MARKS = 1_000_000

/** The mark of a part before the answer it stands in is numbered. */
export function partMark({ seq }: Pick<DossierPart, 'seq'>): number {
  return PART_MARKS + seq
}

/** What parts rest on, with their provisional marks. */
export async function partCites(
  tx: OfficeTx,
  parts: readonly DossierPart[],
  lang: Language,
): Promise<readonly Cite[]> {
  const sources = await getSourceHeads(tx, [...new Set(parts.map((one) => one.sourceId))])
  return parts.flatMap((one) => {
    const source = sources.get(one.sourceId)
    if (!source) return []
    return [
      {
        mark: partMark(one),
        statementId: '',
        sourceId: source.id,
        sourceTitle: sourceTitleIn(source, lang),
        sourceKind: source.kind,
        ...(source.publisher ? { publisher: source.publisher } : {}),
        ...(source.published ? { published: printDate(source.published, lang) } : {}),
        quote: one.quote,
        start: one.start,
        end: one.end,
      },
    ]
  })
}

type Told = Pick<DossierPart, 'part' | 'subject' | 'value'>

/** A part that names neither a person nor a visit, in words: those of the language, else the other’s. */
export function printPart(one: Told, lang: Language): string {
  const { vi, en } = one.value
  return (lang === 'vi' ? (vi ?? en) : (en ?? vi)) ?? printPlain(one, { lang, nameOf: () => undefined })
}

type Printing = {
  readonly lang: Language
  /** The name of somebody of the office, or the title of a visit, by its address. */
  readonly nameOf: (id: string) => string | undefined
}

/** A part in words. */
export function partView(one: DossierPart, { lang, nameOf }: Printing): PartView {
  const { part } = one
  const { vi, en, value, day } = one.value
  const own = lang === 'vi' ? vi : en
  const other = lang === 'vi' ? en : vi
  const text = own ?? other ?? printPlain(one, { lang, nameOf })
  return {
    part,
    label: PART_WORDS[part][lang],
    seq: one.seq,
    text,
    ...(own === undefined && other !== undefined ? { lang: lang === 'vi' ? 'en' : 'vi' } : {}),
    ...(value ? { value } : {}),
    ...(day ? { day } : {}),
    saidOn: one.saidOn,
    saidOnText: printDate(one.saidOn, lang),
    marks: [partMark(one)],
  }
}

function printPlain({ part, subject, value: { value = '', day } }: Told, { lang, nameOf }: Printing): string {
  const shape = DOSSIER[subject][part]
  switch (shape?.type) {
    case 'money': {
      const money = parseMoney(value)
      return isProblem(money) ? value : printMoney(money, lang)
    }
    case 'industry':
      return printIndustry(value, lang)
    case 'sector':
      return wordFor(SECTOR_WORDS, value, lang) ?? value
    case 'country':
      return countryName(value, lang)
    case 'choice':
      return wordFor(INVESTOR_KIND_WORDS, value, lang) ?? value
    case 'contact':
      return [day && printDate(day, lang), value].filter(Boolean).join(': ')
    case 'person':
    case 'visit':
      return nameOf(value) ?? value
    default:
      return value
  }
}
