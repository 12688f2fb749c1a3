import type { Gazetteer } from '#gazetteer/place.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import type { KindName } from '#model/kinds/kind.ts'
import type { Bilingual } from '#model/problem.ts'
import type { TextToRead } from '#model/reading.ts'
import type { Draft } from '#model/statement.ts'
import { buildMachine, type Machine, runMachine } from './engine.ts'
import type { Finding } from './engine-finding.ts'
import { type Need, needsOf } from './engine-needs.ts'
import { compileShape } from './engine-shape.ts'
import { type Shorthand, shorthandOf } from './engine-shorthand.ts'
import type { Line } from './names/line.ts'
import { ALL_PATTERNS } from './patterns/all-patterns.ts'
import type { Pattern } from './patterns/pattern.ts'
import { findIn, read, setStage } from './read.ts'
import type { Scene } from './refine/scene.ts'
import { whyNotSure } from './refine/sure/is-sure.ts'
import { sceneAt } from './refine/topics.ts'

/** Why a pattern that looked at a sentence made nothing of it; `read` where it did. */
export type Stop = 'read' | 'needs' | 'order' | 'denied' | 'lacks' | 'merged' | 'headline'

/** A pattern that a word of a sentence woke, and where it stopped. */
export type Look = {
  readonly pattern: string
  readonly kind: KindName
  readonly stop: Stop
  /** What it wanted: slots that stayed empty, or one of these words and signs. */
  readonly missing?: readonly string[]
}

/** A sentence with all that looked at it. */
export type Explained = {
  readonly start: number
  readonly text: string
  /** The sentence as patterns see it. */
  readonly shorthand: string
  readonly looks: readonly Look[]
  readonly readings: readonly Read[]
}

/** Something read in a sentence, with what it does not meet of all that is asked of a sure reading: nothing where it is sure. */
export type Read = {
  readonly pattern: string
  readonly kind: KindName
  readonly unmet: readonly Bilingual[]
}

/** A pattern by itself, made ready when a reading is first explained: the program starts without it. */
function aloneOf(pattern: Pattern): Alone {
  const known = ALONE.get(pattern)
  if (known) return known
  const shapes = pattern.shapes.map((shape) => ({ regex: compileShape(shape), needs: needsOf(shape) }))
  const alone = { machine: buildMachine([pattern]), shapes }
  ALONE.set(pattern, alone)
  return alone
}

type Alone = {
  readonly machine: Machine
  readonly shapes: readonly { readonly regex: RegExp; readonly needs: readonly Need[] }[]
}

const ALONE = new Map<Pattern, Alone>()

/** Tells of each sentence which patterns looked at it and why each stopped. Reads no more and no less than `read` does. */
export function explain(input: TextToRead, gazetteer: Gazetteer): readonly Explained[] {
  const stage = setStage(input, gazetteer)
  const { lines, scene } = stage
  const { statements } = read(input, gazetteer)
  const found = findIn(stage)
  return lines.map((line) => {
    const shorthand = shorthandOf(line)
    const woken = ALL_PATTERNS.filter((pattern) => wakes(pattern, line))
    return {
      start: line.sentence.start,
      text: input.text.slice(line.sentence.start, line.sentence.end),
      shorthand: shorthand.text,
      looks: woken.map((pattern) => lookOf(pattern, { line, shorthand, scene, statements })),
      readings: found.filter((f) => f.line === line && stands(f, statements)).map((f) => readOf(f, scene)),
    }
  })
}

/** Is there a statement of this finding, or was it left out since it does not stand in the text? */
function stands({ kind, readBy, line }: Finding, statements: readonly Draft[]): boolean {
  const { start, end } = line.sentence
  return statements.some((s) => s.kind === kind && s.readBy === readBy && s.start < end && s.end > start)
}

function readOf(finding: Finding, scene: Scene): Read {
  return { pattern: finding.readBy, kind: finding.kind, unmet: whyNotSure(finding, scene) }
}

function wakes(pattern: Pattern, line: Line): boolean {
  return (
    pattern.lang === line.sentence.lang &&
    !pattern.under &&
    pattern.triggers.some((word) => line.words.includes(word))
  )
}

type At = {
  readonly line: Line
  readonly shorthand: Shorthand
  readonly scene: Scene
  readonly statements: readonly Draft[]
}

function lookOf(pattern: Pattern, at: At): Look {
  const { line } = at
  const look = { pattern: pattern.name, kind: pattern.kind }
  const { start, end } = line.sentence
  if (at.statements.some((s) => s.readBy === pattern.name && s.start < end && s.end > start))
    return { ...look, stop: 'read' }
  if (line.headline) return { ...look, stop: 'headline' }
  const { machine, shapes } = aloneOf(pattern)
  const findings = runMachine(machine, line, sceneAt(at.scene, line))
  if (findings.length > 0) {
    const missing = emptyKeys(pattern.kind, findings)
    return missing.length > 0 ? { ...look, stop: 'lacks', missing } : { ...look, stop: 'merged' }
  }
  const matched = shapes.some(({ regex }) => {
    regex.lastIndex = 0
    return regex.test(at.shorthand.text)
  })
  if (matched) return { ...look, stop: 'denied' }
  const unmet = shapes.map(({ needs }) => needs.filter((need) => !isMet(need, at.shorthand)))
  if (unmet.some((needs) => needs.length === 0)) return { ...look, stop: 'order' }
  const nearest = unmet.toSorted((a, b) => a.length - b.length)[0] ?? []
  return {
    ...look,
    stop: 'needs',
    missing: nearest.map((need) => [...need].slice(0, 4).map(signName).join(' / ')),
  }
}

function emptyKeys(kind: KindName, findings: readonly Finding[]): readonly string[] {
  const keys = Object.entries(kindOf(kind).slots).flatMap(([name, slot]) => (slot.key ? [name] : []))
  const lacking = findings.map((finding) => keys.filter((name) => !finding.slots[name]))
  return lacking.toSorted((a, b) => a.length - b.length)[0] ?? []
}

function isMet(need: Iterable<string>, shorthand: Shorthand): boolean {
  const contents = new Set(shorthand.signs.map((sign) => (sign.entity ? `@${sign.text[0]}` : sign.text)))
  for (const one of need) if (contents.has(one)) return true
  return false
}

const SIGNS: Readonly<Record<string, string>> = {
  '@P': 'person',
  '@L': 'locality',
  '@C': 'country',
  '@O': 'organisation',
  '@R': 'role',
  '@D': 'date',
  '@M': 'money',
  '@N': 'number',
  '@B': 'two sides',
}

function signName(sign: string): string {
  return SIGNS[sign] ?? sign
}
