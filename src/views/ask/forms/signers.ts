import { isSigned, newestFirst, within } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'

/** “Who signed the agreement with Laos?”: agreements in which a body or a person stands as a party, which is who signed. */
export const signers: QuestionForm = {
  name: 'signers',
  says: { en: 'Who signed the agreement with {X}?', vi: 'Ai ký thỏa thuận với {X}?' },
  mustNot: 'Who should sign the agreement with Changwon?',
  needs: [['who'], ['sign']],
  may: ['agreement', 'to', 'from', 'we'],
  whom: 'one',
  days: ['period'],
  reads: ['agreement'],
  onlyKnown: true,
  // A body signs, too: whoever asks for a person’s name asks for more.
  fits: ({ parts }) => parts.every(({ part, words }) => part !== 'who' || words === 'who' || words === 'ai'),
  restates: ({ ref, reader }) =>
    reader.lang === 'vi'
      ? `Văn bản đã ký với ${ref?.name} mà sổ ghi ai ký`
      : `Agreements signed with ${ref?.name} of which the book says who signed`,
  choose: async ({ records, question, reader, asOf, isWhom, kindOf }) => {
    const all = within((await records('agreement')).filter(isSigned), question, asOf)
    const told = all.filter((record) =>
      Object.entries(record.parties).some(
        ([path, id]) => path.startsWith('parties') && !isWhom(id) && SIGNING.has(kindOf(id) ?? ''),
      ),
    )
    const [some, whole] = [told.length, all.length]
    const lead =
      reader.lang === 'vi'
        ? `Sổ ghi ai ký ở ${some} trong ${whole} văn bản.`
        : `The book says who signed ${some} of ${whole} ${whole === 1 ? 'agreement' : 'agreements'}.`
    return { records: newestFirst(told), lead, kinds: ['agreement'] }
  },
}

/** Whoever signs by a hand of its own: a locality does so through one of these, and where none is told, nobody is known. */
const SIGNING: ReadonlySet<string> = new Set(['organisation', 'person'])
