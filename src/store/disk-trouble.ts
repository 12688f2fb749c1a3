import { errorCode } from '#model/error-code.ts'
import { ActError, type Bilingual, problem } from '#model/problem.ts'

/** What the database and the system say where there is no room left. */
const FULL: ReadonlySet<string> = new Set(['53100', 'ENOSPC', 'EDQUOT'])

/** What they say where a file of the database is not what was written: its words, its indexes, the disk below it. */
const DAMAGED: ReadonlySet<string> = new Set(['XX001', 'XX002', '58030', 'EIO'])

/** A file that is not there counts only where it is one of the database’s own. */
const OWN_FILE = /"(base|global|pg_[a-z_]+)[/"]/

/**
 * What a person is told where the disk of the database is full or its files are damaged: both are looked to by whoever keeps
 * the machine, and neither is a fault of the program. Any other error as it is.
 */
export function diskTrouble(error: unknown): unknown {
  const code = errorCode(error)
  if (FULL.has(code)) return new ActError('unavailable', problem('disk-full', NO_ROOM, AGAIN))
  const words = error instanceof Error ? error.message : ''
  if (DAMAGED.has(code) || (code === '58P01' && OWN_FILE.test(words)))
    return new ActError('refused', problem('database-damaged', damaged(words)))
  return error
}

/** Once there is room, work in the queue is done like any other. */
const AGAIN = { details: { mayPass: true } }

const NO_ROOM: Bilingual = {
  en:
    'The disk that holds the database is full, so this was not kept; what was kept before is whole. ' +
    'Make room on that disk – the one of the data folder, or of your PostgreSQL server –, then do the same again.',
  vi:
    'Đĩa chứa cơ sở dữ liệu đã đầy nên việc này chưa được ghi; những gì đã ghi trước đó vẫn còn nguyên. ' +
    'Hãy giải phóng dung lượng trên đĩa đó (đĩa có thư mục dữ liệu, hoặc đĩa của máy chủ PostgreSQL), rồi làm lại.',
}

function damaged(words: string): Bilingual {
  return {
    en:
      `A file of the database is damaged or missing (${words}), so nothing was changed. Keep what is left of the data, put the ` +
      'newest whole copy in its place, and ask “entente verify” whether that one is whole. Have the disk looked at.',
    vi:
      `Một tệp của cơ sở dữ liệu bị hỏng hoặc bị thiếu (${words}) nên không có gì được thay đổi. Hãy giữ lại phần dữ liệu còn lại, ` +
      'thay bằng bản sao lưu nguyên vẹn gần nhất, rồi chạy “entente verify” để kiểm tra bản đó. Nên cho kiểm tra ổ đĩa.',
  }
}
