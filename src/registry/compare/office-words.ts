import { foldText } from '#model/values/fold.ts'

/** The same office in other words, folded: both languages come to one set of words. Longer ones first. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\b(uy ban nhan dan|ubnd)\b/g, 'peoples committee'],
  [/\b(hoi dong nhan dan|hdnd)\b/g, 'peoples council'],
  [/\b(thanh uy|tinh uy)\b/g, 'party committee'],
  [/\b(pho chu tich)\b/g, 'vice chairman'],
  [/\b(pho giam doc)\b/g, 'vice director'],
  [/\b(pho bi thu)\b/g, 'vice secretary'],
  [/\b(pho thi truong)\b/g, 'vice mayor'],
  [/\b(tong lanh su)\b/g, 'consul general'],
  [/\b(chu tich nuoc)\b/g, 'state president'],
  [/\b(chu tich)\b/g, 'chairman'],
  [/\b(thi truong)\b/g, 'mayor'],
  [/\b(bi thu)\b/g, 'secretary'],
  [/\b(tong giam doc)\b/g, 'director general'],
  [/\b(giam doc)\b/g, 'director'],
  [/\b(dai su)\b/g, 'ambassador'],
  [/\b(chairwoman|chairperson|chair)\b/g, 'chairman'],
  [/\b(deputy)\b/g, 'vice'],
  [/\b(nguyen|cuu)\b/g, 'former'],
]

/** Words that make another office of the same one: a vice chairman is no chairman. */
const RANKS = new Set(
  'vice former ex acting quyen honorary danh du first thuong truc standing second assistant tro ly pho thu'.split(
    ' ',
  ),
)

/** Words that say nothing of the office: “Mayor of the City of X” beside “Mayor”. */
const EMPTY = new Set('the of a an cua city thanh pho tinh province'.split(' '))

/** An office's name as the words that tell it, and its rank words apart. */
export function officeWords(role: string): { readonly words: ReadonlySet<string>; readonly rank: string } {
  const folded = ALIKE.reduce((text, [words, alike]) => text.replace(words, alike), foldText(role))
  const words = folded.split(' ').filter((word) => word && !EMPTY.has(word))
  const rank = [...new Set(words.filter((word) => RANKS.has(word)))].sort().join(' ')
  return { words: new Set(words), rank }
}
