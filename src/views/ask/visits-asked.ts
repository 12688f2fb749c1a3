import type { StoredRecord } from '#store/queries/record.ts'
import type { Asking } from './form.ts'
import { has, placeOf, type Question } from './question.ts'

/** Which way a visit went, as far as the words tell: in to us, or out from us; undefined where either is meant. */
export function wayOf(question: Question): 'in' | 'out' | undefined {
  const turned = wayOfTheirs(question)
  if (turned) return turned
  if (has(question, 'out')) return 'out'
  if (has(question, 'in')) return 'in'
  const led = wayOfLead(question)
  if (led) return led
  const visit = question.parts.find((found) => found.part === 'visit')
  const whom = question.names.find((name) => !name.ours)
  if (!visit || !whom || ['delegation', 'delegations', 'doan'].includes(visit.words)) return undefined
  if (whom.start < visit.start) return 'in'
  const we = placeOf(question, 'we')
  return we >= 0 && we < visit.start ? 'out' : undefined
}

/** What a side does that sends or receives: where it is theirs, the way is the other one. */
const SENDS: ReadonlySet<string> = new Set(['send', 'sent', 'cu'])
const RECEIVES: ReadonlySet<string> = new Set(['receive', 'received', 'host', 'hosted', 'don'])

/** “Korea sent us” comes in, “Daegu received” went out from us: who stands before the deed did it. */
function wayOfTheirs(question: Question): 'in' | 'out' | undefined {
  const { parts, names, tokens } = question
  const deed = parts.find(({ words }) => SENDS.has(words) || RECEIVES.has(words))
  const whom = names.find((name) => !name.ours)
  const we = [placeOf(question, 'we'), ...names.filter((name) => name.ours).map((name) => name.start)]
  if (!deed || !whom || whom.start > deed.start || TOWARDS.has(tokens[whom.start - 1] ?? '')) return undefined
  if (we.some((at) => at >= 0 && at < deed.start)) return undefined
  return SENDS.has(deed.words) ? 'in' : 'out'
}

/** Words that lead to where somebody goes. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'den', 'sang', 'toi'])

/** “delegations to Daegu” leave us, “đoàn đến Đà Nẵng” and “có đoàn nào đến không” come to us. */
function wayOfLead({ parts, names }: Question): 'in' | 'out' | undefined {
  const lead = parts.findLast((found) => found.part === 'to' && TOWARDS.has(found.words))
  if (!lead) return undefined
  const goal = names.find((name) => name.start > lead.start)
  if (goal) return goal.ours ? 'in' : 'out'
  return lead.words === 'to' ? undefined : 'in'
}

/** The visits of a question that go its way. */
export async function visitsOf({ records, question, isOurs }: Asking): Promise<readonly StoredRecord[]> {
  const way = wayOf(question)
  return (await records('visit')).filter((record) => {
    const to = Object.entries(record.parties).some(([path, id]) => path.startsWith('to') && isOurs(id))
    const from = isOurs(record.parties.from) || isOurs(record.parties.head)
    return way === undefined || (way === 'in' ? to : from)
  })
}

/** The visits asked about, in words: which way, and with whom. */
export function saysWay(
  { question, reader, ref }: Asking,
  words: Readonly<Record<'vi' | 'en', Readonly<Record<'in' | 'out' | 'either', string>>>>,
): string {
  const way = wayOf(question) ?? 'either'
  const whom = ref ? (reader.lang === 'vi' ? `, với ${ref.name}` : `, with ${ref.name}`) : ''
  return `${words[reader.lang][way]}${whom}`
}
