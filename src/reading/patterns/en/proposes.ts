import type { Pattern } from '../pattern.ts'

/** Reads: Mayor Matsui proposed that students of the two cities interview survivors together. */
export const proposes: Pattern = {
  name: 'en/proposes',
  lang: 'en',
  kind: 'commitment',
  says: 'Mayor Matsui proposed that students of the two cities interview survivors together.',
  mustNot: 'The proposed bridge was built.',
  triggers: [
    'proposed',
    'proposing',
    'recommending',
    'proposes',
    'suggested',
    'suggests',
    'suggesting',
    'floated',
    'floats',
    'put',
    'tabled',
    'mooted',
    'recommended',
    'idea',
    'suggestion',
    'proposal',
    'pitched',
    'advanced',
    'aired',
    'invited',
  ],
  shapes: [
    '(?<!(?:^| )(?:was|were|been|is|are|be|being|as|the|a|an|of|its|their|his|her) )(?:proposed|proposes|proposing|suggesting|recommending|suggested|suggests|floated|floats|tabled|mooted|recommended|put forward|put it to|pitched|advanced|aired)(?= \\S+ \\S+)',
    '(?:raised|voiced|aired|offered|shared|presented) (?:the|an?) (?:\\S+ )?(?:idea|suggestion|proposal|plan)(?= (?:of|to|that|for))',
    "(?:'s|his|her|their) (?:\\S+ )?(?:idea|suggestion|proposal) (?:was|is)(?= \\S+ \\S+)",
  ],
  slots: {
    by: { type: 'speaker', side: 'before', within: 40 },
  },
  state: { kind: 'proposal' },
}
