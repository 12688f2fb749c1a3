import { type Bilingual, type Problem, problem } from '#model/problem.ts'
import { FOREIGN_WORDS } from './words/foreign-words.ts'
import { languageName } from './words/language-names.ts'

/** Scripts no reader of ours reads, with the language they speak for; kana before Han, as Japanese has both. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
]

/** A letter of these scripts says as much as two or three Latin ones. */
const LEAST_PART = 0.3
const LOOK = 20_000
const LEAST_WORDS = 20

/** The language of a text where it is one that is not read, by its letters or by its small words; as a code of ISO 639-1. */
export function unreadLanguage(text: string): string | undefined {
  const look = text.slice(0, LOOK)
  return byScript(look) ?? byWords(look)
}

function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const counts = SCRIPTS.map(([lang, letter]) => ({ lang, count: text.match(letter)?.length ?? 0 }))
  const foreign = counts.reduce((sum, { count }) => sum + count, 0)
  if (!foreign || foreign < letters * LEAST_PART) return undefined
  const kana = counts.find(({ lang }) => lang === 'ja')?.count ?? 0
  if (kana > foreign * 0.1) return 'ja'
  return counts.sort((a, b) => b.count - a.count)[0]?.lang
}

/** Latin letters in another language: its small words are many, ours are few. Names begin large and say nothing. */
function byWords(text: string): string | undefined {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? []
  if (words.length < LEAST_WORDS) return undefined
  const votes = [...FOREIGN_WORDS].map(([lang, small]) => ({
    lang,
    count: words.filter((word) => small.has(word)).length,
  }))
  const ours = Math.max(
    ...votes.filter(({ lang }) => lang === 'en' || lang === 'vi').map(({ count }) => count),
  )
  const best = votes.filter(({ lang }) => lang !== 'en' && lang !== 'vi').sort((a, b) => b.count - a.count)[0]
  return best && best.count > words.length * 0.12 && best.count > ours * 2 ? best.lang : undefined
}

/** What the receipt says of a text in such a language. */
export function unreadNote(lang: string): Bilingual {
  const name = languageName(lang)
  return {
    en: `Attached, not read: it is written in ${name.en}. Type the fact.`,
    vi: `Đã lưu, không đọc: văn bản viết bằng ${name.vi}. Hãy nhập dữ kiện bằng tay.`,
  }
}

/** Why a text in such a language is not read, and what to do instead. */
export function languageNotRead(lang: string): Problem {
  const name = languageName(lang)
  return problem('language-not-read', {
    en: `This is written in ${name.en}, so it is attached, not read. Type the fact from it; if it is in fact English or Vietnamese, correct its language.`,
    vi: `Văn bản viết bằng ${name.vi} nên chỉ lưu, không đọc. Hãy nhập dữ kiện bằng tay; nếu thực ra là tiếng Anh hay tiếng Việt, hãy sửa lại ngôn ngữ.`,
  })
}
