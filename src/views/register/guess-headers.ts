import { REGISTER_KINDS, type RegisterKind } from '#model/recipe.ts'
import { foldText } from '#model/values/fold.ts'
import { HEADER_WORDS, NUMBERED, TELLING_HEADERS } from '../words/register-headers.ts'
import { ownHeads } from './own-heads.ts'

/** A heading with what it is for, and how sure: 3 word for word, 2 begins or ends so, 1 holds the words. */
type Guess = { readonly at: number; readonly use: string; readonly score: number }

const FOLDED: ReadonlyMap<RegisterKind, readonly (readonly [string, string])[]> = new Map(
  REGISTER_KINDS.map((kind) => [
    kind,
    Object.entries(HEADER_WORDS[kind]).flatMap(([use, words]) =>
      words.split('|').map((word) => [foldText(word), use] as const),
    ),
  ]),
)

const NUMBERED_FOLDED = Object.entries(NUMBERED).map(
  ([part, words]) => [part, words.split('|').map(foldText)] as const,
)

/** Which side a numbered heading means: the first and second of each two-sided kind. */
const SIDES: Readonly<Record<RegisterKind, readonly [string, string]>> = {
  partnership: ['a', 'b'],
  agreement: ['parties.0', 'parties.1'],
  visit: ['from', 'to'],
  role: ['of', 'of'],
  investment: ['origin', 'host'],
  project: ['place', 'place'],
}

function numberedUse(folded: string, kind: RegisterKind): string | undefined {
  const match = /^(.+?)\s*([12ab])$/.exec(folded)
  const side = match && SIDES[kind][match[2] === '1' || match[2] === 'a' ? 0 : 1]
  const part = NUMBERED_FOLDED.find(([, words]) => words.includes(match?.[1]?.trim() ?? ''))?.[0]
  if (!side || !part) return undefined
  return part === 'value' ? side : `${side}.${part}`
}

function guessesFor(header: string, at: number, kind: RegisterKind): readonly Guess[] {
  const folded = foldText(header.replace(/\([^)]*\)/g, ' ')) || foldText(header)
  const numbered = numberedUse(folded, kind)
  if (numbered) return [{ at, use: numbered, score: 4 }]
  return (FOLDED.get(kind) ?? []).flatMap(([word, use]) => {
    const score = scoreOf(folded, word)
    return score ? [{ at, use, score: score + word.length / 1000 }] : []
  })
}

function scoreOf(folded: string, word: string): number {
  if (folded === word) return 3
  if (folded.startsWith(`${word} `) || folded.endsWith(` ${word}`)) return 2
  const latin = /^[a-z0-9 ]+$/.test(word)
  if (latin ? ` ${folded} `.includes(` ${word} `) : word.length > 2 && folded.includes(word)) return 1
  return 0
}

/** Is this heading, word for word, one of those of a use? */
export function headsUse(header: string, use: string, kind: RegisterKind): boolean {
  return guessesFor(header, 0, kind).some((guess) => guess.use === use && guess.score >= 3)
}

/** What each heading is for, the surest first; a use is given once. Headings nobody knows are left out. */
export function guessUses(headers: readonly string[], kind: RegisterKind): ReadonlyMap<number, string> {
  const own = ownHeads(headers)
  if (own?.kind === kind) return own.uses
  const guesses = headers
    .flatMap((header, at) => (header.trim() ? guessesFor(header, at, kind) : []))
    .sort((x, y) => y.score - x.score || x.at - y.at)
  const uses = new Map<number, string>()
  const taken = new Set<string>()
  for (const { at, use } of guesses) {
    if (uses.has(at) || taken.has(use)) continue
    uses.set(at, use)
    taken.add(use)
  }
  return uses
}

const TELLING_FOLDED: ReadonlyMap<RegisterKind, readonly string[]> = new Map(
  REGISTER_KINDS.map((kind) => [
    kind,
    (TELLING_HEADERS[kind] ?? '').split('|').filter(Boolean).map(foldText),
  ]),
)

/** Does a heading say by itself that a register lists things of this kind? */
function tells(header: string, kind: RegisterKind): boolean {
  const folded = foldText(header)
  return (TELLING_FOLDED.get(kind) ?? []).some((word) => scoreOf(folded, word) > 0)
}

/** How much a telling heading counts beside headings that fit; a paper with a title of its own says most. */
const TELLING: Readonly<Partial<Record<RegisterKind, number>>> = { partnership: 1.5, agreement: 2 }

/** How well headings fit a kind, besides what they tell of it; those that tell of another kind do not speak for this one. */
function likelihood(headers: readonly string[], kind: RegisterKind): number {
  const others = REGISTER_KINDS.filter((other) => other !== kind)
  const own = headers.filter((header) => tells(header, kind) || !others.some((other) => tells(header, other)))
  const told = own.some((header) => tells(header, kind))
  return fitOf(own, kind) + (told ? (TELLING[kind] ?? 0) : 0)
}

/** How well headings fit a kind: how many say something, those of its own first. */
export function fitOf(headers: readonly string[], kind: RegisterKind): number {
  const uses = guessUses(headers, kind)
  const key = {
    partnership: 'b',
    agreement: 'title',
    visit: 'head',
    role: 'person',
    investment: 'amount',
    project: 'title',
  }[kind]
  return uses.size + ([...uses.values()].includes(key) ? 0.5 : 0)
}

/** The kind of register headings fit best. */
export function guessKind(headers: readonly string[]): RegisterKind {
  const own = ownHeads(headers)
  if (own) return own.kind
  const [best] = REGISTER_KINDS.map((kind) => ({ kind, fit: likelihood(headers, kind) })).sort(
    (x, y) => y.fit - x.fit,
  )
  return best?.kind ?? 'partnership'
}

/** The language most headings are in, for what the cells leave open. */
export function guessLanguage(headers: readonly string[]): 'vi' | 'en' | 'ko' | 'ja' {
  const text = headers.join(' ').normalize('NFC')
  if (/[\u3040-\u30ff]|[国都市携締]/u.test(text)) return 'ja'
  if (/[\uac00-\ud7a3]/u.test(text)) return 'ko'
  return /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(text) ? 'vi' : 'en'
}
