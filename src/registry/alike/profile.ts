import type { Bilingual } from '#model/problem.ts'
import type { PartyKind } from '#model/values/party-name.ts'

/** An office somebody holds or held, in the words of its source: the post, and the place or body it is of. */
export type Post = { readonly role: string; readonly of?: string }

/** What two parties are compared by. Names are as written; nothing here is a decision. */
export type Profile = {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  /** Other names on file: the native one, those of sources in another language. */
  readonly others?: readonly string[]
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly placeId?: string
  readonly posts?: readonly Post[]
  /** `wikidata:Q25282`, `geonames:1583992`. */
  readonly externalIds?: readonly string[]
}

/** One reason why two may be one, or why they are not. */
export type Ground = { readonly code: string; readonly against?: true; readonly says: Bilingual }

/** How alike two parties are, 0 to 1, with every reason. */
export type Resemblance = { readonly score: number; readonly grounds: readonly Ground[] }

/** From here on two parties are put before a person as perhaps one. */
export const SUGGESTED_FROM = 0.7
