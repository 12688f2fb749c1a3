import { counted } from '#model/values/counted.ts'
import { printDate } from '#model/values/date.ts'
import { addYears } from '#model/values/day.ts'
import { isSilentSince, type LastContacts, lastContacts } from '#registry/silence.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { YEARS_SILENT } from '../../ties/counting.ts'
import { beganText, slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { moveBy } from '../move-by.ts'
import { dayOf, type Question, spanOf } from '../question.ts'

/** The day before which somebody was last heard of; where none is named, as many years ago as the lists of ties reckon. */
function edgeOf(question: Question, asOf: string): string {
  const span = spanOf(question)
  if (span) return moveBy(asOf, -span.count, span.unit)
  return dayOf(question, 'since')?.from ?? addYears(asOf, -YEARS_SILENT)
}

/** “Which partners have been silent for 3 years?”: ties that stand, with nothing exchanged since the day, as the lists of ties reckon it. */
export const silent: QuestionForm = {
  name: 'silent',
  says: { en: 'Which partners have been silent for 3 years?', vi: 'Đối tác nào im ắng đã 3 năm?' },
  mustNot: 'Which guests were silent at dinner?',
  needs: [['silent'], ['partner', 'sister', 'who', 'which']],
  may: ['we', 'which', 'count', 'partner', 'sister', 'who', 'from', 'to', 'yet', 'tie', 'long', 'since'],
  whom: 'maybe',
  days: ['since', 'span'],
  reads: ['partnership', 'meeting', 'visit', 'agreement', 'gift', 'role'],
  fits: (question) => !spanOf(question)?.ahead && question.names.every((name) => name.ours || name.country),
  restates: ({ question, asOf, reader, ref }) => {
    const day = printDate(edgeOf(question, asOf), reader.lang)
    const where = ref ? (reader.lang === 'vi' ? ` ở ${ref.name}` : ` in ${ref.name}`) : ''
    return reader.lang === 'vi'
      ? `Đối tác${where} không có cuộc gặp, chuyến thăm, quà tặng hay văn bản nào từ ${day}; thư chúc mừng không tính`
      : `Partners${where} with no meeting, visit, gift or agreement since ${day}; greetings do not count`
  },
  choose: async ({ records, question, asOf, reader, isOurs }) => {
    const edge = edgeOf(question, asOf)
    const all = await records('partnership', 'meeting', 'visit', 'agreement', 'gift', 'role')
    const met = recordsWith(all)
    const partnerOf = (record: StoredRecord) =>
      (isOurs(record.parties.a) ? record.parties.b : record.parties.a) ?? ''
    const ties = all.filter(
      (record) =>
        record.kind === 'partnership' &&
        (isOurs(record.parties.a) || isOurs(record.parties.b)) &&
        ['', 'established', 'inherited'].includes(slotText(record, 'status')),
    )
    const found = [...new Map(ties.map((tie) => [partnerOf(tie), tie]))].flatMap(([partner, tie]) => {
      const last = lastContacts(met.get(partner) ?? [], asOf)
      const began = ties.filter((one) => partnerOf(one) === partner).map((one) => beganText(one))
      const [first] = began.filter(Boolean).sort()
      return isSilentSince(last, first, edge) ? [{ tie, last }] : []
    })
    return {
      records: found.map(({ tie }) => tie),
      notes: new Map(found.map(({ tie, last }) => [tie.id, lastSeen(last, reader.lang)])),
      lead: reader.lang === 'vi' ? `${found.length} đối tác.` : `${counted(found.length, 'partner')}.`,
      kinds: ['partnership'],
    }
  },
}

/** What tells of each party, and of the body each person acts for: who meets their mayor meets the city. */
function recordsWith(records: readonly StoredRecord[]): ReadonlyMap<string, readonly StoredRecord[]> {
  const bodies = new Map<string, string[]>()
  for (const { kind, parties } of records)
    if (kind === 'role' && parties.person && parties.of)
      bodies.set(parties.person, [...(bodies.get(parties.person) ?? []), parties.of])
  const found = new Map<string, StoredRecord[]>()
  for (const record of records) {
    if (record.kind === 'partnership' || record.kind === 'role') continue
    for (const id of new Set(record.partyIds.flatMap((one) => [one, ...(bodies.get(one) ?? [])])))
      found.set(id, [...(found.get(id) ?? []), record])
  }
  return found
}

function lastSeen({ exchange }: LastContacts, lang: 'en' | 'vi'): string {
  if (exchange)
    return lang === 'vi'
      ? `gần nhất ${printDate(exchange.on, 'vi')}`
      : `last on ${printDate(exchange.on, 'en')}`
  return lang === 'vi' ? 'sổ chưa ghi lần gặp nào' : 'no meeting on file'
}
