import type { Language } from '#model/problem.ts'
import type { PartnerLanguage } from '#model/values/partner-language.ts'
import type { Cite } from '#views/cite.ts'
import type { Letterhead } from './layout/letterhead.ts'
import type { Stretch } from './layout/paragraphs.ts'

/** Every paper the desk writes, in the order they are offered. */
export const PAPER_KINDS = [
  'briefing',
  'one-page',
  'talking-points',
  'proposal',
  'decision',
  'programme',
  'roster',
  'notice',
  'report',
  'anniversary',
  'month',
  'half-year',
  'year',
  'chasing',
  'investment-month',
  'investment-year',
  'country-investment',
  'investor-brief',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** A sentence of a paper: it carries its marks, or says that it is the desk's own. */
export type Says = Stretch & { readonly desk?: boolean }

/** A piece of a paper, from head to end. */
export type Block =
  | { readonly is: 'head'; readonly text: string }
  | { readonly is: 'day'; readonly text: string }
  | { readonly is: 'middle'; readonly text: string }
  | { readonly is: 'basis'; readonly text: string }
  | { readonly is: 'text'; readonly says: readonly Says[] }
  | { readonly is: 'item'; readonly says: readonly Says[] }
  | {
      readonly is: 'table'
      readonly head: readonly string[]
      readonly rows: readonly Row[]
      readonly widths: readonly number[]
    }

/** A row of a table: its cells, each with lines under one another. */
export type Row = readonly (readonly Says[])[]

/** How a paper looks: as an administrative paper, as what stays in the house, or as a letter. */
export type Look = 'official' | 'inner' | 'letter'

/** A paper before it is a file: the same for every format, and what tests hold the file against. */
export type Paper = {
  readonly kind: PaperKind | 'project'
  readonly lang: Language
  readonly look: Look
  readonly title: string
  readonly subject?: string
  readonly head: Letterhead
  readonly to?: readonly string[]
  readonly blocks: readonly Block[]
  readonly closing?: {
    readonly recipients: readonly string[]
    readonly post: readonly string[]
    readonly name?: string
  }
  /** What the marks stand for, in the order of the marks. */
  readonly cites: readonly Cite[]
  /** The partner's language beside ours. */
  readonly beside?: PartnerLanguage
  /** Has to fit one page. */
  readonly dense?: boolean
  /** What fits one page with room to spare: set larger. */
  readonly roomy?: boolean
  readonly fileName: string
}

/** Everything a paper says, line by line, as it has to stand in the file. */
export function paperLines({ title, subject, to = [], blocks, closing }: Paper): readonly string[] {
  return [
    title,
    subject ?? '',
    ...to,
    ...blocks.flatMap((block) => {
      if (block.is === 'table')
        return [...block.head, ...block.rows.flatMap((row) => row.flat().map((cell) => cell.text))]
      return 'says' in block ? block.says.map((one) => one.text) : [block.text]
    }),
    ...(closing?.post ?? []),
    closing?.name ?? '',
  ]
    .map((line) => line.trim())
    .filter(Boolean)
}
