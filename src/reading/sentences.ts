import type { Language } from '#model/problem.ts'
import type { Block } from './blocks/block.ts'
import { type LanguageVote, languageOf, voteLanguage } from './language.ts'
import { type Token, tokenize, tokensWithin } from './tokens.ts'
import { wordSet } from './words/word-set.ts'

/** One sentence of a block that is read. `block` is the position of its block in the list; offsets are the text's own. */
export type Sentence = {
  readonly start: number
  readonly end: number
  readonly block: number
  readonly lang: Language
  readonly tokens: readonly Token[]
  /** It names somebody with the office: an address, a signature, a line of a roll. */
  readonly named?: true
}

/** A longer sentence is cut at the best mark before this many tokens, so that no pattern meets an endless one. */
const MOST_TOKENS = 400

const CLOSERS = new Set(['"', "'", ')', ']', '”', '’', '»'])

const STOPS = wordSet('!|?|…|。|！|？')

/** Full stops in a row are one token. */
function isStop(text: string): boolean {
  return text[0] === '.' || STOPS.has(text)
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const next = tokens[at + 1]
  const abbreviation = token.kind === 'word' && token.text.endsWith('.')
  if (!abbreviation && (token.kind !== 'punct' || !isStop(token.text))) return false
  if (!next) return true
  if (next.start === token.end && !CLOSERS.has(next.text) && !/[。！？]/.test(token.text)) return false
  if (abbreviation)
    return next.capital && token.text.length > 2 && STARTERS.has(next.folded) && !OPENING.test(token.text)
  if (token.text === '…' || token.text.startsWith('..')) return next.capital || OPENERS.has(next.text)
  return next.capital || next.kind === 'number' || next.kind !== 'word'
}

/** Abbreviations of titles and months are followed by a name, whatever word that name begins with. */
const OPENING = /^(mr|mrs|ms|dr|prof|st|tp|ts|ths|pgs|gs|tx|q|p|no|gov|sen|rep|gen|col|lt|cllr|hon|rev)\.$/i

/** Words that open a sentence after an abbreviation that may also close one (“… in the U.S. The city …”). */
const STARTERS = new Set(
  'the a an in on at it he she they we this that these those as for from during after before meanwhile but and however while when his her its their our there under with both since by to according ong ba tai trong theo ngoai cac nhung sau truoc day do voi khi den hien tu'.split(
    ' ',
  ),
)

const OPENERS = new Set(['“', '"', '‘', '(', '['])

function lastOf(tokens: readonly Token[], at: number): number {
  let last = at
  for (;;) {
    const next = tokens[last + 1]
    const token = tokens[last]
    if (!next || !token || next.start !== token.end || !CLOSERS.has(next.text)) return last
    last += 1
  }
}

/** Where an overlong run is cut: after the last semicolon, else comma, else where it is. */
function cutPoint(tokens: readonly Token[], from: number): number {
  const to = from + MOST_TOKENS
  for (const mark of [';', ',']) {
    for (let at = to - 1; at > from + MOST_TOKENS / 2; at -= 1) if (tokens[at]?.text === mark) return at
  }
  return to - 1
}

/** Splits tokens of one block into runs, each a sentence. */
function splitRuns(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: (readonly Token[])[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at += 1) {
    let last = -1
    if (endsSentence(tokens, at)) last = lastOf(tokens, at)
    else if (at - from + 1 >= MOST_TOKENS) last = cutPoint(tokens, from)
    if (last < 0) continue
    runs.push(tokens.slice(from, last + 1))
    from = last + 1
    at = last
  }
  if (from < tokens.length) runs.push(tokens.slice(from))
  return runs
}

/** What stands between a signature and the name under it, or before a line of mail that is answered. */
const BESIDE = /^(?:[([].*[)\]]|>*)$/

/** The tokens of a name and its office, told on lines or in columns of their own, parted by commas or bars: `Joanne Pruitt, Mayor`. */
function withLineMarks(text: string, tokens: readonly Token[]): readonly Token[] {
  const [comma, bar] = tokenize(', |')
  const marked: Token[] = []
  let end = -1
  let beside = false
  let due: readonly (Token | undefined)[] = []
  for (const token of tokens) {
    const gap = end < 0 ? '\n' : text.slice(end, token.start)
    const opens = /[\n\r]/.test(gap)
    if (opens)
      beside = BESIDE.test(
        text
          .slice(token.start)
          .split(/[\n\r]/, 1)[0]
          ?.trim() ?? '',
      )
    end = token.end
    if (opens) due = [comma]
    else if (due.length === 0)
      due = gap
        .split('\t')
        .slice(1)
        .map(() => bar)
    if (beside || (opens && token.text === '>')) continue
    const last = marked.at(-1)
    const isGoingOn = opens && /^\p{Ll}/u.test(token.text)
    if (last && !isGoingOn && !(last.text === ',' && due[0] === comma))
      for (const mark of due) if (mark) marked.push({ ...mark, start: last.end, end: last.end })
    marked.push(token)
    due = []
  }
  return marked
}

/**
 * The sentences of every block that is read, in order, each with its tokens and language. Cut blocks have none. `whole` are the
 * tokens of the whole text, where they are at hand.
 */
export function readSentences(
  text: string,
  blocks: readonly Block[],
  whole?: readonly Token[],
): readonly Sentence[] {
  const drafts: { readonly block: number; readonly tokens: readonly Token[]; readonly vote: LanguageVote }[] =
    []
  const total = { en: 0, vi: 0 }
  blocks.forEach((block, position) => {
    if (block.kind === 'cut') return
    const { start, end } = block
    const inBlock = whole ? tokensWithin(text, whole, start, end) : tokenize(text, start, end)
    for (const tokens of block.named ? [withLineMarks(text, inBlock)] : splitRuns(inBlock)) {
      const vote = voteLanguage(tokens)
      total.en += vote.en
      total.vi += vote.vi
      drafts.push({ block: position, tokens, vote })
    }
  })
  const main = languageOf(total)
  return drafts.flatMap(({ block, tokens, vote }) => {
    const first = tokens[0]
    const last = tokens[tokens.length - 1]
    if (!first || !last) return []
    const named = blocks[block]?.named ? { named: true as const } : undefined
    return [{ start: first.start, end: last.end, block, lang: languageOf(vote, main), tokens, ...named }]
  })
}
