import type { BookAt } from '#model/book-at.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { slotsOf } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { SourceHead } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite } from '../cite.ts'
import { loadCiting } from '../citing.ts'
import type { PartyNames } from '../party-names.ts'
import { recordSentence } from '../record-sentence.ts'
import { KIND_WORDS, slotWord } from '../words/glossary.ts'
import type { ExportCite, ExportRow, ExportValue } from './export-row.ts'

/** How rows are made: names of parties, the language, the days, and whether the public reads them. */
export type Making = {
  readonly names: PartyNames
  /** Catalogue numbers of a party. */
  readonly idsOf: (id: string) => readonly string[]
  readonly lang: Language
  readonly at: BookAt
  /** Set for what leaves to the public: who stands as the publisher of the desk’s own words, which name an officer. */
  readonly openAs?: string
}

/** Records as rows, each value with its citations; a value or record that has none does not leave. */
export async function makeRows(
  tx: OfficeTx,
  records: readonly StoredRecord[],
  making: Making,
): Promise<readonly ExportRow[]> {
  const { names, lang, at } = making
  const citing = await loadCiting(tx, records, { names, lang, at })
  const made = records.map((record) => ({
    record,
    values: Object.keys(slotsOf(kindOf(record.kind))).flatMap((slot) => {
      const value = record.slots[slot] && citing.value(record, slot)
      return value ? [{ slot, value }] : []
    }),
  }))
  const cites = citing.cites()
  const heads = citing.cited.sources
  const byMark = new Map(cites.map((cite) => [cite.mark, exportCite(cite, heads.get(cite.sourceId), making)]))
  const citesOf = (marks: readonly number[]) => marks.flatMap((mark) => byMark.get(mark) ?? [])
  return made.flatMap(({ record, values }) => {
    const cited = values.flatMap(({ slot, value }): readonly ExportValue[] => {
      const own = citesOf(value.marks)
      if (!own.length) return []
      const others = value.others.flatMap((other) => {
        const told = citesOf(other.marks)
        return told.length ? [{ text: other.text, cites: told }] : []
      })
      return [
        {
          slot,
          type: slotsOf(kindOf(record.kind))[slot]?.type ?? 'text',
          label: slotWord(record.kind, slot, lang),
          value: value.value,
          text: value.text,
          cites: own,
          ...(making.openAs === undefined ? { why: value.why, others } : {}),
        },
      ]
    })
    return cited.length ? [rowOf(record, cited, making)] : []
  })
}

function rowOf(
  record: StoredRecord,
  values: readonly ExportValue[],
  { names, idsOf, lang }: Making,
): ExportRow {
  return {
    recordId: record.id,
    kind: record.kind,
    kindWord: KIND_WORDS[record.kind][lang],
    title: recordSentence(record, { names, lang }),
    ...(record.heldFrom ? { heldFrom: record.heldFrom } : {}),
    ...(record.heldTo ? { heldTo: record.heldTo } : {}),
    values,
    parties: Object.entries(record.parties).map(([path, id]) => {
      const { kind, name, country } = names(id)
      const ids = idsOf(id)
      return { path, id, kind, name, ...(country ? { country } : {}), ...(ids.length ? { ids } : {}) }
    }),
  }
}

const OWN: Readonly<Record<Language, string>> = { en: 'Note of the office', vi: 'Ghi nhận của cơ quan' }

/** The desk’s own words bear the name of the officer who wrote them; to the public the office speaks. */
function exportCite(cite: Cite, head: SourceHead | undefined, { openAs, lang }: Making): ExportCite {
  const own = openAs !== undefined && (cite.sourceKind === 'entry' || cite.sourceKind === 'act')
  const publisher = own ? openAs : cite.publisher
  return {
    statementId: cite.statementId,
    sourceId: cite.sourceId,
    sourceKind: cite.sourceKind,
    quote: cite.quote,
    start: cite.start,
    end: cite.end,
    title: own ? OWN[lang] : cite.sourceTitle,
    ...(publisher ? { publisher } : {}),
    ...(head?.published ? { published: head.published } : {}),
    ...(head?.url ? { url: head.url } : {}),
    ...(head?.lang ? { lang: head.lang } : {}),
    ...(cite.deskEntry ? { deskEntry: true } : {}),
  }
}
