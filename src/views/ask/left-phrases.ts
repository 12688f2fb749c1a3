type Typed = { readonly words: readonly string[]; readonly tokens: readonly string[] }

/** Words that only hold others together: a phrase neither begins nor ends with one. */
const JOINTS: ReadonlySet<string> = new Set(
  (
    'a an the in on at for and or is are was were be been being do does did done have has had having there this that these ' +
    'those it its they them any some please now today currently into within between s o tai trong va la co da dang duoc thi ' +
    'ma hay xin vui giup a khong vay nay nhe roi hom hien bay gio'
  ).split(' '),
)

/**
 * Words nothing was understood from, as phrases the way they were typed. Half the words of Vietnamese have two syllables, and
 * the half that also stands in questions would be passed over alone: of “thời tiết” the answer would name “tiết”.
 */
export function leftPhrases(
  { words, tokens }: Typed,
  rest: readonly number[],
  known: (at: number) => boolean,
): readonly string[] {
  const strange = new Set(rest)
  const within = (i: number) => i >= 0 && i < words.length && !known(i)
  const joins = (i: number) => within(i) && (strange.has(i) || !JOINTS.has(tokens[i] ?? ''))
  const phrases: string[] = []
  let behind = 0
  for (const at of rest) {
    if (at < behind) continue
    let start = at
    while (start > behind && joins(start - 1)) start -= 1
    behind = at + 1
    while (joins(behind)) behind += 1
    phrases.push(words.slice(start, behind).join(' '))
  }
  return phrases
}
