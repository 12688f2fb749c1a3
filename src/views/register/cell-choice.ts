import { SECTORS } from '#model/kinds/sectors.ts'
import type { RegisterKind } from '#model/recipe.ts'
import { foldText } from '#model/values/fold.ts'
import { SECTOR_WORDS as SECTORS_EN } from '#reading/words/en/sectors.ts'
import { SECTOR_WORDS as SECTORS_VI } from '#reading/words/vi/sectors.ts'
import { choiceWord } from '#views/print-value.ts'
import { VALUE_WORDS } from '#views/words/register-values.ts'

/** The value of a closed list a cell names: the value itself, a word for it, or a phrase that holds such a word. */
export function readChoice(
  kind: RegisterKind,
  slot: string,
  cell: string,
  values: readonly string[],
): string | undefined {
  const folded = foldText(cell)
  const own = values.find((value) => ownWords(kind, slot, value).some((word) => foldText(word) === folded))
  if (own) return own
  const words = Object.entries(VALUE_WORDS[kind][slot] ?? {}).flatMap(([value, list]) =>
    list.split('|').map((word) => [foldText(word), value] as const),
  )
  const exact = words.find(([word]) => word === folded)
  const within = exact ?? words.find(([word]) => holds(folded, word))
  return within && values.includes(within[1]) ? within[1] : undefined
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
