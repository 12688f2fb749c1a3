import type { Reader } from '#context.ts'
import { type BookAt, momentKnown } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { DoubleDecision } from '#store/queries/succession.ts'
import { lapsedWord } from '../words/ties-words.ts'
import type { ListName, TieLine } from './ties-view.ts'

/** That a tie lapsed beside another with the same partner: from which day, by whose reasoned word. */
export type Lapse = { readonly on: string; readonly why: string; readonly sourceId: string }

/**
 * The ties that lapsed by a day since somebody decided that of two with one partner this one does. The latest word on the
 * same ties stands; one that came later than the day, or was not known then, changes nothing.
 */
export function lapsesOn(
  ties: readonly Pick<StoredRecord, 'id' | 'statementIds'>[],
  decisions: readonly DoubleDecision[],
  { asOf, knownAt, zone }: BookAt & { readonly asOf: string; readonly zone: string },
): ReadonlyMap<string, Lapse> {
  const until = knownAt === undefined ? undefined : momentKnown(knownAt, zone)
  const latest = new Map<string, DoubleDecision>()
  for (const decision of decisions) {
    if (until === undefined || Date.parse(decision.at) <= until.getTime())
      latest.set([...decision.recordIds].sort().join(' '), decision)
  }
  const lapsed = [...latest.values()].flatMap(({ verdict, lapses, at, why, sourceId }) => {
    const on = dayAt(at, zone)
    return verdict === 'one-lapses' && lapses && on <= asOf ? [{ lapses, on, why, sourceId }] : []
  })
  return new Map(
    lapsed.flatMap(({ lapses, ...lapse }) => {
      const record = ties.find((tie) => tie.id === lapses || tie.statementIds.includes(lapses))
      return record ? [[record.id, lapse] as const] : []
    }),
  )
}

const OVER: readonly ListName[] = ['ended', 'all']

/** A tie as it stands in the lists after it lapsed: named as such, and in force no more. */
export function lapsedLine(line: TieLine, lapse: Lapse, lang: Reader['lang']): TieLine {
  const { end: _end, ...rest } = line
  return { ...rest, ...lapsedIn(lapse, lang), lists: OVER }
}

/** How a tie that lapsed is told to stand, and why. */
export function lapsedIn(lapse: Lapse, lang: Reader['lang']) {
  const lapsed = { ...lapse, onText: printDate(lapse.on, lang) }
  return { state: 'ended', stateWord: lapsedWord(lapsed.onText, lang), lapsed } as const
}
