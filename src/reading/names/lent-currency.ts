import type { Span } from '#model/citation.ts'
import type { NumberMention } from '../numbers.ts'
import { wordSet } from '../words/word-set.ts'
import { type Line, tokensOver, wordsFrom } from './line.ts'

/** Sentences a currency once told is good for. */
const GOOD_FOR = 3

/** Smaller figures are counts of something. */
const LEAST = 100_000

/** Words by which a figure is large: `655 million`, `1,3 tỷ`. */
const LARGE = /(?:^| |\d)(?:million|billion|bn|m|mn|crore|lakh|triệu|tỷ|tỉ)$/

/** What may stand behind a sum whose currency is left out; any other word is what the figure counts. */
const GOES_ON = wordSet(
  '.|,|;|:|)|(|!|?|"|-|and|of|from|in|for|with|as|by|on|each|together|altogether|between|is|was|were|came|comes|come|went|goes|to|this|last|since|so|at|than|but|while|more|less|apiece|overall|all|which|that|has|have|had|would|into|vốn|là|cho|từ|của|trong|với|và|còn|nhiều|thì|chứ|nữa|thôi|vào|tại|ở|đến|do|được|đã|sau|xếp|đứng|ngay|nhờ|riêng|mà|bằng|đăng|tính|cùng',
)

/** People, things and years are counted, too: `a town of 1.3 million`, `up from 2 million`. */
const OF_PEOPLE =
  /\b(?:population|inhabitants|residents|people|town|city|visitors|dân|dân số|người|khách)(?: \S+){0,2}$/

type Lender = { readonly currency: string; readonly span: Span; readonly line: number }

function isBare(line: Line, mention: NumberMention): boolean {
  if (mention.kind !== 'count' || mention.value < LEAST) return false
  const { first, last } = tokensOver(line, mention.start, mention.end)
  if (!LARGE.test(wordsFrom(line, first, last))) return false
  const next = line.words[last]
  return (
    (next === undefined || GOES_ON.has(next)) &&
    !OF_PEOPLE.test(wordsFrom(line, Math.max(0, first - 4), first))
  )
}

/**
 * Gives sums that leave their currency out that of the sum told last: `2.6 billion USD; 41 newcomers account for 655 million`.
 * One of a sentence further back than a few is forgotten.
 */
export function currencyLender(): (
  line: Line,
  mentions: readonly NumberMention[],
) => readonly NumberMention[] {
  let lender: Lender | undefined
  return (line, mentions) =>
    mentions.map((mention) => {
      const { start, end, currency } = mention
      if (mention.kind === 'money' && currency && mention.value >= LEAST)
        lender = { currency, span: { start, end }, line: line.index }
      const near = lender && line.index - lender.line <= GOOD_FOR ? lender : undefined
      if (!near || !isBare(line, mention)) return mention
      lender = { ...near, line: line.index }
      return { ...mention, kind: 'money', currency: near.currency, lentBy: near.span }
    })
}
