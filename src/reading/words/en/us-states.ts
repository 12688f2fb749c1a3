/** American and Canadian states as papers shorten them behind a town, folded, with their full names. */
export const STATES: ReadonlyMap<string, string> = new Map(
  `ala. alabama|ariz. arizona|ark. arkansas|calif. california|colo. colorado|conn. connecticut|del. delaware|fla. florida
ga. georgia|ill. illinois|ind. indiana|kan. kansas|ky. kentucky|la. louisiana|md. maryland|mass. massachusetts|mich. michigan
minn. minnesota|miss. mississippi|mo. missouri|mont. montana|neb. nebraska|nev. nevada|n.h. new hampshire|n.j. new jersey
n.m. new mexico|n.y. new york|n.c. north carolina|n.d. north dakota|okla. oklahoma|ore. oregon|pa. pennsylvania|r.i. rhode island
s.c. south carolina|s.d. south dakota|tenn. tennessee|tex. texas|vt. vermont|va. virginia|wash. washington|w.va. west virginia
wis. wisconsin|wyo. wyoming|b.c. british columbia|ont. ontario|que. quebec|sask. saskatchewan|alta. alberta|man. manitoba`
    .split(/[|\n]/)
    .map((one) => {
      const at = one.indexOf(' ')
      return [one.slice(0, at), one.slice(at + 1)] as const
    }),
)

/** The same, and those of Australia, by post codes; those that are common words in capitals are left out. */
export const POST_CODES: ReadonlyMap<string, string> = new Map(
  `AL alabama|AK alaska|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut|FL florida|GA georgia|ID idaho|IL illinois
IA iowa|KS kansas|KY kentucky|MD maryland|MI michigan|MN minnesota|MO missouri|MT montana|NE nebraska|NV nevada|NH new hampshire
NJ new jersey|NM new mexico|NY new york|NC north carolina|ND north dakota|RI rhode island|SC south carolina|SD south dakota
TN tennessee|TX texas|UT utah|VT vermont|VA virginia|WA washington|WV west virginia|WI wisconsin|WY wyoming|BC british columbia|AB alberta|QC quebec|SK saskatchewan|NSW new south wales|QLD queensland
VIC victoria|TAS tasmania`
    .split(/[|\n]/)
    .map((one) => {
      const at = one.indexOf(' ')
      return [one.slice(0, at), one.slice(at + 1)] as const
    }),
)

/** Words behind a first-level unit that belong to its full style: `Jeju Special Self-Governing Province`. */
export const UNIT_STYLE =
  /^(?:special self (?:- )?governing (?:province|city)|metropolitan city|special city|(?:zhuang |hui |uygur |uyghur |tibet )?autonomous (?:region|prefecture)|special administrative region|shire|governorate|oblast|voivodeship|township|ward|municipality)(?= |$)/
