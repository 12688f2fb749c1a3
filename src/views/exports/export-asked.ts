import type { BookAt } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { isProblem, type Problem, problem } from '#model/problem.ts'
import { KIND_WORDS } from '../words/glossary.ts'
import { KINDS_IN_ORDER } from '../words/kind-order.ts'

/** What may be taken out of the book: all of it, or one of its lists. */
export const EXPORT_KINDS = {
  book: KINDS_IN_ORDER,
  partners: ['partnership'],
  agreements: ['agreement'],
  figures: ['investment'],
  visits: ['visit'],
  meetings: ['meeting'],
  commitments: ['commitment'],
  people: ['role'],
  events: ['event'],
  projects: ['project'],
  links: ['link'],
  profiles: ['profile'],
  gifts: ['gift'],
} as const satisfies Readonly<Record<string, readonly KindName[]>>

export type ExportKind = keyof typeof EXPORT_KINDS

/** The forms a list leaves in. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl', 'ftm', 'jsonld'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What is to leave, in which form, read at which days; `open` for what the public may see and nothing else. */
export type ExportAsked = BookAt & {
  readonly kind: ExportKind
  readonly format: ExportFormat
  readonly open: boolean
}

function isKind(text: string): text is ExportKind {
  return Object.hasOwn(EXPORT_KINDS, text)
}

function isFormat(text: string): text is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(text)
}

function parseKind(text: string): ExportKind | Problem {
  if (isKind(text)) return text
  const list = Object.keys(EXPORT_KINDS).join(', ')
  return problem(
    'export-kind-unknown',
    {
      en: `“${text}” is no list of the book. Choose one of: ${list}.`,
      vi: `Sổ không có danh sách “${text}”. Hãy chọn một trong: ${list}.`,
    },
    { where: 'kind' },
  )
}

function parseFormat(text: string): ExportFormat | Problem {
  if (isFormat(text)) return text
  const list = EXPORT_FORMATS.join(', ')
  return problem(
    'export-format-unknown',
    {
      en: `“${text}” is no format to export in. Choose one of: ${list}.`,
      vi: `Không có định dạng “${text}” để xuất. Hãy chọn một trong: ${list}.`,
    },
    { where: 'format' },
  )
}

/** Figures and promises are no entities: a file of such would be empty and look like an answer. */
function withoutEntities(kind: ExportKind): Problem {
  const [of] = EXPORT_KINDS[kind]
  return problem(
    'export-without-entities',
    {
      en: `FollowTheMoney has no form for the list “${KIND_WORDS[of].en}”. Choose another list, or another format.`,
      vi: `FollowTheMoney không có dạng cho danh sách “${KIND_WORDS[of].vi}”. Hãy chọn danh sách hoặc định dạng khác.`,
    },
    { where: 'format' },
  )
}

const NO_ENTITIES: ReadonlySet<ExportKind> = new Set(['figures', 'commitments', 'profiles', 'gifts'])

/** What was typed for a list and its form; every mistake in it at once. */
export function parseExport(typed: {
  readonly kind?: string | undefined
  readonly format?: string | undefined
}): {
  readonly asked?: Pick<ExportAsked, 'kind' | 'format'>
  readonly problems: readonly Problem[]
} {
  const kind = parseKind(typed.kind ?? 'book')
  const format = parseFormat(typed.format ?? 'csv')
  const problems = [kind, format].filter((each) => isProblem(each))
  if (isProblem(kind) || isProblem(format)) return { problems }
  if (format === 'ftm' && NO_ENTITIES.has(kind)) return { problems: [withoutEntities(kind)] }
  return { asked: { kind, format }, problems }
}
