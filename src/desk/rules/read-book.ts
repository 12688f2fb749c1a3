import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Bilingual, type Problem, problem } from '#model/problem.ts'
import { findShape, SHAPES } from './all-shapes.ts'
import { type BookFile, bookFile, type ClauseLine } from './book-schema.ts'
import type { Clause, ClauseSource, RuleBook } from './clause.ts'

/** A book, or all that is wrong with its file, each with its line. */
export type ReadBook = { readonly book?: RuleBook; readonly problems: readonly Problem[] }

type Path = readonly PropertyKey[]

/** Reads a rule book from its YAML. Nothing of a file with a fault is used: a limit half read is worse than none. */
export function readBook(file: string, text: string): ReadBook {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length) {
    return {
      problems: document.errors.map((error) =>
        fault(file, lines.linePos(error.pos[0]).line, {
          en: `this is not YAML: ${error.message.split('\n')[0]}`,
          vi: `không đúng cú pháp YAML: ${error.message.split('\n')[0]}`,
        }),
      ),
    }
  }
  const at = (path: Path) => lineOf(document, lines, path)
  const parsed = bookFile.safeParse(document.toJS())
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => issueFault(file, at, issue)) }
  }
  const problems = [...faultsOfClauses(file, at, parsed.data), ...faultsOfSources(file, at, parsed.data)]
  return problems.length ? { problems } : { book: bookOf(parsed.data), problems: [] }
}

function fault(file: string, line: number, says: Bilingual): Problem {
  const where = `${file}:${line}`
  return problem('rule-book-not-read', { en: `${where}: ${says.en}`, vi: `${where}: ${says.vi}` }, { where })
}

/** The line of what a path leads to, or of the nearest thing above it that is there. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length) as unknown[], true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

function issueFault(file: string, at: (path: Path) => number, issue: z.core.$ZodIssue): Problem {
  const name = issue.path.map(String).join('.')
  const line = at(issue.path)
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ')
    return fault(file, at([...issue.path, issue.keys[0] ?? '']), {
      en: `“${keys}” is not known here. Leave it out, or look at how another book writes it.`,
      vi: `không có mục “${keys}”. Hãy bỏ mục này, hoặc xem cách viết ở bộ quy định khác.`,
    })
  }
  return fault(file, line, {
    en: `“${name || 'the file'}” cannot be used: ${issue.message}.`,
    vi: `mục “${name || 'toàn tệp'}” không dùng được: ${issue.message}.`,
  })
}

function faultsOfClauses(file: string, at: (path: Path) => number, book: BookFile): readonly Problem[] {
  const ids = book.clauses.map((one) => one.id)
  return book.clauses.flatMap((clause, index) => {
    const path = ['clauses', index]
    const twice = ids.indexOf(clause.id) !== index
    return [
      ...(twice
        ? [
            fault(file, at([...path, 'id']), {
              en: `“${clause.id}” is used twice. Give each clause its own name.`,
              vi: `“${clause.id}” bị dùng hai lần. Mỗi quy định cần một tên riêng.`,
            }),
          ]
        : []),
      ...(clause.from && clause.to && clause.to < clause.from
        ? [
            fault(file, at([...path, 'to']), {
              en: `the last day (${clause.to}) lies before the first (${clause.from}).`,
              vi: `ngày hết hiệu lực (${clause.to}) trước ngày có hiệu lực (${clause.from}).`,
            }),
          ]
        : []),
      ...faultsOfTerms(file, at, path, clause),
    ]
  })
}

function faultsOfTerms(
  file: string,
  at: (path: Path) => number,
  path: Path,
  clause: ClauseLine,
): readonly Problem[] {
  const shape = findShape(clause.shape)
  if (!shape) {
    const list = SHAPES.map((one) => one.name).join(', ')
    return [
      fault(file, at([...path, 'shape']), {
        en: `“${clause.shape}” is no shape of rule. Choose one of: ${list}.`,
        vi: `không có dạng quy định “${clause.shape}”. Hãy chọn: ${list}.`,
      }),
    ]
  }
  const terms = shape.terms.safeParse(clause.terms)
  if (terms.success) return []
  return terms.error.issues.map((issue) =>
    issueFault(file, at, { ...issue, path: [...path, 'terms', ...issue.path] }),
  )
}

function faultsOfSources(file: string, at: (path: Path) => number, book: BookFile): readonly Problem[] {
  const named = [
    ...book.clauses.map((one, index) => ({ source: one.source, path: ['clauses', index, 'source'] })),
    ...book.unread.map((one, index) => ({ source: one.source, path: ['unread', index, 'source'] })),
  ]
  return named
    .filter(({ source }) => !Object.hasOwn(book.sources, source))
    .map(({ source, path }) =>
      fault(file, at(path), {
        en: `no source is called “${source}”. Write it under “sources”.`,
        vi: `không có văn bản nào tên “${source}”. Hãy ghi ở mục “sources”.`,
      }),
    )
}

function bookOf(file: BookFile): RuleBook {
  const sourceOf = (name: string, article?: string): ClauseSource => ({
    ...(file.sources[name] as ClauseSource),
    ...(article ? { article } : {}),
  })
  return {
    id: file.book,
    place: file.place,
    name: file.name,
    ...(file.own ? { own: true } : {}),
    clauses: file.clauses.map(({ article, source, terms, shape, ...rest }) => ({
      ...rest,
      shape,
      terms: findShape(shape)?.terms.parse(terms),
      source: sourceOf(source, article),
    })) as readonly Clause[],
    unread: file.unread.map(({ topic, source, from }) => ({
      topic,
      source: sourceOf(source),
      ...(from ? { from } : {}),
    })),
  }
}
