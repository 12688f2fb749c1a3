import type { Pattern } from '../pattern.ts'

/** Reads: It has been a sister city of Otsu in Japan since 1990 and of Shenyang in China since 1997. */
export const isSisterOf: Pattern = {
  name: 'en/is-sister-of',
  lang: 'en',
  kind: 'partnership',
  says: 'It has been a sister city of Otsu in Japan since 1990 and of Shenyang in China since 1997.',
  mustNot: 'Miami is not a sister city of Busan.',
  triggers: [
    'sister',
    'twin',
    'sibling',
    'partner',
    'friendship',
    'sisters',
    'twins',
    'partners',
    'another',
    'brother',
    'friendly',
    'friend',
  ],
  shapes: [
    "(?<b>{L})(?: , (?:\\S+ ){1,6}?,)? (?:is|was|became|remains|has been|had been) (?<a>{L}) 's (?:\\S+ ){0,3}?(?:partner|sister|twin|friend)(?: city| town| province)?(?: abroad| overseas)?(?! (?:in|of|for) (?:trade|business|sport|crime))(?: (?:since|in) (?<since>{D}))?",
    '(?<b>{L}) (?:was|had been|remained) (?:an?|its|our|the) (?:\\S+ ){0,3}?(?:sister|twin|partner|friend)(?: city| town| province)? until',
    '(?<a>{L})(?: , (?:\\S+ ){1,7}?,)? (?:\\S+ ){0,2}?(?:is|are|was|were|be|been|become|becomes|became|being) (?:\\S+ ){0,4}?(?:sister|twin|sibling|partner|friendship|friendly|brother)(?: -)?(?: city| cities| town| towns| province| provinces| state| prefecture| port| partners?)? (?:of|to|with) (?<b>{LIST})(?: since (?<since>{D}))?',
    '(?:it|which) (?:has been|is|became) (?:\\S+ ){0,3}?(?:sister|twin|sibling|partner|friendship|friendly|brother)(?: -)?(?: city| cities| town| towns| province| provinces| state| prefecture| port| partners?)? (?:of|to|with) (?<b>{LIST})(?: since (?<since>{D}))?',
    '(?<b>{L})(?: , (?:\\S+ ){1,8}?,)? (?:has been|is|was|became|becomes|, the|, its|, a|, our|, which has been|, which became) (?:\\S+ ){0,4}?(?:sister|twin|sibling|another|partner)(?: city| town| province)?(?! (?:of|to|with) [LB]\\d)(?: (?:(?!of|to|with)\\S+ ){0,2}?(?:since|in) (?<since>{D}))',
    '(?<b>{L}) , (?:its|the|our|a|another) (?:\\S+ ){0,2}?(?:sister|twin|partner)(?: city| town)?(?: since (?<since>{D}))?',
    "(?<a>{L}) 's (?:\\S+ ){0,3}?(?:sister|twin|partner)(?: city| town)? (?:, )?(?<b>{L})",
  ],
  state: {},
  modality: 'status',
}
