import { askOf, says } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import { type Line, wordsBefore } from '../names/line.ts'
import { findWithin, saysWithin } from '../says-within.ts'
import type { Scene } from './scene.ts'

/** A sentence, or the piece behind a semicolon, that takes back what stands before it: `That is an error`, `… says there is none`. */
const TAKES_BACK = askOf(
  /^(?:but |yet )?(?:(?:that|this|it|which|all of it|both) (?:is|was|are|were|'s) (?:\S+ )?(?:an? )?(?:error|mistake|myth|fiction|legend|joke|misprint|hoax|wrong|false|untrue|not (?:so|true|the case|correct))(?= [.,;:!"]|$)|no , says?\b|not so(?= [.,;:!]|$)|wrong(?= [.,;:!]|$)|so (?:some )?(?:people|they|it is) (?:say|claim|think|said)\b)|\b(?:says?|said|replies|replied|finds?|found|knows?|knew|insists?)(?: that)? (?:there (?:is|was) (?:none|no such|nothing(?= [.,;:!"]| of the (?:kind|sort)|$))|of no(?:ne| such))\b/,
)

/** What would have made a tie: a motion, an offer. */
const WOULD_MAKE = '(?:motion|proposal|proposed|petition|offer(?:ed)?|talked about)'

/** What became of it. */
const TURNED_DOWN =
  '(?:thrown out|threw out|voted down|turned down|rejected|defeated|declined|refused|withdrawn|laid aside|archived|dropped|asked to (?:be patient|wait))'

/** `A motion that would twin … was thrown out`, `voted down a proposed sisterhood with`, `had offered … and was asked to wait`. */
const REFUSED = askOf(
  new RegExp(
    String.raw`\b${WOULD_MAKE}\b(?: (?!;)\S+){0,12}? ${TURNED_DOWN}\b|\b${TURNED_DOWN} (?:\S+ ){0,3}?${WOULD_MAKE}\b`,
  ),
)

/** A motion to give up a tie tells that there is one. */
const TO_END = askOf(/\bto (?:\S+ )?(?:end|sever|drop|cut|terminate|dissolve|break|scrap|leave|suspend)\b/)

/** Offered, and nothing more is told of it. */
const OFFERED = askOf(
  /\boffer(?:s|ed|ing)? (?:\S+ ){0,2}?(?:sisterhood|twinning|friendship|partnership)(?: pact| tie)? to$/,
)

/** Where the words that belong to what is told end: with its piece of the sentence. */
function endOfPiece(line: Line, from: number): number {
  const at = line.words.findIndex((word, i) => i >= from && /^[;?]$/.test(word))
  return at < 0 ? line.words.length : at
}

/** `threw out a motion to end the twinning`: what was refused is its end, and it stands. */
export function isUpheld(line: Line): boolean {
  return says(TO_END, line) && says(REFUSED, line)
}

/** Is a tie taken back: by its own sentence, which tells what nothing came of, or by the one behind it? */
export function isTakenBack({ line, first, last }: Finding, scene: Scene): boolean {
  const end = endOfPiece(line, last)
  const refused = findWithin(REFUSED, line, 0, end)
  if (refused && wordsBefore(line, refused.index) <= last && !says(TO_END, line)) return true
  if (saysWithin(OFFERED, line, Math.max(0, first - 4), last)) return true
  if (saysWithin(TAKES_BACK, line, end + 1, line.words.length)) return true
  const next = scene.lines[line.index + 1]
  return next?.sentence.block === line.sentence.block && !next.headline && says(TAKES_BACK, next)
}
