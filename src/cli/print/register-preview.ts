import type { Language } from '#model/problem.ts'
import { printNumber } from '#model/values/money.ts'
import type { RegisterPreview } from '#views/register/register-view.ts'
import { STANDING_WORDS } from '#views/words/import-words.ts'
import { columns } from './columns.ts'

const STANDINGS = ['create', 'same', 'differs', 'ambiguous', 'refused'] as const

/** Rows by what becomes of them, a line each. */
export function countLines(counts: RegisterPreview['counts'], lang: Language): string {
  return columns(STANDINGS.map((each) => [String(counts[each]), STANDING_WORDS[each][lang]]))
}

/** A register as it would be taken in, with what is to be decided as it is typed. */
export function previewText(preview: RegisterPreview, lang: Language): string {
  const { recipe } = preview
  const days = recipe.locale.days === 'day-first' ? '02/4/2025 = 2025-04-02' : '4/2/2025 = 2025-04-02'
  const numbers = recipe.locale.decimal === 'comma' ? '150.000 = 150000' : '150,000 = 150000'
  return [
    countLines(preview.counts, lang),
    columns(preview.reasons.map((each) => [String(each.rows), each.text])),
    columns(recipe.columns.map(({ header, use }) => [header || '—', '→', use ?? '—'])),
    `${days}; ${numbers}`,
    columns(
      preview.rows.map((row) => [
        String(row.line),
        STANDING_WORDS[row.standing][lang],
        row.says,
        row.reason ?? '',
      ]),
    ),
    rowsShown(preview, lang),
    ...preview.choices.flatMap((choice) =>
      choice.options.map((option) => `  --decide "${choice.key}=${option.value}"  ${option.text}`),
    ),
    choicesLeft(preview, lang),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** How many of the rows stand above, where not all do. */
function rowsShown({ rows, counts }: RegisterPreview, lang: Language): string {
  const all = STANDINGS.reduce((sum, each) => sum + counts[each], 0)
  if (rows.length >= all) return ''
  const [shown, whole] = [printNumber(rows.length, lang), printNumber(all, lang)]
  return lang === 'vi'
    ? `Trên đây là ${shown} trong ${whole} dòng: những dòng đầu của mỗi loại. Các con số tính mọi dòng.`
    : `These are ${shown} of ${whole} rows: the first of each sort. The counts speak of all.`
}

/** How many names are to be chosen and why, how all of a reason are decided at one word, and how the rest are seen. */
function choicesLeft({ choicePage }: RegisterPreview, lang: Language): string {
  const { page, pages, reasons } = choicePage
  const lines = reasons.map(({ code, names, rows, text, together }) => [
    String(names),
    String(rows),
    `--reason ${code}`,
    text,
    together ? `--decide "${together}=as-written"` : '',
  ])
  const pageOf = lang === 'vi' ? `Trang ${page}/${pages} (--page N)` : `Page ${page} of ${pages} (--page N)`
  return [columns(lines), pages > 1 ? pageOf : ''].filter(Boolean).join('\n')
}
