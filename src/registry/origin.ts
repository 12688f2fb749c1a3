import { isProblem } from '#model/problem.ts'
import { daysApart, parseDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'

/** What is compared: the words of a text and the day it was published, else kept. ISO. */
export type Told = { readonly text: string; readonly day: string }

/** How far two texts tell one story in the same words. */
export type OneOrigin = {
  /** Part of the shorter text that stands in the longer, 0 to 1. */
  readonly likeness: number
  readonly same: boolean
}

/** Words in a row that two outlets hardly choose alike by chance. */
const RUN = 5
/** Texts of fewer runs than this have too little to go by: a notice and its copy may well be two notices. */
const FEWEST_RUNS = 20
/** Part of the shorter text from which both are one report. */
const SAME_FROM = 0.6
const MOST_DAYS_APART = 7
/** Texts of more runs are known by every fourth of them; that is enough to find who shares some. */
const ALL_PRINTS_TO = 120

/** The runs of folded words of a text; what is quoted, printed or spelled otherwise folds to the same. */
export function runsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).split(' ').filter(Boolean)
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= words.length; at += 1) runs.add(words.slice(at, at + RUN).join(' '))
  return runs
}

/** Part of the smaller set that lies in the larger. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < FEWEST_RUNS) return 0
  let common = 0
  for (const run of small) if (large.has(run)) common += 1
  return common / small.size
}

/**
 * Whether two texts are reports of one origin: published within a week, the shorter mostly standing word for word in the
 * longer. Containment rather than overlap, because outlets cut a report short more often than they add to it.
 */
export function compareOrigin(a: Told, b: Told): OneOrigin {
  if (isFarFrom(a.day, b.day)) return { likeness: 0, same: false }
  const likeness = containment(runsOf(a.text), runsOf(b.text))
  return { likeness, same: likeness >= SAME_FROM }
}

/** True where two days of publication lie more than a week apart; a month or a year is all its days. */
function isFarFrom(a: string, b: string): boolean {
  const [one, other] = [parseDate(a), parseDate(b)]
  return !isProblem(one) && !isProblem(other) && daysApart(one, other) > MOST_DAYS_APART
}

/**
 * Numbers that stand for runs of a text, the same for the same run everywhere: for finding, among many sources, the few that
 * share any. What is found is then compared by its words.
 */
export function printsOf(runs: ReadonlySet<string>): readonly number[] {
  if (runs.size < FEWEST_RUNS) return []
  const prints = [...runs].map(printOf)
  return [...new Set(runs.size <= ALL_PRINTS_TO ? prints : prints.filter((print) => print % 4 === 0))]
}

/** FNV-1a in 32 bits, signed as databases count. */
function printOf(run: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < run.length; at += 1) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** A word on two sources: alike by their words, or a person's say. The latest word on a pair stands. */
export type OriginWord = { readonly a: string; readonly b: string; readonly verdict: 'same' | 'different' }

/**
 * The origin of each source that shares one: the sources joined by words that stand, named by the first of them. Words
 * come oldest first.
 */
export function groupOrigins(words: readonly OriginWord[]): ReadonlyMap<string, string> {
  const standing = new Map(words.map((word) => [[word.a, word.b].sort().join(' '), word]))
  const leads = new Map<string, string>()
  const leadOf = (id: string): string => {
    const up = leads.get(id)
    return up === undefined || up === id ? id : leadOf(up)
  }
  for (const { a, b, verdict } of standing.values()) {
    if (verdict !== 'same') continue
    const [first = a, second = b] = [leadOf(a), leadOf(b)].sort()
    leads.set(first, first)
    leads.set(second, first)
  }
  return new Map([...leads.keys()].map((id) => [id, leadOf(id)]))
}
