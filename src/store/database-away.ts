import { errorCode } from '#model/error-code.ts'
import { ActError, type Bilingual, problem } from '#model/problem.ts'

/** What the system and the database say where a connection cannot be had now, and may be a little later. */
const CODES: ReadonlySet<string> = new Set([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ENOENT',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
  ],
  ...['57P01', '57P02', '57P03', '53300'],
])

/** What the driver says of it, which has no code for it. */
const WORDS = /timeout exceeded when trying to connect|connection terminated/i

/**
 * What a person is told where no connection was to be had in the time one is waited for: the server is away, or all its
 * connections are at work. Any other error as it is.
 */
export function databaseAway(error: unknown): unknown {
  if (!isAway(error)) return error
  return new ActError('unavailable', problem('database-away', AWAY, AGAIN))
}

/** Whether no connection was to be had now, where one may be a little later. */
export function isAway(error: unknown): boolean {
  return CODES.has(errorCode(error)) || (error instanceof Error && WORDS.test(error.message))
}

/** Work in the queue tries it again. */
const AGAIN = { details: { mayPass: true } }

const AWAY: Bilingual = {
  en:
    'The database does not answer just now, so nothing was read and nothing was changed. Try again in a moment. If it goes on, ' +
    'ask the administrator to look whether the database runs (“entente doctor” tells where it is).',
  vi:
    'Cơ sở dữ liệu hiện không trả lời nên chưa đọc và chưa thay đổi gì. Hãy thử lại sau ít phút. Nếu vẫn vậy, ' +
    'hãy nhờ quản trị viên xem cơ sở dữ liệu có đang chạy không (lệnh “entente doctor” cho biết vị trí).',
}
