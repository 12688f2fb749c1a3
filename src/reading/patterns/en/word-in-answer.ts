import type { Pattern } from '../pattern.ts'

/** How somebody answers who says yes. */
const SAYS_YES =
  "(?:did not hesitate|didn't hesitate|did not think twice|was not to be asked twice|needed no (?:time|persuading)|had (?:good|better) news|replied|answered|said yes|said at once|agreed|agreed at once|nodded|smiled|laughed|obliged|consented|had an answer|came back)"

/** Reads: Mayor Ward did not hesitate: next autumn there shall be two. */
export const wordInAnswer: Pattern = {
  name: 'en/word-in-answer',
  lang: 'en',
  kind: 'commitment',
  says: 'Mayor Helen Ward of Leeds did not hesitate: next autumn there shall be two of them.',
  mustNot: 'Mayor Helen Ward of Leeds did not hesitate: the second boat was the better one.',
  triggers: [':', 'news'],
  shapes: [
    `(?<by>{P}) (?:, (?:[^,\\s]+ ){1,8}, )?(?:(?!P\\d|:)\\S+ ){0,4}?${SAYS_YES}(?: \\S+){0,3}? :(?= (?:" )?(?:(?!P\\d|if )\\S+ ){0,16}?(?:will|shall|would|is to|are to|is going to|are going to|becomes|gets|goes|go) )`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}
