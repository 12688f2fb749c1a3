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
  may: ['we', 'to', 'which', 'tie', 'sister', 'friendship', 'who', 'partner'],
  whom: 'maybe',
  reads: ['partnership'],
  fits: (question) => {
    const [name, ...others] = question.names
    if (others.length || (name && has(question, 'we'))) return false
    // Our own partners by their sort are another form’s.
    if (!name || name.ours) return (name !== undefined || has(question, 'we')) && !has(question, ...SORTED)
    // A country has no ties of its own; “partners” alone asks for ours.
    return !name.country && name.node?.kind !== 'person'
  },
  restates: ({ ref, reader, question }) => {
    const kind = has(question, 'sister') ? 0 : has(question, 'friendship') ? 1 : 2
    const whose = ref?.name ?? question.names[0]?.text
    return reader.lang === 'vi'
      ? `Những nơi ${whose ?? 'ta'} ${['kết nghĩa', 'có quan hệ hữu nghị', 'có quan hệ'][kind]}, theo sổ`
      : `Those ${whose ? `${whose} has` : 'we have'} ${['sister city ties', 'friendship ties', 'ties'][kind]} with, by the book`
  },
  choose: async ({ records, question, reader, whom, isWhom, isOurs }) => {
    const kind = has(question, 'sister')
      ? 'sister-city'
      : has(question, 'friendship')
        ? 'friendship'
        : undefined
    const isIts = whom ? isWhom : isOurs
    const found = (await records('partnership')).filter(
      (record) =>
        (isIts(record.parties.a) || isIts(record.parties.b)) &&
        STANDS.has(slotText(record, 'status')) &&
        (!kind || slotText(record, 'kind') === kind),
    )
    const lead = counted(reader.lang, found.length, { one: 'tie', many: 'ties', vi: 'quan hệ' })
    return { records: found, lead, kinds: ['partnership'] }
  },
}

const SORTED = ['partner', 'sister', 'friendship'] as const
