import type { Span } from '#model/citation.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import { isProblem, type Problem, problem } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import type { Draft } from '#model/statement.ts'
import { parseDate } from '#model/values/date.ts'
import { readDates } from '#reading/dates/read-dates.ts'
import { nameStands, wordsOf } from '#reading/grounding/slot-readings.ts'
import { tokenize } from '#reading/tokens.ts'

/**
 * Days and words that a hand put into a draft and that its source does not say. A day has to be one that can be
 * read in the quoted words; where these tell none, with one anywhere in the source or its day of publication. Words have to
 * stand in the source. `kept` holds the slots as the reader found them: what was not touched is not asked about again.
 */
export function unsaidByHand(
  source: Pick<Source, 'text' | 'published'>,
  draft: Draft,
  kept: Draft['slots'] = {},
): readonly Problem[] {
  const slots = slotsOf(kindOf(draft.kind))
  return Object.entries(draft.slots).flatMap(([slot, value]) => {
    if (JSON.stringify(kept[slot]) === JSON.stringify(value)) return []
    const type = slots[slot]?.type
    if (type === 'date') return dateStands(source, draft, slot, String(value)) ? [] : [unsaid(slot, value)]
    if (type === 'text') return nameStands([String(value)], wordsOf(source.text)) ? [] : [unsaid(slot, value)]
    return []
  })
}

function dateStands(
  source: Pick<Source, 'text' | 'published'>,
  draft: Draft,
  slot: string,
  value: string,
): boolean {
  const spans: readonly Span[] = [draft, ...(draft.spans?.[slot] ? [draft.spans[slot]] : [])]
  const near = spans.flatMap((span) => datesIn(source, span))
  if (near.length) return isTold(value, near)
  const all = datesIn(source, { start: 0, end: source.text.length })
  return isTold(value, source.published ? [...all, source.published] : all)
}

/** A day may be given as told or more roughly, never finer; of an interval its first or last day, too. */
function isTold(value: string, dates: readonly string[]): boolean {
  const given = parseDate(value)
  return dates.some((text) => {
    const told = parseDate(text)
    if (isProblem(given) || isProblem(told)) return false
    const covers = given.from <= told.from && given.to >= told.to
    const isEnd = told.precision === 'interval' && (given.from === told.from || given.to === told.to)
    return covers || isEnd
  })
}

/** Every date of a stretch, read in both languages, as quotes mix them. */
function datesIn({ text, published }: Pick<Source, 'text' | 'published'>, span: Span): readonly string[] {
  const tokens = tokenize(text, span.start, span.end)
  return (['en', 'vi'] as const).flatMap((lang) =>
    readDates({ tokens, lang }, published).map(({ iso }) => iso),
  )
}

function unsaid(slot: string, value: SlotValue): Problem {
  return problem(
    'slot-not-in-quote',
    {
      en: `“${slot}” (${String(value)}) is not what the source says there. Quote the words that say it, or mark it as your own entry.`,
      vi: `“${slot}” (${String(value)}) không đúng với văn bản ở chỗ được trích. Hãy trích chỗ nêu điều đó, hoặc đánh dấu là bạn tự ghi.`,
    },
    { where: slot, details: { looked: [String(value)] } },
  )
}
