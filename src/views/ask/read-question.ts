import type { Context } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import { foldText } from '#model/values/fold.ts'
import { isNear } from '#model/values/near-word.ts'
import type { OfficeTx } from '#store/store.ts'
import { type DayFound, daysIn, MONTHS } from './days-in.ts'
import { denials } from './denials.ts'
import { findMistyped, findNames, isCapital, type NameSearch } from './find-names.ts'
import { givenNames, isPartOfName } from './given-names.ts'
import { leftPhrases } from './left-phrases.ts'
import type { Meant, PartFound, Question } from './question.ts'
import { regionsApart, regionsIn } from './regions.ts'
import { COURTESIES, GLUE, PHRASES } from './vocabulary.ts'

/** More words than this is no question. */
const MOST_WORDS = 40

const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length))
/** Words somebody may have mistyped: long enough to tell from others. */
const KNOWN_WORDS: readonly string[] = [
  ...new Set([...PHRASES.keys()].flatMap((phrase) => phrase.split(' '))),
].filter((word) => word.length >= 4)

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      // “Đài Loan (Trung Quốc)”, as pages write it, names one party.
      .replace(/ \((?:Trung Quốc|China)\)/giu, '')
      .replace(/[?!,;:“”"()…]+/g, ' ')
      .replace(/\.(?!\d)/g, ' ')
      .replace(/['’]s\b/g, '')
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => SHORT.get(foldText(word)) ?? word)
      .slice(0, MOST_WORDS)
  )
}

/** What desks write short, in full. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    tp: ['thành', 'phố'],
    tls: ['tổng', 'lãnh', 'sự'],
    dsq: ['đại', 'sứ', 'quán'],
    hq: ['Hàn', 'Quốc'],
    nb: ['Nhật', 'Bản'],
  }),
)

function tokenOf(word: string): string {
  if (/^\d[\d/.-]*$/.test(word)) return word
  return foldText(word).replaceAll(' ', '') || word
}

type Search = Pick<NameSearch, 'isOurs' | 'at'> & { readonly today: string }

/** Takes a question apart: days, names, and what every other word does in it. What does nothing known is left over. */
export async function readQuestion(
  tx: OfficeTx,
  ctx: Context,
  text: string,
  { today, isOurs, at }: Search,
): Promise<Question> {
  const words = wordsOf(text)
  const tokens = mended(words.map(tokenOf))
  const days = daysIn(tokens, today).map((day) => besideWay(day, tokens))
  const taken = tokens.map((_, i) => days.some((day) => i >= day.start && i < day.start + day.length))
  const told = regionsIn(words, words.map(tokenOf))
  mark(taken, told)
  const plain = plainWords(tokens, taken)
  const named = await findNames(tx, ctx, { words, tokens, taken, plain, regions: told, isOurs, at })
  mark(taken, named)
  const endsName = (at: number) =>
    !taken[at - 1] && [at - 1, at].every((i) => isCapital(words[i] ?? '') && !GLUE.has(tokens[i] ?? ''))
  // “European Business Chamber” is somebody; “chambers” is what is asked for.
  const parts = partsOf(tokens, taken).filter(({ part, start }) => part !== 'body' || !endsName(start))
  mark(taken, parts)
  const mistyped = await mistypedNames(tx, { words, tokens, taken, at })
  mark(taken, mistyped)
  const all = [...named, ...mistyped].sort((a, b) => a.start - b.start)
  const given = await givenNames(tx, all)
  const names = all.filter((name) => !given.has(name.start))
  const denied = denials({ words, tokens, parts, days, names })
  const idle = (i: number) => taken[i] || GLUE.has(tokens[i] ?? '')
  const regions = regionsApart(told, { names: named, isLeft: (i) => words[i] !== undefined && !idle(i) })
  const torn = (i: number) => isWithin(told, i) && !isWithin([...regions, ...named], i)
  const strange = (i: number) => denied.has(i) || given.has(i) || torn(i) || isAmiss(tokens, i, days)
  const rest = words.flatMap((_, i) => (strange(i) || !idle(i) ? [i] : []))
  const known = (i: number) => isWithin([...names, ...parts, ...days, ...regions], i)
  const undrawn = regions.flatMap(({ start, length, region }) =>
    region ? [] : [words.slice(start, start + length).join(' ')],
  )
  const left = [...undrawn, ...leftPhrases({ words, tokens }, rest, known)]
  const question = { text, today, words, tokens, names, parts, days, regions, left }
  const unknown = names.length || regions.length || denied.size ? undefined : unknownName(question, rest)
  const [stranger] = unknown?.names ?? []
  if (!unknown || !stranger || (await isPartOfName(tx, stranger))) return question
  return { ...question, ...unknown, left: [] }
}

/** “Đoàn vào tháng này”: here “vào” says which way they came, not when. */
function besideWay(day: DayFound, tokens: readonly string[]): DayFound {
  const isWay = day.length > 1 && tokens[day.start] === 'vao' && tokens[day.start - 1] === 'doan'
  return isWay ? { ...day, start: day.start + 1, length: day.length - 1 } : day
}

/** Words written as names that tell of time. */
const TIMES: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...'monday tuesday wednesday thursday friday saturday sunday christmas easter tet'.split(' '),
])

/** “in May” without a year is no “mấy”, which counts; “lần đầu”, the first time, is no word to pass over. */
function isAmiss(tokens: readonly string[], i: number, days: Question['days']): boolean {
  const within = days.some((day) => i >= day.start && i < day.start + day.length)
  const [before = '', token] = [tokens[i - 1], tokens[i]]
  return !within && ((token === 'may' && BEFORE_MONTHS.has(before)) || (token === 'dau' && before === 'lan'))
}

const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  'in since before after during until by this last next and'.split(' '),
)

/**
 * A name nobody knows, where a name is due: words written as one beside words of a question, or such words alone. Then there
 * is nothing on file about it, which is an answer.
 */
function unknownName(
  { text, words, tokens, parts, days }: Question,
  rest: readonly number[],
): Pick<Question, 'names' | 'parts'> | undefined {
  const [first = 0] = rest
  const last = rest.at(-1) ?? 0
  if (!rest.length || tokens.some((token) => COURTESIES.has(token))) return undefined
  if (rest.some((i) => TIMES.has(tokens[i] ?? ''))) return undefined
  // A word that holds questions together may end a name: “Hội An”.
  let end = last + 1
  while (isCapital(words[end] ?? '') && GLUE.has(tokens[end] ?? '')) end += 1
  const run = words.slice(first, end)
  const alone = !text.includes('?') && days.length === 0 && words.filter(isCapital).length > 1
  if (alone && isCapital(words[0] ?? '')) {
    return { names: [{ start: 0, length: words.length, text: words.join(' ') }], parts: [] }
  }
  const isOne = last - first + 1 === rest.length && run.every(isCapital)
  // A question begins with a capital, so that one word there is no name by that alone.
  const due =
    parts.length > 0 && (first > 0 || (run.length > 1 && run.every((word) => /^\p{Lu}\p{Ll}/u.test(word))))
  return isOne && due
    ? { names: [{ start: first, length: run.length, text: run.join(' ') }], parts }
    : undefined
}

function isWithin(found: readonly { readonly start: number; readonly length: number }[], i: number): boolean {
  return found.some((one) => i >= one.start && i < one.start + one.length)
}

function mark(taken: boolean[], found: readonly { readonly start: number; readonly length: number }[]): void {
  for (const { start, length } of found) taken.fill(true, start, start + length)
}

/** Words that do something, or hold the question together: none of them is a name by itself. */
function plainWords(tokens: readonly string[], taken: readonly boolean[]): readonly boolean[] {
  const plain = tokens.map((token) => [GLUE, COURTESIES, TIMES].some((words) => words.has(token)))
  for (const { start, length } of partsOf(tokens, taken)) plain.fill(true, start, start + length)
  return plain
}

/** The longest phrases first, from the left; none within another. */
function partsOf(tokens: readonly string[], taken: readonly boolean[]): readonly PartFound[] {
  const found: PartFound[] = []
  for (let start = 0; start < tokens.length; start++) {
    for (let length = Math.min(LONGEST_PHRASE, tokens.length - start); length > 0; length--) {
      if (taken.slice(start, start + length).some(Boolean)) continue
      const words = tokens.slice(start, start + length).join(' ')
      const part = PHRASES.get(words)
      if (!part) continue
      found.push({ part, start, length, words })
      start += length - 1
      break
    }
  }
  return found
}

/** A word nobody knows that is one slip from just one word of questions is that word. */
function mended(tokens: readonly string[]): readonly string[] {
  return tokens.map((token) => {
    if (token.length < 5 || GLUE.has(token) || COURTESIES.has(token) || KNOWN_WORDS.includes(token))
      return token
    const near = KNOWN_WORDS.filter((word) => isNear(token, word))
    return near.length === 1 && near[0] !== undefined && near[0].length >= 5 ? near[0] : token
  })
}

type Rest = {
  readonly words: readonly string[]
  readonly tokens: readonly string[]
  readonly taken: readonly boolean[]
  readonly at: BookAt
}

/** Names with a slip in them, among the words that do nothing else: runs of them first, then each. */
async function mistypedNames(tx: OfficeTx, { words, tokens, taken, at }: Rest): Promise<readonly Meant[]> {
  const found: Meant[] = []
  const free = (i: number) => i < tokens.length && !taken[i] && !COURTESIES.has(tokens[i] ?? '')
  for (let start = 0; start < tokens.length; start++) {
    for (let length = 4; length > 0; length--) {
      const all = Array.from({ length }, (_, k) => start + k)
      if (!all.every(free) || all.every((i) => GLUE.has(tokens[i] ?? ''))) continue
      const meant = await findMistyped(tx, tokens.slice(start, start + length).join(' '), at)
      if (!meant) continue
      found.push({ ...meant, start, length, text: words.slice(start, start + length).join(' ') })
      start += length - 1
      break
    }
  }
  return found
}
