import { askOf, saysIn } from '../asked.ts'
import { COURTESY_TITLES } from '../words/en/courtesy-titles.ts'
import { HONORIFICS as EN_HONORIFICS } from '../words/en/roles.ts'
import { VIETNAMESE_FAMILIES } from '../words/vi/families.ts'
import { HONORIFICS as VI_HONORIFICS } from '../words/vi/roles.ts'
import { STARTERS as VI_STARTERS } from '../words/vi/starters.ts'
import { wordSet } from '../words/word-set.ts'
import { entityAt, type Line, wordsFrom } from './line.ts'
import { opensSentence } from './name-run.ts'
import { SAID_TO_BE } from './office-by-verb.ts'
import { type PlaceContext, placeAt } from './place-at.ts'

/** Degrees written before a name, alone or in a row: `PGS.TS`, `GS.TSKH.`, `TS.`. */
const ACADEMIC = /^(pgs|gs|ts|tskh|ths|thạc|bs|bsckii|ks|nsnd|nsưt)(\.? ?(ts|tskh|bs|ths))?\.?$/

/** Does a word open with what every degree opens with: `pg`, `gs`, `ts`, `th`, `bs`, `ks` or `ns`? Asked of every capital. */
function opensDegree(word: string): boolean {
  const first = word.charCodeAt(0)
  const second = word.charCodeAt(1)
  if (second === 0x73)
    return first === 0x67 || first === 0x74 || first === 0x62 || first === 0x6b || first === 0x6e
  return second === 0x67 ? first === 0x70 : second === 0x68 && first === 0x74
}

/** The longest row of degrees: `bsckii. tskh.` */
const LONGEST_DEGREE = 13

function isAcademic(word: string): boolean {
  if (word.length > LONGEST_DEGREE || word === 'the') return false
  return opensDegree(word) && ACADEMIC.test(word)
}

/** Titles and heads of bodies, which open a sentence before a name. */
const VIETNAMESE_OPENERS = wordSet(
  'ông|bà|thầy|cô|cụ|bác|chú|phía|đồng|chí|vị|ngài|sở|cục|vụ|viện|trường|trung|công|tập|hội|hiệp|ban|phòng|ủy|uỷ|liên|ngân|quỹ|bộ|tổng|văn|đảng|ubnd|hđnd|thành|tỉnh|huyện|quận|khu|cảng',
)

/** A word that has its capital from opening a sentence, not from a name: `Ông Quân`, `Đoàn Hà Nội`. */
export function isStarter(line: Line, at: number, context?: PlaceContext): boolean {
  const word = line.words[at] ?? ''
  if (isAcademic(word)) return true
  if (line.sentence.lang === 'en') return COURTESY_TITLES.has(word) || isTanSri(line, at)
  if (VIETNAMESE_OPENERS.has(word)) return true
  if (word === 'đoàn')
    return (
      !isFamilyDoan(line, at) &&
      (!VIETNAMESE_FAMILIES.has(line.words[at + 1] ?? '') ||
        context === undefined ||
        placeAt(line, at + 1, context) !== undefined)
    )
  return opensSentence(line, at) && VI_STARTERS.has(word) && !VIETNAMESE_FAMILIES.has(word)
}

/** Either word of the Malay title `Tan Sri`, each of which may be a name. */
function isTanSri(line: Line, at: number): boolean {
  const word = line.words[at]
  return (word === 'tan' && line.words[at + 1] === 'sri') || (word === 'sri' && line.words[at - 1] === 'tan')
}

/** `ông Đoàn Hồng Ân`, `Chủ tịch UBND tỉnh Đoàn Ngọc Lâm`: behind a form of address or an office it is a family's name, no group. */
function isFamilyDoan(line: Line, at: number): boolean {
  const [own, next, third] = line.sentence.tokens.slice(at, at + 3)
  if (!own?.capital || !next?.capital || next.kind !== 'word' || third?.kind !== 'word') return false
  if (honorificBefore(line, at)) return true
  return third.capital && roleBefore(line, at) === 'touching'
}

/** Is a title or form of address said right before a token: `Mr`, `ông`, `PGS.TS`? */
export function honorificBefore(line: Line, at: number): boolean {
  if (at < 1) return false
  const word = line.words[at - 1] ?? ''
  if (isAcademic(word)) return true
  if (line.sentence.lang === 'vi')
    return (
      VI_HONORIFICS.has(word) &&
      !opensPlace(line, at - 1) &&
      word !== 'đồng' &&
      (word !== 'chí' || line.words[at - 2] === 'đồng')
    )
  const token = line.sentence.tokens[at - 1]
  return EN_HONORIFICS.has(word) && (token?.capital ?? false) && word !== 'he' && word !== 'his'
}

const ADDRESS = wordSet(
  'mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|madame|mme|monsieur|herr|frau|señor|señora',
)
const ADDRESS_VI = wordSet('ông|bà|ngài')
const PARTICLES = wordSet('van|von|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|zu|af|bin|al')

/** `Mr Lincoln`, `Dr. Austin`, `bà van Dongen`: a family name, whatever place is called so. */
export function isFamilyName(line: Line, at: number): boolean {
  let first = at
  while (at - first < 2 && PARTICLES.has(line.words[first - 1] ?? '')) first -= 1
  const before = line.words[first - 1] === '.' ? first - 2 : first - 1
  const word = (line.words[before] ?? '').replace(/\.$/, '')
  if (line.sentence.lang === 'vi') return ADDRESS_VI.has(word) && !opensPlace(line, before)
  return ADDRESS.has(word) && line.sentence.tokens[before]?.capital === true
}

/** `Bà Rịa`, `Bà Nà`, `Cô Tô`: no lady, but a place whose name opens so. */
function opensPlace(line: Line, at: number): boolean {
  return (
    CALLED_SO.get(line.words[at] ?? '')?.has(line.words[at + 1] ?? '') === true &&
    (line.sentence.tokens[at]?.capital ?? false)
  )
}

const CALLED_SO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['bà', wordSet('rịa|nà|đen|điểm|chiểu')],
  ['cô', wordSet('tô')],
])

/** `Thống đốc tỉnh Fukuoka (Nhật Bản) Hattori Seiji`: the token before a short bracket between title and name. */
function landInBrackets(line: Line, close: number): number {
  const open = line.words.lastIndexOf('(', close)
  return open > 0 && close - open <= 9 && entityAt(line, open - 1)?.type === 'role' ? open - 1 : close
}

const COMMAS = wordSet(',|–|-')

/** `a deputy mayor called Yoram Elkana`: the name is said to be one. */
const CALLED = wordSet('called|named|tên|là')

/** An office before a token, touching it or parted by a comma or dash. */
export function roleBefore(line: Line, at: number): 'touching' | 'comma' | undefined {
  let i = at - 1
  while (i >= 0 && honorificBefore(line, i + 1)) i -= line.words[i] === '.' ? 2 : 1
  if (i < 0) return undefined
  if (line.words[i] === ')') i = landInBrackets(line, i)
  if (CALLED.has(line.words[i] ?? '')) i -= line.words[i] === 'là' ? (line.words[i - 1] === 'tên' ? 2 : 0) : 1
  const direct = entityAt(line, i)
  if (direct?.type === 'role' && direct.last === i + 1) return 'touching'
  const comma = COMMAS.has(line.words[i] ?? '') ? entityAt(line, i - 1) : undefined
  return comma?.type === 'role' && comma.last === i ? 'comma' : undefined
}

/** Verbs by which somebody is said to be what his office says. */
const PREDICATE = askOf(SAID_TO_BE)

/** Is an office told right behind a name: `X, the Mayor of Y`? */
export function roleAfter(line: Line, at: number): boolean {
  for (let i = at; i < Math.min(at + 6, line.words.length); i += 1) {
    const entity = entityAt(line, i)
    if (entity?.type === 'role') {
      const gap = wordsFrom(line, at, i)
      const whose = line.sentence.tokens.slice(at + 1, i)
      if (saysIn(PREDICATE, line, gap)) return true
      if (line.words[at] === ',' && i - at <= 3 && whose.length > 0 && whose.every((t) => t.capital))
        return true
      return /^(,|\(|-|, (the|a|an|its|his|her|also|new|then|who is|who is also|who is likewise|who has been)|who is( also| likewise)?|, who( also)?)( the| a)?( \S+ 's| \S+ \S+ 's)?$/.test(
        gap,
      )
    }
  }
  return false
}
