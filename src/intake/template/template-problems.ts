import { type Problem, problem } from '#model/problem.ts'

/** A form whose braces do not go together, or that is no Word file at all. */
export function templateNotRead(tags: readonly string[]): Problem {
  const at = tags.map((tag) => `“${tag}”`).join(', ')
  return problem(
    'template-not-read',
    {
      en: `The form cannot be read${at ? `: look at ${at}` : ''}. Every { needs its }, and every list {#name} its end {/name}.`,
      vi: `Không đọc được mẫu${at ? `: hãy xem ${at}` : ''}. Mỗi dấu { cần dấu }, mỗi danh sách {#tên} cần phần kết {/tên}.`,
    },
    { where: 'file' },
  )
}

/** A form that would run or fetch something. */
export function templateNotSafe(part: string): Problem {
  return problem(
    'template-not-safe',
    {
      en: `The form holds a program or something it would fetch from elsewhere (${part}). Save it anew as a plain .docx without these.`,
      vi: `Mẫu có chứa chương trình hoặc nội dung tải từ nơi khác (${part}). Hãy lưu lại thành tệp .docx thường, bỏ các phần này.`,
    },
    { where: 'file' },
  )
}

/** A form that takes more time or room than a paper needs: far too long, or with lists inside lists inside lists. */
export function templateTooHeavy(): Problem {
  return problem(
    'template-too-heavy',
    {
      en: 'The form takes too long or grows too large when it is filled. Make it shorter, and take lists that stand inside other lists out of them.',
      vi: 'Mẫu mất quá nhiều thời gian hoặc phình quá lớn khi điền. Hãy rút ngắn mẫu và bỏ các danh sách lồng trong danh sách khác.',
    },
    { where: 'file' },
  )
}
