import { foldText } from '#model/values/fold.ts'
import { japaneseKey, koreanKey, romanise } from './sounds.ts'

/** Forms of address and learned titles, folded; they are no part of a name. */
const TITLES =
  /^(?:(?:he|h e|mr|mrs|ms|miss|dr|prof|professor|sir|dame|ong|ba|anh|chi|dong chi|ts|ths|pgs|gs|pgs ts|gs ts|bs|ks|luat su) )+/

/** Surnames of Korea under every spelling in use; the first of each line stands for all. */
const SURNAMES = new Map(
  'kim gim|lee yi rhee ri i|park bak pak|choi choe|jung jeong chung cheong|cho jo|kang gang|yoo yu ryu|lim im rim|shin sin|moon mun|oh o|woo u|seo suh|kwon gwon|hwang whang|ahn an|roh noh no|baek paik|koo gu ku|yoon yun|song|jang chang|hong|han|bae pae|nam|ko go|son|heo hur huh'
    .split('|')
    .flatMap((line) => {
      const [first = '', ...rest] = line.split(' ')
      return [first, ...rest].map((spelling) => [spelling, first] as const)
    }),
)

/** A person's name as it is compared: its words without titles, and what it sounds like by the habits of a country. */
export type PersonSpelling = {
  readonly words: readonly string[]
  /** Every turn of its order, each written together: families come first in some countries, last in others. */
  readonly turns: ReadonlySet<string>
  /** The same by sound, where spellings of one name vary. */
  readonly sounds: ReadonlySet<string>
}

export function spellPerson(name: string, country?: string): PersonSpelling {
  const korean = /[가-힣]/.test(name) || country === 'KR' || country === 'KP'
  const spaced = /^[가-힣]{3,4}$/.test(name) ? `${name.slice(0, 1)} ${name.slice(1)}` : name
  const folded = foldText(romanise(spaced.replace(/[.']/g, (mark) => (mark === '.' ? ' ' : ''))))
  const words = folded.replace(TITLES, '').split(' ').filter(Boolean)
  const turned = turnsOf(words)
  const sounds = korean ? koreanSounds(words) : turned.map((turn) => soundOf(turn, country))
  return { words, turns: new Set(turned.map((turn) => turn.join(''))), sounds: new Set(sounds) }
}

/** As it is, begun at each of its words, and back to front. Not every order: “An Văn” is not “Văn An”. */
function turnsOf(words: readonly string[]): readonly (readonly string[])[] {
  return [...begunAtEach(words), [...words].reverse()]
}

function begunAtEach(words: readonly string[]): readonly (readonly string[])[] {
  return words.map((_, i) => [...words.slice(i), ...words.slice(0, i)])
}

/** One key of all turns of a name and one of it back to front: two names that may be turned into each other share one. */
export function turnKeys(words: readonly string[]): readonly string[] {
  return [words, [...words].reverse()].flatMap(
    (each) =>
      begunAtEach(each)
        .map((turn) => turn.join(''))
        .sort()[0] ?? [],
  )
}

function soundOf(words: readonly string[], country: string | undefined): string {
  const joined = words.map((word) => word.replace(/([^aeiou])y$/, '$1i')).join('')
  if (country === 'JP') return words.map(japaneseKey).join('')
  if (country === 'VN') return joined
  return joined.replace(/ue/g, 'u').replace(/oe/g, 'o').replace(/ae/g, 'a')
}

/** The family's name by its usual spelling and the rest by sound, whichever end the family's name stands at. */
function koreanSounds(words: readonly string[]): readonly string[] {
  const ends = [
    [words[0] ?? '', words.slice(1)],
    [words.at(-1) ?? '', words.slice(0, -1)],
  ] as const
  return ends.flatMap(([family, given]) => {
    const known = SURNAMES.get(family)
    return known && given.length ? [`${known} ${koreanKey(given.join(''))}`] : []
  })
}

/** The marks of a Vietnamese name by syllable, wherever a tone is set: `hoà` and `hòa` are one, `hoa` another. */
export function vietnameseMarks(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .map((syllable) => {
      const tones = [...syllable].filter((mark) => TONES.has(mark)).join('')
      const letters = [...syllable]
        .filter((letter) => !TONES.has(letter))
        .join('')
        .replace(/([^aeiouy])y$/u, '$1i')
      return `${letters}${tones}`
    })
}

const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
