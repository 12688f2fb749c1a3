import { fromTcvn3 } from '#intake/letters/tcvn3.ts'

const TCVN3: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 94 }, (_, i) => String.fromCharCode(0xa1 + i))
    .map((old) => [fromTcvn3(old), old] as const)
    .filter(([letter, old]) => letter !== old),
)

/** Text as TCVN3 wrote it: capitals with tones had to be set in a font of capitals, so they are written small. */
export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter)
    .join('')
}

const ALONE: Readonly<Record<string, string>> = { đ: 'ñ', ĩ: 'ó', í: 'í', ì: 'ì', ỉ: 'æ', ị: 'ò', ỵ: 'î' }
const MARKS: readonly (readonly [string, string])[] = [
  ['\u0302\u0301', 'á'],
  ['\u0302\u0300', 'à'],
  ['\u0302\u0309', 'å'],
  ['\u0302\u0303', 'ã'],
  ['\u0302\u0323', 'ä'],
  ['\u0306\u0301', 'é'],
  ['\u0306\u0300', 'è'],
  ['\u0306\u0309', 'ú'],
  ['\u0306\u0303', 'ü'],
  ['\u0306\u0323', 'ë'],
  ['\u0302', 'â'],
  ['\u0306', 'ê'],
  ['\u0301', 'ù'],
  ['\u0300', 'ø'],
  ['\u0309', 'û'],
  ['\u0303', 'õ'],
  ['\u0323', 'ï'],
]

/** Text as VNI for Windows wrote it: a vowel, then its mark. */
export function toVni(text: string): string {
  return [...text.normalize('NFC')].map(vniOf).join('')
}

function vniOf(letter: string): string {
  const small = letter.toLowerCase()
  const capital = small !== letter
  const cased = (old: string) => (capital ? old.toUpperCase() : old)
  const alone = ALONE[small]
  if (alone) return cased(alone)
  const parts = small.normalize('NFD')
  const horned = parts.replace(/\u031b/, '')
  const base = horned[0] ?? letter
  const vowel = parts.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base
  // Marks below and above come in either order; the table names the one above first.
  const marks = [...horned.slice(1)]
    .sort((a, b) => (/[\u0302\u0306]/.test(b) ? 1 : 0) - (/[\u0302\u0306]/.test(a) ? 1 : 0))
    .join('')
  if (!marks && vowel === base) return letter
  return cased(vowel) + cased(MARKS.find(([mark]) => mark === marks)?.[1] ?? '')
}
