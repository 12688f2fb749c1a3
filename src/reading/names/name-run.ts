import { ORGANISATION_HEADS } from '../words/en/organisation-heads.ts'
import { ROLE_HEADS } from '../words/en/roles.ts'
import { wordSet } from '../words/word-set.ts'
import { OF_A_PLACE } from './hyphens.ts'
import { isFree, type Line } from './line.ts'

const PARTICLES = new Set(
  'de van der den ten ter bin binti bint ben von zu vom zur da das dos do du del della di la le lo al el ibn af av abu y dela delos delas dello degli dalla bt bte ap'.split(
    ' ',
  ),
)

/** How many small words from a token on stand before the next part of a name: `von der Leyen`, `de la Cruz`. */
function particlesAt(line: Line, at: number): number {
  let length = 0
  const vi = line.sentence.lang === 'vi'
  while (
    length < 3 &&
    line.words[at + length + 1] !== '-' &&
    PARTICLES.has(line.words[at + length] ?? '') &&
    !(vi && line.words[at + length] === 'do')
  )
    length += 1
  if (length > 0) return line.sentence.tokens[at + length]?.capital ? length : 0
  return articleAt(line, at)
}

/** The Arabic article, whatever sound it takes, is joined to its name by a dash: `Hilal al-Rawahi`. */
const ARTICLES = wordSet('al|el|ad|an|ar|as|ash|at|az|ul')

function articleAt(line: Line, at: number): number {
  if (!ARTICLES.has(line.words[at] ?? '')) return 0
  const [article, dash, name] = line.sentence.tokens.slice(at, at + 3)
  const joined = dash?.folded === '-' && article?.end === dash.start && dash.end === name?.start
  return joined && name?.capital ? 2 : 0
}

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
    const before = i > 0 ? tokens[i - 1] : undefined
    const glued = before !== undefined && before.end === token.start && before.folded === '-'
    if (i > at && endsName(line, i)) break
    if (glued && !token.capital && OF_A_PLACE.has(token.word)) return end - 1
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
    const small = i > at ? particlesAt(line, i) : 0
    if (small > 0) {
      i += small
      continue
    }
    break
  }
  return end
}

const PICTURED = wordSet('ảnh|photo|tin|nguồn')

/** `Lê Văn An Ảnh: N. B.`: who took a picture is told right behind the last name of its caption. */
function endsName(line: Line, at: number): boolean {
  const behind = line.words[at + 1]
  return (behind === ':' || behind === '/') && PICTURED.has(line.words[at] ?? '')
}

const OPENING_MARKS = wordSet('"|\'|(|:|–|—|-')

/** True where the run begins a sentence or a quotation, so that its first capital may be no name. */
export function opensSentence(line: Line, at: number): boolean {
  if (at === 0) return true
  const before = line.sentence.tokens[at - 1]
  if (at > 2 || before === undefined) return false
  return OPENING_MARKS.has(before.text[0] ?? '') || before.text === '“' || before.text === '‘'
}
