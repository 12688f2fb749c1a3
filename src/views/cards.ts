import type { Gazetteer } from '#gazetteer/place.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { groupBy } from '#model/values/group-by.ts'
import { type AgainstBook, weighAgainstBook } from '#registry/against-book.ts'
import { clusterFoldings } from '#registry/cluster.ts'
import { type FoldedRecord, foldBook } from '#registry/fold.ts'
import type { Folding } from '#registry/folding.ts'
import { loadBookAround, loadFoldings } from '#store/foldings.ts'
import type { Person } from '#store/queries/person.ts'
import type { Standing, StoredStatement } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Card, CardQuote } from './cards-view.ts'
import { matterWord } from './matter-word.ts'
import { loadPartyNames, type PartyNames, slotParties } from './party-names.ts'
import { printRank, printValue } from './print-value.ts'
import { partyAtOf, recordSentence, slotsShown } from './record-sentence.ts'
import { loadSideLabels, type SideLabels } from './record-sides.ts'
import { slotWord } from './words/glossary.ts'

type CardMaking = {
  readonly gazetteer: Gazetteer
  readonly statements: ReadonlyMap<string, StoredStatement>
  readonly names: PartyNames
  readonly sideLabel: SideLabels
  readonly people: readonly Person[]
  readonly lang: Language
}

/**
 * Statements as cards: a card is one record with all its values and quotes, weighed against what the book holds. Each
 * decided statement stands on the card of what it says.
 */
export async function makeCards(
  tx: OfficeTx,
  gazetteer: Gazetteer,
  statements: readonly StoredStatement[],
  people: readonly Person[],
  lang: Language,
): Promise<readonly Card[]> {
  const foldings = await loadFoldings(tx, statements)
  const making: CardMaking = {
    gazetteer,
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    names: await loadPartyNames(
      tx,
      gazetteer,
      lang,
      foldings.flatMap((folding) => Object.values(folding.parties)),
    ),
    sideLabel: await loadSideLabels(tx, gazetteer, foldings, lang),
    people,
    lang,
  }
  const byVerdict = groupBy(foldings, (folding) => decided(making.statements.get(folding.statementId)))
  const records = [...byVerdict.values()].flatMap(foldBook)
  const waiting = records.filter((record) => !making.statements.get(record.id)?.standing)
  const around = await loadBookAround(
    tx,
    waiting.flatMap((record) => record.keys),
  )
  const byId = new Map(foldings.map((folding) => [folding.statementId, folding]))
  const open = new Set(waiting)
  const rejected = foldings.filter((each) => decided(making.statements.get(each.statementId)) === 'rejected')
  const cards = records.map((record) => {
    if (!open.has(record))
      return cardOf(record, { standing: 'held', recordId: record.id, differences: [] }, making)
    const mine = record.statementIds.flatMap((id) => byId.get(id) ?? [])
    const card = cardOf(record, weighAgainstBook(mine, around(record.keys)), making)
    const setAside = setAsideBefore(mine, rejected, making)
    return setAside ? { ...card, setAside } : card
  })
  return cards.sort((a, b) => firstAt(a, making) - firstAt(b, making))
}

/** What of the same thing was set aside before, so that a new reading of it is not taken for news. */
function setAsideBefore(
  mine: readonly Folding[],
  rejected: readonly Folding[],
  making: CardMaking,
): Card['setAside'] {
  const ids = new Set(mine.map((folding) => folding.statementId))
  const kind = mine[0]?.kind
  const near = rejected.filter((folding) => folding.kind === kind)
  const cluster = near.length
    ? clusterFoldings([...near, ...mine]).find((group) => group.some((each) => ids.has(each.statementId)))
    : undefined
  const before = foldBook((cluster ?? []).filter((each) => !ids.has(each.statementId)))[0]
  return before && { title: titleOf(before, making), statementIds: before.statementIds }
}

function titleOf(record: FoldedRecord, { lang, names, statements }: CardMaking): string {
  const quote = statements.get(record.statementIds[0] ?? '')?.quote
  return recordSentence(record, { names, lang, quote })
}

/** Confirmed and corrected statements of one thing share a card: both are in the book. */
function decided(statement: StoredStatement | undefined): 'waiting' | 'accepted' | 'rejected' {
  const verdict = statement?.standing?.verdict
  return verdict === undefined ? 'waiting' : verdict === 'reject' ? 'rejected' : 'accepted'
}

function firstAt(card: Card, { statements }: CardMaking): number {
  return Math.min(...card.statementIds.map((id) => statements.get(id)?.position ?? Number.MAX_SAFE_INTEGER))
}

function cardOf(record: FoldedRecord, against: AgainstBook, making: CardMaking): Card {
  const { lang, names, statements } = making
  const slots = slotsShown(record)
  const nameAt = partyAtOf(record, names)
  const first = statements.get(record.statementIds[0] ?? '')
  const implied = new Set(record.statementIds.flatMap((id) => statements.get(id)?.implied ?? []))
  const decision = first && decisionOf(record, first, making)
  return {
    id: record.id,
    kind: record.kind,
    kindWord: matterWord(record.kind, slots, lang),
    title: titleOf(record, making),
    standing: against.standing,
    ...(decision ? { decision } : {}),
    values: Object.keys(slotsOf(kindOf(record.kind))).flatMap((slot) => {
      const value = slots[slot]
      if (value === undefined || slot === 'within' || slot === 'courtesy') return []
      const differs = against.differences.find((difference) => difference.slot === slot)
      const text =
        slot === 'rank' && typeof value === 'number'
          ? printRank(value, slots.within === true, lang)
          : printValue(record.kind, slot, value, lang, nameAt)
      return [
        {
          slot,
          label: making.sideLabel(record, slot) ?? slotWord(record.kind, slot, lang),
          value,
          text,
          implied: implied.has(slot),
          ...(differs
            ? {
                book: printValue(
                  record.kind,
                  slot,
                  differs.book,
                  lang,
                  slotParties(making.gazetteer, { [slot]: differs.book }, lang),
                ),
              }
            : {}),
        },
      ]
    }),
    quotes: record.statementIds.flatMap((id) => {
      const statement = statements.get(id)
      if (!statement) return []
      const { sourceId, quote, start, end, readBy, slots, standing } = statement
      const own = { statementId: id, sourceId, quote, start, end, readBy, slots }
      return [standing?.verdict === 'amend' ? { ...own, ...amendedWords(standing) } : own]
    }),
    statementIds: record.statementIds,
    ...(record.statementIds.every((id) => statements.get(id)?.sure) ? { sure: true as const } : {}),
    ...(against.recordId ? { recordId: against.recordId } : {}),
    slots: first?.standing?.slots ?? first?.slots ?? {},
    ...spelledIn(record, slots, making),
  }
}

/** Places whose own spelling is another than the one that was read. */
function spelledIn(
  { parties }: FoldedRecord,
  slots: Readonly<Record<string, SlotValue>>,
  { names }: CardMaking,
): Pick<Card, 'spelled'> {
  const pairs = Object.entries(parties).flatMap(([path, id]) => {
    const [slot = '', at] = path.split('.')
    const held = slots[slot]
    const text = Array.isArray(held) ? held[Number(at)] : held
    const { kind, name, country } = names(id)
    if (kind !== 'locality' || typeof text !== 'string' || !text.endsWith(`|${country}`)) return []
    const own = `${name}|${country}`
    return own === text ? [] : [[text, own] as const]
  })
  return pairs.length ? { spelled: Object.fromEntries(pairs) } : {}
}

/** The words an amendment rests on, where it has its own. */
function amendedWords({ quote, span }: Standing): Partial<CardQuote> {
  return quote !== undefined && span ? { quote, ...span } : {}
}

function decisionOf(record: FoldedRecord, first: StoredStatement, making: CardMaking): Card['decision'] {
  const standing = first.standing
  if (!standing) return undefined
  return {
    verdict: standing.verdict,
    by: making.people.find((person) => person.id === standing.personId)?.name ?? standing.personId,
    at: standing.at,
    judgementIds: record.statementIds.flatMap((id) => making.statements.get(id)?.standing?.judgementId ?? []),
    attached: standing.attached,
  }
}
