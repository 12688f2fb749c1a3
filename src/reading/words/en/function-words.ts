/** Small English words that tell the language of a sentence. None is a Vietnamese syllable of the same spelling. */
export const EN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and in is was were are be been has have had will would with from for that this these those which who ' +
    'its their his her he she it they we by at as on an or not but between after before during into over under ' +
    'said also more than other about there when where while can could should may must our your'
  ).split(' '),
)
