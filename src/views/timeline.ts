import type { Context, Reader } from '#context.ts'
import type { Language } from '#model/problem.ts'
import { tieIsAhead, tieStands } from '#model/tie-steps.ts'
import { printDate } from '#model/values/date.ts'
import type { Ground, GroundContact } from './lists/ground.ts'
import { listsOf } from './lists/kept-ground.ts'
import { eachContactNear } from './lists/last-met-with.ts'
import type { PageAsked } from './lists/list-page.ts'
import { showTiesPage } from './lists/ties-page.ts'
import type { TieLine } from './ties/ties-view.ts'
import type { TimelineMark, TimelineRow, TimelineSort, TimelineView } from './timeline-view.ts'

/** The fewest years a scale has, so that a young book is not one year wide. */
const FEWEST_YEARS = 10

/** The ties of a page of the list over the years, with every paper, meeting, visit and greeting that had come by the day read. */
export async function showTimeline(ctx: Context, reader: Reader, asked: PageAsked): Promise<TimelineView> {
  const ties = await showTiesPage(ctx, reader, asked)
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { ground } = await listsOf(tx, ctx, asked.knownAt)
    const rows = ties.lines.map((line) => rowOf(line, ground, { day: ties.asOf, lang: reader.lang }))
    return { ties, ...scaleOf(rows, ties.asOf), rows }
  })
}

type Read = { readonly day: string; readonly lang: Language }

function rowOf(line: TieLine, ground: Ground, read: Read): TimelineRow {
  const { recordId, partner, kind, since, state, stateWord, lapsed } = line
  const ended =
    lapsed?.on ?? (state === 'ended' ? line.steps.findLast(({ step }) => step === 'ended')?.on : undefined)
  const began = typeof since?.value === 'string' ? since.value : undefined
  return {
    recordId,
    partner,
    ...(kind ? { kindText: kind.text } : {}),
    stateWord,
    standing: lapsed ? 'over' : tieStands(state) ? 'stands' : tieIsAhead(state) ? 'ahead' : 'over',
    ...(began ? { since: began, sinceText: since?.text ?? began } : {}),
    ...(ended ? { ended } : {}),
    marks: marksOf(partner.id, ground, read),
  }
}

function marksOf(partner: string, ground: Ground, { day, lang }: Read): readonly TimelineMark[] {
  const found = new Map<string, TimelineMark>()
  eachContactNear(ground, { partners: [partner], day }, (contact) => {
    const { id: recordId, on } = contact
    if (on) found.set(recordId, { recordId, sort: sortOf(contact), on, onText: printDate(on, lang) })
  })
  return [...found.values()].sort((a, b) =>
    a.on < b.on || (a.on === b.on && a.recordId < b.recordId) ? -1 : 1,
  )
}

function sortOf({ greeting, gift, paper }: GroundContact): TimelineSort {
  if (greeting) return 'greeting'
  if (gift) return 'gift'
  return paper ? 'paper' : 'met'
}

/** Whole years around all that is told; from a decade on where they are many. */
function scaleOf(rows: readonly TimelineRow[], day: string): { readonly from: number; readonly to: number } {
  const to = Number(day.slice(0, 4)) + 1
  const told = rows.flatMap(({ since, marks }) => [since ?? [], marks.map(({ on }) => on)].flat(2))
  const first = Math.min(to - FEWEST_YEARS, ...told.map((on) => Number(on.slice(0, 4))))
  return { from: to - first > 2 * FEWEST_YEARS ? Math.floor(first / 10) * 10 : first, to }
}
