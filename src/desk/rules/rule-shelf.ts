import { type Problem, problem } from '#model/problem.ts'
import type { RuleBook } from './clause.ts'
import { readBook } from './read-book.ts'

/** The rule books that came with the program, and what was wrong with files that could not be used. */
export type RuleShelf = { readonly books: readonly RuleBook[]; readonly problems: readonly Problem[] }

/** Reads the files of rule books, each by itself: one that cannot be read takes none of the others along. */
export function readShelf(files: readonly { readonly name: string; readonly text: string }[]): RuleShelf {
  const books: RuleBook[] = []
  const problems: Problem[] = []
  for (const { name, text } of files) {
    const read = readBook(name, text)
    problems.push(...read.problems)
    if (!read.book) continue
    if (books.some((one) => one.id === read.book?.id)) problems.push(twice(name, read.book.id))
    else books.push(read.book)
  }
  return { books, problems }
}

function twice(file: string, id: string): Problem {
  return problem(
    'rule-book-twice',
    {
      en: `${file}: another file holds the book “${id}” already. Give one of them another name.`,
      vi: `${file}: đã có tệp khác chứa bộ quy định “${id}”. Hãy đổi tên một trong hai.`,
    },
    { where: file },
  )
}
