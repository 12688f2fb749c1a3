import { foldText } from '#model/values/fold.ts'
import { GIVEN_NAMES_OF_LANDS } from '../words/given-names-of-lands.ts'
import { ENDINGS, KHMER, MARKS, PARTICLES } from '../words/name-marks.ts'
import { VIETNAMESE_FAMILIES } from '../words/vi/families.ts'

/** Lands of many peoples, where an ending alone tells nothing of who somebody stands for. */
const OF_MANY: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'NZ', 'GB', 'BR', 'AR', 'IL', 'SG'])

function both(a: ReadonlySet<string> | undefined, lands: string): ReadonlySet<string> {
  const more = lands.split(' ')
  return a ? new Set(more.filter((land) => a.has(land))) : new Set(more)
}

/** Lands in which all the marks of a name are written; nothing where it bears none. */
function byMarks(name: string): ReadonlySet<string> | undefined {
  let lands: ReadonlySet<string> | undefined
  for (const [mark, of] of MARKS) if (mark.test(name)) lands = both(lands, of)
  return lands?.size ? lands : undefined
}

const BY_GIVEN_NAME: ReadonlyMap<string, readonly string[]> = givenNames()

function givenNames(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [lands, names] of GIVEN_NAMES_OF_LANDS)
    for (const name of names.split(' ')) found.set(name, [...(found.get(name) ?? []), ...lands.split(' ')])
  return found
}

function byGivenName(name: string): ReadonlySet<string> | undefined {
  const first = foldText(name.split(/\s+/)[0] ?? '')
  const lands = /\s/.test(name) ? BY_GIVEN_NAME.get(first) : undefined
  return lands ? new Set(lands) : undefined
}

function byEnding(name: string): ReadonlySet<string> | undefined {
  const lower = name.toLowerCase()
  const family = lower.split(/[\s-]+/).at(-1) ?? ''
  const words = foldText(name).split(/\s+/)
  const spaced = ` ${lower} `
  const found = [
    ...ENDINGS.filter(([ending]) => ending.test(family)),
    ...PARTICLES.filter(([particle]) => particle.test(spaced)),
  ].map(([, lands]) => lands)
  if (words.length === 2 && KHMER.test(words[0] ?? '')) found.push('KH')
  return found.length ? new Set(found.flatMap((lands) => lands.split(' '))) : undefined
}

/**
 * Lands outside East Asia whose people are named so, as far as letters and endings tell, for choosing between the land a text is
 * told from (`own`) and those it speaks of. Empty where the name may be of anywhere.
 */
export function landsOfName(name: string, own: string): ReadonlySet<string> {
  const nfc = name.normalize('NFC')
  if (VIETNAMESE_FAMILIES.has((nfc.split(/\s+/)[0] ?? '').toLowerCase())) return new Set()
  return byMarks(nfc) ?? (OF_MANY.has(own) ? undefined : (byGivenName(nfc) ?? byEnding(nfc))) ?? new Set()
}
