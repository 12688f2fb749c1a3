const MOST = 90

/** Words a clause opens with before what is promised or asked: who speaks, in the forms our languages give it. */
const SIDE = /^(?:phía|bên|ông|bà|ngài|mr\.?|mrs\.?|ms\.?|the|[-–•+|:,])\s+/iu

/**
 * What a commitment is about, in its own words: the quote without the speaker it begins with, cut between words. Two promises of
 * one side are otherwise told apart by nothing in a list of titles.
 */
export function commitmentObject(quote: string, by: string): string {
  let words = quote.replace(/\s+/g, ' ').trim()
  if (SIDE.test(words) && by) words = afterName(words.replace(SIDE, ''), by) ?? words
  words = afterName(words, by) ?? words
  const whole = words.replace(/[\s.;,:/]+$/u, '')
  if (whole.length <= MOST) return whole
  const cut = whole.slice(0, MOST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST - 30)).trimEnd()}…`
}

function afterName(words: string, by: string): string | undefined {
  if (!by || !words.toLocaleLowerCase().startsWith(`${by.toLocaleLowerCase()} `)) return undefined
  return words.slice(by.length + 1).trimStart()
}
