import type { Gazetteer, Place } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'

/** How the committees that govern Vietnamese units are called, and which unit each is of, as a place is written. */
const FORMS: readonly (readonly [RegExp, (unit: string, sort: string) => string])[] = [
  [/^(?:ubnd|[uủ][yỷ] ban nhân dân)\s+(.+)$/iu, (unit) => unit],
  [/^(?:the\s+)?people['’]?s\s+committee\s+of\s+(?:the\s+)?(.+)$/iu, (unit) => unit],
  [
    /^(?:the\s+)?(.+?)(?:\s+(provincial|municipal|city|province|district))?\s+people['’]?s\s+committee$/iu,
    (unit, sort) => [unit, SORTS[sort.toLowerCase()] ?? sort].filter(Boolean).join(' '),
  ],
]

const SORTS: Readonly<Record<string, string>> = { provincial: 'province', municipal: 'city' }

/** What most names have nothing of, as every party of a list is asked. */
const LIKE = /^(?:ubnd|[uủ][yỷ]\s)|committee/iu

/** A tie is between places, so that the committee that signed one may stand there as a place. */
const WRITTEN_AS: ReadonlySet<Node['kind']> = new Set(['organisation', 'locality'])

/** What folded names of such committees look like, for finding them among all bodies (POSIX). */
export const AUTHORITY_WORDS = '^(ubnd|uy ban nhan dan) |peoples committee'

/**
 * The units whose own authority a body is, by its name alone: what the committee of a province signs, the province signed. The
 * name has to be the unit's and no more: a ward's committee named with its city is the ward's, and a department signs for itself.
 */
export function unitsOfAuthority(
  gazetteer: Gazetteer,
  { kind, name, country: of }: Pick<Node, 'kind' | 'name' | 'country'>,
  country: string | undefined,
): readonly Place[] {
  if (country !== 'VN' || !WRITTEN_AS.has(kind) || (of !== undefined && of !== country)) return []
  const written = name.normalize('NFC').trim()
  if (!LIKE.test(written)) return []
  const plain = written.replace(/\s+/g, ' ').replace(/\s*\(cũ\)$/iu, '')
  for (const [form, unitOf] of FORMS) {
    const [, unit, sort = ''] = form.exec(plain) ?? []
    if (unit) return gazetteer.find(unitOf(unit, sort), { country })
  }
  return []
}
