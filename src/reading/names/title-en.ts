import { askOf } from '../asked.ts'
import { saysWithin } from '../says-within.ts'
import { FOREIGN_PAIRS, FOREIGN_TITLES, TITLES_AND_NAMES } from '../words/en/foreign-titles.ts'
import { OFFICE_FIELDS, OFFICE_PAIRS, SMALL_OFFICES } from '../words/en/office-words.ts'
import { ROLE_HEADS, ROLE_MODIFIERS } from '../words/en/roles.ts'
import { STARTERS } from '../words/en/starters.ts'
import { wordSet } from '../words/word-set.ts'
import type { Line } from './line.ts'
import { isGivenName } from './person-cues.ts'
import { isSharedTitle } from './shared-title.ts'

/** `who chairs the People’s Committee`: an office told by its verb. */
export const VERB_TITLE = wordSet('chairs|heads|leads|runs|presides')

/** `who heads the group`, `who leads the city’s delegation`: those on the road, and no house. */
const GROUP_BEHIND = askOf(
  /^(?:the|a|an|this|our|its|their|his|her) (?:\S+ ){0,2}?(?:group|delegation|mission|party|team|visitors|guests|trip|tour|talks)(?= |$)/,
)

/** `port manager`, `Sales Director X`; in `Da Nang Port Director X` the field closes the name of a body. */
function isOfficeField(line: Line, at: number): boolean {
  if (!OFFICE_FIELDS.has(line.words[at] ?? '')) return false
  const before = line.sentence.tokens[at - 1]
  if (!line.sentence.tokens[at]?.capital) return before?.capital !== true
  if (closesBody(line, at)) return false
  return !(before?.capital && !STARTERS.has(before.folded))
}

/** `Chamber of Commerce and Industry Chairman X`: the second of two fields ends the name of the body before it. */
function closesBody(line: Line, at: number): boolean {
  if (!/^(?:and|&)$/.test(line.words[at - 1] ?? '') || !line.sentence.tokens[at - 2]?.capital) return false
  return /^(?:of|for)$/.test(line.words[at - 3] ?? '')
}

/** How many words from a token on are the title of another language: `Oberbürgermeister X`, `Wali Kota X`, `the alcalde of Y`. */
function foreignTitle(line: Line, at: number): number {
  const { tokens } = line.sentence
  const word = line.words[at] ?? ''
  const before = tokens[at]?.capital === true
  const pair = FOREIGN_PAIRS.has(`${word} ${line.words[at + 1]}`)
  if (!pair && !FOREIGN_TITLES.has(word)) return 0
  const length = pair ? 2 : 1
  const next = line.words[at + length] ?? ''
  if (next === 'of' || (next === 'de' && before)) return length
  if (next === '-' && !pair) return joined(line, at + 1) > at + 1 && before ? 1 : 0
  if (!before && isSetOff(line, at, at + length)) return length
  if (!before || !tokens[at + length]?.capital) return 0
  return TITLES_AND_NAMES.has(word) && !tokens[at + length + 1]?.capital ? 0 : length
}

/** `a business leader`, `community leaders`: somebody of weight, who holds no office by it. */
const LEADS_NOBODY = wordSet('business|community|industry|youth|education|company|technology')

/** `who also chairs`, `Pia Lund chairs the …`: said of a person, not of a town or a body; nor is a race or a road what one named runs. */
function isDoneBySomebody({ words, sentence, folded }: Line, at: number): boolean {
  const before = words[at - 1] === 'also' ? at - 2 : at - 1
  if (words[before] === 'who') return true
  if (
    /^(?:runs|presides)$/.test(words[at] ?? '') ||
    /^(?:to|for|back|home|with|in|by)$/.test(words[at + 1] ?? '')
  )
    return false
  let first = before
  while (first > 0 && sentence.tokens[first - 1]?.kind === 'word' && sentence.tokens[first - 1]?.capital)
    first -= 1
  if (first >= before || before - first > 3 || !sentence.tokens[before]?.capital) return false
  return isGivenName(folded[first] ?? '') && sentence.tokens[at]?.capital === false
}

/** Position after the head of the title that begins at `at`, or 0. */
export function titleEnd(line: Line, at: number): number {
  if (VERB_TITLE.has(line.words[at] ?? ''))
    return isDoneBySomebody(line, at) && !saysWithin(GROUP_BEHIND, line, at + 1, at + 5) ? at + 1 : 0
  let i = at
  const fields = isOfficeField(line, at)
  while (
    (ROLE_MODIFIERS.has(line.words[i] ?? '') ||
      ((fields || i > at) && OFFICE_FIELDS.has(line.words[i] ?? ''))) &&
    !OFFICE_PAIRS.has(`${line.words[i]} ${line.words[i + 1]}`) &&
    i - at < 4
  ) {
    i += 1
    if (line.words[i] === '-') i += 1
  }
  const head = line.words[i] ?? ''
  const foreign = foreignTitle(line, i)
  if (foreign > 0) return joined(line, i + foreign)
  if (OFFICE_PAIRS.has(`${head} ${line.words[i + 1]}`)) return portfolioEnd(line, joined(line, i + 2))
  if (head === 'leader' && LEADS_NOBODY.has(line.words[i - 1] ?? '')) return 0
  if (isSharedTitle(line, i)) return i + 1
  if (!ROLE_HEADS.has(head) && !SMALL_OFFICES.has(head)) {
    // `Party chief`, `City President` begin with words that are no modifiers elsewhere.
    return i > at && ROLE_HEADS.has(line.words[i - 1] ?? '') ? i : 0
  }
  i += 1
  if (line.words[i] === '-' && /^(general|elect|designate)$/.test(line.words[i + 1] ?? '')) i += 2
  else if (/^(general|designate)$/.test(line.words[i] ?? '')) i += 1
  if (head === 'chief' && /^(representative|executive|justice|minister)$/.test(line.words[i] ?? '')) i += 1
  if (head === 'minister' && /^(counsell?or|president|plenipotentiary)$/.test(line.words[i] ?? '')) i += 1
  if (/^charg[eé]$/.test(head) && /^d['’]affaires$/.test(line.words[i] ?? '')) i += 1
  if (line.words[i] === 'pro' && line.words[i + 1] === 'tem') i += 2
  if (head === 'secretary' && line.words[i] === 'of' && line.words[i + 1] === 'state') i += 2
  return joined(line, i)
}

/** Who is charged with a field by a government: `CECM for Health`. */
const CHARGED = wordSet('member|cecm|cec')

/** `member for economic growth`, `Member on Tourism in Durban`: behind what a member of a board is charged with. */
function portfolioEnd(line: Line, end: number): number {
  if (!CHARGED.has(line.words[end - 1] ?? '') || !/^(?:for|on)$/.test(line.words[end] ?? '')) return end
  let last = end + 1
  while (
    last - end < 5 &&
    line.sentence.tokens[last]?.kind === 'word' &&
    !ENDS_PORTFOLIO.has(line.words[last] ?? '')
  )
    last += 1
  return last > end + 1 ? last : end
}

const ENDS_PORTFOLIO = wordSet("in|of|at|from|who|was|is|said|has|had|will|the|a|'s")

/** `Mayor-President`, `Maire-adjoint`: two titles joined by a dash are one. */
function joined(line: Line, end: number): number {
  const [head, dash, next] = line.sentence.tokens.slice(end - 1, end + 2)
  if (dash?.folded !== '-' || head?.end !== dash.start || dash.end !== next?.start) return end
  const word = line.words[end + 1] ?? ''
  return ROLE_HEADS.has(word) || FOREIGN_TITLES.has(word) ? end + 2 : end
}

/** Who leads those who are on the road holds no office by it. */
const OF_A_GROUP = wordSet('head|leader|member|chief|boss|representative')

/** `Anna Berg, chair`, `Anna Berg, the warden, spoke`, `Anna Berg (coordinator)`: a bare word set off right behind a name. */
export function isSetOff(line: Line, at: number, end: number): boolean {
  if (OF_A_GROUP.has(line.words[end - 1] ?? '')) return false
  const from = /^(the|our|its|their)$/.test(line.words[at - 1] ?? '') ? at - 2 : at - 1
  if (!/^[,(]$/.test(line.words[from] ?? '') || !line.sentence.tokens[from - 1]?.capital) return false
  return /^(?:[,;.)]|)$/.test(line.words[end] ?? '')
}
