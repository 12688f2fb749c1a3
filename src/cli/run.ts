import { ActError, type Language } from '#model/problem.ts'
import { refusePastEnd } from '#views/lists/refuse-past-end.ts'
import type { Command, Output, Run } from './command.ts'
import { COMMANDS } from './commands/all-commands.ts'
import { EXIT_CODES, type Failure, failureOf, printFailure } from './exit-codes.ts'
import { byFlag } from './flag-named.ts'
import { type Given, readFlags, splitCommand, usageError } from './flags.ts'
import { commandHelp, overview } from './help.ts'
import type { Program } from './program.ts'
import { refuseSpareWords } from './usage-words.ts'

/** Runs one command line and returns its exit code. Data goes to `out`, words to `err`; nothing else is touched. */
export async function runCli(program: Program, argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json')
  const lang = wordsIn(argv) ?? program.settings.lang
  try {
    const output = await answer(program, argv, lang)
    if (json && !output.lines) program.out(`${JSON.stringify(output.data, null, 2)}\n`)
    else if (output.text) program.out(`${output.text}\n`)
    return output.code ?? EXIT_CODES.ok
  } catch (error) {
    const { out, err, code } = printRefused(failureOf(error), argv, lang)
    if (out) program.out(out)
    if (err) program.err(err.trimEnd())
    return code
  }
}

/** A failure as it is told: as data on standard output where data were asked for, in words beside it where not. */
export function printRefused(
  failure: Failure,
  argv: readonly string[],
  lang: Language,
): { readonly out?: string; readonly err?: string; readonly code: number } {
  const { code, problems } = failure
  const json = argv.includes('--json')
  return {
    ...(json ? { out: `${JSON.stringify({ error: { code, problems } }, null, 2)}\n` } : {}),
    ...(!json || failure.trace ? { err: `${printFailure(failure, lang)}\n` } : {}),
    code: EXIT_CODES[code],
  }
}

/** The language asked for, looked at before all else, so that a refusal of the words typed is in it too. */
export function wordsIn(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : argv[at + 1]
  return at >= 0 && (value === 'en' || value === 'vi') ? value : undefined
}

async function answer(program: Program, argv: readonly string[], lang: Language): Promise<Output> {
  const { name, rest } = splitCommand(
    argv,
    COMMANDS.map((command) => command.name),
  )
  if (name === undefined || name === 'help') return await help(program, rest, name, lang)
  const command = COMMANDS.find((each) => each.name === name)
  if (!command) throw unknownCommand(name)
  if (rest.includes('--help')) return commandHelp(command, lang)
  const given = readFlags(rest, command.flags)
  checkFlags(command, given)
  refuseSpareWords(command, given)
  const run: Run = {
    program,
    ctx: program.ctx,
    given,
    lang,
    json: given.has('json'),
    dry: given.has('dry-run'),
    tell: (line) => program.err(line[lang]),
  }
  try {
    const output = await command.run(run)
    refusePastEnd(output.data, given.text('page'))
    return marked(run, output)
  } catch (error) {
    throw error instanceof ActError ? new ActError(error.code, byFlag(error.problems, command)) : error
  }
}

/** A dry run says so: beside the text for a person, within the data for a program. */
function marked(run: Run, output: Output): Output {
  if (!run.dry) return output
  if (!run.json) run.tell({ en: 'Nothing was kept. It would be:', vi: 'Chưa ghi gì. Nếu làm thật thì:' })
  const data = typeof output.data === 'object' && output.data !== null ? output.data : { answer: output.data }
  return { ...output, data: { dryRun: true, ...data } }
}

function checkFlags(command: Command, given: Given): void {
  if (given.has('dry-run') && !command.rehearses) {
    throw usageError({
      en: `“${command.name}” cannot be tried without doing it: --dry-run is not for this command.`,
      vi: `Không thể thử lệnh “${command.name}” mà không thực hiện: lệnh này không dùng --dry-run.`,
    })
  }
  const lang = given.text('lang')
  if (lang !== undefined && lang !== 'en' && lang !== 'vi') {
    throw usageError({
      en: `“${lang}” is not a language here. Write --lang en or --lang vi.`,
      vi: `Không có ngôn ngữ “${lang}”. Hãy viết --lang en hoặc --lang vi.`,
    })
  }
}

async function help(
  program: Program,
  rest: readonly string[],
  name: string | undefined,
  lang: Language,
): Promise<Output> {
  const words = rest.filter((word) => word !== 'help' && !word.startsWith('-')).join(' ')
  if (name === undefined) {
    const given = readFlags(rest, {})
    if (given.has('version')) return { data: { version: program.version }, text: program.version }
    return overview(COMMANDS, lang)
  }
  const command = COMMANDS.find((each) => each.name === words)
  if (words && !command) throw unknownCommand(words)
  return command ? commandHelp(command, lang) : overview(COMMANDS, lang)
}

function unknownCommand(name: string) {
  const longer = COMMANDS.map((each) => each.name).filter((each) => each.startsWith(`${name} `))
  if (longer.length) {
    const list = longer.map((each) => `“entente ${each}”`).join(', ')
    return usageError(
      { en: `“${name}” needs one word more: ${list}.`, vi: `Sau “${name}” cần thêm một từ: ${list}.` },
      name,
    )
  }
  return usageError(
    {
      en: `There is no command “${name}”. “entente --help” lists them.`,
      vi: `Không có lệnh “${name}”. Xem danh sách bằng “entente --help”.`,
    },
    name,
  )
}
