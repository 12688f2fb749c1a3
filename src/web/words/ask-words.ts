import type { Language } from '#model/problem.ts'

const en = {
  understood: 'Understood as',
  files: 'Delegations with a file',
  noFiles: 'No delegation on these days has a file.',
  deadlines: 'All deadlines',
  whole: (name: string) => `All about ${name}`,
  notThis: (name: string) =>
    `The book does not hold what was asked about ${name}. Other things about it may be on file.`,
}

const vi: typeof en = {
  understood: 'Hiểu là',
  files: 'Đoàn đã có hồ sơ',
  noFiles: 'Không có hồ sơ đoàn nào trong các ngày này.',
  deadlines: 'Mọi thời hạn',
  whole: (name) => `Tất cả về ${name}`,
  notThis: (name) => `Sổ chưa ghi điều được hỏi về ${name}. Nội dung khác về ${name} có thể đã có trong sổ.`,
}

/** The words of the page of an answer. */
export function askWords(lang: Language): typeof en {
  return lang === 'vi' ? vi : en
}
