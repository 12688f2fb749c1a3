import type { Span } from '#model/citation.ts'
import { foldText } from '#model/values/fold.ts'
import type { Person } from './entity.ts'

/** The people of one document: full names, and the short forms that stand for them. */
export type People = {
  readonly all: Person[]
  readonly byName: Map<string, Person>
  /** Folded short form → the people it may mean, in order of first mention. */
  readonly short: Map<string, Person[]>
  /** The first words of all names and short forms: at any other word no mention begins. */
  readonly firsts: Set<string>
  /** Folded words that somewhere stand alone as one who speaks: `Suarez said`. */
  readonly speaking: Set<string>
  /** Sentences beside one that tells an office without its holder. */
  readonly awaited: Set<number>
}

export function emptyPeople(): People {
  return {
    all: [],
    byName: new Map(),
    short: new Map(),
    firsts: new Set(),
    speaking: new Set(),
    awaited: new Set(),
  }
}

function addShort(people: People, key: string, person: Person): void {
  if (key.length < 2) return
  const list = people.short.get(key) ?? []
  if (!list.includes(person)) list.push(person)
  people.short.set(key, list)
  people.firsts.add(firstWord(key))
}

/** The first word of a folded name. */
export function firstWord(key: string): string {
  const blank = key.indexOf(' ')
  return blank < 0 ? key : key.slice(0, blank)
}

/** Words of a name as short forms use them: hyphened names stay whole. */
function partsOf(name: string): readonly string[] {
  return name
    .split(/\s+/)
    .map((part) => foldText(part))
    .filter((part) => part.length > 0)
}

const PARTICLES = new Set(['de', 'van', 'der', 'bin', 'binti', 'von', 'la', 'al', 'thi', 'j', 'a'])

/** Notes a person. A name whose words all stand in a longer known name is that person. */
export function addPerson(people: People, name: string, span: Span): Person {
  const key = foldText(name)
  const known = people.byName.get(key)
  if (known) return known
  const words = key.split(' ')
  const longer = words.length > 1 ? undefined : people.short.get(key)?.[0]
  if (longer) return longer
  const containing =
    words.length > 1
      ? people.all.find((p) => {
          const theirs = p.key.split(' ')
          return theirs.length > words.length && words.every((word) => theirs.includes(word))
        })
      : undefined
  if (containing) {
    people.byName.set(key, containing)
    people.firsts.add(firstWord(key))
    return containing
  }
  const person: Person = { name, key, span, offices: [] }
  people.all.push(person)
  people.byName.set(key, person)
  people.firsts.add(firstWord(key))
  const parts = partsOf(name)
  parts.forEach((part, at) => {
    const called = at === parts.length - 1 && parts.length > 2
    if (called || !PARTICLES.has(part)) addShort(people, part, person)
  })
  if (parts.length > 2) addShort(people, parts.slice(-2).join(' '), person)
  if (parts.length > 2) addShort(people, parts.slice(0, 2).join(' '), person)
  for (const part of parts) {
    const last = part.split(' ')
    if (last.length > 1 && /^\S+-\S+$/.test(name.split(/\s+/).at(-1) ?? ''))
      addShort(people, last.at(-1) ?? '', person)
  }
  return person
}

/**
 * The person a short form (folded) stands for. Vietnamese are called by their last syllable, others mostly by a family name at
 * either end, so an end of the name outweighs its middle.
 */
export function personOfShort(people: People, key: string): Person | undefined {
  const list = people.short.get(key)
  if (!list || list.length === 0) return undefined
  if (list.length === 1) return list[0]
  const last = list.filter((p) => p.key.endsWith(` ${key}`))
  if (last.length === 1) return last[0]
  const first = list.filter((p) => p.key.startsWith(`${key} `))
  return last[0] ?? (first.length === 1 ? first[0] : undefined)
}
