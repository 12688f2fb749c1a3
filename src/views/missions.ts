import type { Context, Reader } from '#context.ts'
import type { MissionSummary } from '#desk/mission/summary.ts'
import type { Direction } from '#model/mission.ts'
import { printDate } from '#model/values/date.ts'
import { countryName } from '#model/values/party-name.ts'
import { listSummaries } from '#store/queries/mission.ts'
import { todayAt } from './today.ts'
import { DIRECTION_WORDS, STANDING_WORDS } from './words/mission-words.ts'
import { wordFor } from './words/word-for.ts'

/** A mission as a line of a list. */
export type MissionLine = {
  readonly id: string
  readonly direction: Direction
  readonly directionWord: string
  readonly title: string
  readonly standing: string
  readonly standingWord: string
  readonly secret: boolean
  readonly start?: string
  readonly daysText?: string
  readonly countries: readonly string[]
  readonly head?: string
  readonly size?: number
  /** How many of its mandatory parts are not written yet. */
  readonly missing: number
  readonly refused: boolean
}

/** The missions of an office: those that come, those whose report or closing is late, all by where they stand. */
export type MissionsView = {
  readonly today: string
  readonly upcoming: readonly MissionLine[]
  /** Over, and not reported. */
  readonly unreported: readonly MissionLine[]
  readonly groups: readonly {
    readonly standing: string
    readonly word: string
    readonly missions: readonly MissionLine[]
  }[]
  readonly total: number
}

const ENDED = new Set(['closed', 'cancelled', 'secret'])
const REPORTED = new Set(['reported', 'followed', 'closed', 'cancelled', 'secret'])

/** Lists the missions as of a day; today where none is named. */
export async function showMissions(
  ctx: Context,
  reader: Reader,
  { asOf }: { readonly asOf?: string } = {},
): Promise<MissionsView> {
  const today = asOf ?? (await todayAt(ctx, reader))
  const rows = await ctx.store.readOffice(reader.office, listSummaries)
  const lines = rows.map((row) => ({ row, line: lineOf(row, reader.lang) }))
  const of = (keep: (row: MissionSummary) => boolean) =>
    lines.filter(({ row }) => keep(row)).map(({ line }) => line)
  const order = Object.keys(STANDING_WORDS)
  const standings = [...new Set(rows.map((row) => row.standing))]
  return {
    today,
    upcoming: of((row) => !ENDED.has(row.standing) && (row.end ?? row.start ?? '') >= today).toReversed(),
    unreported: of((row) => !REPORTED.has(row.standing) && !row.summary.refused && over(row, today)),
    groups: standings
      .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((standing) => ({
        standing,
        word: standingWord(standing, reader.lang),
        missions: of((row) => row.standing === standing),
      })),
    total: rows.length,
  }
}

function over({ end, start }: MissionSummary, today: string): boolean {
  const last = end ?? start
  return last !== undefined && last < today
}

/** Where a file stands, in words. */
export function standingWord(standing: string, lang: Reader['lang']): string {
  return wordFor(STANDING_WORDS, standing, lang) ?? standing
}

function lineOf(row: MissionSummary, lang: Reader['lang']): MissionLine {
  const { head, size, missing, refused } = row.summary
  return {
    id: row.id,
    direction: row.direction,
    directionWord: DIRECTION_WORDS[row.direction][lang],
    title: row.title,
    standing: row.standing,
    standingWord: standingWord(row.standing, lang),
    secret: row.secret,
    ...(row.start ? { start: row.start } : {}),
    ...(row.start ? { daysText: printDays(row.start, row.end, lang) } : {}),
    countries: row.countries.map((code) => countryName(code, lang)),
    ...(head ? { head } : {}),
    ...(size ? { size } : {}),
    missing: missing ?? 0,
    refused: refused ?? false,
  }
}

/** First and last day as one text: `02–06/11/2026`. */
export function printDays(start: string, end: string | undefined, lang: Reader['lang']): string {
  return printDate(end && end !== start ? `${start}/${end}` : start, lang)
}
