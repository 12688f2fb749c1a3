const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    eighteen: 18,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
    mot: 1,
    hai: 2,
    ba: 3,
    bon: 4,
    nam: 5,
    sau: 6,
    bay: 7,
    tam: 8,
    chin: 9,
    muoi: 10,
  }),
)

/**
 * The number a word tells as a length of time begins with it, folded: `seven`, `bay`; undefined for any other word. `nam` is
 * “năm” five before a unit and the year elsewhere, `sau` six or “after”: which, the caller has to know by what stands beside it.
 */
export function numberOfWord(word: string): number | undefined {
  return NUMBERS.get(word)
}
