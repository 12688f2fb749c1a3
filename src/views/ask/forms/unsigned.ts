import type { StoredRecord } from '#store/queries/record.ts'
import { counted, isSigned, slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'

/** “Đối tác nào ta chưa ký gì?”: ties that stand, with no signed paper that names the partner. */
export const unsigned: QuestionForm = {
  name: 'unsigned',
  says: {
    en: 'With which partners in {X} is there no agreement?',
    vi: 'Ta chưa ký gì với đối tác nào ở {X}?',
  },
  mustNot: 'With which rivals in Japan is there no agreement?',
  needs: [['unsigned'], ['partner', 'sister', 'friendship', 'who']],
  may: ['we', 'which', 'count', 'partner', 'sister', 'friendship', 'who', 'to', 'from', 'agreement', 'tie'],
  whom: 'maybe',
  reads: ['partnership', 'agreement'],
  fits: (question) => question.names.every((name) => name.ours || name.country),
  restates: ({ reader, ref }) => {
    const where = ref ? (reader.lang === 'vi' ? ` ở ${ref.name}` : ` in ${ref.name}`) : ''
    return reader.lang === 'vi'
      ? `Đối tác${where} đang có quan hệ mà sổ chưa ghi văn bản nào đã ký`
      : `Partners${where} with standing ties and no signed agreement on file`
  },
  choose: async ({ records, isOurs, reader }) => {
    const signed = (await records('agreement')).filter(
      (record) => isSigned(record) || slotText(record, 'status') === 'ended',
    )
    const parties = new Set(signed.flatMap((record) => record.partyIds))
    const partnerOf = (record: StoredRecord) =>
      (isOurs(record.parties.a) ? record.parties.b : record.parties.a) ?? ''
    const ties = (await records('partnership')).filter(
      (record) =>
        (isOurs(record.parties.a) || isOurs(record.parties.b)) &&
        ['', 'established', 'inherited', 'dormant'].includes(slotText(record, 'status')) &&
        !parties.has(partnerOf(record)),
    )
    const found = [...new Map(ties.map((record) => [partnerOf(record), record])).values()]
    const lead = counted(reader.lang, found.length, { one: 'partner', many: 'partners', vi: 'đối tác' })
    return { records: found, lead, kinds: ['partnership'] }
  },
}
