import { foldText } from '#model/values/fold.ts'
import { bodyWords, withoutLegalScripts } from './body-words.ts'
import { spellPerson, turnKeys } from './person-spelling.ts'
import { spellPlace } from './places.ts'
import type { Profile } from './profile.ts'
import { romanise } from './sounds.ts'

/**
 * Keys of which two parties share at least one wherever comparing them could suggest anything: comparing only those makes
 * twenty thousand parties a matter of seconds. A key too many costs a comparison, a key too few a suggestion.
 */
export function blockKeys(profile: Profile): ReadonlySet<string> {
  const keys = [profile.name, ...(profile.others ?? [])].flatMap((name) => keysOfName(name, profile))
  return new Set([...keys, ...(profile.externalIds ?? [])].map((key) => `${profile.kind} ${key}`))
}

/**
 * True where two that share this key have to be compared. Initials are shared by many; they say something only where one of
 * the two is called by nothing else.
 */
export function isWorthComparing(key: string, a: Profile, b: Profile): boolean {
  if (a.kind !== 'organisation' || !key.endsWith('.')) return true
  return isShort(a) || isShort(b)
}

const SHORTS = new WeakMap<Profile, boolean>()

function isShort(profile: Profile): boolean {
  const known = SHORTS.get(profile)
  if (known !== undefined) return known
  const short = [profile.name, ...(profile.others ?? [])].some((name) =>
    /(^|\()\p{Lu}{3,}(\)|$)/u.test(name.trim()),
  )
  SHORTS.set(profile, short)
  return short
}

function keysOfName(name: string, { kind, country }: Profile): readonly string[] {
  if (kind === 'person') return personKeys(name, country)
  if (kind === 'organisation') return bodyKeys(name, country)
  const { bare, key } = spellPlace(name, country)
  return [bare, key]
}

function personKeys(name: string, country: string | undefined): readonly string[] {
  const { words, sounds } = spellPerson(name.replace(/^([^,]+), ([^,]+)$/, '$2 $1'), country)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return [...turnKeys(words), ...sounds, `${first.slice(0, 1)}. ${last}`]
}

function bodyKeys(name: string, country: string | undefined): readonly string[] {
  const plain = withoutLegalScripts(name).trim()
  const short = /^(.+?)\s*\((\p{L}[^)]*)\)$/u.exec(plain)
  const names = short?.[1] && short[2] ? [short[1], short[2]] : [plain]
  return names.flatMap((each) => {
    const folded = foldText(romanise(each))
    const words = bodyWords(folded).filter((word) => word !== country?.toLowerCase())
    const long = words.filter((word) => word.length >= 8)
    return [
      words.join(''),
      ...long.map((word) => `${words.filter((other) => other !== word).join('')}?`),
      `${initials(each)}.`,
      ...(/^\p{Lu}{3,}$/u.test(each) ? [`${folded}.`] : []),
    ]
  })
}

const JOINING = new Set('of and for the in at de la du des'.split(' '))

function initials(name: string): string {
  return foldText(name.replace(/['’]s\b/g, ''))
    .split(' ')
    .filter((word) => !JOINING.has(word))
    .map((word) => word.slice(0, 1))
    .join('')
}
