import { allMet, isMet, type NeedsMet } from './engine-index.ts'
import { type Need, shapeNeeds } from './engine-needs.ts'
import { compileShape } from './engine-shape.ts'
import type { Shorthand } from './engine-shorthand.ts'

/** A shape ready to be tried: what a sentence has to hold for it, by number, and where in it a match can begin. */
export type ShapeReady = {
  readonly regex: RegExp
  readonly needs: readonly number[]
  /** The need every match begins with, if that is certain; the shape is tried only there. */
  readonly opening: number | undefined
  /** A need that only words meet, where there is one: seldom met, so it is asked for before all others. */
  readonly rare: number | undefined
  /** What has to stand from there on. */
  readonly inside: readonly number[]
  /** It holds to the start of the sentence and is tried nowhere else. */
  readonly anchored: boolean
}

/** Makes a shape ready; one whose beginning is known is tried at those signs and nowhere between. */
export function readyShape(shape: string, number: (need: Need) => number): ShapeReady {
  const { needs, opening, inside, anchored } = shapeNeeds(shape)
  const rare = needs.find((need) => ![...need].some((one) => one.startsWith('@')))
  return {
    regex: compileShape(shape, anchored || opening !== undefined),
    needs: needs.map(number),
    opening: opening && number(opening),
    rare: rare && number(rare),
    inside: inside.map(number),
    anchored,
  }
}

/** Does a sentence hold all that a shape needs? */
export function mayMatch(shape: ShapeReady, met: NeedsMet): boolean {
  return (shape.rare === undefined || isMet(shape.rare, met)) && allMet(shape.needs, met)
}

function opensSentence(opening: number, { heads, positions }: NeedsMet): boolean {
  const first = heads[opening] ?? 0
  return first !== 0 && positions[first] === 0
}

const NOWHERE: readonly RegExpExecArray[] = []

function matchAt(regex: RegExp, text: string, start: number): RegExpExecArray | null {
  regex.lastIndex = start
  return regex.exec(text)
}

/** Where a shape matches a sentence, from left to right and none within another, so many times at most. */
export function matchesOf(
  shape: ShapeReady,
  { text, starts }: Shorthand,
  met: NeedsMet,
  most: number,
): readonly RegExpExecArray[] {
  const { regex, opening, inside } = shape
  if (shape.anchored) {
    if (opening !== undefined && !opensSentence(opening, met)) return NOWHERE
    const match = matchAt(regex, text, 0)
    return match ? [match] : NOWHERE
  }
  const matches: RegExpExecArray[] = []
  if (opening === undefined) {
    regex.lastIndex = 0
    for (let match = regex.exec(text); match && matches.length < most; match = regex.exec(text)) {
      matches.push(match)
      if (match[0].length === 0) regex.lastIndex += 1
    }
    return matches
  }
  let from = 0
  const { heads, nexts, positions } = met
  for (let link = heads[opening] ?? 0; link !== 0; link = nexts[link] ?? 0) {
    const at = positions[link] ?? 0
    const start = starts[at] ?? 0
    if (start < from) continue
    if (!allMet(inside, met, at)) break
    const match = matchAt(regex, text, start)
    if (!match) continue
    matches.push(match)
    from = start + match[0].length
    if (matches.length === most) break
  }
  return matches
}
