/** A run of words, and whether the other text lacks it there. */
export type Run = { readonly text: string; readonly differs: boolean }

const MOST_WORDS = 400

/**
 * Splits `text` into runs that `against` has too and runs it has not (longest common sequence of words), so that one
 * changed digit is seen at a glance. Very long texts come back as one run.
 */
export function differingWords(text: string, against: string): readonly Run[] {
  const mine = text.match(/\S+\s*/g) ?? []
  const theirs = (against.match(/\S+/g) ?? []).map((word) => word.normalize('NFC'))
  if (mine.length > MOST_WORDS || theirs.length > MOST_WORDS) return [{ text, differs: false }]
  const kept = keptWords(
    mine.map((word) => word.trim().normalize('NFC')),
    theirs,
  )
  const runs: Run[] = []
  mine.forEach((word, i) => {
    const differs = !kept.has(i)
    const last = runs.at(-1)
    if (last?.differs === differs) runs[runs.length - 1] = { text: last.text + word, differs }
    else runs.push({ text: word, differs })
  })
  return runs
}

function keptWords(mine: readonly string[], theirs: readonly string[]): ReadonlySet<number> {
  const width = theirs.length + 1
  const lengths = new Uint16Array((mine.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        mine[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const kept = new Set<number>()
  let i = 0
  let j = 0
  while (i < mine.length && j < theirs.length) {
    if (mine[i] === theirs[j]) {
      kept.add(i++)
      j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return kept
}
