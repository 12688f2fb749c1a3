import { STRONG } from '../../words/en/travel-words.ts'
import { BANDS } from '../../words/en/travellers.ts'
import type { Pattern } from '../pattern.ts'

/** A head count, not a count of places: `a delegation of five provinces` is of no five people. */
const HEADS =
  '{N}(?! (?:\\S+ ){0,2}?(?:localities|provinces|cities|countries|municipalities|districts|towns|prefectures|nations|firms|companies|businesses|enterprises|universities))'

/** Reads: A 25-strong mission of Hai Phong headed by Le Tien Chau is in Chiba. */
export const delegation: Pattern = {
  name: 'en/delegation',
  lang: 'en',
  kind: 'visit',
  says: 'A 25-strong mission of Hai Phong headed by Le Tien Chau is in Chiba.',
  mustNot: 'The delegates planted a tree.',
  triggers: [
    'brought',
    'brings',
    'contingent',
    'deputation',
    'retinue',
    'cohort',
    'crew',
    'troupe',
    'squad',
    'delegation',
    'delegations',
    'mission',
    'group',
    'team',
    'party',
    'delegates',
    'companions',
    'officials',
    'others',
    'colleagues',
    'councillors',
    'other',
    'people',
    'entourage',
    'visitors',
    'guests',
    'group',
  ],
  shapes: [
    `(?<from>[LO]\\d+) (?:\\S+ ){0,2}?(?:send|sends|sent|dispatch|dispatched|sending) (?:an? )?(?:(?<size>{N}) (?:- )?${STRONG} )?(?:\\S+ ){0,3}?${BANDS}(?: of (?<size2>${HEADS}))?(?: (?:\\S+ ){0,9}?(?:to|visit|in|at) (?<to>{LIST}))`,
    '(?:two |three |four |five )?delegations (?:of|from) (?<from>{LIST})(?: (?:\\S+ ){0,4}?(?:to|in|visited|toured|at) (?<to>{LIST}))?',
    `(?<head>{P})(?: ,)? (?:(?!P\\d|received |receives |welcomed |hosted |met |greeted |told )\\S+ ){0,5}?(?:led|leads|leading|heads?|headed|head|takes?|taking|is taking|took|with|brought|brings|and (?:his|her)) (?:(?!welcomed |received |hosted |met |greeted )\\S+ ){0,3}?(?:an? )?(?:(?<size>{N}) (?:- )?${STRONG} )?(?:(?<from>[LCO]\\d+) )?(?:(?!welcomed |received |hosted |met |greeted )\\S+ ){0,2}?${BANDS}(?: of (?<size2>${HEADS}))?(?: (?:\\S+ ){0,4}?(?:to|in) (?<to>{LIST}|{GOALS}))?`,
    `(?<size>{N}) (?:- )?${STRONG} (?:\\S+ ){0,2}?(?:(?<from>[LCO]\\d+) )?(?:\\S+ ){0,2}?${BANDS}(?: (?:of|from) (?:the )?(?:\\S+ ){0,3}?(?<from2>[LCO]\\d+))?(?:(?: ,)? (?:\\S+ ){0,6}?(?:headed|led|under|that) (?:\\S+ ){0,2}?(?<head>{P}))?(?: (?:\\S+ ){0,5}?(?:to|in|visited|visits|reached|at) (?<to>{LIST}))?`,
    "(?<from>[LCO]\\d+)(?: 's)? (?:(?!, |and |the |hosted |hosts |received |receives |welcomed |welcomes |greeted |greets |met |meets |expects |invited )\\S+ ){0,2}?(?:delegation|mission|party)(?: of (?<size>{N}))?(?: (?:\\S+ ){0,8}?(?:headed|led|under)(?: by)? (?:\\S+ ){0,2}?(?<head>{P}))?(?: (?:\\S+ ){0,8}?(?:travels? to|visit(?:s|ed|ing)?|to|arrives? in|arrived in|reached|landed in|in) (?<to>{LIST}))?",
    `${BANDS} (?:of (?<size>${HEADS}) (?:\\S+ ){0,2}?|of {N} (?:firms|companies|businesses|enterprises) )?(?:from|representing) (?:the |its |our |their )?(?:(?:sister|twin|partner|friendship) (?:city|town|province|prefecture|state|county) )?(?:\\S+ of |of )?(?<from>[LCO]\\d+)(?! (?:'s? )?(?:(?!, )\\S+ ){0,3}?(?:sister|twin|partner) (?:city|town))(?: (?:\\S+ ){0,6}?(?:headed|led|under|with)(?: by)? (?:\\S+ ){0,4}?(?<head>{P}))?(?: (?:\\S+ ){0,8}?(?:expected in|due in|to|arrive in|arrived in|visited|visit|in|called at) (?<to>{LIST}))?`,
    '(?:delegation|mission|team) of (?:the )?(?<from>[LO]\\d+)(?: (?:\\S+ ){0,4}?(?:headed|led|under)(?: by)? (?:\\S+ ){0,3}?(?<head>{P}))?(?: (?:\\S+ ){0,5}?(?:to|in|visited|toured|at) (?<to>{LIST}))?',
    `(?<=(?:^| )an? (?:\\S+ )?)${BANDS} of (?:some |about )?(?<size>${HEADS}) (?:(?!led|headed|under|from|and|,)\\S+ ){0,3}?(?:visits?|visited|toured|(?:travels?|travelled|traveled|went|flew|goes|go) to|arrived in|stayed in) (?<to>{LIST})`,
    '(?:delegation|mission|group|guests|visitors|party|team) (?:\\S+ ){0,4}?(?:landed|arrived|leaves?|left|flies|fly|goes on|go on|travels?|reached|calls?|visits?|visited|was to|were to)(?: (?:\\S+ ){0,9}?(?:to|in|for|at) (?<to>{LIST}))?',
    '(?:headed|led) by (?:the |its )?(?<head>{P})(?: (?:coming |hailing )?from (?<from>[LC]\\d+))?',
    'under (?:the lead of )?(?<head>{P})',
    `${BANDS} of (?:some |about )?(?<size>${HEADS})`,
    '(?:with|and) (?:\\S+ )?(?<plus>{N}) (?:others|companions|colleagues|councillors|officials|delegates|other (?:officials|members|delegates|people|leaders|councillors))',
    '(?:brought|brings|bringing) (?:along )?(?<plus>{N}) (?:people|officials|colleagues|councillors|delegates|others|business people|entrepreneurs)',
    '(?:with him|with her|along with|together with|accompanied by|in the company of) (?:\\S+ ){0,2}?(?<plus>{N}) (?:people|officials|colleagues|councillors|delegates|others|companions|advisers|aides|business people|entrepreneurs)',
  ],
  state: {},
  modality: 'status',
}
