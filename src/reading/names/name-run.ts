import { ORGANISATION_HEADS } from '../words/en/organisation-heads.ts'
import { ROLE_HEADS } from '../words/en/roles.ts'
import { isFree, type Line } from './line.ts'

const PARTICLES = new Set(['de', 'van', 'der', 'bin', 'binti', 'von', 'da', 'dos', 'al', 'el', 'ibn', 'di'])

/**
 * End of the run of capitals that begins at a token, as people's names are written: hyphens without a space join
 * (`Jang-ho`), small particles stand between (`Ben de Guzman`).
 */
export function nameRunEnd(line: Line, at: number, most = 6): number {
  const tokens = line.sentence.tokens
  let i = at
  let end = at
  while (i < tokens.length && end - at < most * 2) {
    const token = tokens[i]
    if (!token || !isFree(line, i)) break
    const before = tokens[i - 1]
    const glued = before !== undefined && before.end === token.start && before.folded === '-'
    if (token.kind === 'word' && (token.capital || (glued && i > at))) {
      if (i > at && !glued && (ROLE_HEADS.has(token.folded) || ORGANISATION_HEADS.has(token.folded))) break
      i += 1
      end = i
      continue
    }
    const next = tokens[i + 1]
    if (
      i > at &&
      token.folded === '-' &&
      before?.end === token.start &&
      next?.start === token.end &&
      next.kind === 'word'
    ) {
      i += 1
      continue
    }
    if (i > at && PARTICLES.has(token.folded) && next?.capital) {
      i += 1
      continue
    }
    break
  }
  return end
}

/** True where the run begins a sentence or a quotation, so that its first capital may be no name. */
export function opensSentence(line: Line, at: number): boolean {
  if (at === 0) return true
  const before = line.sentence.tokens[at - 1]
  return (
    before !== undefined &&
    (/^["'(:–—-]/.test(before.text) || before.text === '“' || before.text === '‘') &&
    at < 3
  )
}
