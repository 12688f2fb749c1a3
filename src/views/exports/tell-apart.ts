import type { Gazetteer } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import type { Language } from '#model/problem.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { namesOfNodes, type PartyNames } from '../party-names.ts'
import { recordSentence } from '../record-sentence.ts'
import { spanOfPlace } from '../span-of-place.ts'

type Telling = { readonly gazetteer: Gazetteer; readonly lang: Language; readonly nodes: Iterable<Node> }

/**
 * Titles of matters in one list. What a unit agreed before its merger and what its heir of the same name did stand side by
 * side there: named alike they look like one matter told twice, so both say until or since when their unit stood.
 */
export function titlesToldApart(
  records: readonly StoredRecord[],
  { gazetteer, lang, nodes }: Telling,
): ReadonlyMap<string, string> {
  const all = [...nodes]
  const names = namesOfNodes(gazetteer, lang, all)
  const dated = datedNames(names, { gazetteer, lang, nodes: all })
  const shared = new Map<string, number>()
  const keyOf = (record: StoredRecord) =>
    JSON.stringify([record.kind, Object.entries(record.parties).map(([path, id]) => [path, names(id).name])])
  for (const record of records) shared.set(keyOf(record), (shared.get(keyOf(record)) ?? 0) + 1)
  return new Map(
    records.map((record) => [
      record.id,
      recordSentence(record, { names: (shared.get(keyOf(record)) ?? 0) > 1 ? dated : names, lang }),
    ]),
  )
}

function datedNames(
  names: PartyNames,
  { gazetteer, lang, nodes }: Telling & { readonly nodes: readonly Node[] },
): PartyNames {
  const placeOf = new Map(nodes.flatMap(({ id, placeId }) => (placeId ? [[id, placeId] as const] : [])))
  return (id) => {
    const ref = names(id)
    const span = spanOfPlace(gazetteer.get(placeOf.get(id) ?? ''), lang)
    return span ? { ...ref, name: `${ref.name} (${span})` } : ref
  }
}
