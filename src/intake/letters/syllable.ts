const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const ONSET = '(?:ngh|ng|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdđghklmnprstvx])?'
const GLIDED =
  'iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uya|uyu|ia|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu'
const OPEN = 'uyê|iê|yê|uô|ươ|oa|oă|oe|uê|uy|uâ|uơ|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y'
const SYLLABLE = new RegExp(`^${ONSET}(?:${GLIDED}|(?:${OPEN})(?:ch|nh|ng|[cmnpt])?)$`)

/** Whether a word is spelled as a Vietnamese syllable can be: onset, rhyme, one tone at most. */
export function isVietnameseSyllable(word: string): boolean {
  const parts = word.normalize('NFD').toLowerCase()
  const bare = parts.replace(TONES, '').normalize('NFC')
  return (parts.match(TONES)?.length ?? 0) <= 1 && SYLLABLE.test(bare)
}
