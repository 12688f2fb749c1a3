import { DEEDS, IS_GIVEN, TELLS } from '../../words/en/action-words.ts'
import type { Pattern } from '../pattern.ts'

const WILL = "(?:will|would|shall|is going to|are going to|is to|are to|\\S+'ll)"

/** Reads: Come spring, she said, three engineers will be put up in Leeds for a month. */
export const promiseReported: Pattern = {
  name: 'en/promise-reported',
  lang: 'en',
  kind: 'commitment',
  says: 'Come spring, Mayor Helen Ward of Leeds said, three engineers will be put up in Leeds for a month.',
  mustNot: 'Come spring, Mayor Helen Ward of Leeds said, the lake is warm.',
  triggers: [
    'will',
    'would',
    'shall',
    'going',
    'are',
    'is',
    'can',
    'could',
    "she'd",
    "he'd",
    "they'd",
    "it'd",
    "she'll",
    "he'll",
    "it'll",
    "they'll",
  ],
  shapes: [
    `^(?:" )?(?:(?!P\\d)\\S+ ){1,14}?${WILL} (?:${IS_GIVEN}|${DEEDS})(?= (?:\\S+ ){1,30}?(?:, )?(?:" )?(?:, )?(?:(?:R\\d+ )?P\\d+ (?:(?:has|have|had) )?${TELLS}(?: (?:\\S+ ){1,6}\\.| ,)|(?:said|says|added|adds|explained|announced|stated|stressed|insisted|replied|answered|confirmed|declared|noted) (?:R\\d+ )?P\\d+(?: [.,]| who| of|$)))`,
    `(?:said|says|told \\S+|told|added|promised|replied|answered|confirmed|announced|insisted|stressed)(?: (?!P\\d)\\S+){0,9}? (?:she'd|he'd|they'd|it'd|she'll|he'll|it'll|they'll)(?= (?:also |personally )?(?:${DEEDS}|put|find|take|give|make|bring|see) \\S+)`,
    'what (?<by>{P}) (?:can|could|will|would|did|does|is able to|was able to) (?:(?:already|now|\\w+ly) )?(?:pledge|promise|guarantee|say|offer|announce|confirm|tell \\S+|commit to)(?: (?:for certain|for sure|now|already|today|at once|there and then)){0,2}(?: (?:is|was)(?: that)?| :)(?= \\S+ \\S+)',
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'pledge' },
}
