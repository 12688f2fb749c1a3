import { foldText } from '#model/values/fold.ts'
import { remembered } from '#model/values/remembered.ts'
import { FAMILY_NAMES } from '../words/families.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { VIETNAMESE_FAMILIES } from '../words/vi/families.ts'

const KOREAN =
  /^(kim|lee|yi|park|choi|jung|jeong|kang|cho|yoon|jang|lim|han|shin|seo|kwon|hwang|ahn|song|ryu|hong|yang|ko|moon|son|bae|baek|heo|nam|sim|noh|ha|jeon|gwak|sung|cha|joo|woo|goo|min|yook|oh|yoo|chung|jin|do|kwak|eom|chae|won)$/
const CHINESE =
  /^(wang|li|zhang|liu|chen|yang|zhao|huang|zhou|wu|xu|sun|zhu|ma|hu|guo|lin|he|gao|luo|zheng|liang|xie|tang|deng|feng|peng|zeng|xiao|pan|yuan|cai|jiang|yu|du|ye|wei|su|lu|ding|wan|shen|ren|yao|tan|fan|jin|qin|shi|bai|cui|kang|mao|qiu|jia|hou|shao|meng|long|lei|dai|xia|zhong|tian|fang|xiong|hao|kong|qian|lai|tao|ni|hsu|chiang|tsai|ko|chang|chao|hou|chin|huang|lo|tseng)$/
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:i?a(?:o|i|n|ng)?|u?a(?:i|n|ng)?|u?o|e(?:i|n|ng|r)?|i(?:e|u|n|ng|ong)?|o(?:u|ng)?|ue|u(?:i|n)?|yu?an)){1,3}$/
const JAPANESE =
  /^(?:(?:k|s|t|n|h|m|y|r|w|g|z|d|b|p|ky|sh|ch|ts|ny|hy|my|ry|gy|j|by|py|f|kk|tt|ss|pp|tch)?[aeiou]+[nm]?)+$/
const ROMANISED = /^(?:hsu|hsi|ts|ch|sh|j|k|p|t|l|w|y|m|n|f)?[a-z]{1,6}$/

const FOLDED_FAMILIES: ReadonlySet<string> = new Set(
  [...VIETNAMESE_FAMILIES].map((family) => foldText(family)),
)

/** Lands whose names are told by their letters: whoever bears none of them is of elsewhere. */
export const TELLING: ReadonlySet<string> = new Set(['VN', 'JP', 'KR', 'CN'])

/** Is the first word, with its marks, a Vietnamese family name? */
function opensVietnamese(name: string, folded: string): boolean {
  const first = name.split(/\s+/)[0]?.toLowerCase().normalize('NFC') ?? ''
  if (VIETNAMESE_FAMILIES.has(first)) return true
  return first === folded && FOLDED_FAMILIES.has(folded)
}

/**
 * Lands whose people are named so, as far as the letters tell: a hint for choosing among the lands a document speaks of,
 * never a proof. Empty where the name may be of anywhere.
 */
export const culturesOf = remembered(5000, culturesIn)

function culturesIn(name: string): ReadonlySet<string> {
  const words = foldText(name).split(/\s+/)
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const found = new Set<string>()
  const hyphened = /\p{L}-\p{L}/u.test(name)
  const marked = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(name.normalize('NFC'))
  if (!hyphened && words.length >= 3 && words.length <= 5 && opensVietnamese(name, first)) found.add('VN')
  if (words.length >= 2 && words.length <= 3 && !marked) {
    if (KOREAN.test(first) || (hyphened && KOREAN.test(last))) found.add('KR')
    if (CHINESE.test(first) && words.slice(1).every((w) => PINYIN.test(w))) found.add('CN')
    if (hyphened && (CHINESE.test(first) || CHINESE.test(last)) && words.every((w) => ROMANISED.test(w)))
      found.add('TW')
    const long = words.some((w) => (w.match(/[aeiou]/g) ?? []).length >= 3)
    if (!hyphened && long && words.every((w) => JAPANESE.test(w)) && !FAMILY_NAMES.has(first)) found.add('JP')
  }
  return found
}

/** Does a name open with a given name of the West? A hint as the others. */
export function isWestern(name: string): boolean {
  const words = foldText(name).split(/\s+/)
  return words.length > 1 && GIVEN_NAMES.has(words[0] ?? '') && culturesOf(name).size === 0
}
