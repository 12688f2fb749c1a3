import { newestFirst, slotText, within } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { aboutWhom, has, placeOf, type Question } from '../question.ts'

/** Words that lead to where money goes; who stands behind one is not whom it comes from. */
const INTO: ReadonlySet<string> = new Set([
  'in',
  'into',
  'to',
  'o',
  'tai',
  'vao',
  'sang',
  'trong',
  'at',
  'den',
])

/** Is it money that comes to us? What we put elsewhere is another matter, and not on file as this. */
function isIntoUs(question: Question): boolean {
  const { tokens, parts } = question
  const whom = aboutWhom(question)
  const before = tokens[(whom?.start ?? 0) - 1] ?? ''
  if (INTO.has(before)) return false
  const we = placeOf(question, 'we')
  const deed = parts.find((found) =>
    ['invest', 'invested', 'put into', 'dau tu', 'do vao', 'rot vao', 'rot von'].includes(found.words),
  )
  if (deed && we >= 0 && we < deed.start && (whom?.start ?? 0) > deed.start)
    return before === 'from' || before === 'cua' || before === 'tu'
  return has(question, 'count', 'which', 'about', 'yet', 'money')
}

/** “How much Korean capital is there in Đà Nẵng?”: every figure with its kind and day, side by side; never summed. */
export const investment: QuestionForm = {
  name: 'investment',
  says: { en: 'How much capital from {X} is there?', vi: 'Vốn từ {X} là bao nhiêu?' },
  mustNot: 'How much is a flight to Korea?',
  needs: [['money', 'project']],
  may: ['we', 'to', 'from', 'in', 'which', 'count', 'money', 'project', 'yet', 'about'],
  whom: 'one',
  days: ['period', 'since', 'until', 'span'],
  reads: ['investment'],
  fits: isIntoUs,
  restates: ({ ref, reader }) =>
    reader.lang === 'vi'
      ? `Số liệu đầu tư từ ${ref?.name}; các số khác loại để cạnh nhau, không cộng`
      : `Figures of investment from ${ref?.name}; figures of different kinds stand side by side and are not added`,
  choose: async ({ records, question, asOf, isWhom }) => {
    const from = (await records('investment')).filter((record) => isWhom(record.parties.origin))
    const wanted = has(question, 'project') && !has(question, 'money') ? 'projects' : undefined
    const found = wanted ? from.filter((record) => slotText(record, wanted)) : from
    return { records: newestFirst(within(found, question, asOf)), kinds: ['investment'] }
  },
}
