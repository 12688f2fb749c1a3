import { z } from 'zod'
import { KIND_NAMES, kindOf } from './kinds/all-kinds.ts'
import { type KindName, type Slot, slotsOf } from './kinds/kind.ts'
import { type Problem, problem } from './problem.ts'

/** The kinds of facts registers hold. */
export const REGISTER_KINDS = [
  'partnership',
  'agreement',
  'visit',
  'role',
  'investment',
  'project',
] as const satisfies readonly KindName[]
export type RegisterKind = (typeof REGISTER_KINDS)[number]

/** How a file writes what other files write the other way round: `1.234,5` or `1,234.5`; 02/4 or 4/2 for 2 April. */
export type RegisterLocale = {
  readonly decimal: 'comma' | 'point'
  readonly days: 'day-first' | 'month-first'
}

/**
 * What a column of a register is for. `use` is a slot (`since`), a place in a list (`parties.1`), or a part of either:
 * `b.country`, `b.lat`, `b.lon`, `amount.currency`, `days.until` (the last day, which tells the length). A column without one is kept in the row's text and read no further.
 */
export type RecipeColumn = { readonly header: string; readonly use?: string | undefined }

/**
 * How one register is read: kind of fact, sheet, heading row (counted from 1, 0 where there is none), columns in their
 * order, locale, fixed slots, and what a person decided on values (`gwangju|KR` → a place's id, or `as-written`).
 */
export type Recipe = {
  /** The register's name. Rows are known again by it and their content. */
  readonly name: string
  readonly kind: RegisterKind
  readonly sheet?: string | undefined
  readonly headerRow: number
  readonly columns: readonly RecipeColumn[]
  readonly locale: RegisterLocale
  readonly set: Readonly<Record<string, string>>
  readonly decisions: Readonly<Record<string, string>>
}

export const recipeSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  kind: z.enum(REGISTER_KINDS),
  sheet: z.string().max(255).optional(),
  headerRow: z.number().int().min(0).max(1000),
  columns: z
    .array(z.strictObject({ header: z.string().max(1000), use: z.string().max(60).optional() }))
    .max(500),
  locale: z.strictObject({
    decimal: z.enum(['comma', 'point']),
    days: z.enum(['day-first', 'month-first']),
  }),
  set: z.record(z.string(), z.string().max(300)).default({}),
  decisions: z.record(z.string(), z.string().max(100)).default({}),
})

/** A use taken apart: its slot, its place in a list, and the part of the value it holds. */
export type ColumnUse = {
  readonly slot: string
  /** `b`, or `parties.1`: the path the value stands under. */
  readonly path: string
  readonly part: 'value' | 'country' | 'lat' | 'lon' | 'currency' | 'until'
}

const PARTS = ['country', 'lat', 'lon', 'currency', 'until'] as const

/** Takes a use apart; undefined where the kind has no such slot. */
export function useOf(kind: KindName, use: string): ColumnUse | undefined {
  const [slot = '', ...rest] = use.split('.')
  if (!Object.hasOwn(slotsOf(kindOf(kind)), slot)) return undefined
  const last = rest.at(-1)
  const part = PARTS.find((each) => each === last) ?? 'value'
  const position = part === 'value' ? rest : rest.slice(0, -1)
  if (position.length > 1 || (position[0] !== undefined && !/^\d$/.test(position[0]))) return undefined
  return { slot, path: [slot, ...position].join('.'), part }
}

/** The slot a use fills. */
export function slotOfUse(kind: KindName, use: string): Slot | undefined {
  const taken = useOf(kind, use)
  return taken && slotsOf(kindOf(kind))[taken.slot]
}

export function isRegisterKind(text: string | undefined): text is RegisterKind {
  return REGISTER_KINDS.some((kind) => kind === text)
}

/** Faults of a recipe that its schema cannot see: uses its kind does not have, a use given twice, fixed slots unknown. */
export function recipeProblems(recipe: Recipe): readonly Problem[] {
  const uses = recipe.columns.flatMap((column) => column.use ?? [])
  const slots = Object.keys(slotsOf(kindOf(recipe.kind))).join(', ')
  const unknown = [...uses, ...Object.keys(recipe.set)].filter((use) => !useOf(recipe.kind, use))
  const twice = uses.filter((use, i) => uses.indexOf(use) !== i)
  return [
    ...unknown.map((use) =>
      problem(
        'recipe-no-such-slot',
        {
          en: `“${use}” is no part of a ${recipe.kind}. It has: ${slots}.`,
          vi: `Loại “${recipe.kind}” không có mục “${use}”. Các mục có: ${slots}.`,
        },
        { where: use },
      ),
    ),
    ...twice.map((use) =>
      problem(
        'recipe-column-twice',
        {
          en: `Two columns are both taken for “${use}”. Choose one of them.`,
          vi: `Hai cột cùng được chọn cho mục “${use}”. Hãy chọn một cột.`,
        },
        { where: use },
      ),
    ),
  ]
}

/** The kind a word names, said with the list where it names none. */
export function parseRegisterKind(text: string): RegisterKind | Problem {
  if (isRegisterKind(text)) return text
  const list = REGISTER_KINDS.join(', ')
  const known = KIND_NAMES.some((kind) => kind === text)
  return problem('no-such-register', {
    en: known
      ? `A ${text} is not taken from registers. Choose one of: ${list}.`
      : `“${text}” is no kind of register. Choose one of: ${list}.`,
    vi: known
      ? `Không nhập loại “${text}” từ sổ. Hãy chọn: ${list}.`
      : `Không có loại sổ “${text}”. Hãy chọn: ${list}.`,
  })
}
