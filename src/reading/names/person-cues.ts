import { askOf } from '../asked.ts'
import { SPEAKING_VERBS } from '../words/en/human-verbs.ts'
import { FAMILY_NAMES } from '../words/families.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { GIVEN_NAMES_ABROAD } from '../words/given-names-abroad.ts'
import { wordSet } from '../words/word-set.ts'
import { entityAt, type Line, printedName } from './line.ts'
import { honorificBefore } from './name-cues.ts'

/** The one mark of white space that a token may hold. */
const BLANK_MARK = '\ufeff'

/** Tokens of the run that are words of a name, not hyphens or particles. */
export function wordCount(line: Line, first: number, last: number): number {
  const { tokens } = line.sentence
  let count = 1
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]
    if (token?.text.includes(BLANK_MARK)) return printedName(line, first, last).split(/\s+/).length
    if (at > first && (tokens[at - 1]?.end ?? 0) < (token?.start ?? 0)) count += 1
  }
  return count
}

/** A word that tells a person by what he is to another: `his counterpart, Francis Suarez`. */
export const BESIDE = askOf(
  /(^| )(counterpart|colleague|guest|host|predecessor|successor|guests|deputy|visitor|hostess|interpreter|spokesman|spokeswoman)( ,| -| was| is)?$/,
)

/** `Naomichi Suzuki, her counterpart`: what he is to another, told behind the name. */
export const PART_BEHIND = askOf(
  /^, (his|her|its|their) (\S+ ){0,2}?(counterpart|guest|host|predecessor|successor)\b/,
)

/** Words right before a name that only people follow: `said Maria Lopez`, `according to`, `thanked`. */
export const BEFORE_PEOPLE = askOf(
  /(^| )(said|says|added|noted|explained|replied|according to|told|thanked|invited|welcomed|congratulated|includes?|including|handed over by|signed by|headed by|led by|chaired by|represented by|accompanied by|presented by|succeeded by|joined by|received by|hosted by)$/,
)

/** Words before a name that take people and bodies, so that what follows the name has to speak of a person. */
const MET = wordSet('met|meets|with|by|and|welcomed|received|hosted|from|was|is|to|for')

/**
 * `groaned Thong Savann`, `met Fatoumata Diallo, who …`, `Ratu Cakobau smiled`: somebody by what is told right before or
 * behind the name.
 */
export function isDoing(line: Line, first: number, last: number): boolean {
  const before = line.words[first - 1] ?? ''
  if (SPEAKING_VERBS.has(before) && !line.sentence.tokens[first - 1]?.capital) return true
  const next = line.words[last] ?? ''
  const who = next === 'who' || (next === ',' && line.words[last + 1] === 'who')
  return who && (MET.has(before) || first === 0 || before === ',')
}

/** A family name of East Asia with a hyphenated given name: `Wang Da-ming`, `Bae Mi-ja`. */
export function isHyphenated(line: Line, first: number, last: number): boolean {
  const tokens = line.sentence.tokens
  return (
    last - first === 4 &&
    FAMILY_NAMES.has(line.folded[first] ?? '') &&
    tokens[first + 2]?.folded === '-' &&
    tokens[first + 3]?.capital === false
  )
}

/** Does a folded word open people’s names somewhere: `otabek`, `martina`? */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word) || GIVEN_NAMES_ABROAD.has(word)
}

/** A run that opens with a given name, in no larger name: `Anita Rao`, not `Martin Luther University`. */
export function givenCue(line: Line, first: number, last: number): boolean {
  const count = wordCount(line, first, last)
  const next = line.sentence.tokens[last]
  if (count < 2 || count > 4 || !isGivenName(line.folded[first] ?? '')) return false
  const glued = next?.capital === true && next.kind === 'word'
  const before = line.sentence.tokens[first - 1]
  const inside = before?.kind === 'word' && before.capital && first > 1 && !entityAt(line, first - 1)
  return !glued && !inside && !FAMILY_NAMES.has(line.folded[first] ?? '')
}

/** `Trưởng đại diện JETRO Hà Nội`: a body told by its letters, and where it is. */
export function opensWithLetters(line: Line, first: number, last: number): boolean {
  const [one, ...others] = line.sentence.tokens.slice(first, last)
  return /^\p{Lu}{3,6}$/u.test(one?.text ?? '') && others.every((t) => !/^\p{Lu}{2,}$/u.test(t.text))
}

/** `LG Innotek received a certificate`: letters read one by one open the name of a firm, no man’s without points between. */
export function isFirm(line: Line, first: number): boolean {
  return /^\p{Lu}{2,4}$/u.test(line.sentence.tokens[first]?.text ?? '') && line.kind !== 'title'
}

/** `Dear Mayor Kang,`: whom a letter is to, though some town is called so. */
export function isAddressed(line: Line, at: number): boolean {
  return line.words[0] === 'dear' && FAMILY_NAMES.has(line.folded[at] ?? '') && line.words[at + 1] === ','
}

/**
 * `Tư lệnh Hạm đội`, `Hiệu trưởng Nhà trường`: in Vietnamese no man is first named by one syllable of the language, by capitals
 * alone, or right behind `tỉnh`, where the place stands.
 */
export function isNoLoneName(line: Line, at: number): boolean {
  const text = line.sentence.tokens[at]?.text ?? ''
  if (/[^\u0000-\u007f]/.test(text) || /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u.test(text))
    return !honorificBefore(line, at)
  return /^(tỉnh|phố|huyện|quận|tp|tp\.|bang|xã|châu|trấn)$/.test(line.words[at - 1] ?? '')
}
