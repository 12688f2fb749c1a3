import type { ConferenceList, StatedTotal } from '#desk/investment/conference/conference.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { listRecordsOfSources, type StoredRecord } from '#store/queries/record.ts'
import { getStatements, type StoredStatement } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'

/** What each measure of the press hands over; what merely stands was handed over nowhere. */
const HANDED_BY: Readonly<Record<string, StatedTotal['handed']>> = {
  licensed: 'certificates',
  adjusted: 'additional',
  pledged: 'mou',
}

/**
 * Totals that the sources of each conference tell of its day and place: they stand beside the list as those somebody noted
 * do. What a firm alone is said to bring is a line, not a total.
 */
export async function loadToldTotals(
  tx: OfficeTx,
  records: readonly StoredRecord[],
): Promise<(record: StoredRecord) => readonly StatedTotal[]> {
  const own = await getStatements(
    tx,
    records.flatMap((one) => one.statementIds),
  )
  const sourceOf = new Map(own.map((one) => [one.id, one.sourceId]))
  const figures = await listRecordsOfSources(tx, [...new Set(sourceOf.values())], 'investment')
  const telling = await getStatements(
    tx,
    figures.flatMap((one) => one.statementIds),
  )
  return (record) => {
    const sources = new Set(record.statementIds.map((id) => sourceOf.get(id)))
    const there = telling.filter((one) => sources.has(one.sourceId))
    return figures.filter((one) => isOf(record, one)).flatMap((figure) => totalOf(figure, there) ?? [])
  }
}

/** A figure of the very day and place of a conference. */
function isOf(record: StoredRecord, figure: StoredRecord): boolean {
  const [date, asof] = [record.slots.date?.shown.value, figure.slots.asof?.shown.value]
  const { place } = record.parties
  return (
    typeof date === 'string' && date.length > 7 && date === asof && (!place || place === figure.parties.host)
  )
}

function totalOf({ slots }: StoredRecord, statements: readonly StoredStatement[]): StatedTotal | undefined {
  const handed = HANDED_BY[String(slots.measure?.shown.value ?? '')]
  const side = sideOf(slots)
  const held = slots.amount ?? slots.projects
  const told = statements.find((one) => held?.shown.statementIds.includes(one.id))
  if (!handed || !side || !told) return undefined
  const [projects, amount] = [slots.projects?.shown.value, slots.amount?.shown.value]
  const { sourceId, quote, start, end } = told
  return {
    handed,
    side,
    ...(typeof projects === 'number' ? { projects } : {}),
    ...(typeof amount === 'string' ? { amount } : {}),
    proof: { sourceId, quote, start, end },
  }
}

function sideOf({ host, origin, whose }: StoredRecord['slots']): StatedTotal['side'] | undefined {
  const told = whose?.shown.value
  if (told === 'foreign' || told === 'domestic') return told
  if (!origin) return 'all'
  const [from, to] = [origin, host].map((held) => {
    const party = parsePartyName(String(held?.shown.value ?? ''))
    return party.kind === 'country' ? party.name : party.country
  })
  if (!from || !to) return undefined
  return from === to ? 'domestic' : 'foreign'
}

/** The list with the totals that sources tell; one that somebody noted with the same figures stands alone. */
export function withTold(list: ConferenceList, told: readonly StatedTotal[]): ConferenceList {
  const fresh = told.filter(
    (one) =>
      !list.stated.some(
        (own) =>
          own.handed === one.handed &&
          own.side === one.side &&
          own.projects === one.projects &&
          own.amount === one.amount,
      ),
  )
  return { ...list, stated: [...list.stated, ...fresh] }
}
