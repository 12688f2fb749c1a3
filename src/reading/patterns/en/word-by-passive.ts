import type { Pattern } from '../pattern.ts'

const BE = '(?:(?:was|were|is|are|has been|have been|had been|being) (?:also |then |later |\\w+ly )?)'

/** Verbs of one kind of word given, as their participles, and the nouns of what is given. */
type Word = { readonly kind: 'pledge' | 'request' | 'proposal'; readonly done: string; readonly noun: string }

/** What it is that is promised, asked or proposed stands before the verb, so all from the start of the sentence is the word given. */
function shapesOf({ done, noun }: Word): readonly string[] {
  return [
    `^(?:" )?(?!it )(?:(?!P\\d|(?:which|who|that|because|but) )\\S+ ){1,20}?${BE}${done}(?: (?!P\\d|O\\d|by )\\S+){0,5}? by (?:the )?(?<by>{P}|{O}|{L})(?! to )`,
    `(?<=^it )(?:was|is|has been) ${done} by (?:the )?(?<by>{P}|{O}|{L}) that(?= \\S+ \\S+)`,
    `^(?:" )?(?:(?!P\\d)\\S+ ){1,4}?${noun} (?:(?!P\\d|O\\d)\\S+ ){0,18}?(?:came|comes|was made|was given|is made|was put forward|was voiced|was extended|was sent|was put) (?:(?!P\\d|O\\d)\\S+ ){0,4}?(?:from|by) (?:the )?(?<by>{P}|{O}|{L})`,
    `(?<=^(?:then |there |also ){0,2}(?:was|is|came|comes|were) )(?:an?|the|another|N\\d+) (?:\\S+ ){0,2}?${noun}s? (?:from|by) (?:the )?(?<by>{P}|{O}|{L})(?= (?:of|for|to|that|:) \\S+)`,
    `(?<=^from (?:the )?(?<by>{P}|{O}|{L}) )(?:came|comes|there came|there was|there is) (?:an?|the|another|N\\d+) (?:\\S+ ){0,2}?${noun}s?(?= (?:of|for|to|that|:) \\S+)`,
    `(?:extended|extends|sent|sends|issued|issues|put|puts) (?:an?|the|another) (?:\\S+ )?${noun}(?= (?:\\S+ ){0,6}?(?:to|for|that) \\S+)`,
  ]
}

function byPassive(word: Word, of: Pick<Pattern, 'name' | 'says' | 'mustNot'>): Pattern {
  return {
    ...of,
    lang: 'en',
    kind: 'commitment',
    triggers: [...word.done.matchAll(/\w+/g), ...word.noun.matchAll(/\w{4,}/g)].map(([one]) => one),
    shapes: shapesOf(word),
    slots: { by: { type: 'speaker', side: 'before', within: 40 } },
    state: { kind: word.kind },
  }
}

/** Reads: Two teachers were offered by Mayor Helen Ward. */
export const promisedBy = byPassive(
  {
    kind: 'pledge',
    done: '(?:promised|pledged|offered|guaranteed|volunteered|put up|held out)',
    noun: '(?:promise|pledge|offer|undertaking|assurance|assurances|guarantee|vow|commitment)',
  },
  {
    name: 'en/promised-by',
    says: 'Two teachers of English were offered by Mayor Helen Ward of Leeds.',
    mustNot: 'The gates were opened by Mayor Helen Ward of Leeds.',
  },
)

/** Reads: A request for two teachers came from Mayor Helen Ward. */
export const requestedBy = byPassive(
  {
    kind: 'request',
    done: '(?:requested|asked for|called for|demanded|sought|urged|wished for|extended)',
    noun: '(?:request|plea|appeal|demand|call|wish|invitation)',
  },
  {
    name: 'en/requested-by',
    says: 'A request for two teachers of English came from Mayor Helen Ward of Leeds.',
    mustNot: 'A bunch of roses came from Mayor Helen Ward of Leeds.',
  },
)

/** Reads: A joint choir was proposed by Mayor Helen Ward. */
export const proposedBy = byPassive(
  {
    kind: 'proposal',
    done: '(?:proposed|suggested|floated|put forward|mooted|tabled|raised|broached|recommended|pitched)',
    noun: '(?:idea|suggestion|proposal|proposition|notion)',
  },
  {
    name: 'en/proposed-by',
    says: 'A joint choir was proposed by Mayor Helen Ward of Leeds.',
    mustNot: 'A joint choir was founded by Mayor Helen Ward of Leeds.',
  },
)
