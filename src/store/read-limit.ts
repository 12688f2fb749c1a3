import type { ClientBase } from 'pg'
import { errorCode } from '#model/error-code.ts'
import { ActError, type Bilingual, problem } from '#model/problem.ts'

/** What the database says of a query it stopped. */
const STOPPED = '57014'

/**
 * Lets no query of a connection last longer: one bad question of one reader would else hold the database for all. Whatever
 * changes something lifts it for itself (store/transaction.ts), as a list of 26,000 rows takes what it takes.
 */
export async function limitReads(client: ClientBase, seconds: number | undefined): Promise<void> {
  if (!seconds) return
  const limit = String(Math.ceil(seconds * 1000))
  await client.query("/* readLimit.limitReads */ select set_config('statement_timeout', $1, false)", [limit])
}

/** What a person is told where a question was stopped; any other error as it is. */
export function readStopped(error: unknown): unknown {
  if (errorCode(error) !== STOPPED) return error
  return new ActError('unavailable', problem('read-too-long', TOO_LONG, AGAIN))
}

/** Less may go on a little later, so that work in the queue tries it again. */
const AGAIN = { details: { mayPass: true } }

const TOO_LONG: Bilingual = {
  en:
    'The database took too long over this and was stopped, so that everybody else’s work goes on; nothing was changed. ' +
    'Ask for less at once – one partner, a shorter time, a page of a list –, or try again when less is going on. ' +
    'The administrator can allow more time with the setting ENTENTE_READ_SECONDS.',
  vi:
    'Cơ sở dữ liệu mất quá nhiều thời gian cho việc này nên đã dừng lại để người khác làm việc được; không có gì thay đổi. ' +
    'Hãy hỏi ít hơn mỗi lần – một đối tác, một khoảng thời gian ngắn hơn, từng trang của danh sách – hoặc thử lại lúc ít việc hơn. ' +
    'Quản trị viên có thể cho nhiều thời gian hơn bằng thiết lập ENTENTE_READ_SECONDS.',
}
