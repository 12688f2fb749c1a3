import { counted, slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { has } from '../question.ts'
import { STANDS } from './partners.ts'

/** “Quảng Nam có quan hệ với ai?”: the standing ties of one locality, ours or another, with whomever they are. */
export const tiesOf: QuestionForm = {
  name: 'ties-of',
  says: { en: 'Who does {X} have ties with?', vi: '{X} có quan hệ với ai?' },
  mustNot: 'Who does Changwon compete with?',
  needs: [
    ['tie', 'sister', 'friendship'],
    ['who', 'partner'],
  ],
  may: ['to', 'which', 'tie', 'sister', 'friendship', 'who', 'partner'],
  whom: 'one',
  reads: ['partnership'],
  // A country has no ties of its own; “partners” alone asks for ours.
  fits: ({ names }) =>
    names.length === 1 && names.every((name) => !name.country && name.node?.kind !== 'person'),
  restates: ({ ref, reader, question }) => {
    const kind = has(question, 'sister') ? 0 : has(question, 'friendship') ? 1 : 2
    return reader.lang === 'vi'
      ? `Những nơi ${ref?.name} ${['kết nghĩa', 'có quan hệ hữu nghị', 'có quan hệ'][kind]}, theo sổ`
      : `Those ${ref?.name} has ${['sister city ties', 'friendship ties', 'ties'][kind]} with, by the book`
  },
  choose: async ({ records, question, reader, isWhom }) => {
    const kind = has(question, 'sister')
      ? 'sister-city'
      : has(question, 'friendship')
        ? 'friendship'
        : undefined
    const found = (await records('partnership')).filter(
      (record) =>
        (isWhom(record.parties.a) || isWhom(record.parties.b)) &&
        STANDS.has(slotText(record, 'status')) &&
        (!kind || slotText(record, 'kind') === kind),
    )
    const lead = counted(reader.lang, found.length, { one: 'tie', many: 'ties', vi: 'quan hệ' })
    return { records: found, lead, kinds: ['partnership'] }
  },
}
