import { LANDS_IN_ADDRESSES } from '../../words/publisher-words.ts'

/** Endings of addresses that are sold to the whole world and speak for no land. */
const SOLD: ReadonlySet<string> = new Set(['ai', 'cc', 'co', 'eu', 'fm', 'io', 'me', 'tv', 'ws'])

/** Endings that are no code of their land. */
const OTHERWISE: Readonly<Record<string, string>> = { uk: 'GB', taipei: 'TW', swiss: 'CH', scot: 'GB' }

const LANDS = Object.keys(LANDS_IN_ADDRESSES).sort((a, b) => b.length - a.length)

/** `watchdoguganda`, `koreacities`: a land named at the start or end of a word of the address. */
const OPENS_OR_ENDS = new RegExp(
  `(?<![a-z0-9])(${LANDS.join('|')})(?!town)|(?<!new)(${LANDS.join('|')})(?![a-z0-9])`,
)

/** `sistertownsnz`: the short form of a land that ends no other word. */
const NEW_ZEALAND = /[^aeiou\W]nz(?![a-z0-9])/

function landNamed(publisher: string): string | undefined {
  const name = publisher.toLowerCase()
  if (/\s/.test(name)) return undefined
  const [, opens, ends] = OPENS_OR_ENDS.exec(name) ?? []
  return LANDS_IN_ADDRESSES[opens ?? ends ?? ''] ?? (NEW_ZEALAND.test(name) ? 'NZ' : undefined)
}

/**
 * The land a publisher’s address ends in or names: `quaysidenews.pl` writes in Poland, `watchdoguganda.com` in Uganda. Whoever
 * writes there tells of a city of his own land, as a rule, however often the guests’ city is named.
 */
export function landOfPublisher(publisher: string): string | undefined {
  const ending = /^[\w-]+(?:\.[\w-]+)*\.([a-z]{2,6})$/.exec(publisher.toLowerCase())?.[1] ?? ''
  if (OTHERWISE[ending]) return OTHERWISE[ending]
  if (ending.length === 2 && !SOLD.has(ending)) return ending.toUpperCase()
  return landNamed(publisher)
}
