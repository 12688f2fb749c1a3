import { foldText } from '#model/values/fold.ts'
import { holdsOffice } from '#registry/holds-office.ts'
import { slotText } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import type { Question } from '../question.ts'

/** One office in the words of both languages, folded; the fuller first, for “vice mayor” is no mayor. */
const OFFICES: readonly (readonly string[])[] = [
  ['vice mayor', 'deputy mayor', 'pho thi truong'],
  ['mayor', 'thi truong'],
  ['vice governor', 'pho thong doc', 'pho tinh truong'],
  ['governor', 'thong doc', 'tinh truong'],
  ['vice chairman', 'vice chairwoman', 'vice chair', 'deputy chairman', 'pho chu tich'],
  ['chairman', 'chairwoman', 'chair', 'chu tich'],
  ['vice president', 'pho tong thong'],
  ['president', 'tong thong', 'chu tich nuoc'],
  ['deputy prime minister', 'pho thu tuong'],
  ['prime minister', 'thu tuong'],
  ['deputy minister', 'vice minister', 'thu truong'],
  ['minister', 'bo truong'],
  ['ambassador', 'dai su'],
  ['consul general', 'tong lanh su'],
  ['consul', 'lanh su'],
  ['deputy director', 'pho giam doc'],
  ['director', 'giam doc'],
  ['head', 'truong phong', 'truong nhom'],
  ['secretary', 'bi thu'],
]

/** Words for whoever leads, whatever the office is called. */
const LEADERS: ReadonlySet<string> = new Set(['leader', 'lanh dao', 'dung dau', 'nguoi dung dau'])

/** Which office some words name; undefined where they name none of these. */
function officeNamed(words: string): number | undefined {
  const text = ` ${foldText(words)} `
  const at = OFFICES.findIndex((names) => names.some((name) => text.includes(` ${name} `)))
  return at < 0 ? undefined : at
}

/** Words that ask for those of before; who held an office then, the newest source does not tell. */
const PAST: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did'])

function askedFor(question: Question): string {
  return question.parts
    .filter((found) => found.part === 'role')
    .map((found) => found.words)
    .join(' ')
}

/** “Who is the mayor of Pyeongtaek?”: whom the sources show in that office, and when they last did. */
export const whoHolds: QuestionForm = {
  name: 'who-holds',
  says: { en: 'Who is the mayor of {X}?', vi: 'Ai là thị trưởng {X}?' },
  mustNot: 'Who is the best mayor of Korea?',
  needs: [['role'], ['who', 'which']],
  may: ['from', 'which', 'who', 'to', 'role', 'we'],
  whom: 'one',
  reads: ['role'],
  fits: ({ tokens }) => !tokens.some((token) => PAST.has(token)),
  restates: ({ ref, reader }) =>
    reader.lang === 'vi'
      ? `Người đang giữ chức vụ được hỏi ở ${ref?.name}, theo nguồn mới nhất`
      : `Who holds the office asked about in ${ref?.name}, by the newest source`,
  choose: async ({ records, question, isWhom, asOf }) => {
    const words = askedFor(question)
    const office = officeNamed(words)
    const held = (await records('role')).filter(
      (record) => holdsOffice(record, asOf) && isWhom(record.parties.of),
    )
    const found = LEADERS.has(words)
      ? held
      : held.filter((record) => office !== undefined && officeNamed(slotText(record, 'role')) === office)
    return { records: found, kinds: ['role'] }
  },
}

/** “Who is Kim Min Su?”: the offices of a person. */
export const whoIs: QuestionForm = {
  name: 'who-is',
  says: { en: 'Who is {X}?', vi: '{X} là ai?' },
  mustNot: 'Who is right?',
  needs: [['who']],
  may: ['about', 'from'],
  whom: 'one',
  reads: ['role'],
  fits: (question) => question.names.some((name) => name.node?.kind === 'person' || !name.address),
  restates: ({ ref, reader }) =>
    reader.lang === 'vi' ? `Chức vụ của ${ref?.name}` : `The offices of ${ref?.name}`,
  choose: async ({ records, isWhom }) => ({
    records: (await records('role')).filter((record) => isWhom(record.parties.person)),
    kinds: ['role'],
  }),
}
