/** Those on a journey as the subject of a sentence or clause: by a pronoun, a name or a noun. */
export const THEY_GO =
  '(?:^|^D\\d+ (?:, )?|^[a-z]+ D\\d+ (?:, )?|, |and |then |before that |after that |where )(?:they|he|she|P\\d+|the (?:(?:N\\d+|[LC]\\d+|\\S+ -) )?(?:\\S+ )?(?:delegation|group|party|team|mission|visitors|guests|mayor|governor|delegates))'

/** Words by which travellers go on to another place. */
export const GOES_ON_TO =
  /(?:visits?|visited|(?:travel(?:s|led|ed)?|go(?:es)?|went|moved?s?|continued?s?|heads?|headed|fl(?:y|ies|ew)|proceed(?:s|ed)?|drove|drive) (?:on )?to)/
