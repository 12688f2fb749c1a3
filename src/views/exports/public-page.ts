import type { Context } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { getOffice } from '#store/queries/office.ts'
import type { ExportCite, ExportRow } from './export-row.ts'
import { exportRows } from './export-rows.ts'

/** Lists the public page has, in its order. */
const PUBLIC_KINDS = ['partners', 'agreements', 'figures', 'projects'] as const

export type PublicList = {
  readonly kind: (typeof PUBLIC_KINDS)[number]
  readonly rows: readonly (ExportRow & { readonly marks: readonly number[] })[]
}

/** What the public may read of an office: four lists and the words they rest on, and no trace of anything else. */
export type PublicView = {
  readonly office: string
  readonly name: string
  readonly sample: boolean
  readonly lang: Language
  readonly asOfText: string
  readonly lists: readonly PublicList[]
  readonly cites: readonly (ExportCite & { readonly mark: number; readonly publishedText?: string })[]
}

/** The public page of an office, as of a day. */
export async function showPublic(
  ctx: Context,
  asked: { readonly office: string; readonly lang?: Language },
  at: BookAt = {},
): Promise<PublicView> {
  const office = await ctx.store.inOffice(asked.office, getOffice)
  const lang = asked.lang ?? office.lang
  const reader = { office: office.id, lang }
  const cites = new Map<string, PublicView['cites'][number]>()
  const markOf = (cite: ExportCite) => {
    const key = `${cite.sourceId} ${cite.start} ${cite.end}`
    const known = cites.get(key) ?? {
      ...cite,
      mark: cites.size + 1,
      ...(cite.published ? { publishedText: printDate(cite.published, lang) } : {}),
    }
    cites.set(key, known)
    return known.mark
  }
  const lists: PublicList[] = []
  for (const kind of PUBLIC_KINDS) {
    const rows: PublicList['rows'][number][] = []
    for await (const row of exportRows(ctx, reader, { kind, open: true, ...at })) {
      rows.push({ ...row, marks: [...new Set(row.values.flatMap((value) => value.cites.map(markOf)))] })
    }
    lists.push({ kind, rows })
  }
  return {
    office: office.id,
    name: office.name[lang],
    sample: office.sample,
    lang,
    asOfText: printDate(at.asOf ?? dayAt(ctx.now(), office.zone), lang),
    lists,
    cites: [...cites.values()],
  }
}
