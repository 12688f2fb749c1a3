import { SENT } from '../../words/en/travellers.ts'
import type { Pattern } from '../pattern.ts'

const WILL =
  '(?:will|would|shall|is to|are to|is going to|plans? to|promised to|promises to|pledged to|pledges to|offered to|offers to|undertook to|intends? to|agreed to|hopes? to|is expected to|is due to)'

/** Reads: Mayor Ida Falk of Turku promised to send a dozen engineers to Lyon in July. Without a day it is a promise only. */
export const sendsPeople: Pattern = {
  name: 'en/sends-people',
  lang: 'en',
  kind: 'visit',
  says: 'Mayor Ida Falk of Turku promised to send a dozen engineers to Lyon in July.',
  mustNot: 'Mayor Ida Falk of Turku promised to send engineers to Lyon.',
  triggers: ['send', 'sending', 'ship', 'fly', 'dispatch', 'dispatching', 'bring', 'take', 'lead', 'head'],
  shapes: [
    `(?<from>[LOP]\\d+)(?: ,)? (?:(?!, |; )\\S+ ){0,9}?${WILL} (?:\\S+ )?(?:send|ship|fly|dispatch) (?:(?<size>{N}) (?:\\S+ ){0,4}?${SENT}|(?:\\S+ ){0,6}?${SENT}(?: of (?:around |about |some )?(?<size2>{N}) \\S+)?) (?:\\S+ ){0,4}?to (?<to>[LC]\\d+) (?:(?!\\. |before |by |until |within |; )\\S+ ){0,9}?(?<start>{D})`,
    `(?<head>{P})(?: ,)? (?:(?!, |; )\\S+ ){0,9}?${WILL} (?:\\S+ )?(?:bring|take|lead|head) (?:an? |the )?(?:(?<size>{N}) )?(?:\\S+ ){0,4}?${SENT}(?: of (?:around |about |some )?(?:(?<size2>{N}) )?\\S+)? to (?<to>[LC]\\d+) (?:(?!\\. |before |by |until |within |; )\\S+ ){0,9}?(?<start>{D})`,
  ],
  state: { status: 'planned' },
}
