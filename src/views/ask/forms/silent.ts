import { printDate } from '#model/values/date.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { dayBefore, firstDay, isDone, slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { dayOf, type Question, spanOf } from '../question.ts'

/** The day before which somebody was last heard of. */
function edgeOf(question: Question, asOf: string): string {
  const span = spanOf(question)
  const since = dayOf(question, 'since') ?? dayOf(question, 'period')
  return span ? dayBefore(asOf, span.count, span.unit) : (since?.from ?? asOf)
}

/** “Which partners have been silent for 3 years?”: ties that stand, with no meeting, visit or agreement since the day. */
export const silent: QuestionForm = {
  name: 'silent',
  says: { en: 'Which partners have been silent for 3 years?', vi: 'Đối tác nào im ắng đã 3 năm?' },
  mustNot: 'Which guests were silent at dinner?',
  needs: [['silent'], ['partner', 'sister', 'who', 'which']],
  may: ['we', 'which', 'count', 'partner', 'sister', 'who', 'from', 'to', 'yet', 'tie'],
  whom: 'maybe',
  reads: ['partnership', 'meeting', 'visit', 'agreement', 'role'],
  fits: (question) =>
    question.days.some((day) => day.kind !== 'as-of') &&
    question.names.every((name) => name.ours || name.country),
  restates: ({ question, asOf, reader, ref }) => {
    const day = printDate(edgeOf(question, asOf), reader.lang)
    const where = ref ? (reader.lang === 'vi' ? ` ở ${ref.name}` : ` in ${ref.name}`) : ''
    return reader.lang === 'vi'
      ? `Đối tác${where} không có cuộc gặp, chuyến thăm hay văn bản nào từ ${day}; thư chúc mừng không tính`
      : `Partners${where} with no meeting, visit or agreement since ${day}; greetings do not count`
  },
  choose: async ({ records, question, asOf, reader, isOurs }) => {
    const edge = edgeOf(question, asOf)
    const all = await records('partnership', 'meeting', 'visit', 'agreement', 'role')
    const bodies = bodiesOf(all)
    const last = new Map<string, string>()
    for (const record of all) {
      if (record.kind === 'partnership' || record.kind === 'role' || !isDone(record, asOf)) continue
      const day = firstDay(record) ?? ''
      for (const id of record.partyIds.flatMap((one) => [one, ...(bodies.get(one) ?? [])])) {
        if (day > (last.get(id) ?? '')) last.set(id, day)
      }
    }
    const partnerOf = (record: StoredRecord) =>
      (isOurs(record.parties.a) ? record.parties.b : record.parties.a) ?? ''
    const ties = all.filter(
      (record) =>
        record.kind === 'partnership' &&
        (isOurs(record.parties.a) || isOurs(record.parties.b)) &&
        ['', 'established', 'inherited'].includes(slotText(record, 'status')) &&
        (last.get(partnerOf(record)) ?? '') < edge,
    )
    const found = [...new Map(ties.map((record) => [partnerOf(record), record])).values()]
    const seen = (record: StoredRecord) => last.get(partnerOf(record))
    return {
      records: found,
      notes: new Map(found.map((record) => [record.id, lastSeen(seen(record), reader.lang)])),
      lead: reader.lang === 'vi' ? `${found.length} đối tác.` : `${found.length} partners.`,
      kinds: ['partnership'],
    }
  },
}

/** The bodies a person acts for: who meets their mayor meets the city. */
function bodiesOf(records: readonly StoredRecord[]): ReadonlyMap<string, readonly string[]> {
  const bodies = new Map<string, readonly string[]>()
  for (const { kind, parties } of records) {
    if (kind !== 'role' || !parties.person || !parties.of) continue
    bodies.set(parties.person, [...(bodies.get(parties.person) ?? []), parties.of])
  }
  return bodies
}

function lastSeen(day: string | undefined, lang: 'en' | 'vi'): string {
  if (day) return lang === 'vi' ? `gần nhất ${printDate(day, 'vi')}` : `last on ${printDate(day, 'en')}`
  return lang === 'vi' ? 'sổ chưa ghi lần gặp nào' : 'no meeting on file'
}
