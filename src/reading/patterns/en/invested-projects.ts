import type { Pattern } from '../pattern.ts'

/** Reads: Japanese firms had 239 projects in the city with registered capital of 1.02 billion USD. */
export const investedProjects: Pattern = {
  name: 'en/invested-projects',
  lang: 'en',
  kind: 'investment',
  says: 'Japanese firms had 239 projects in the city with registered capital of 1.02 billion USD.',
  mustNot: 'The road project costs 2 billion USD from the budget.',
  triggers: [
    'projects',
    'project',
    'ventures',
    'invested',
    'investment',
    'licences',
    'licenses',
    'capital',
    'enterprises',
    'firms',
    'investors',
    'investments',
    'fdi',
  ],
  shapes: [
    '(?<projects>{N}) (?:(?!N\\d+ |;)\\S+ ){0,6}?(?:projects?|ventures?|enterprises|ones|existing ones)(?: (?:(?!N\\d+ (?:\\S+ ){0,3}projects?)\\S+ ){0,22}?(?<amount>{M}))?',
    '(?:account(?:s|ed)? for|own|owns|numbers?|held|hold|have|has) (?<projects>{N})(?: of (?:these|them|those))?(?: ,)? (?:with|and about|and|worth|,) (?:\\S+ ){0,4}?(?<amount>{M})',
    '(?<amount>{M}) (?:\\S+ ){0,6}?(?:in|across|through|for|into) (?:\\S+ ){0,2}?(?<projects>{N}) (?:\\S+ ){0,3}?projects?',
    '(?<projects>{N}) (?:of (?:these|them|those|the \\S+ \\S+ \\S+))(?:(?: ,)? (?:\\S+ ){0,8}?(?<amount>{M}))?',
    '(?:invested|investing|invest|pledged|pledge|put|poured|pumped|registered|attracted|drew|lured|pulled in|brought|sunk|granted|commit|spend) (?:\\S+ ){0,7}?(?<amount>{M})',
    '(?<amount>{M}) (?:\\S+ ){0,4}?(?:in|of) (?:\\S+ ){0,4}?(?:fdi|foreign direct investment|foreign capital|foreign investment|fresh capital|new capital|registered capital|investment)',
    '(?:capital|investments?|investors) (?:\\S+ ){0,6}?(?:of|worth|at|totalling|reached|is above|above|stood at|with) (?:\\S+ ){0,2}?(?<amount>{M})',
  ],
  slots: {
    rank: { type: 'rank', side: 'around', within: 40 },
  },
  state: {},
  modality: 'status',
}
