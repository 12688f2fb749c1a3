import type { QuestionForm } from '../form.ts'

/** “What do we have with Korea?”, or a name alone: the whole page of a partner or country. */
export const overview: QuestionForm = {
  name: 'overview',
  says: { en: 'What do we have with {X}?', vi: 'Ta có gì với {X}?' },
  mustNot: 'What do we eat with Korea?',
  needs: [],
  may: ['we', 'which', 'to', 'from', 'about', 'tie', 'partner', 'yet'],
  whom: 'one',
  reads: [],
  fits: ({ days }) => days.every((day) => day.kind === 'as-of'),
  restates: ({ ref, reader }) =>
    reader.lang === 'vi' ? `Tất cả những gì sổ ghi về ${ref?.name}` : `All the book holds about ${ref?.name}`,
  choose: async () => ({ records: [], kinds: [] }),
}
