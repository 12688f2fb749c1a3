import type { HeldSlot } from '#model/record.ts'
import { dayAt } from '#model/values/zone.ts'
import { statusOn } from '#registry/status-on.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { Cited, Quoted } from './cited.ts'
import type { Told } from './words/reason-words.ts'

/** Who tells what statements say, and when. */
export type Tellings = {
  /** How many reports, and of which origins they are: a reprint is a report, and no origin of its own. */
  readonly by: (statementIds: readonly string[]) => Told
  /** The newest day a source of these statements was published, as an ISO day. */
  readonly published: (statementIds: readonly string[]) => string | undefined
  /** The ISO days they are told on, the oldest first: that of publication, else – an entry, a row of a register – of coming in. */
  readonly days: (statementIds: readonly string[]) => readonly string[]
  /** The status a matter had on a day; a source told it on the day it was published, else on the day it came in. */
  readonly statusOn: (record: StoredRecord, held: HeldSlot, day: string) => HeldSlot | undefined
}

/** How many reports tell what some statements say, and of which origins they are. */
export function tellersOf({ statements, origins }: Omit<Quoted, 'sources'>): Tellings['by'] {
  // Asked for every value, and most rest on the same statements.
  const known = new Map<string, Told>()
  const count = (ids: readonly string[]): Told => {
    const reports = [...new Set(ids.flatMap((id) => statements.get(id)?.sourceId ?? []))]
    return {
      reports: reports.length,
      origins: [...new Set(reports.map((id) => origins.get(id)?.id ?? id))],
    }
  }
  return (ids) => {
    const key = ids.join(' ')
    const told = known.get(key) ?? count(ids)
    known.set(key, told)
    return told
  }
}

/** Tellings of what was loaded for citing. */
export function makeTellings({ statements, sources, origins, zone }: Cited): Tellings {
  const published = (id: string) => sources.get(statements.get(id)?.sourceId ?? '')?.published
  const cameIn = (id: string) => {
    const statement = statements.get(id)
    return statement && dayAt(statement.madeAt, zone)
  }
  const days = (ids: readonly string[]) => ids.flatMap((id) => published(id) ?? cameIn(id) ?? []).sort()
  return {
    by: tellersOf({ statements, origins }),
    published: (ids) =>
      ids
        .flatMap((id) => published(id) ?? [])
        .sort()
        .at(-1),
    days,
    statusOn: (record, held, day) =>
      statusOn(held, day, {
        kind: record.kind,
        heldFrom: record.heldFrom,
        telling: (id) => {
          const statement = statements.get(id)
          if (!statement) return undefined
          const { heldFrom, heldTo } = statement.standing?.slots ?? statement.slots
          return {
            told: days([id])[0] ?? '9999',
            ...(typeof heldFrom === 'string' ? { heldFrom } : {}),
            ...(typeof heldTo === 'string' ? { heldTo } : {}),
          }
        },
      }),
  }
}
