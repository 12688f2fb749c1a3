import { foldText } from '#model/values/fold.ts'
import { type BodySort, bodySortsOf } from '../../body-sorts.ts'
import { placedLinks } from '../../placed-links.ts'
import { counted, newestFirst, slotText, within } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { has, type Question } from '../question.ts'

/** “Which links do we have with Busan?”, “Which universities work with Daegu?”: bodies that work together; a plan counts as one and says so, what ended or was denied is none. */
export const links: QuestionForm = {
  name: 'links',
  says: { en: 'Which links between bodies are there with {X}?', vi: 'Có liên kết nào với {X}?' },
  mustNot: 'Which links in the chain are weak?',
  needs: [['link', 'body']],
  may: ['we', 'to', 'from', 'yet', 'which', 'count', 'who', 'link', 'body', 'tie', 'partner'],
  whom: 'maybe',
  reads: ['link'],
  days: ['period', 'since', 'until', 'span'],
  // A sort of body alone is a word of many other questions.
  fits: (question) => has(question, 'link') || has(question, 'tie', 'partner'),
  // Of a country also bodies that are told to be of it by their names alone.
  beside: async ({ tx, ctx, subject, at }) =>
    subject.kind === 'country' && subject.country
      ? (await placedLinks(tx, ctx, at)).flatMap(({ record, countries }) =>
          countries.includes(subject.country ?? '') ? [record] : [],
        )
      : [],
  restates: ({ ref, reader, question }) => {
    const sorts = wordsOf(question)
    if (reader.lang === 'vi')
      return `Liên kết giữa các tổ chức${sorts ? ` (${sorts})` : ''}${ref ? `, với ${ref.name}` : ''}`
    return `Links between bodies${sorts ? ` (${sorts})` : ''}${ref ? ` with ${ref.name}` : ''}`
  },
  choose: async ({ records, question, reader, asOf, nameOf }) => {
    const asked = sortsAsked(wordsOf(question))
    const standing = (await records('link')).filter(
      (record) =>
        !OVER.has(slotText(record, 'status')) &&
        (!asked.length ||
          Object.values(record.parties).some((id) =>
            bodySortsOf(nameOf(id)).some((sort) => asked.includes(sort)),
          )),
    )
    const found = newestFirst(within(standing, question, asOf))
    const lead = counted(reader.lang, found.length, {
      one: 'link between bodies',
      many: 'links between bodies',
      vi: 'liên kết giữa các tổ chức',
    })
    return { records: found, lead, kinds: ['link'] }
  },
}

const OVER: ReadonlySet<string> = new Set(['ended', 'denied'])

/** “Trường” by itself is a university as well as a school. */
function sortsAsked(words: string): readonly BodySort[] {
  const sorts = bodySortsOf(words)
  return sorts.includes('school') && foldText(words).includes('truong') ? [...sorts, 'university'] : sorts
}

/** The sorts of body it asks for, in its own words. */
function wordsOf({ parts, words }: Question): string {
  const told = parts.filter(({ part }) => part === 'body')
  return told.map(({ start, length }) => words.slice(start, start + length).join(' ')).join(', ')
}
