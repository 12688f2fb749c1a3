import type { Gazetteer } from '#gazetteer/place.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { Node } from '#model/party.ts'
import type { Language } from '#model/problem.ts'
import type { Succession } from '#model/succession.ts'
import { printDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { heldBy } from '#registry/succeed/held-by.ts'
import { toldOn } from '#registry/succeed/holdings.ts'
import { drawLines } from '#registry/succeed/lines.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { SPAN_WORDS } from '../words/succession-words.ts'
import { basisText } from './basis-text.ts'
import { birthsOf, keysByNode, unitsIn } from './known-units.ts'

/** One stretch of a tie in words: “Hội An đến 30/6/2025”, “Đà Nẵng từ 01/7/2025”, with the act it came by. */
export type TieHold = {
  readonly text: string
  /** First day of the heir; absent for who held it first. */
  readonly day?: string
  readonly basis: readonly string[]
}

/** Who held a tie of ours up to a day; nothing where it never passed to another unit. */
export type TieHolders = (record: StoredRecord, ours: Node) => readonly TieHold[]

/** Tells of ties who held them, by the successions that are loaded. */
export function tieHolders(
  gazetteer: Gazetteer,
  successions: readonly Succession[],
  { lang, day }: { readonly lang: Language; readonly day: string },
): TieHolders {
  if (!successions.length) return () => []
  const known = unitsIn(successions)
  const keyOf = keysByNode(known)
  const places = [...known.values()].flatMap((unit) =>
    unit.placeId ? (gazetteer.get(unit.placeId) ?? []) : [],
  )
  const lines = drawLines(
    successions,
    places.flatMap((place) => birthsOf(gazetteer, place)),
  )
  const nameOf = (key: string) => {
    const unit = known.get(key)
    const place = unit?.placeId ? gazetteer.get(unit.placeId) : undefined
    return place ? placeName(place, lang) : (unit?.nameLocal ?? unit?.name ?? key)
  }
  return (record, ours) => {
    const holds = heldBy(lines, keyOf(ours), { told: toldOn(record), day })
    if (holds.length < 2) return []
    return holds.map(({ units, from, to, via }) => ({
      text: [
        units.map(nameOf).join(', '),
        from && SPAN_WORDS.since[lang](printDate(from, lang)),
        to && SPAN_WORDS.until[lang](printDate(to, lang)),
      ]
        .filter(Boolean)
        .join(' '),
      ...(from ? { day: from } : {}),
      basis: [
        ...new Set(
          successions.filter((each) => via.includes(each.id)).map((each) => basisText(each.basis, lang)),
        ),
      ],
    }))
  }
}

type Party = Pick<Node, 'placeId' | 'name' | 'country' | 'kind'>

/** The units whose lines end where the office’s own does, by the successions that are loaded. */
export type Kin = {
  readonly isKin: (node: Party) => boolean
  /** The first day (ISO) its holder was ours too; undefined for whoever is none of them. */
  readonly joinedOn: (node: Party) => string | undefined
}

/** Tells who is kin of `home`, a unit's key; whoever bears its name, folded, is home itself under an earlier law. */
export function kinOf(successions: readonly Succession[], home: string, homeName: string): Kin {
  if (!successions.length) return { isKin: () => false, joinedOn: () => undefined }
  const known = unitsIn(successions)
  const lines = drawLines(successions)
  const family = lines.family(home)
  const keys = new Map(
    [...known.values()].flatMap((unit) =>
      family.has(unit.key) && !unit.placeId
        ? [[`${foldText(unit.name)}|${unit.country}`, unit.key] as const]
        : [],
    ),
  )
  const keyOf = ({ kind, placeId, name, country }: Party) => {
    if (kind !== 'locality') return undefined
    const place = `place:${placeId}`
    return family.has(place) ? place : keys.get(`${foldText(name)}|${country}`)
  }
  const days = [...new Set(successions.map((each) => each.day))].sort()
  const areOne = (key: string, day: string) => {
    const ours = new Set(lines.holders(home, day).units)
    return lines
      .holders(key, day)
      .units.some((unit) => ours.has(unit) || foldText(known.get(unit)?.name ?? '') === homeName)
  }
  const joined = new Map<string, string | undefined>()
  return {
    isKin: (node) => keyOf(node) !== undefined,
    joinedOn: (node) => {
      const key = keyOf(node)
      if (key === undefined) return undefined
      if (!joined.has(key))
        joined.set(
          key,
          days.find((day) => areOne(key, day)),
        )
      return joined.get(key)
    },
  }
}
