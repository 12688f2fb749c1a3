import { addMonths } from '#model/values/day.ts'
import { agreementLists } from '../ties/agreement-line.ts'
import { stateOn } from '../ties/terms.ts'
import { inBookOrder } from './book-order.ts'
import type { Ground, GroundPaper, GroundRole } from './ground.ts'
import { type LastWith, lastMetOn } from './last-met-with.ts'
import { bitsOf, type LineKey } from './line-keys.ts'
import { singles } from './those-of.ts'
import { type Before, isSilentSince, type Making, type Read } from './tie-keys.ts'

/** A line of the list of agreements with what it is made of. */
export type AgreementKey = LineKey & {
  /** The places among and behind those who signed that are not ours. */
  readonly partners: readonly string[]
  readonly paper: GroundPaper
}

/** Every line of the list of agreements as a day reads it, in the order of the book; what no change touched stays. */
export function agreementKeys(
  ground: Ground,
  read: Read,
  { before, met = lastMetOn(ground, read.day) }: Making<AgreementKey> = {},
): readonly AgreementKey[] {
  const silentBefore = addMonths(read.day, -12 * read.years)
  const kept = keptOf(before)
  const one = singles()
  return ground.papers.flatMap((paper) => {
    if (paper.begun > read.day) return []
    const same = kept.get(paper)
    if (same) return [same]
    const partners = partnersOf(ground, paper, { day: read.day, one })
    const last = met(partners)
    return [keyOf(paper, partners, { ground, read, last, silentBefore, one })]
  })
}

function keptOf(before: Before<AgreementKey> | undefined): ReadonlyMap<GroundPaper, AgreementKey> {
  if (!before) return new Map()
  const { parties, people } = before.touched
  const stays = ({ partners, paper }: AgreementKey) =>
    !partners.some((id) => parties.has(id)) && !(people.size && paper.signed.some((id) => people.has(id)))
  return new Map(before.keys.flatMap((key) => (stays(key) ? [[key.paper, key]] : [])))
}

/** Who signed that is not ours, and whose offices those who signed hold. */
function partnersOf(
  ground: Ground,
  { signed }: GroundPaper,
  { day, one }: { readonly day: string; readonly one: Reading['one'] },
): readonly string[] {
  const behind = rolesBehind(ground, signed, day).map((role) => role.of)
  const home = ground.lineage.home?.country
  const away = [...signed, ...behind].filter((id) => {
    const node = ground.nodes.get(id)
    return node && !ground.isHome(id) && node.country !== home
  })
  return inOne([...new Set(away)], one)
}

/** The offices of those who signed, in the order of the book. */
export function rolesBehind(ground: Ground, signed: readonly string[], day: string): readonly GroundRole[] {
  const found = new Set<GroundRole>()
  for (const id of signed)
    for (const role of ground.rolesBy.get(id) ?? []) if (role.begun <= day) found.add(role)
  return found.size > 1 ? [...found].sort(inBookOrder) : [...found]
}

type Reading = {
  readonly ground: Ground
  readonly read: Read
  readonly last: LastWith
  readonly silentBefore: string
  readonly one: ReturnType<typeof singles>
}

function keyOf(
  paper: GroundPaper,
  partners: readonly string[],
  { ground, read, last, silentBefore, one }: Reading,
): AgreementKey {
  const { firstId, firstName, ours } = paper
  const expiry = paper.expiry(read.day)
  const lists = agreementLists(stateOn(paper.terms, expiry, read.day), expiry, {
    ...read,
    inherited: ours.length > 0 && ours.every((id) => ground.isPredecessor(id, read.day)),
    silent: isSilentSince(last, paper.date, silentBefore),
  })
  const under = partners[0] ?? firstId
  return {
    id: paper.id,
    under,
    ...(under === undefined && firstName !== undefined ? { named: firstName } : {}),
    countries: countriesOf(ground, partners, one),
    since: paper.date,
    end: expiry.to ?? '',
    last: last.exchange?.on ?? '',
    lists: bitsOf(lists),
    partners,
    paper,
  }
}

function countriesOf(ground: Ground, partners: readonly string[], one: Reading['one']): readonly string[] {
  return inOne([...new Set(partners.flatMap((id) => ground.nodes.get(id)?.country ?? []))], one)
}

function inOne(texts: readonly string[], one: Reading['one']): readonly string[] {
  const [first] = texts
  return texts.length === 1 && first !== undefined ? one(first) : texts.slice()
}
