import { counted, newestFirst, slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'

/** “Which projects are looking for partners?”: projects that still seek; what was agreed, is done or was dropped does not. */
export const seeking: QuestionForm = {
  name: 'seeking',
  says: { en: 'Which projects are looking for partners?', vi: 'Dự án nào đang tìm nhà đầu tư?' },
  mustNot: 'Which projects are looking good?',
  needs: [['project'], ['seek']],
  may: ['we', 'which', 'count', 'project', 'seek', 'yet'],
  whom: 'none',
  reads: ['project'],
  restates: ({ reader }) =>
    reader.lang === 'vi'
      ? 'Dự án còn kêu gọi đầu tư, tìm đối tác; dự án đã thỏa thuận, đã xong hoặc thôi không tính'
      : 'Projects that still seek partners or capital; those agreed, done or dropped do not count',
  choose: async ({ records, reader }) => {
    const open = (await records('project')).filter((record) =>
      ['', 'sought'].includes(slotText(record, 'status')),
    )
    const found = newestFirst(open)
    const lead = counted(reader.lang, found.length, {
      one: 'project seeking partners',
      many: 'projects seeking partners',
      vi: 'dự án đang tìm đối tác',
    })
    return { records: found, lead, kinds: ['project'] }
  },
}
