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
    'land',
    'arrive',
    'arrives',
    'members',
    'representatives',
    'member',
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
    'counted',
    'townspeople',
    'delegation',
    'group',
    'party',
    'team',
    'mission',
    'heading',
    'head',
  ],
  shapes: [
    `${GUESTS} from (?<from>{L})(?:(?: ,| in) [LC]\\d+)?(?: ,)? (?:(?!, )\\S+ ){0,3}?(?:stayed|came|arrived|landed|spent|waded?|walked|toured|visited|are here|were here)`,
    `(?:they|(?:the|his|her|our) (?:group|party|team|guests|visitors|delegation|others|travellers)) (?:had|have|has) (?:already |just |also )?${COME}`,
    `(?<size>{N}) (?:members|representatives|officials|councillors|delegates) (?:of|from) (?:the )?(?<from>O\\d+)(?: \\S+){0,2}? (?:called on|visited|paid a (?:\\S+ )?(?:call|visit)|dropped in on|met with)`,
    'at the head of (?:the|their|this) (?:group|party|delegation|team|mission) (?:was|is|were|stood|came) (?:\\S+ ){0,6}?(?<head>{P})',
  ],
  state: {},
  modality: 'status',
}
