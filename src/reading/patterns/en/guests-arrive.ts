import type { Pattern } from '../pattern.ts'

const GUESTS =
  '(?:visitors|guests|friends|people|travellers|pupils|students|townspeople|citizens|delegates|officials|councillors|musicians|bakers|engineers|teachers|residents|men|women)'

const COME = '(?:come|came|arrived|flown in|flew in|landed|travelled|touched down|sailed in|driven in)'

/** Reads: Sixteen people had come from Ube on Monday. Parts of a journey told one by one go to the visit spoken of. */
export const guestsArrive: Pattern = {
  name: 'en/guests-arrive',
  lang: 'en',
  kind: 'visit',
  says: 'Visitors from Wernigerode stayed a week in Da Nang, starting on May 1.',
  mustNot: 'Sixteen people had come to the market.',
  triggers: [
    'come',
    'came',
    'landed',
    'arrived',
    'flown',
    'flew',
    'stayed',
    'visitors',
    'guests',
    'friends',
    'numbered',
    'number',
    'numbers',
    'counted',
    'companions',
    'townspeople',
    'them',
    'delegation',
    'group',
    'party',
    'team',
    'mission',
    'returned',
    'back',
    'home',
    'leading',
    'heading',
    'head',
  ],
  shapes: [
    `(?:delegation|group|party|team|mission) of (?:(?!, )\\S+ ){1,4}?from (?:the )?(?<from>[LC]\\d+)(?:(?: ,| in) [LC]\\d+)?(?: (?:\\S+ ){0,5}?(?:expected in|due in|in|to) (?<to>{LIST}))?`,
    `(?:delegation|group|party|team|mission) of (?:(?<size>{N}) )?(?<from>[LC]\\d+) ${GUESTS}`,
    '(?<head>{P})(?: ,)? (?:has |have |is |was |had )?(?:just |recently |now )?(?:returned|back|come back|came back|back home|home) from (?:(?!, )\\S+ ){0,6}?(?<to>{LIST}|C\\d+)',
    '(?:leading|heading) (?:them|it|the (?:group|delegation|party|team)) (?:was|is|were) (?<head>{P})',
    'at (?:their|its) head (?:was|is|came|stood) (?<head>{P})',
    '(?<head>{P})(?: ,)? and (?<plus>{N}) (?:\\S+ ){0,3}?(?:were|are) (?:the )?guests of (?<to>{L})',
    '(?<from>[LC]\\d+) (?:guests|visitors|party|group|delegation) , (?<size>{N}) (?:in all|of them|strong)',
    `(?<size>{N}) (?:\\S+ )?${GUESTS} (?:had |have |has )?${COME} from (?:the )?(?<from>{L})`,
    `${GUESTS} from (?<from>{L})(?:(?: ,| in) [LC]\\d+)?(?: ,)? (?:(?!, )\\S+ ){0,3}?(?:stayed|came|arrived|landed|spent|waded?|walked|toured|visited|are here|were here)`,
    `(?:they|(?:the|his|her|our) (?:group|party|team|guests|visitors|delegation|others|travellers)) (?:had|have|has) (?:already |just |also )?${COME}`,
    `(?<head>{P}) (?:had|has) (?:already |just |also )?${COME}(?= (?:\\S+ ){0,4}?(?:D\\d|from [LC]\\d|with ))`,
    "(?<from>[LO]\\d+) 's (?:delegation|group|party|team|mission) (?:numbered|counted|numbers|counts) (?<size>{N})",
    '(?:the|their|his|her|our) (?:delegation|group|party|team|mission) (?:numbered|counted|numbers|counts|was|were) (?<size>{N})(?= (?:\\. |, |in all|strong|people|members|and the )|$)',
    '(?<plus>{N}) (?:\\S+ ){0,2}?(?:are|were|travelled|came|had come|flew) (?:here )?with (?<head>{P})',
    '(?:group|party|team|guests|visitors|they|delegation) (?:\\S+ ){0,8}?(?:stayed|stays|stay) (?:for )?(?<days>{U})',
  ],
  state: {},
  modality: 'status',
}
