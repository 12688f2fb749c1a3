/** Something said of a project or an investor, with what it rests on: addresses a view turns into quotes. */
export type Fact<T> = { readonly value: T; readonly grounds: readonly string[] }

/** A city whose delegation an investor came with: the tie we have with it, and the fields our agreements with it name. */
export type CityFact = {
  readonly city: string
  /** The investor came with a delegation of it. */
  readonly came: readonly string[]
  readonly tie: readonly string[]
  readonly sectors: readonly Fact<string>[]
}

/** A body with which an investor is linked. */
export type LinkFact = Fact<string>

/** What is known of a project when investors are looked for. */
export type ProjectFacts = {
  readonly id: string
  readonly sectors: readonly Fact<string>[]
  readonly industries: readonly Fact<string>[]
  /** Where partners are sought, as country codes. */
  readonly countries: readonly Fact<string>[]
  /** What kind of partner is sought. */
  readonly kinds: readonly Fact<string>[]
  /** Bodies a source names as sought. */
  readonly named: readonly Fact<string>[]
  /** Bodies that are part of it already: with them nothing is to be matched, but who works with them is nearer. */
  readonly firms: readonly Fact<string>[]
  readonly capital?: Fact<string>
}

/** What is known of an investor. */
export type InvestorFacts = {
  readonly id: string
  readonly kinds: readonly Fact<string>[]
  readonly countries: readonly Fact<string>[]
  readonly sectors: readonly Fact<string>[]
  readonly industries: readonly Fact<string>[]
  readonly size?: Fact<string>
  /** Meetings, agreements, promises and requests with us: each by its kind. */
  readonly talks: readonly Fact<string>[]
  readonly links: readonly LinkFact[]
  readonly cities: readonly CityFact[]
}
