import type { SlotValue } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { groupBy } from '#model/values/group-by.ts'
import { tieBegan } from '#registry/tie-began.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import type { CitedValue } from '../cite.ts'
import type { RowMaking } from '../partner.ts'
import type { TieRow } from '../partner-view.ts'
import { choiceWord } from '../print-value.ts'

/** Which end of a tie is ours; undefined where neither is. */
function ourEnd(record: StoredRecord, { nodes, lineage }: RowMaking): 'a' | 'b' | undefined {
  return (['a', 'b'] as const).find((side) => {
    const node = nodes.get(record.parties[side] ?? '')
    return node && lineage.isHome(node)
  })
}

/** Where neither end is ours, the end that is not the subject’s comes first, so that the subject is the partner shown. */
function awayEnd(record: StoredRecord, { nodes, subject }: RowMaking): 'a' | 'b' {
  const node = nodes.get(record.parties.a ?? '')
  const isSubject =
    node?.id === subject.id || (subject.kind === 'country' && node?.country === subject.country)
  return isSubject ? 'b' : 'a'
}

/** The ties in which one side is ours. */
export function ourTies(ties: readonly TieRow[], { nodes, lineage }: RowMaking): readonly TieRow[] {
  return ties.filter((tie) =>
    tie.ours.some((party) => {
      const node = nodes.get(party.id)
      return node !== undefined && lineage.isHome(node)
    }),
  )
}

/**
 * Ties by partner: where our predecessor and we are both named with one partner it is one relationship, so one row, with
 * both units named. Ties between two others stand with the far end as “ours” and are told apart by it.
 */
export function tieRows(records: readonly StoredRecord[], making: RowMaking): readonly TieRow[] {
  const ends = records.map((record) => {
    const mine = ourEnd(record, making)
    const first = mine ?? awayEnd(record, making)
    return { record, mine: first, other: first === 'b' ? 'a' : 'b', ours: mine !== undefined } as const
  })
  const groups = groupBy(
    [...ends].sort((x, y) => begins([x]).localeCompare(begins([y]))),
    ({ record, other, ours }) => `${ours} ${ours ? record.parties[other] : record.id}`,
  )
  return [...groups.values()]
    .sort((x, y) => begins(x).localeCompare(begins(y)))
    .map((group) => tieRow(group, making))
}

/** The oldest day any of them gives; undated ones come last. Sorted before their marks are numbered. */
function begins(group: readonly End[]): string {
  return group.map(({ record: { slots } }) => String(beganIn(slots) ?? '9999')).sort()[0] ?? '9999'
}

function beganIn({ since, heldFrom, status }: StoredRecord['slots']): SlotValue | undefined {
  const [value, from] = [since?.shown.value, heldFrom?.shown.value]
  return tieBegan({ since: value, heldFrom: from, status: status?.shown.value })
}

type End = {
  readonly record: StoredRecord
  readonly mine: 'a' | 'b'
  readonly other: 'a' | 'b'
  readonly ours: boolean
}

function tieRow(group: readonly End[], making: RowMaking): TieRow {
  const { names, nodes, citing, lineage } = making
  const first = group[0]
  if (!first) throw new Error('a tie rests on a record')
  const ourIds = [...new Set(group.map((end) => end.record.parties[end.mine] ?? ''))]
  const predecessors = ourIds.filter((id) => {
    const node = nodes.get(id)
    return node !== undefined && lineage.isPredecessor(node, making.asOf)
  })
  const value = (slot: string) =>
    joinedValue(
      group.flatMap((end) => {
        const told = citing.value(end.record, slot)
        return told ? [{ told, unit: names(end.record.parties[end.mine] ?? '').name }] : []
      }),
      making.lang,
    )
  const kind = value('kind')
  const status = overIn(group, making) ?? value('status')
  const since = tieBegan({
    since: value('since'),
    heldFrom: value('heldFrom'),
    status: value('status')?.value,
  })
  const held = heldIn(group, making)
  return {
    recordId: first.record.id,
    marks: citing.marks([...new Set(group.flatMap((end) => end.record.statementIds))]),
    partner: names(first.record.parties[first.other] ?? ''),
    ours: ourIds.map(names),
    inherited: first.ours && predecessors.length === ourIds.length,
    ...(first.ours && ourIds.every((id) => isApart(id, making)) ? { notYetOurs: true as const } : {}),
    ...(kind ? { kind } : {}),
    ...(status ? { status } : {}),
    ...(since ? { since } : {}),
    ...(held.length ? { held } : {}),
  }
}

/** A unit that joined ours only after the day read: what it held was still its own. */
function isApart(id: string, { nodes, lineage, asOf }: RowMaking): boolean {
  const node = nodes.get(id)
  const joined = node && lineage.joinedOn(node)
  return joined !== undefined && joined > asOf
}

/** That a tie is over, where the last day it was to hold has passed and no source of it says how it stands since. */
function overIn(group: readonly End[], { citing, lang, asOf }: RowMaking): CitedValue | undefined {
  const [over] = group.flatMap(({ record }) => {
    const { shown } = record.slots.status ?? {}
    const last = citing.value(record, 'heldTo')
    const passed = record.heldTo !== undefined && record.heldTo <= asOf
    return last && passed && (!shown || shown.value === 'established') ? [last] : []
  })
  if (!over || group.length > 1) return undefined
  return { ...over, value: 'ended', text: choiceWord('partnership', 'status', 'ended', lang), others: [] }
}

/** Who held our side, stretch after stretch; what predecessors held side by side comes before what their heir holds. */
function heldIn(group: readonly End[], { nodes, holders }: RowMaking): NonNullable<TieRow['held']> {
  const holds = group.flatMap(({ record, mine, ours }) => {
    const node = nodes.get(record.parties[mine] ?? '')
    return ours && node ? holders(record, node) : []
  })
  const byText = new Map(holds.map((hold) => [hold.text, hold]))
  return [...byText.values()].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
}

/** Why one value is shown where units that are one now told it differently: the tie that began first comes first. */
const UNITS_DIFFER: Readonly<Record<Language, (unit: string) => string>> = {
  en: (unit) => `the older tie is shown, that of ${unit}`,
  vi: (unit) => `nêu quan hệ có trước, của ${unit}`,
}

/** A value with the unit of ours whose tie it is told of. */
type ToldOf = { readonly told: CitedValue; readonly unit: string }

/** One cited value out of several records of one relationship: equal ones add their marks, others stand beside. */
export function joinedValue(values: readonly ToldOf[], lang: Language): CitedValue | undefined {
  const [{ told: first, unit } = { told: undefined, unit: '' }] = values
  if (!first) return undefined
  const there = values.map(({ told }) => told)
  const equal = there.filter((value) => value.text === first.text)
  const unlike = values.filter(({ told }) => told.text !== first.text)
  return {
    ...first,
    ...(unlike.length ? { why: UNITS_DIFFER[lang](unit) } : {}),
    marks: [...new Set(equal.flatMap((value) => value.marks))],
    origins: [...new Set(equal.flatMap((value) => value.origins))],
    others: [
      ...unlike.map(({ told: { text, marks, origins }, unit }) => ({ text, marks, origins, unit })),
      ...there.flatMap((value) => value.others),
    ],
  }
}

/** “4 cooperation ties (1997, 2004, 2008, 2023); 1 sister city (2009)”. Planned, ended and denied ones are counted apart. */
export function tiesLine(ties: readonly TieRow[], lang: Language): string {
  const counted = groupBy(ties, (tie) => {
    const standing = tie.status && tie.status.value !== 'established' ? ` ${tie.status.text}` : ''
    return `${tie.kind?.value ?? ''}|${standing ? ` –${standing}` : ''}`
  })
  return [...counted]
    .map(([key, group]) => {
      const years = group.flatMap((tie) => (tie.since ? [String(tie.since.value).slice(0, 4)] : []))
      const [kind = '', standing = ''] = key.split('|')
      const words = tiesOf(kind, group.length, lang)
      return `${group.length} ${words}${standing}${years.length ? ` (${yearsText(years)})` : ''}`
    })
    .join('; ')
}

/** More years than this nobody reads one by one: then the first and the last are told. */
const MOST_YEARS = 6

function yearsText(years: readonly string[]): string {
  if (years.length <= MOST_YEARS) return years.join(', ')
  const sorted = years.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first === last ? `${first}` : `${first}–${last}`
}

/** So many ties of a type, as the language counts them. */
function tiesOf(kind: string, count: number, lang: Language): string {
  if (lang === 'vi')
    return kind ? `quan hệ ${choiceWord('partnership', 'kind', kind, 'vi')}` : 'quan hệ chưa rõ loại'
  const ties = count === 1 ? 'tie' : 'ties'
  if (kind === 'sister-city') return count === 1 ? 'sister city' : 'sister cities'
  return kind ? `${choiceWord('partnership', 'kind', kind, 'en')} ${ties}` : `${ties} of a type not stated`
}
