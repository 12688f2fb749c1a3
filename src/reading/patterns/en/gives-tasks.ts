import type { Pattern } from '../pattern.ts'

/** Those to whom a head gives a task: an office, or people by their part. */
const CHARGED =
  '(?:(?:the )?[OLR]\\d+|(?:(?:the|all|both|his|her|its|their|relevant|local|provincial|city|municipal|concerned|other|(?!(?:that|about|how|why|what|him|her|them|us|me|of|and|or|in) )\\w+) ){0,4}?(?:departments?|offices?|agencies|agency|officials|authority|authorities|boards?|divisions?|committees?|staff|teams?|sectors?|units?|districts?|bureaus?|secretariat|services?|councils?|guests?|visitors?|hosts?|side|companies|company|firms|colleagues|administration))'

const TASKS =
  '(?:instructed|instructs|instructing|ordered|orders|ordering|directed|directs|directing|tasked|tasks|tasking|assigned|assigns|assigning|charged|commissioned|mandated|entrusted|required|requires|requiring|reminded|reminds|reminding|told|advised|advises)'

/** Reads: Chairman Binh instructed the port authority to keep a berth free. */
export const givesTasks: Pattern = {
  name: 'en/gives-tasks',
  lang: 'en',
  kind: 'commitment',
  says: 'Chairman Le Van Binh of Da Nang instructed the port authority to keep a berth free for Leeds.',
  mustNot: 'Chairman Le Van Binh of Da Nang told the port authority about his journey.',
  triggers: [...TASKS.matchAll(/\w+/g)].map(([word]) => word).concat('gave', 'gives', 'given'),
  shapes: [
    `(?<!(?:^| )(?:was|were|been|is|are|be|being|as|the|a|an|of|its|their|his|her) )${TASKS} ${CHARGED} (?:\\S+ ){0,6}?(?:to(?= [a-z]+ \\S+)|with(?: the task of)?(?= \\w+ing ))`,
    `(?:instructed|instructs|ordered|reminded|reminds|told|advised|advises) P\\d+ to(?! (?:go|leave|stay|come in|sit|say|hell|wait|hurry|be)\\b)(?= [a-z]+ \\S+)`,
    `(?:gave|gives|has given) ${CHARGED} (?:until|up to|by|D\\d+|U\\d+|N\\d+) (?:\\S+ ){0,3}?to(?= [a-z]+ \\S+)`,
    `(?:was|were|has been|have been|been) (?:\\S+ly )?(?:instructed|ordered|directed|tasked|assigned|told|charged|commissioned|mandated) by (?:the )?(?<by>[PO]\\d+) (?:\\S+ ){0,4}?(?:to|with)(?= \\S+ \\S+)`,
  ],
  slots: { by: { type: 'speaker', side: 'before', within: 40 } },
  state: { kind: 'request' },
}
