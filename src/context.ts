import type { RuleShelf } from '#desk/rules/rule-shelf.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import type { FetchPage } from '#intake/fetch/fetch-page.ts'
import type { Intake } from '#intake/intake.ts'
import type { Store } from '#store/store.ts'

/** A line for whoever runs the program; never the text of a source. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void

/** What acts and views are handed; built once in main.ts. A surface adds the actor, nothing else. */
export type Context = {
  readonly store: Store
  readonly gazetteer: Gazetteer
  /** The rule books that come with the program, read when they are first asked for; an office's own rules stand in its database. */
  readonly ruleBooks: () => Promise<RuleShelf>
  readonly intake: Intake
  /** The one way out to the web; used where a person asked for an address, or added a feed. */
  readonly fetchPage: FetchPage
  readonly now: () => Date
  /** A new random address part, 16 hexadecimal digits. */
  readonly newId: () => string
  readonly log: Log
}

/** Who acts, and in which office. `person` is an id or a name on the office's list; there is no signing in yet. */
export type Actor = { readonly office: string; readonly person: string }

/** Who looks: an office, and the language of the answer. */
export type Reader = { readonly office: string; readonly lang: 'en' | 'vi' }
