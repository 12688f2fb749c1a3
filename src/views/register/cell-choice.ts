import { kindOf } from '#model/kinds/all-kinds.ts'
import { slotsOf } from '#model/kinds/kind.ts'
import { SECTORS } from '#model/kinds/sectors.ts'
import type { RegisterKind } from '#model/recipe.ts'
import { foldText } from '#model/values/fold.ts'
import { SECTOR_WORDS as SECTORS_EN } from '#reading/words/en/sectors.ts'
import { SECTOR_WORDS as SECTORS_VI } from '#reading/words/vi/sectors.ts'
import { choiceWord } from '../print-value.ts'
import { VALUE_WORDS } from '../words/register-values.ts'

/** The value of a closed list a cell names: the value itself, a word for it, or a phrase that holds such a word. */
export function readChoice(kind: RegisterKind, slot: string, cell: string): string | undefined {
  const folded = foldText(cell)
  const { own, words } = wordsOf(kind, slot)
  const named = own.get(folded) ?? words.get(folded)
  if (named !== undefined) return named
  for (const [word, value] of words) if (holds(folded, word)) return value
  return undefined
}

/** Words, folded, with the value each stands for. */
type Words = ReadonlyMap<string, string>

/** What names the values of a closed list: what they are shown by and kept as, and other words registers write. */
type ListWords = { readonly own: Words; readonly words: Words }

/** Every cell of a column asks for the same words. */
const KNOWN = new Map<string, ListWords>()

function wordsOf(kind: RegisterKind, slot: string): ListWords {
  const key = `${kind}.${slot}`
  const known = KNOWN.get(key) ?? foldedWords(kind, slot)
  KNOWN.set(key, known)
  return known
}

function foldedWords(kind: RegisterKind, slot: string): ListWords {
  const values = slotsOf(kindOf(kind))[slot]?.values ?? []
  const written = Object.entries(VALUE_WORDS[kind][slot] ?? {}).filter(([value]) => values.includes(value))
  return {
    own: firstOf(
      values.flatMap((value) => ownWords(kind, slot, value).map((word) => [word, value] as const)),
    ),
    words: firstOf(written.flatMap(([value, list]) => list.split('|').map((word) => [word, value] as const))),
  }
}

/** Of two values with one word it names the first. */
function firstOf(pairs: readonly (readonly [word: string, value: string])[]): Words {
  const found = new Map<string, string>()
  for (const [word, value] of pairs) {
    const folded = foldText(word)
    if (!found.has(folded)) found.set(folded, value)
  }
  return found
}

/** The value as files for programs have it, and the words it is shown by. */
function ownWords(kind: RegisterKind, slot: string, value: string): readonly string[] {
  return [value, choiceWord(kind, slot, value, 'vi'), choiceWord(kind, slot, value, 'en')]
}

/** Words in Latin letters have to stand as words; scripts without blanks are looked for anywhere. */
function holds(folded: string, word: string): boolean {
  return /^[a-z0-9 ]+$/.test(word) ? ` ${folded} `.includes(` ${word} `) : folded.includes(word)
}

const SECTOR_NAMES: readonly (readonly [string, string])[] = SECTORS.flatMap((sector) =>
  [sector.replaceAll('-', ' '), SECTORS_EN[sector] ?? '', SECTORS_VI[sector] ?? '']
    .flatMap((list) => list.split('|'))
    .filter(Boolean)
    .map((word) => [foldText(word), sector] as const),
).sort(([a], [b]) => b.length - a.length)

/** The fields of cooperation a cell lists; undefined where a part of it is none. */
export function readSectors(cell: string): readonly string[] | undefined {
  const parts = cell
    .split(/[,;、/\n]|\s(?:và|and)\s/u)
    .map((part) => foldText(part))
    .filter(Boolean)
  const found = parts.map((part) => SECTOR_NAMES.find(([word]) => holds(part, word))?.[1])
  return found.every((sector) => sector !== undefined) && found.length
    ? [...new Set(found.flatMap((s) => s ?? []))]
    : undefined
}
