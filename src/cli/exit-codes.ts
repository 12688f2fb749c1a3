import { errorTrace } from '#model/error-trace.ts'
import {
  ActError,
  type ActErrorCode,
  type Bilingual,
  type Language,
  type Problem,
  problem,
} from '#model/problem.ts'

/** How a command ended, for scripts. A usage error is invalid input; 70 is a fault of the program, 75 says “try again”. */
export const EXIT_CODES: Readonly<Record<'ok' | ActErrorCode | 'bug', number>> = {
  ok: 0,
  invalid: 2,
  'not-found': 4,
  conflict: 5,
  refused: 6,
  forbidden: 7,
  bug: 70,
  unavailable: 75,
}

export type Failure = {
  readonly code: ActErrorCode | 'bug'
  readonly problems: readonly Problem[]
  /** For whoever repairs the program. */
  readonly trace?: string
}

/** What went wrong, in words. Anything an act or view did not throw on purpose is a bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ActError) return { code: error.code, problems: error.problems }
  return {
    code: 'bug',
    problems: [
      problem('bug', {
        en: 'Something broke in the program itself. Nothing was half saved. Please report the lines below.',
        vi: 'Chương trình gặp lỗi bên trong. Không có gì bị ghi dở dang. Vui lòng báo lại các dòng dưới đây.',
      }),
    ],
    trace: errorTrace(error),
  }
}

/** What to type, where a problem is told the same on pages and here. */
const TO_TYPE: Readonly<Record<string, Bilingual>> = {
  'no-such-office': { en: 'They are listed by: entente offices', vi: 'Xem bằng lệnh: entente offices' },
  'paper-about': {
    en: 'It is named by --mission, --partner or --unit.',
    vi: 'Nêu bằng --mission, --partner hoặc --unit.',
  },
}

/** A failure as sentences, one a line. */
export function printFailure({ problems, trace }: Failure, lang: Language): string {
  const lines = problems.flatMap(({ problem: name, says }) =>
    [says[lang], TO_TYPE[name]?.[lang] ?? []].flat(),
  )
  return [...lines, ...(trace ? ['', trace] : [])].join('\n')
}
