import { foldText } from '#model/values/fold.ts'
import { officeWords } from '../compare/office-words.ts'
import { against, speaks } from './grounds.ts'
import { type PersonSpelling, spellPerson, vietnameseMarks } from './person-spelling.ts'
import type { Ground, Post, Profile, Resemblance } from './profile.ts'

/**
 * Two people, by name and by the offices they hold. A name alone that is only spelt alike is too common to go by: it
 * takes an office of one place. Offices of two places say no to any name.
 */
export function comparePeople(a: Profile, b: Profile): Resemblance {
  const named = namesOf(a)
    .flatMap((one) => namesOf(b).map((other) => compareNames([one, other], a.country ?? b.country)))
    .sort((x, y) => y.score - x.score)[0]
  if (!named || named.score === 0) return NOTHING
  const posts = comparePosts(a.posts ?? [], b.posts ?? [])
  if (!posts) return named
  const score = posts.against
    ? named.score * 0.35
    : Math.min(0.98, named.score + (posts.code === 'same-post' ? 0.25 : 0.15))
  return { score, grounds: [...named.grounds, posts] }
}

const NOTHING: Resemblance = { score: 0, grounds: [] }

/** “Smith, Peter” is “Peter Smith”. */
function namesOf({ name, others = [] }: Profile): readonly string[] {
  return [name, ...others].map((each) => each.replace(/^([^,]+), ([^,]+)$/, '$2 $1'))
}

function compareNames([one, other]: readonly [string, string], country: string | undefined): Resemblance {
  if (country === 'VN' && marksDiffer(one, other)) return { score: 0.3, grounds: [OTHER_MARKS] }
  const [x, y] = [spellPerson(one, country), spellPerson(other, country)]
  if (x.words.join('') === y.words.join('')) return { score: 0.9, grounds: [SAME_NAME] }
  if (meet(x.turns, y.turns)) return { score: x.words.length < 2 ? 0.6 : 0.85, grounds: [ORDER] }
  if (meet(x.sounds, y.sounds)) return { score: isTight(country) ? 0.8 : 0.6, grounds: [SPELLING] }
  return abbreviated(x, y)
}

/** Where spellings vary little, one sound is one name; Korean families write one name in ten ways and ten names in one. */
function isTight(country: string | undefined): boolean {
  return country !== 'KR' && country !== 'KP'
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each))
}

/** Both with marks, and not the same ones: two names. A name without marks was written where none could be. */
function marksDiffer(one: string, other: string): boolean {
  const marked = (name: string) => /[\u0300-\u036f]|[đĐ]/.test(name.normalize('NFD'))
  if (!marked(one) || !marked(other)) return false
  const [x, y] = [vietnameseMarks(one), vietnameseMarks(other)]
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x]
  return foldText(one) === foldText(other) && shorter.some((syllable) => !longer.includes(syllable))
}

/** “John A. Miller” for “John Miller”, “J. Carter” for “James Carter”: family name the same, the rest shortened. */
function abbreviated(x: PersonSpelling, y: PersonSpelling): Resemblance {
  const whole = ({ words }: PersonSpelling) => words.filter((word) => word.length > 1)
  const [a, b] = [whole(x), whole(y)]
  if (a.length > 1 && a.join(' ') === b.join(' ')) return { score: 0.8, grounds: [SHORTENED] }
  if (x.words.at(-1) !== y.words.at(-1) || x.words.length !== y.words.length || x.words.length < 2)
    return NOTHING
  const fits = x.words.every((word, i) => {
    const other = y.words[i] ?? ''
    return word === other || (Math.min(word.length, other.length) === 1 && word[0] === other[0])
  })
  return fits ? { score: 0.6, grounds: [SHORTENED] } : NOTHING
}

/** Nothing where one of the two has no office on file. */
function comparePosts(a: readonly Post[], b: readonly Post[]): Ground | undefined {
  if (!a.length || !b.length) return undefined
  const shared = a.flatMap((one) =>
    b.filter((other) => sameOf(one, other)).map((other) => [one, other] as const),
  )
  if (!shared.length) return OTHER_POST
  const same = shared.some(([one, other]) => {
    const [x, y] = [officeWords(one.role), officeWords(other.role)]
    return x.rank === y.rank && [...x.words].some((word) => y.words.has(word))
  })
  return same ? SAME_POST : SAME_PLACE
}

function sameOf(one: Post, other: Post): boolean {
  return one.of !== undefined && other.of !== undefined && foldText(one.of) === foldText(other.of)
}

const SAME_NAME = speaks(
  'same-name',
  'one name, but for marks, hyphens and titles',
  'cùng tên, chỉ khác dấu, gạch nối hoặc danh xưng',
)
const ORDER = speaks(
  'order',
  'the same name in another order or written together',
  'cùng tên, khác thứ tự hoặc viết liền',
)
const SPELLING = speaks(
  'spelling',
  'two spellings or scripts of one name',
  'hai cách viết hoặc hai chữ viết của một tên',
)
const SHORTENED = speaks('shortened', 'one shortens the other', 'tên này viết tắt tên kia')
const SAME_POST = speaks('same-post', 'the same office', 'cùng chức vụ')
const SAME_PLACE = speaks('same-body', 'offices of one place or body', 'chức vụ ở cùng nơi, cùng cơ quan')
const OTHER_POST = against(
  'other-post',
  'offices of different places or bodies',
  'chức vụ ở những nơi, cơ quan khác nhau',
)
const OTHER_MARKS = against(
  'other-marks',
  'the same letters with other marks: two names',
  'cùng chữ nhưng khác dấu: hai tên khác nhau',
)
