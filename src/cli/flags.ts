import { parseArgs } from 'node:util'
import { ActError, type Bilingual, problem } from '#model/problem.ts'

/** One flag of a command. `value` names what stands after it; a flag without one is on or off. */
export type Flag = { readonly value?: string; readonly many?: boolean; readonly says: Bilingual }

export type Flags = Readonly<Record<string, Flag>>

/** Flags every command takes, before or after its name. */
export const GLOBAL_FLAGS: Flags = {
  office: { value: 'ID', says: { en: 'the office to work in', vi: 'cơ quan cần làm việc' } },
  as: {
    value: 'NAME',
    says: { en: 'who does it, from the list of people', vi: 'người thực hiện, theo danh sách cán bộ' },
  },
  lang: { value: 'en|vi', says: { en: 'language of the answer', vi: 'ngôn ngữ của câu trả lời' } },
  json: { says: { en: 'print data for programs', vi: 'in dữ liệu cho chương trình khác' } },
  'dry-run': {
    says: { en: 'say what would be done, and keep nothing', vi: 'cho biết sẽ làm gì, không ghi gì' },
  },
  help: { says: { en: 'show this help', vi: 'xem trợ giúp' } },
  version: { says: { en: 'print the version', vi: 'in số phiên bản' } },
}

/** What was typed after the name of a command. */
export type Given = {
  readonly words: readonly string[]
  readonly text: (flag: string) => string | undefined
  readonly texts: (flag: string) => readonly string[]
  readonly has: (flag: string) => boolean
  /** The words that follow a flag, up to the next one: `--accept A B`. The first word of all is never among them. */
  readonly after: (flag: string) => readonly string[]
}

type Token = ReturnType<typeof tokensOf>[number]

function tokensOf(argv: readonly string[], flags: Flags) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      {
        type: flag.value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: flag.many ?? false,
      },
    ]),
  )
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

/** The longest name of a command the words begin with, and what was typed beside it. */
export function splitCommand(
  argv: readonly string[],
  names: readonly string[],
): { readonly name: string | undefined; readonly rest: readonly string[] } {
  const typed = tokensOf(argv, GLOBAL_FLAGS).filter((token) => token.kind === 'positional')
  for (const count of [2, 1]) {
    const head = typed.slice(0, count)
    const name = head.map((token) => token.value).join(' ')
    if (head.length === count && names.includes(name)) {
      const taken = new Set(head.map((token) => token.index))
      return { name, rest: argv.filter((_, index) => !taken.has(index)) }
    }
  }
  return { name: typed[0]?.value, rest: argv }
}

/** Reads what was typed against a command's flags; throws what cannot be meant. */
export function readFlags(argv: readonly string[], flags: Flags): Given {
  const all = { ...GLOBAL_FLAGS, ...flags }
  const tokens = tokensOf(argv, all)
  for (const token of tokens) refuseToken(token, all)
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const texts = (flag: string) =>
    tokens.flatMap((token) => (token.kind === 'option' && token.name === flag ? (token.value ?? []) : []))
  return {
    words,
    texts,
    text: (flag) => texts(flag).at(-1),
    has: (flag) => tokens.some((token) => token.kind === 'option' && token.name === flag),
    after: (flag) => wordsAfter(tokens, flag),
  }
}

function wordsAfter(tokens: readonly Token[], flag: string): readonly string[] {
  const first = tokens.find((token) => token.kind === 'positional')
  let within = false
  return tokens.flatMap((token) => {
    if (token.kind === 'option') within = token.name === flag
    return within && token.kind === 'positional' && token !== first ? [token.value] : []
  })
}

function refuseToken(token: Token, flags: Flags): void {
  if (token.kind !== 'option') return
  const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
  if (!flag) throw unknownFlag(token.rawName)
  if (flag.value === undefined && token.value !== undefined) throw takesNothing(token.rawName)
  const swallowed = !token.inlineValue && token.value !== undefined && /^--[a-z]/.test(token.value)
  if (flag.value !== undefined && (token.value === undefined || swallowed))
    throw takesValue(token.rawName, flag.value)
}

/** A refusal of the words typed, before anything was looked at. */
export function usageError(says: Bilingual, where?: string): ActError {
  return new ActError('invalid', problem('usage', says, where === undefined ? {} : { where }))
}

function unknownFlag(name: string): ActError {
  return usageError(
    {
      en: `There is no flag “${name}” here. See the flags with --help.`,
      vi: `Ở đây không có cờ “${name}”. Xem các cờ bằng --help.`,
    },
    name,
  )
}

function takesNothing(name: string): ActError {
  return usageError(
    {
      en: `“${name}” takes no value. Leave the value out.`,
      vi: `“${name}” không nhận giá trị. Hãy bỏ giá trị đi.`,
    },
    name,
  )
}

function takesValue(name: string, value: string): ActError {
  return usageError(
    { en: `“${name}” needs a value: ${name} ${value}.`, vi: `“${name}” cần một giá trị: ${name} ${value}.` },
    name,
  )
}
