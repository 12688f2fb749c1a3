import type { Problem } from '#model/problem.ts'
import type { Command } from './command.ts'

/** What acts call by another name than the flags. */
const FLAG_OF: Readonly<Record<string, string>> = {
  day: 'day-of-paper',
  deskEntry: 'desk',
  firms: 'firm',
  handed: 'of',
  lang: 'text-lang',
  missionId: 'mission',
  partners: 'partner',
  projectId: 'project',
  published: 'day',
  recordIds: 'record',
  reviewDay: 'review',
  sourceId: 'source',
  sourceIds: 'source',
  why: 'reason',
}

/** `textLang` as a flag writes it. */
function dashed(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Names what was typed by its flag, where the act behind the command calls it otherwise: `put.start` is `--start`. */
export function byFlag(problems: readonly Problem[], { flags }: Pick<Command, 'flags'>): readonly Problem[] {
  return problems.map((one) => {
    const fields = one.where?.split('.').reverse() ?? []
    const flag = fields
      .flatMap((field) => [dashed(field), FLAG_OF[field] ?? ''])
      .find((name) => name !== '' && name in flags)
    if (one.problem !== 'input-not-read' || !flag || flag === one.where) return one
    const told = (text: string) => text.replaceAll(`“${one.where}”`, `“--${flag}”`)
    return { ...one, says: { en: told(one.says.en), vi: told(one.says.vi) } }
  })
}
