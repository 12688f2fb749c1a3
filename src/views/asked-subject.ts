import type { Gazetteer, Place } from '#gazetteer/place.ts'
import { foldText } from '#model/values/fold.ts'

/** A run of words of a question that may be the name asked about. */
export type AskedName = {
  readonly text: string
  readonly folded: string
  /** The country it names, where its neighbours are no part of a longer name: “Đức” is Germany, in “Phạm Đức Ấn” it is not. */
  readonly country?: string
  readonly places: readonly Place[]
}

/** What a question may be about: its names, the longest first, and all of it without the words of the question itself. */
export type Asked = { readonly names: readonly AskedName[]; readonly whole: string }

/** Words of the question itself, folded. */
const QUESTION = new Set(
  (
    'what who when where which how do does did have has had we us with about on is are was were there our ties tie relations relationship ' +
    'partners partner in from for by and the of to any show me tell please now today signed agreed promised visited met give list ' +
    'ta co gi voi ve chung toi chung ta quan he hop tac doi tac cua tai o nuoc thanh pho tinh nhung nao dang da the thi sao bao gio ' +
    'hay cho biet xem ai khi hien nay ky tham hua cam ket thoa thuan doan ra vao den di la'
  ).split(' '),
)

/** The longest name that is looked for, in words. */
const LONGEST = 8

/** Reads what a question may be about; undefined where no name is left in it. */
export function readAsked(gazetteer: Gazetteer, question: string): Asked | undefined {
  const words = question
    .replace(/[?!.,;:“”"()]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 40)
  const isPlain = words.map((word) => QUESTION.has(foldText(word)))
  const first = isPlain.indexOf(false)
  if (first < 0) return undefined
  const last = isPlain.lastIndexOf(false)
  const names: AskedName[] = []
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const end = start + length
      if (isPlain.slice(start, end).every(Boolean) && length === 1) continue
      const alone = ![words[start - 1], words[end]].some((word) => goesOn(word, words[start] ?? ''))
      names.push(nameOf(gazetteer, words.slice(start, end).join(' '), alone))
    }
  }
  return { names, whole: words.slice(first, last + 1).join(' ') }
}

/** Would this neighbour be part of the same name? One written like it, and no word of the question. */
function goesOn(neighbour: string | undefined, word: string): boolean {
  if (!neighbour || QUESTION.has(foldText(neighbour))) return false
  return isCapital(neighbour) || !isCapital(word)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word.normalize('NFC'))
}

function nameOf(gazetteer: Gazetteer, text: string, alone: boolean): AskedName {
  const country = alone ? gazetteer.country(text) : undefined
  return {
    text,
    folded: foldText(text),
    ...(country ? { country } : {}),
    places: alone ? gazetteer.find(text) : [],
  }
}
