/** Letters that have to stand together in one word of whatever an expression matches: one of them at least. */
export type Fragments = ReadonlySet<string>

const LETTER = /\p{L}/u
/** Escapes that stand for a class of signs, for a place or for a sign by its number. */
const CLASS = /^\\(?:[bBdDsSwWfnrtv0]|[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|\d+)/
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/
const OPTIONAL = /^(?:[?*]|\{0)/
const LOOKS = /^\(\?<?[=!]/

/** Position after the bracket that closes the one at `at`. */
function groupEnd(source: string, at: number): number {
  let depth = 0
  for (let i = at; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1
    else if (source[i] === '[') i = classEnd(source, i) - 1
    else if (source[i] === '(') depth += 1
    else if (source[i] === ')') {
      depth -= 1
      if (depth === 0) return i + 1
    }
  }
  return source.length
}

function classEnd(source: string, at: number): number {
  let i = at + 1
  while (i < source.length && source[i] !== ']') i += source[i] === '\\' ? 2 : 1
  return i + 1
}

function alternativesOf(source: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1
    else if (source[i] === '[') i = classEnd(source, i) - 1
    else if (source[i] === '(') i = groupEnd(source, i) - 1
    else if (source[i] === '|') {
      parts.push(source.slice(from, i))
      from = i + 1
    }
  }
  return [...parts, source.slice(from)]
}

function shortest(fragments: Fragments): number {
  return Math.min(...[...fragments].map((one) => one.length))
}

/** Of two sets that are both certain, the one whose shortest is longer; then the smaller. */
function better(one: Fragments | undefined, other: Fragments | undefined): Fragments | undefined {
  if (!one || !other) return one ?? other
  const [a, b] = [shortest(one), shortest(other)]
  return b > a || (b === a && other.size < one.size) ? other : one
}

/** The letters, one after the other and each certain, that begin at `at`, and where they end. */
function runFrom(source: string, at: number): { readonly run: string; readonly next: number } {
  let run = ''
  let i = at
  while (i < source.length && LETTER.test(source[i] ?? '')) {
    const quantifier = QUANTIFIER.exec(source.slice(i + 1))?.[0] ?? ''
    if (!OPTIONAL.test(quantifier)) run += source[i]
    i += 1 + quantifier.length
    if (quantifier) break
  }
  return { run, next: i }
}

/** What one alternative needs. */
function ofSequence(source: string): Fragments | undefined {
  let best: Fragments | undefined
  for (let at = 0; at < source.length; ) {
    const c = source[at] ?? ''
    if (LETTER.test(c)) {
      const { run, next } = runFrom(source, at)
      if (run.length > 1) best = better(best, new Set([run]))
      at = next
      continue
    }
    let end = at + 1
    let needs: Fragments | undefined
    if (c === '(') {
      end = groupEnd(source, at)
      if (!LOOKS.test(source.slice(at)))
        needs = ofAll(source.slice(at + 1, end - 1).replace(/^\?(?::|<\w+>)/, ''))
    } else if (c === '[') end = classEnd(source, at)
    else if (c === '\\') end = at + (CLASS.exec(source.slice(at))?.[0].length ?? 2)
    const quantifier = QUANTIFIER.exec(source.slice(end))?.[0] ?? ''
    if (!OPTIONAL.test(quantifier)) best = better(best, needs)
    at = end + quantifier.length
  }
  return best
}

function ofAll(source: string): Fragments | undefined {
  const each = alternativesOf(source).map(ofSequence)
  const all = new Set<string>()
  for (const one of each) {
    if (!one) return undefined
    for (const fragment of one) all.add(fragment)
  }
  return all
}

/**
 * Of whatever the expression matches, letters one of which has to stand in it within one word; undefined where nothing is
 * certain. A letter that may be left out, and whatever only looks around, counts for nothing.
 */
export function fragmentsOf({ source, flags }: RegExp): Fragments | undefined {
  const all = ofAll(source)
  return all && flags.includes('i') ? new Set([...all].map((one) => one.toLowerCase())) : all
}
