/** Folded words that say “first” without a number. */
export const FIRST_WORDS: readonly string[] = [
  'largest',
  'biggest',
  'leading',
  'leads',
  'led',
  'lead',
  'top',
  'tops',
  'topped',
  'heads',
  'head',
  'headed',
  'number one',
  'most',
  'ahead of',
  'first place',
  'lon nhat',
  'dung dau',
  'dan dau',
  'nhieu nhat',
  'cao nhat',
  'so mot',
  'hang dau',
]

/** Folded words that add one: the head besides those counted. */
export const OTHERS_WORDS: readonly string[] = [
  'other',
  'others',
  'companions',
  'along with',
  'together with',
  'accompanied',
  'and',
  'khac',
  'cung',
]
