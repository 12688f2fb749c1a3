/** Words this short are other words when a letter changes; words this long are not typed by mistake. */
const SHORTEST = 4
const LONGEST = 24

/** So many letters of a mark are kept: few words begin alike for longer, and each mark more is one more to be written. */
const KEPT = 6

/**
 * The marks a folded word is found by though a letter of it was mistyped, left out, added or swapped with its neighbour: the
 * beginnings of the word, and of the word without each of its letters. Words that are a slip apart have a mark in common, or
 * one that begins as the other; not all that have are, so what is found is held to `isNear`.
 */
export function nearMarks(word: string): readonly string[] {
  if (!ONE_UNIT_A_LETTER.test(word)) return marksOfLetters([...word])
  if (word.length < SHORTEST || word.length > LONGEST) return []
  const marks = [`~${word.slice(0, KEPT)}`]
  // Of two letters alike side by side, either left out leaves the same word; one behind what is kept leaves it as it is.
  for (let i = 0; i < word.length && i < KEPT; i += 1) {
    if (word[i] !== word[i + 1]) marks.push(`~${word.slice(0, i)}${word.slice(i + 1, KEPT + 1)}`)
  }
  return marks
}

/** Words whose letters are one unit each, as nearly all are: names come by the ten thousand. */
const ONE_UNIT_A_LETTER = /^[a-z0-9]*$/

function marksOfLetters(letters: readonly string[]): readonly string[] {
  if (letters.length < SHORTEST || letters.length > LONGEST) return []
  const kept = letters.slice(0, KEPT)
  const without = kept.map(
    (_, i) => `~${kept.slice(0, i).join('')}${letters.slice(i + 1, KEPT + 1).join('')}`,
  )
  return [...new Set([`~${kept.join('')}`, ...without])]
}

/** Everything a folded name is found by as it may be typed: its words, and the marks of each word and of the words joined. */
export function nameMarks(folded: string): readonly string[] {
  if (folded && ONE_UNIT_A_LETTER.test(folded)) return [folded.slice(0, 200), ...nearMarks(folded)]
  const words = folded.split(' ').filter(Boolean)
  const starts = words.map((word) => [...word].slice(0, 200).join(''))
  const slips = [...words, words.join('')].flatMap(nearMarks)
  return [...new Set([...starts, ...slips])]
}

/** How many slips lie between two words: a letter changed, left out, added, or two neighbours swapped; 9 where it is many. */
export function slipsBetween(a: string, b: string): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > 2) return 9
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (last[j] ?? 9) + 1,
        (row[j - 1] ?? 9) + 1,
        (last[j - 1] ?? 9) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 9) + 1 : 9,
      )
    }
    before = last
    last = row
  }
  return last[b.length] ?? 9
}

/** Is the typed word meant to be the other one: one slip in a word of four letters or more, two in one of nine or more? */
export function isNear(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length)
  if (shorter < SHORTEST || Math.max(typed.length, word.length) > LONGEST) return false
  return slipsBetween(typed, word) <= (shorter >= 9 ? 2 : 1)
}

/** Is the typed word meant to be the beginning of the other one? Only from five letters on: shorter ones begin anything. */
export function isNearStart(typed: string, word: string): boolean {
  if (typed.length <= SHORTEST || typed.length >= word.length) return false
  return [-1, 0, 1].some((more) => slipsBetween(typed, word.slice(0, typed.length + more)) <= 1)
}
