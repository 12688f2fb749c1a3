import type { Command } from '#cli/command.ts'
import { COMMANDS } from '#cli/commands/all-commands.ts'
import { EXIT_CODES } from '#cli/exit-codes.ts'
import { type Flags, GLOBAL_FLAGS } from '#cli/flags.ts'
import { flagUsage } from '#cli/help.ts'
import { table } from './table.ts'

const ENDINGS: Readonly<Record<keyof typeof EXIT_CODES, string>> = {
  ok: 'done, or answered (also where the answer is “nothing on file”)',
  invalid: 'the words typed, or a value, cannot be read',
  'not-found': 'it is not there',
  conflict: 'it was decided or changed meanwhile, or is there already',
  refused: 'it goes against a rule, or a quote does not stand in its source',
  forbidden: 'nobody was named, or somebody who is not on the office’s list',
  bug: 'a fault of the program; its trace is on stderr',
  unavailable:
    'not now: the database took too long, or could not be reached; the same may be answered a little later',
}

const HEAD = `# The command line

\`./entente COMMAND …\` works on the same data as the server, whether or not one runs. Answers go to standard output, words
about them to standard error. \`ENTENTE_OFFICE\`, \`ENTENTE_AS\` and \`ENTENTE_LANG\` stand in for \`--office\`, \`--as\` and
\`--lang\`.

Made from \`src/cli/commands/\` by \`npx tsx scripts/reference/write-reference.ts\`.`

/** The reference of the command line, from the commands themselves. */
export function renderCliReference(): string {
  const endings = Object.entries(ENDINGS).map(([name, says]) => [
    String(EXIT_CODES[name as keyof typeof EXIT_CODES]),
    name,
    says,
  ])
  return `${[
    HEAD,
    '## Flags of every command',
    flagTable(GLOBAL_FLAGS),
    '## Exit codes',
    'With `--json` a refusal is printed on standard output as `{"error": {"code", "problems"}}`.',
    table(['code', 'name', 'when'], endings),
    '## Commands',
    ...COMMANDS.map(commandSection),
  ].join('\n\n')}\n`
}

function commandSection({ name, usage, says, flags, rehearses }: Command): string {
  return [
    `### ${name}`,
    `\`entente ${usage}\``,
    `${sentence(says.en)}${rehearses ? ' Takes `--dry-run`.' : ''}\n*${sentence(says.vi)}*`,
    ...(Object.keys(flags).length ? [flagTable(flags)] : []),
  ].join('\n\n')
}

function flagTable(flags: Flags): string {
  return table(
    ['flag', '', ''],
    Object.entries(flags).map(([name, flag]) => [`\`${flagUsage(name, flag)}\``, flag.says.en, flag.says.vi]),
  )
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`
}
