const TONES: readonly (readonly [RegExp, string])[] = [
  [/oà$/, 'òa'],
  [/oá$/, 'óa'],
  [/oả$/, 'ỏa'],
  [/oã$/, 'õa'],
  [/oạ$/, 'ọa'],
  [/oè$/, 'òe'],
  [/oé$/, 'óe'],
  [/oẻ$/, 'ỏe'],
  [/oẹ$/, 'ọe'],
  [/(?<!q)uỳ$/, 'ùy'],
  [/(?<!q)uý$/, 'úy'],
  [/(?<!q)uỷ$/, 'ủy'],
  [/(?<!q)uỹ$/, 'ũy'],
  [/(?<!q)uỵ$/, 'ụy'],
]

/**
 * The word of a spelling in lower case with its marks: `ký` (sign) and `kỳ` (term) fold alike, so patterns never compare
 * folded words. Tone marks are put where the newer spelling has them.
 */
export function wordOf(text: string): string {
  let word = text.normalize('NFC').toLowerCase()
  if (/[^\u0000-\u007f]/.test(word)) for (const [pattern, plain] of TONES) word = word.replace(pattern, plain)
  return word
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−‐‑]/g, '-')
}
