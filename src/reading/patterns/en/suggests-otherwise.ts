import { TELLS } from '../../words/en/action-words.ts'
import type { Pattern } from '../pattern.ts'

/** Two who might do a thing together, or whoever `we` are. */
const BOTH = '(?:{B}|we|us|both|the two(?: of (?:us|them|you))?|our \\S+(?: \\S+)?)'

/** What makes an idea of a question: `Would it not be sensible to …?` */
const GOOD =
  '(?:idea|sensible|good|better|best|possible|wise|wiser|wisest|worth|worthwhile|sense|useful|helpful|feasible|nice|fun|fitting|natural|simpler|easier|cheaper|fairer|quicker|smarter)'

/** Somebody tells it: the question has a mark, or a teller behind it. */
const PUT = '(?:\\?|P\\d+ (?:ASKS)|(?:ASKS) P\\d+)'.replaceAll(
  'ASKS',
  `${TELLS.slice(3, -1)}|asked|asks|wondered|wonders|suggested|suggests|proposed|proposes|urged|mused|ventured`,
)

/** Where a question or a call may begin. */
const OPENS = '(?<=(?:^|: |" |, |- )(?:(?:so|and|but|then|or|perhaps|now) (?:, )?)?)'

/** Reads: Would it not be sensible to hold the next forum in Leeds, Ms Ward asked. */
export const suggestsOtherwise: Pattern = {
  name: 'en/suggests-otherwise',
  lang: 'en',
  kind: 'commitment',
  says: 'Would it not be sensible to hold the next forum in Leeds, Mayor Helen Ward of Leeds asked.',
  mustNot: 'Would it not be sensible to hope for rain.',
  triggers: [...GOOD.slice(3, -1).split('|'), 'time', 'why', 'let', 'might', 'could', 'should'],
  shapes: [
    `${OPENS}(?:would|could|might|may|wouldn't|couldn't|is|isn't) it (?:not )?(?:be |make )?(?:(?!P\\d)\\S+ ){0,3}?${GOOD}(?= (?:(?:\\S+ ){3,40}?${PUT}|(?:\\S+ )?, (?:R\\d+ )?P\\d+ (?:thought|felt|reckoned|believed|${TELLS.slice(3, -1)}) , (?:for|to|if) ))`,
    `${OPENS}it (?:might|could|would|may) (?:well |also |perhaps ){0,2}be (?:(?!P\\d)\\S+ ){0,3}?${GOOD}(?= (?:, (?:R\\d+ )?P\\d+ (?:thought|felt|reckoned|believed|${TELLS.slice(3, -1)}) , )?(?:to|if|for) (?:\\S+ ){2,40}?(?:${PUT.replace('\\?|', '')}|\\.))`,
    `${OPENS}(?:was|is|wasn't|isn't) it (?:not )?(?:now |high |about )*time(?= (?:\\S+ ){3,40}?${PUT})(?! (?:to|for \\S+(?: \\S+)? to) (?:go|leave|eat|say|thank|part|rest|stop)\\b)`,
    `${OPENS}why (?:(?:should|could|can|might|do|does|would) (?:(?:{B}|{L}|{O}|we|they|the \\S+|both)(?: (?!,)\\S+){0,4}? )?(?:, P\\d+ \\S+ , )?not|(?:don't|doesn't|can't|couldn't|shouldn't) (?:{B}|{L}|{O}|we|they|the \\S+|both)|not)(?! (?:be|have(?! an? )) )(?= (?:\\S+ ){3,40}?\\?)`,
    `^(?:" )?(?:{B}|(?:the )?(?:two|both) (?:cities|sides|towns|provinces|ports|places|regions|localities|universities|schools)|together they) (?:(?:also|now) )?(?:should|could|might|ought to|must|need to|can)(?! (?:be proud|look back|not|learn))(?= (?:\\S+ ){3,35}?, (?:" )?(?:R\\d+ )?${PUT.replace('\\?|', '')})`,
    `(?<={P} ${TELLS} (?:P\\d+ )?(?:that )?)(?:{B}|the two (?:cities|sides|towns|provinces|ports)|both (?:cities|sides|towns|provinces|ports)) (?:should|could|might|ought to|must|need to|needed to)(?! (?:be proud|look back|not|learn))(?= \\S+ \\S+)`,
    `${OPENS}let (?:${BOTH}|the \\S+ \\S+)(?! (?:say|see|not|be|hope|face|pretend|remember|begin|take|go|look|know|have|thank|welcome|congratulate|wish|toast|raise|celebrate) )(?= (?:\\S+ ){3,40}?${PUT})`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'proposal' },
}
