/** Written out; a dot behind one ends the sentence. */
const WHOLE =
  'captain|colonel|admiral|bishop|archbishop|dame|datuk|comrade|miss|madame|professor|mme|mlle|monsieur|herr|frau|señor|señora|signor|signora|signore|bapak|ibu|encik|puan|shri|khun|daw|oknha|samdech|dato|seri|pastor|imam|rabbi|monsignor'

/** Cut short, with a dot or without. */
const SHORT =
  'capt|cdr|coun|ald|mr|mrs|ms|dr|sir|prof|madam|h.e|pm|cr|cllr|hon|assoc|assist|asst|rev|smt|mgr|engr|atty'

/** Cut short with a dot; without it, it is a word or a name as well: `Gen`, `Arch`. */
const DOTTED = 'col|gen|lt|maj|brig|eng|arch|amb|ing|sra'

const split = (words: string): readonly string[] => words.split('|')

/** Titles of courtesy and rank before a name, of which no name is made, without their dots. */
export const BARE_TITLES: readonly string[] = [WHOLE, SHORT, DOTTED].flatMap(split)

/** The same as they are written: where a sentence opens with one, the name begins behind it. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set([
  ...split(WHOLE),
  ...split(SHORT).flatMap((word) => [word, `${word}.`]),
  ...split(DOTTED).map((word) => `${word}.`),
])
