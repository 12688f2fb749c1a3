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

/** Names what was typed by its flag, where the act behind the command calls it otherwise. */
export function byFlag(problems: readonly Problem[], { flags }: Pick<Command, 'flags'>): readonly Problem[] {
  return problems.map((one) => {
    const [field = ''] = one.where?.split('.') ?? []
    const dashed = field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const flag = [dashed, FLAG_OF[field] ?? ''].find((name) => name in flags)
    if (one.problem !== 'input-not-read' || !flag || flag === field) return one
    const told = (text: string) => text.replaceAll(`“${one.where}”`, `“--${flag}”`)
    return { ...one, says: { en: told(one.says.en), vi: told(one.says.vi) } }
  })
}
