import type { Span } from './citation.ts'
import { canonicalJson, sha256 } from './digest.ts'
import { kindOf } from './kinds/all-kinds.ts'
import { type KindName, type Slots, slotsOf, slotsSchema } from './kinds/kind.ts'
import { slotProblem } from './kinds/slot-problem.ts'
import type { Problem } from './problem.ts'
import { type PartyKind, parsePartyName } from './values/party-name.ts'
import { looksLikePerson } from './values/person-name.ts'

/** One thing a source says, before it has an address: what a reader, an import or a hand makes. */
export type Draft = {
  readonly kind: KindName
  readonly slots: Slots
  readonly quote: string
  readonly start: number
  readonly end: number
  /** Where each slot is read, when that is outside the quote (a name in an earlier sentence). */
  readonly spans?: Readonly<Record<string, Span>>
  /** Slots the document does not state but settles: `known` is everything else. */
  readonly implied?: readonly string[]
  /** Gazetteer ids by slot path (`a`, `parties.0`), where the reader resolved the name. */
  readonly places?: Readonly<Record<string, string>>
  /** The address of what made it: `en/signs-agreement`, `desk`, `register`. */
  readonly readBy: string
  /** The reader’s rules know this reading to be safe; only such may be confirmed many at once. */
  readonly sure?: true
}

export type Statement = Draft & { readonly id: string; readonly sourceId: string }

/**
 * A statement's id is its meaning: source, kind and slots; for a commitment, whose slots do not say what is promised, also
 * where its quote starts. Not the pattern: a better pattern that reads the same keeps the id.
 */
export function statementId(sourceId: string, draft: Pick<Draft, 'kind' | 'slots' | 'start'>): string {
  const at = draft.kind === 'commitment' ? draft.start : ''
  return sha256(canonicalJson([sourceId, draft.kind, draft.slots, at])).slice(0, 20)
}

/** Reads unknown slots against the kind's schema; what does not fit is said in words, the first fault only. */
export function parseSlots(kind: KindName, slots: unknown): Slots | Problem {
  const parsed = slotsSchema(kindOf(kind)).safeParse(slots)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return slotProblem(kindOf(kind), issue ?? { code: 'custom', path: [], message: '' })
}

/** One place in a statement where a party is named. */
export type Mention = {
  /** Slot and position: `a`, `parties.1`. */
  readonly path: string
  readonly kind: PartyKind
  readonly name: string
  readonly country?: string
  readonly placeId?: string
}

/** Slots where a name that is no place may be a person's; elsewhere only a name known as one is. */
const MAY_BE_PEOPLE: ReadonlySet<string> = new Set(['meeting.participants', 'commitment.by', 'commitment.to'])

/** Organisation or person? People stand in person slots, as participants and speakers; the rest are bodies. */
function otherKind(kind: KindName, slot: string, people: ReadonlySet<string>, name: string): PartyKind {
  if (people.has(name)) return 'person'
  const mayBe = slot === 'saidBy' || MAY_BE_PEOPLE.has(`${kind}.${slot}`)
  return mayBe && looksLikePerson(name) ? 'person' : 'organisation'
}

/** Every mention of a party in a statement, in slot order. `people` are names known to be people in the same source. */
export function mentionsOf(
  statement: Pick<Draft, 'kind' | 'slots' | 'places'>,
  people: ReadonlySet<string> = new Set(),
): readonly Mention[] {
  const mentions: Mention[] = []
  for (const [slotName, slot] of Object.entries(slotsOf(kindOf(statement.kind)))) {
    if (!['party', 'parties', 'person', 'locality', 'localities'].includes(slot.type)) continue
    const value = statement.slots[slotName]
    const names = Array.isArray(value)
      ? (value as readonly string[])
      : typeof value === 'string'
        ? [value]
        : []
    names.forEach((text, position) => {
      const path = Array.isArray(value) ? `${slotName}.${position}` : slotName
      const name = parsePartyName(text)
      const placeId = statement.places?.[path]
      mentions.push({
        path,
        kind:
          name.kind !== 'other'
            ? name.kind
            : slot.type === 'person'
              ? 'person'
              : otherKind(statement.kind, slotName, people, text),
        name: name.name,
        ...(name.country ? { country: name.country } : {}),
        ...(placeId ? { placeId } : {}),
      })
    })
  }
  return mentions
}
