import type { Gazetteer } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import { readDates } from '../dates/read-dates.ts'
import { readLanguage } from '../language.ts'
import { claim, type Line, lineOf } from '../names/line.ts'
import { readNames } from '../names/read-names.ts'
import { type Token, tokenize } from '../tokens.ts'
import { POST_WORDS } from '../words/note-posts.ts'
import { NOTE_VERBS } from '../words/note-verbs.ts'

const VIETNAMESE = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i

/** The language of a note: one Vietnamese letter is enough, short as notes are. */
export function noteLanguage(text: string): Language {
  return VIETNAMESE.test(text.normalize('NFC')) ? 'vi' : readLanguage(text)
}

/** Notes are typed in small letters: names of countries get the capital that finding them needs; no letter moves. */
export function withCapitals(text: string, gazetteer: Gazetteer): string {
  const tokens = tokenize(text)
  const folded = tokens.map((t) => t.folded)
  let out = text
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.capital) return
    const match = gazetteer.matchCountry(folded, at)
    if (!match || match.nationality) return
    const marked = tokens.slice(at, at + match.length).some((t) => t.text.normalize('NFC') !== t.folded)
    if (match.length < 2 && !(afterPost(tokens, at) && marked)) return
    if (!marked && match.weak) return
    for (const one of tokens.slice(at, at + match.length)) out = capitalAt(out, one.start)
  })
  return out
}

function afterPost(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map((t) => t.text.normalize('NFC').toLowerCase())
    .join(' ')
  return POST_WORDS.some((post) => before.endsWith(post))
}

function capitalAt(text: string, at: number): string {
  const letter = text.charAt(at)
  const large = letter.toUpperCase()
  return large.length === letter.length ? text.slice(0, at) + large + text.slice(at + 1) : text
}

/**
 * The whole note as one line with its names, days and figures. Names are looked for between the verbs and the words for the two
 * sides: in `gđ sngv gặp tls hàn quốc` no capital would part them.
 */
export function lineOfNote(text: string, lang: Language, written: string, gazetteer: Gazetteer): Line {
  const tokens = tokenize(text)
  const whole = bareLine(tokens, lang, 0)
  const stretches = betweenVerbs(whole)
  const pieces = stretches.map(([first, last], index) => bareLine(tokens.slice(first, last), lang, index))
  readNames(pieces, gazetteer, written)
  for (const mention of readDates(whole.sentence, written)) {
    const first = tokens.findIndex((t) => t.end > mention.start)
    const last = tokens.findIndex((t) => t.end >= mention.end) + 1
    claim(whole, { type: 'date', mention, first, last, start: mention.start, end: mention.end })
  }
  pieces.forEach((piece, index) => {
    const shift = stretches[index]?.[0] ?? 0
    for (const entity of piece.entities) {
      if (entity.type === 'date') continue
      claim(whole, { ...entity, first: entity.first + shift, last: entity.last + shift })
    }
  })
  return whole
}

function bareLine(tokens: readonly Token[], lang: Language, index: number): Line {
  const sentence = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, block: index, lang, tokens }
  return { ...lineOf(sentence, index, 'paragraph'), headline: false }
}

const STOPS = /^[,;:.!?→]$/

/** The stretches of tokens in which a name may stand. */
function betweenVerbs(line: Line): readonly (readonly [number, number])[] {
  const { tokens } = line.sentence
  const stretches: (readonly [number, number])[] = []
  let first = 0
  for (let at = 0; at <= tokens.length; at += 1) {
    const opens = at === 0 || STOPS.test(tokens[at - 1]?.text ?? '')
    const length = at === tokens.length ? 1 : opens || !tokens[at]?.capital ? cutAt(line, at) : 0
    if (length === 0) continue
    if (at > first) stretches.push([first, at])
    first = at + length
    at = Math.max(at, first - 1)
  }
  return stretches
}

const SIDES = new Set(['bạn', 'mình', 'ta', 'họ', 'we', 'they', 'us'])

function cutAt(line: Line, at: number): number {
  if (SIDES.has(line.words[at] ?? '')) return 1
  const verb = NOTE_VERBS.find(({ words }) => words.every((word, i) => line.words[at + i] === word))
  return verb?.words.length ?? 0
}
