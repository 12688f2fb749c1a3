import { foldText } from '#model/values/fold.ts'
import { bodyWords, withoutLegalScripts } from './body-words.ts'
import { against, speaks } from './grounds.ts'
import type { Profile, Resemblance } from './profile.ts'
import { romanise } from './sounds.ts'

/** Two names of bodies, held against each other word by word across two languages; a word too many is another body. */
export function compareBodies(a: Profile, b: Profile): Resemblance {
  const best = namesOf(a)
    .flatMap((one) => namesOf(b).map((other) => compareNames(one, other, a.country ?? b.country)))
    .sort((x, y) => y.score - x.score)[0]
  return best ?? NOTHING
}

const NOTHING: Resemblance = { score: 0, grounds: [] }

/** A name, and the short one it gives in brackets. */
function namesOf({ name, others = [] }: Profile): readonly string[] {
  return [name, ...others].flatMap((each) => {
    const plain = withoutLegalScripts(each).trim()
    const short = /^(.+?)\s*\((\p{L}[^)]*)\)$/u.exec(plain)
    return short?.[1] && short[2] ? [short[1], short[2]] : [plain]
  })
}

function compareNames(one: string, other: string, country: string | undefined): Resemblance {
  const [x, y] = [bodyWords(foldText(romanise(one))), bodyWords(foldText(romanise(other)))]
  if (!x.length || !y.length) return NOTHING
  if (x.join(' ') === y.join(' ')) return { score: 0.95, grounds: [SAME_WORDS] }
  if (x.join('') === y.join('')) return { score: 0.9, grounds: [SAME_WORDS] }
  const extra = [...x.filter((word) => !y.includes(word)), ...y.filter((word) => !x.includes(word))]
  if (extra.every((word) => word === country?.toLowerCase())) return { score: 0.85, grounds: [SAME_WORDS] }
  if (isShortFor(one, other) || isShortFor(other, one)) return { score: 0.8, grounds: [INITIALS] }
  if (isSlip(x, y)) return { score: 0.72, grounds: [SLIP] }
  return extra.length === 1 && Math.min(x.length, y.length) > 1
    ? { score: 0.4, grounds: [MORE_WORDS] }
    : NOTHING
}

const JOINING = new Set('of and for the in at de la du des & s'.split(' '))

/** Three letters or more that the words of the other begin with, in order. */
function isShortFor(short: string, long: string): boolean {
  if (!/^\p{Lu}{3,}$/u.test(short)) return false
  const words = foldText(long.replace(/['’]s\b/g, ''))
    .split(' ')
    .filter((word) => !JOINING.has(word))
  return words.map((word) => word.slice(0, 1)).join('') === foldText(short)
}

/** One letter wrong in one long word, all others the same. */
function isSlip(x: readonly string[], y: readonly string[]): boolean {
  const [mine, theirs] = [x.filter((word) => !y.includes(word)), y.filter((word) => !x.includes(word))]
  const [a, b] = [mine[0] ?? '', theirs[0] ?? '']
  return mine.length === 1 && theirs.length === 1 && Math.min(a.length, b.length) >= 8 && oneLetterApart(a, b)
}

function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

const SAME_WORDS = speaks(
  'same-words',
  'the same words, but for language, order and legal form',
  'cùng các từ, chỉ khác ngôn ngữ, thứ tự hoặc loại hình doanh nghiệp',
)
const INITIALS = speaks('initials', 'one is the initials of the other', 'tên này là chữ viết tắt của tên kia')
const SLIP = speaks('slip', 'one letter apart', 'chỉ khác một chữ cái')
const MORE_WORDS = against('more-words', 'one says a word more', 'một tên có thêm từ')
