import { DEEDS, IS_GIVEN } from '../../words/en/action-words.ts'
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
  triggers: [':', 'know', 'hear', 'understand', 'according', "you'll", 'you', 'news', 'let'],
  shapes: [
    `(?<by>{P}) (?:, (?:[^,\\s]+ ){1,8}, )?(?:(?!P\\d|:)\\S+ ){0,4}?${SAYS_YES}(?: \\S+){0,3}? :(?= (?:" )?(?:(?!P\\d|if )\\S+ ){0,16}?(?:will|shall|would|is to|are to|is going to|are going to|becomes|gets|goes|go) )`,
    `(?:good|better|glad|welcome) (?:news|tidings|word) (?:came |comes )?(?:from|of) (?<by>{P})(?: (?:too|as well|also|in return))? :(?= \\S+ \\S+ \\S+)`,
    '(?<by>{P}) (?:(?!P\\d)\\S+ ){0,3}?(?:let|lets|gave) (?:\\S+ ){1,3}?(?:know|hear|understand|to understand) that(?= (?:\\S+ ){1,10}?(?:will|would|shall|is to|are to|could) (?!be (?:late|sorry)|not )\\S+)',
    '^(?:" )?(?:(?!P\\d)\\S+ |P\\d+ \'s ){1,14}?(?:will|would|shall)(?! not | be (?:late|sorry))(?= \\S+ (?:\\S+ ){0,24}?, (?:(?:its|their|the|his|her) \\S+ , )?P\\d+ (?:, )?(?:let|lets|gave) (?:\\S+ ){1,3}?(?:know|hear|understand|to understand)(?: |$))',
    `^(?:" )?(?:(?!P\\d)\\S+ |P\\d+ 's ){1,14}?(?:will|would|shall|is to|are to) (?:${IS_GIVEN}|${DEEDS}|stand|start running|be running|be (?:open|free|ready))(?= (?:\\S+ ){0,24}?, according to (?:the )?P\\d)`,
    "(?<=^\" (?:(?:yes|of course|certainly|gladly|so be it) (?:, |\\. )?)?)(?:you'll have|you (?:will|shall) have|you'll get|you (?:will|shall) get|it is yours|it's yours|they are yours)(?! (?:to|noticed|seen|heard|fun|a (?:good|nice|great|lovely)) )(?= (?:\\S+ ){1,20}?\")",
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}
