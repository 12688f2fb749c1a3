import { errorCode } from '#model/error-code.ts'
import type { Bilingual } from '#model/problem.ts'
import type { Run } from './command.ts'
import { usageError } from './flags.ts'

/** The word at a place, or a refusal that names what is missing. */
export function wordAt(run: Run, at: number, what: Bilingual): string {
  const word = run.given.words[at]
  if (word !== undefined) return word
  throw usageError({
    en: `What is missing: ${what.en}. See the usage with --help.`,
    vi: `Còn thiếu: ${what.vi}. Xem cách dùng bằng --help.`,
  })
}

/** All words as one text: quotes around a question are welcome and needless. */
export function allWords(run: Run, what: Bilingual): string {
  wordAt(run, 0, what)
  return run.given.words.join(' ')
}

/** The value of a flag that has to be there. */
export function flagNeeded(run: Run, flag: string, value: string): string {
  const text = run.given.text(flag)
  if (text !== undefined) return text
  throw usageError({
    en: `--${flag} ${value} is missing. Add it, or see the usage with --help.`,
    vi: `Thiếu --${flag} ${value}. Hãy thêm vào, hoặc xem cách dùng bằng --help.`,
  })
}

/** A file's bytes, or standard input for `-`. */
export async function readGiven(run: Run, path: string): Promise<Uint8Array> {
  if (path === '-') return new TextEncoder().encode(await run.program.readStdin())
  try {
    return await run.program.readFile(path)
  } catch (error) {
    const code = errorCode(error)
    throw usageError(
      {
        en: `“${path}” cannot be read${REASONS.en[code] ?? ''}.`,
        vi: `Không đọc được “${path}”${REASONS.vi[code] ?? ''}.`,
      },
      path,
    )
  }
}

const REASONS: Readonly<Record<'en' | 'vi', Readonly<Record<string, string>>>> = {
  en: {
    ENOENT: ': there is no such file',
    EISDIR: ': it is a folder',
    EACCES: ': you are not allowed to',
  },
  vi: { ENOENT: ': không có tệp này', EISDIR: ': đây là thư mục', EACCES: ': không có quyền đọc' },
}
