/** One of these has to stand in the sentence: words, or the letters of signs (`@L` a locality). */
export type Need = ReadonlySet<string>

const MACRO_LETTERS: Readonly<Record<string, string>> = {
  LIST: 'L',
  GOALS: 'LC',
  X: 'LCOP',
  XX: 'LCOP',
  XLIST: 'LCOP',
}

/** Position after the bracket that closes the one at `at`. */
function closing(shape: string, at: number): number {
  let depth = 0
  for (let i = at; i < shape.length; i += 1) {
    const c = shape[i]
    if (c === '\\') i += 1
    else if (c === '[') while (i < shape.length && shape[i] !== ']') i += shape[i] === '\\' ? 2 : 1
    else if (c === '(') depth += 1
    else if (c === ')') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  return shape.length
}

/** The alternatives of a group, parted at its own bars. */
function alternativesOf(inner: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < inner.length; i += 1) {
    if (inner[i] === '\\') i += 1
    else if (inner[i] === '(') i = closing(inner, i) - 1
    else if (inner[i] === '|') {
      parts.push(inner.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, inner.slice(from)]
}

function lettersOf(letters: string): Need {
  return new Set([...letters].map((letter) => `@${letter}`))
}

type Step = {
  readonly next: number
  readonly need?: Need
  readonly needs?: readonly Need[]
  readonly atWord: boolean
  /** Does what it needs first stand where it begins? */
  readonly opens?: boolean
  /** It only looks around, or holds to the start of the sentence. */
  readonly still?: boolean
}

/** What a stretch of a shape needs, and whether a match of it always begins with the first of them. */
type Told = { readonly needs: readonly Need[]; readonly opens: boolean }

/** A group: what all its alternatives need, where it may not be left out. */
function groupStep(shape: string, at: number, atWord: boolean): Step {
  const end = closing(shape, at)
  const group = shape.slice(at, end)
  const quantifier = /^(?:\?|\*|\+|\{\d+(?:,\d*)?\})\??/.exec(shape.slice(end))?.[0] ?? ''
  const next = end + quantifier.length
  const optional = /^(?:\?|\*|\{0)/.test(quantifier)
  if (LOOKS.test(group)) return { next, atWord, still: true }
  const alternatives = alternativesOf(group.slice(1, -1).replace(/^\?(?::|<\w+>)/, ''))
  const closed = alternatives.every((one) => one.endsWith(' ') || one === '^')
  const after = optional ? atWord && closed : closed
  if (optional) return { next, atWord: after }
  const each = alternatives.map((one) => needsFrom(one, atWord))
  const opens = each.every((one) => one.opens)
  if (each.length === 1) return { next, needs: each[0]?.needs ?? [], atWord: after, opens }
  if (each.some((one) => one.needs.length === 0)) return { next, atWord: after }
  return { next, need: new Set(each.flatMap((one) => [...(one.needs[0] ?? [])])), atWord: after, opens }
}

/** A word that stands by itself; one letter of it may be left out at its end (`agreements?`). */
function wordStep(shape: string, at: number, atWord: boolean): Step {
  const word = /^[\p{L}\p{N}'-]+/u.exec(shape.slice(at))?.[0] ?? ''
  const end = at + word.length
  const after = shape[end]
  const sign = /^([LCOPDNMTUBR])\\d\+?/.exec(shape.slice(at))
  if (sign?.[1] && atWord)
    return { next: at + sign[0].length, need: lettersOf(sign[1]), atWord: false, opens: true }
  const whole = (from: number) =>
    from >= shape.length || shape[from] === ' ' || shape.startsWith('(?= ', from)
  if (atWord && whole(end)) return { next: end, need: new Set([word]), atWord: false, opens: true }
  if (atWord && after === '?' && whole(end + 1))
    return { next: end + 1, need: new Set([word, word.slice(0, -1)]), atWord: false, opens: true }
  return { next: end, atWord: false }
}

function stepAt(shape: string, at: number, atWord: boolean): Step {
  const c = shape[at] ?? ''
  const rest = shape.slice(at)
  if (c === '(') return groupStep(shape, at, atWord)
  if (c === '\\') return { next: at + 2, atWord: false }
  if (c === ' ') return { next: at + 1, atWord: true }
  if (c === '^') return { next: at + 1, atWord: true, still: true }
  const macro = /^\{([A-Z]+)\}(\??)/.exec(rest)
  if (macro?.[1]) {
    const letters = lettersOf(MACRO_LETTERS[macro[1]] ?? macro[1])
    const need = macro[2] ? {} : { need: letters, opens: macro[1] !== 'LIST' }
    return { next: at + macro[0].length, ...need, atWord: false }
  }
  const signs = /^\[([A-Z]+)\]\\d\+?/.exec(rest)
  if (signs?.[1])
    return { next: at + signs[0].length, need: lettersOf(signs[1]), atWord: false, opens: atWord }
  if (c === '[') return { next: at + (/^\[(?:\\.|[^\]])*\]/.exec(rest)?.[0].length ?? 1), atWord: false }
  if (/[\p{L}\p{N}]/u.test(c)) return wordStep(shape, at, atWord)
  return { next: at + 1, atWord: false }
}

function needsFrom(shape: string, opensWord: boolean): Told {
  const needs: Need[] = []
  if (alternativesOf(shape).length > 1) return { needs, opens: false }
  let atWord = opensWord
  let opens: boolean | undefined
  for (let at = 0; at < shape.length; ) {
    const step = stepAt(shape, at, atWord)
    if (step.need) needs.push(step.need)
    if (step.needs) needs.push(...step.needs)
    if (!step.still) opens ??= step.opens === true
    atWord = step.atWord
    at = step.next
  }
  return { needs, opens: opens === true && needs.length > 0 }
}

/** A group that only looks ahead or behind. */
const LOOKS = /^\(\?<?[=!]/

/** What stands before a match where the shape opens with a look behind. */
function needsBehind(shape: string): readonly Need[] {
  for (let at = 0; LOOKS.test(shape.slice(at)); ) {
    const end = closing(shape, at)
    if (shape.startsWith('(?<=', at)) return needsFrom(shape.slice(at + 4, end - 1), false).needs
    at = end
  }
  return []
}

/** What stands behind a match where the shape closes with a look ahead. */
function needsAhead(shape: string): readonly Need[] {
  let last = 0
  for (let at = 0; at < shape.length; at = stepAt(shape, at, false).next) last = at
  return shape.startsWith('(?=', last) ? needsFrom(shape.slice(last + 3, -1), false).needs : []
}

/**
 * The needs of a shape in their order, the one every match of it begins with, where that is certain, and those from there on;
 * `anchored` where it holds to the start of the sentence.
 */
export type ShapeNeeds = {
  readonly needs: readonly Need[]
  readonly opening?: Need
  readonly inside: readonly Need[]
  readonly anchored: boolean
}

/** Does the shape hold to the start of the sentence, before it takes anything? */
function isAnchored(shape: string): boolean {
  let at = 0
  while (LOOKS.test(shape.slice(at))) at = closing(shape, at)
  return shape[at] === '^'
}

/**
 * What a sentence has to hold for a shape to match at all, so that most shapes are put aside without being run, and where a
 * match can begin. Only what is certain is told: where the shape leaves a choice the needs say nothing.
 */
export function shapeNeeds(shape: string): ShapeNeeds {
  const { needs, opens } = needsFrom(shape, true)
  if (alternativesOf(shape).length > 1) return { needs, inside: needs, anchored: false }
  const inside = [...needs, ...needsAhead(shape)]
  const told = { needs: [...needsBehind(shape), ...inside], inside, anchored: isAnchored(shape) }
  return opens && needs[0] ? { ...told, opening: needs[0] } : told
}

/** The needs of a shape by themselves. */
export function needsOf(shape: string): readonly Need[] {
  return shapeNeeds(shape).needs
}
