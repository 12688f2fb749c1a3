import { culturesOf } from '../names/culture.ts'
import { landsOfName } from '../names/culture-abroad.ts'
import type { PartyRef, Person } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import type { Local } from './scene.ts'

/** `his host Kalervo Kummola`, `her guest`: whom somebody told by his part stands for. */
export function sideByPart(
  person: Person,
  home: Local,
  locals: readonly Local[],
  lines: readonly Line[],
): PartyRef | undefined {
  const line = lines.find((l) => person.span.start >= l.sentence.start && person.span.start < l.sentence.end)
  const at = line?.sentence.tokens.findIndex((t) => t.start === person.span.start) ?? -1
  const before = line?.words.slice(Math.max(0, at - 3), at).join(' ') ?? ''
  const equal = /người đồng (?:cấp|nhiệm)(?: \S+)?$/.test(before) ? 'counterpart' : undefined
  const part =
    equal ?? /\b(?:his|her|their) (?:\S+ )?(host|guest|visitor|counterpart)(?: ,)?$/.exec(before)?.[1]
  const abroad = locals.find((l) => l.place.country !== home.place.country)
  if (part === 'counterpart') {
    const other = line?.entities.findLast((e) => e.type === 'person' && e.last < at && e.person !== person)
    const atHome = other?.type === 'person' && other.person.offices.some((o) => o.of?.value === home.value)
    return atHome ? abroad?.ref : home.ref
  }
  return part === 'host' ? home.ref : part ? abroad?.ref : undefined
}

/** Who has no office is of the one place whose people are named so, if another land’s people are not. */
export function guessByName(person: Person, home: Local, locals: readonly Local[]): void {
  const own = culturesOf(person.name)
  const cultures = own.size > 0 ? own : landsOfName(person.name, home.place.country)
  const fitting = locals.filter((l) => cultures.has(l.place.country))
  const [first] = fitting
  if (
    (own.size > 0 && own.size !== 1) ||
    !first ||
    fitting.some((l) => l.place.country !== first.place.country)
  )
    return
  person.side = first.place.country === home.place.country ? home.ref : first.ref
  person.guessed = true
}
