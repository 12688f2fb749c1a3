import type { Bilingual, Language } from '#model/problem.ts'
import type { Command, Output } from './command.ts'
import { type Flags, GLOBAL_FLAGS } from './flags.ts'
import { columns } from './print/columns.ts'

const WORDS = {
  usage: { en: 'Usage: entente COMMAND …', vi: 'Cách dùng: entente LỆNH …' },
  commands: { en: 'Commands', vi: 'Các lệnh' },
  flags: { en: 'Flags', vi: 'Các cờ' },
  everywhere: { en: 'Flags of every command', vi: 'Các cờ dùng cho mọi lệnh' },
  more: {
    en: '“entente help COMMAND” shows one command with its flags.',
    vi: '“entente help LỆNH” cho xem một lệnh cùng các cờ của nó.',
  },
} as const satisfies Record<string, Bilingual>

/** Every command in a line. */
export function overview(commands: readonly Command[], lang: Language): Output {
  const list = commands.map((command) => [`  ${command.name}`, command.says[lang]])
  return {
    data: {
      commands: commands.map(({ name, usage, says }) => ({ name, usage, says })),
      flags: flagsData(GLOBAL_FLAGS),
    },
    text: [
      WORDS.usage[lang],
      '',
      `${WORDS.commands[lang]}:`,
      columns(list),
      '',
      `${WORDS.everywhere[lang]}:`,
      flagLines(GLOBAL_FLAGS, lang),
      '',
      WORDS.more[lang],
    ].join('\n'),
  }
}

/** One command with its flags. */
export function commandHelp(command: Command, lang: Language): Output {
  const { name, usage, says, flags } = command
  const own = Object.keys(flags).length ? ['', `${WORDS.flags[lang]}:`, flagLines(flags, lang)] : []
  const everywhere = Object.fromEntries(
    Object.entries(GLOBAL_FLAGS).filter(([flag]) => flag !== 'dry-run' || command.rehearses),
  )
  return {
    data: { name, usage, says, flags: flagsData(flags), dryRun: command.rehearses ?? false },
    text: [
      `entente ${usage}`,
      `  ${says[lang]}`,
      ...own,
      '',
      `${WORDS.everywhere[lang]}:`,
      flagLines(everywhere, lang),
    ].join('\n'),
  }
}

/** A flag as it is typed: `--slot NAME=VALUE …`. */
export function flagUsage(name: string, { value, many }: Flags[string]): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}${many ? ' …' : ''}`
}

function flagLines(flags: Flags, lang: Language): string {
  return columns(Object.entries(flags).map(([name, flag]) => [`  ${flagUsage(name, flag)}`, flag.says[lang]]))
}

function flagsData(flags: Flags): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(flags).map(([name, { value, many, says }]) => [
      name,
      { value: value ?? null, many: many ?? false, says },
    ]),
  )
}
