import type { Command } from './command.ts'
import { type Given, GLOBAL_FLAGS, usageError } from './flags.ts'

/**
 * Refuses words a command has no place for: `entente ties Korea` would else list all ties as if they were Korea’s. How many it
 * takes is what its usage shows beside the flags.
 */
export function refuseSpareWords(command: Command, given: Given): void {
  const spare = given.words[mostWords(command)]
  if (spare === undefined) return
  throw usageError(
    {
      en: `“${spare}” is one word too many for “${command.name}”. Put words that belong together in quotes, or see the usage with --help.`,
      vi: `Lệnh “${command.name}” không nhận thêm “${spare}”. Hãy đặt các từ đi liền nhau trong dấu ngoặc kép, hoặc xem cách dùng bằng --help.`,
    },
    spare,
  )
}

/** How many words may stand beside the flags; what is told in any number (`ID…`) has no most. */
export function mostWords({
  name,
  usage,
  flags,
  takesAllWords,
}: Pick<Command, 'name' | 'usage' | 'flags' | 'takesAllWords'>): number {
  if (takesAllWords) return Number.POSITIVE_INFINITY
  const pieces = usage
    .replace(/"[^"]*"/g, 'WORD')
    .replaceAll('|--', ' | --')
    .replace(/[[\]()]/g, ' ')
    .split(/\s\|\s/)
    .map((piece) => wordsIn(piece.replace(new RegExp(`^\\s*${name}\\b`), ''), flags))
  return Math.max(...pieces)
}

function wordsIn(piece: string, flags: Command['flags']): number {
  let count = 0
  let afterFlag = false
  let valueNext = false
  for (const token of piece.split(/\s+/).filter(Boolean)) {
    if (token.startsWith('--')) {
      const flag = token.slice(2).replace(/\W+$/, '')
      valueNext = (flags[flag] ?? GLOBAL_FLAGS[flag])?.value !== undefined
      afterFlag = true
    } else if (valueNext) valueNext = false
    else if (/^…\|?$/.test(token) && afterFlag) continue
    else if (token.includes('…')) return Number.POSITIVE_INFINITY
    else {
      count += 1
      afterFlag = false
    }
  }
  return count
}
