import { beganText, slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'

/** “Since when have we had ties with Changwon?”: the ties with a partner, each with its year. */
export const tieSince: QuestionForm = {
  name: 'tie-since',
  says: { en: 'Since when have we had ties with {X}?', vi: 'Ta có quan hệ với {X} từ khi nào?' },
  mustNot: 'Since when has Changwon had a port?',
  needs: [
    ['tie', 'sister', 'friendship', 'partner'],
    ['when', 'since'],
  ],
  may: [
    'we',
    'to',
    'from',
    'which',
    'since',
    'when',
    'tie',
    'sister',
    'friendship',
    'partner',
    'yet',
    'last',
  ],
  whom: 'one',
  reads: ['partnership'],
  restates: ({ ref, reader }) =>
    reader.lang === 'vi' ? `Năm bắt đầu quan hệ với ${ref?.name}` : `The year ties with ${ref?.name} began`,
  choose: async ({ records, isOurs }) => {
    const ours = (await records('partnership')).filter(
      (record) => isOurs(record.parties.a) || isOurs(record.parties.b),
    )
    return {
      records: ours.filter((record) => beganText(record) && slotText(record, 'status') !== 'denied'),
      kinds: ['partnership'],
    }
  },
}
