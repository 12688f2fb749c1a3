import type { Entity, OrganisationEntity } from './entity.ts'
import { claim, entityAt, isFree, type Line, release, spanOf } from './line.ts'

type Alias = { readonly body: OrganisationEntity }

/** `(DPI)`, `(KoCham)`: a short form is one word with two capitals or more. */
const SHORT = /^\p{L}*\p{Lu}\p{L}*\p{Lu}[\p{L}\d]*$/u

/** `(Diza)`: in Vietnamese papers a short form has often one capital only. */
const SHORT_VI = /^\p{Lu}\p{Ll}{2,}$/u

const SKIPPED = new Set(['of', 'and', 'the', 'for', 'in', 'on', '-', "'s"])

function initialsOf(body: OrganisationEntity, line: Line): string {
  return line.sentence.tokens
    .slice(body.first, body.last)
    .filter((t) => t.kind === 'word' && !SKIPPED.has(t.folded))
    .map((t) => t.text[0] ?? '')
    .join('')
    .toUpperCase()
}

/** Is the word in brackets a short form, and no place or land a body is of? */
function isShort(short: string, line: Line, at: number): boolean {
  if (SHORT.test(short)) return true
  const over = entityAt(line, at)
  return line.sentence.lang === 'vi' && SHORT_VI.test(short) && (!over || isLoneName(over))
}

/** A single word taken for somebody by the office before it. */
function isLoneName(over: Entity): boolean {
  return over.type === 'person' && over.last - over.first === 1
}

/** Short forms the document gives its bodies: in brackets behind the name, or made of its first letters. */
function aliasesOf(lines: readonly Line[]): ReadonlyMap<string, Alias> {
  const found = new Map<string, Alias>()
  for (const line of lines) {
    for (const entity of line.entities) {
      if (entity.type !== 'organisation') continue
      const short = line.sentence.tokens[entity.last + 1]?.text ?? ''
      const bracketed = line.words[entity.last] === '(' && line.words[entity.last + 2] === ')'
      if (bracketed && isShort(short, line, entity.last + 1) && entity.last - entity.first > 1)
        found.set(short, { body: entity })
      const initials = initialsOf(entity, line)
      if (initials.length >= 3 && entity.last - entity.first > 2 && !found.has(initials))
        found.set(initials, { body: entity })
    }
  }
  return found
}

/** Reads the short forms of bodies as the bodies named in full: `KoCham`, `UTS`. */
export function markAliases(lines: readonly Line[]): void {
  const aliases = aliasesOf(lines)
  if (aliases.size === 0) return
  for (const line of lines) {
    line.sentence.tokens.forEach((token, at) => {
      const alias = token.kind === 'word' ? aliases.get(token.text) : undefined
      if (!alias || line.words[at - 1] === '(') return
      const over = entityAt(line, at)
      if (over && (isLoneName(over) || (over.type === 'organisation' && over.last - over.first === 1)))
        release(line, over)
      else if (!isFree(line, at)) return
      claim(line, {
        type: 'organisation',
        name: alias.body.name,
        ...(alias.body.within ? { within: alias.body.within } : {}),
        stands: { start: alias.body.start, end: alias.body.end },
        first: at,
        last: at + 1,
        ...spanOf(line, at, at + 1),
      })
    })
  }
}
