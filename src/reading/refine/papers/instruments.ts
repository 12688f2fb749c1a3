/** Sorts of papers by the words that call them so, the rarest first. */
const INSTRUMENTS: readonly (readonly [RegExp, string])[] = [
  [/(?:letters?|statements?|declarations?) of intent|\bloi\b|ý định thư|thư ngỏ/, 'letter-of-intent'],
  [/\bmou\b|\bmous\b|memorand|ghi nhớ/, 'mou'],
  [/joint (statement|declaration|communique)|tuyên bố chung/, 'joint-statement'],
  [/\bcontract|hợp đồng/, 'contract'],
  [
    /agreement|pact|accord|deal|protocol|twin|minutes|charter|treaty|thỏa thuận|biên bản|hiệp định/,
    'agreement',
  ],
  [/(?<!work )\b(plans?|programmes?|road ?maps?)\b|kế hoạch|chương trình|lộ trình/, 'plan'],
]

/** Of what sort the words say a paper is. */
export function instrumentOf(words: string): string {
  return INSTRUMENTS.find(([shape]) => shape.test(words))?.[1] ?? 'agreement'
}
