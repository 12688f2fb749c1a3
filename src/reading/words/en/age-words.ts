const KIN =
  '(?:(?:friendship - )?twin\\w*|sister\\w*|siblings?|friends?|friendship|partners?|partnership|paired|tie|ties|links?|linked|bonds?|relations(?:hip)?|cooperation)'

/** Behind a count of years, in its clause: a tie is so old. */
export const OF_A_TIE = new RegExp(
  `^(?:${[
    `(?:birthday )?(?:after|since) (?:\\S+ ){1,9}?(?:became|become|were|was|joined|signed|made|formed|sealed|established|set up|entered) (?:\\S+ ){0,3}?${KIN}`,
    `(?:of|as) (?:(?!and|with)\\S+ ){0,3}?${KIN}`,
  ].join('|')})(?![\\w-])`,
)

/** Right behind a count, where the tie is told before: `became sisters 30 years ago`. */
export const AGO = /^(?:ago|back)(?= |$)/

/** Right before a count, in a clause that tells the tie: `have been twins for 28 years`. */
export const FOR =
  /(?<!(?:^| )(?:runs?|ran|run|valid|lasts?|lasting|holds?|good|renewed|extended|agreement|pact|charter|memorandum|signed))(?:^| )for(?: (?:exactly|fully|all of|the (?:past|last)))?$/

/** Before a count by which a tie is told to be so old: `the ties will be forty`. */
export const TURNS = new RegExp(
  `(?:^| )${KIN}(?: \\S+){0,6}? (?:is|are|will be|turns?|turned|will turn)(?: exactly| just)?$`,
)

/** A clause tells a tie. */
export const TELLS_TIE = new RegExp(`(?:^| )${KIN}(?= |$)`)

/** Before a count that is only about right, or counts something else. */
export const ABOUT =
  /(?:^| )(?:nearly|almost|over|more than|about|some|around|roughly|under|at least|up to|within|every|next|last|another|not|than|first|in)$/

/** Years that are told by no number. */
export const CENTURIES: readonly (readonly [RegExp, number])[] = [
  [/(?:^| )(half a century)(?= |$)/, 50],
  [/(?:^| )(a quarter of a century|a quarter - century)(?= |$)/, 25],
]
