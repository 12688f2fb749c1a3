import type { Context, Reader } from '#context.ts'
import type { Language } from '#model/problem.ts'
import { READING_QUALITY } from '#reading/reading-quality.generated.ts'
import type { ReadingCount } from '#reading/reading-quality.ts'
import { countJudgedReadings, type JudgedReadings } from '#store/queries/readings-judged.ts'
import type { JudgedRow, QualityRow, QualityShare, ReadingQualityView } from './reading-quality-view.ts'
import { KIND_WORDS } from './words/glossary.ts'
import { KINDS_IN_ORDER } from './words/kind-order.ts'

/** Below so many a share of a hundred says nothing. */
const FEWEST = 10

const EVERYTHING = { en: 'Everything', vi: 'Tất cả' }

const LANGUAGES: readonly Language[] = ['vi', 'en']

/** How well texts are read, by what was counted on texts nobody had looked at and by what this office decided on its own. */
export async function showReadingQuality(ctx: Context, reader: Reader): Promise<ReadingQualityView> {
  const judged = await ctx.store.readOffice(reader.office, countJudgedReadings)
  const { readerVersion, texts, rows } = READING_QUALITY
  const measured = KINDS_IN_ORDER.filter((kind) => rows.some((row) => row.of === kind))
  return {
    readerVersion,
    texts,
    rows: [...measured, 'all' as const].map(
      (kind): QualityRow => ({
        kind,
        kindWord: kind === 'all' ? EVERYTHING[reader.lang] : KIND_WORDS[kind][reader.lang],
        shares: sharesOf(rows, kind),
      }),
    ),
    sure: sharesOf(rows, 'sure'),
    judged: judgedRows(judged, reader.lang),
  }
}

function sharesOf(rows: readonly ReadingCount[], of: ReadingCount['of']): readonly QualityShare[] {
  return LANGUAGES.flatMap((lang) => {
    const row = rows.find((one) => one.of === of && one.lang === lang)
    if (!row) return []
    const { told, read, right } = row
    const part = (whole: number): number | undefined =>
      whole < FEWEST ? undefined : Math.round((right / whole) * 100)
    const [given, found] = [part(read), part(told)]
    return [
      {
        lang,
        told,
        ...(given === undefined ? {} : { right: given }),
        ...(found === undefined ? {} : { found }),
      },
    ]
  })
}

function judgedRows(judged: readonly JudgedReadings[], lang: Language): readonly JudgedRow[] {
  if (judged.length === 0) return []
  const rows = KINDS_IN_ORDER.flatMap((kind) => {
    const one = judged.find((each) => each.kind === kind)
    return one ? [judgedRow(kind, KIND_WORDS[kind][lang], one)] : []
  })
  const sum = (of: 'accepted' | 'amended' | 'rejected') => judged.reduce((all, one) => all + one[of], 0)
  const all = { accepted: sum('accepted'), amended: sum('amended'), rejected: sum('rejected') }
  return [...rows, judgedRow('all', EVERYTHING[lang], all)]
}

function judgedRow(
  kind: JudgedRow['kind'],
  kindWord: string,
  counts: Omit<JudgedReadings, 'kind'>,
): JudgedRow {
  const { accepted, amended, rejected } = counts
  const all = accepted + amended + rejected
  return {
    kind,
    kindWord,
    accepted,
    amended,
    rejected,
    ...(all < FEWEST ? {} : { asRead: Math.round((accepted / all) * 100) }),
  }
}
