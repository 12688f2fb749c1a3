import type { Span } from './citation.ts'
import { canonicalJson, sha256 } from './digest.ts'
import { KINDS, kindOf } from './kinds/all-kinds.ts'
import { type KindName, type Slots, slotsOf, slotsSchema } from './kinds/kind.ts'
import { type Problem, problem } from './problem.ts'
import { type PartyKind, parsePartyName } from './values/party-name.ts'

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
}

export type Statement = Draft & { readonly id: string; readonly sourceId: string }

/**
 * A statement's id is its meaning: source, kind and slots; for a commitment also the first characters of its quote. Not
 * the pattern: a better pattern that reads the same keeps the id.
 */
export function statementId(sourceId: string, draft: Pick<Draft, 'kind' | 'slots' | 'quote'>): string {
  const words =
    draft.kind === 'commitment' ? draft.quote.normalize('NFC').replace(/\s+/g, ' ').slice(0, 60) : ''
  return sha256(canonicalJson([sourceId, draft.kind, draft.slots, words])).slice(0, 20)
}

/** Reads unknown slots against the kind's schema. */
export function parseSlots(kind: KindName, slots: unknown): Slots | Problem {
  const parsed = slotsSchema(kindOf(kind)).safeParse(slots)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const where = issue?.path.join('.') ?? ''
  return problem(
    'slot-not-read',
    {
      en: `${where ? `“${where}”` : 'A value'} of this ${kind} cannot be used: ${issue?.message ?? 'it does not fit'}.`,
      vi: `Không dùng được giá trị ${where ? `“${where}”` : ''} của mục này: ${issue?.message ?? 'không phù hợp'}.`,
    },
    { where },
  )
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

/** Organisation or person? People stand in person slots, as participants and speakers; the rest are bodies. */
function otherKind(kind: KindName, slot: string, people: ReadonlySet<string>, name: string): PartyKind {
  if (people.has(name)) return 'person'
  if (kind === 'meeting' && slot === 'participants') return looksLikePerson(name) ? 'person' : 'organisation'
  if ((kind === 'commitment' && slot === 'by') || slot === 'saidBy')
    return looksLikePerson(name) ? 'person' : 'organisation'
  return 'organisation'
}

const BODY =
  /\b(university|college|institute|department|committee|council|company|group|corporation|bank|port|authority|agency|association|chamber|ministry|embassy|consulate|centre|center|board|union|federation|office|school|hospital|foundation|fund|forum|team|delegation|đại học|trường|sở|ban|ủy ban|công ty|tập đoàn|hiệp hội|ngân hàng|cơ quan|đại sứ quán|tổng lãnh sự quán|bộ|viện|trung tâm|hội|liên đoàn|phòng|quỹ|cục|cảng|bệnh viện)\b/iu

function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    !BODY.test(name) &&
    words.every((word) => /^[\p{Lu}\p{L}]/u.test(word))
  )
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

export const KIND_ORDER: ReadonlyMap<KindName, number> = new Map(KINDS.map((kind, i) => [kind.name, i]))
