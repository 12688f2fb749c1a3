import type { KindName, Slots } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { unitOf } from '#model/values/counted.ts'
import { tieBegan } from '#registry/tie-began.ts'
import { plannedPast } from './planned-past.ts'
import { printRank, printValue } from './print-value.ts'

type Say = (slot: string) => string | undefined

/** Joins what is there; nothing stands for what is not. */
function join(separator: string, parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part): part is string => Boolean(part)).join(separator)
}

type Sentence = (say: Say, slots: Slots, lang: Language) => string

function put(before: string, value: string | undefined, after = ''): string | undefined {
  return value ? `${before}${value}${after}` : undefined
}

/** “since 1997”, “from 15 March 2019 until 15 March 2024”. */
function heldText(from: string | undefined, to: string | undefined, lang: Language): string {
  if (lang === 'vi') return join(' ', [put('từ ', from), put('đến ', to)])
  return join(' ', [put(to ? 'from ' : 'since ', from), put('until ', to)])
}

const SENTENCES: Readonly<Record<KindName, Sentence>> = {
  partnership: (say, slots, lang) =>
    join(', ', [
      `${say('a')} – ${say('b')}: ${say('kind') ?? (lang === 'vi' ? 'quan hệ' : 'tie')}`,
      slots.status !== 'established' && say('status'),
      heldText(
        tieBegan({ since: say('since'), heldFrom: say('heldFrom'), status: slots.status }),
        say('heldTo'),
        lang,
      ),
    ]),
  agreement: (say, _slots, lang) =>
    join(', ', [
      `${say('parties')}: ${say('title') ?? say('instrument') ?? (lang === 'vi' ? 'thỏa thuận' : 'agreement')}`,
      say('status'),
      say('date'),
    ]),
  visit: (say, slots, lang) =>
    join(', ', [
      `${say('from')} → ${say('to')}`,
      put(lang === 'vi' ? 'trưởng đoàn ' : 'led by ', say('head')),
      put('', say('size'), lang === 'vi' ? ' người' : ` ${unitOf(say('size'), 'member')}`),
      put(lang === 'vi' ? 'có ' : 'with ', say('members')),
      put('', say('days'), lang === 'vi' ? ' ngày' : ` ${unitOf(say('days'), 'day')}`),
      say('start'),
      slots.status !== 'done' && say('status'),
    ]),
  meeting: (say, slots) =>
    join(', ', [
      say('participants')?.replaceAll(', ', ' – '),
      say('place'),
      say('date'),
      slots.status !== 'done' && say('status'),
    ]),
  role: (say, slots, lang) =>
    `${say('person')}: ${join(', ', [
      slots.status !== 'present' && say('status'),
      say('role'),
      say('of'),
      slots.heldTo !== undefined && heldText(say('heldFrom'), say('heldTo'), lang),
    ])}`,
  investment: (say, slots, lang) => {
    const rank = slots.rank
    return join(', ', [
      join(' → ', [say('origin'), say('host')]),
      put('', say('projects'), lang === 'vi' ? ' dự án' : slots.projects === 1 ? ' project' : ' projects'),
      say('amount'),
      say('measure'),
      say('sector'),
      put(lang === 'vi' ? 'tính đến ' : 'as of ', say('asof')),
      typeof rank === 'number' && printRank(rank, slots.within === true, lang),
    ])
  },
  commitment: (say, _slots, lang) =>
    join(', ', [`${say('by')}: ${say('kind') ?? ''}`, put(lang === 'vi' ? 'hạn ' : 'due ', say('due'))]),
  event: (say, slots) =>
    join(', ', [
      say('title') ?? say('kind'),
      say('place'),
      say('date'),
      slots.status !== 'done' && say('status'),
    ]),
  link: (say, slots, lang) => {
    const side = (slot: 'a' | 'b') =>
      /^[A-Z]{2}$/.test(String(slots[slot])) ? unnamedIn(say(slot) ?? '', lang) : say(slot)
    return join(', ', [`${side('a')} – ${side('b')}`, say('field'), say('status')])
  },
  project: (say) => join(', ', [say('title'), say('place'), say('sector'), say('firms'), say('status')]),
  profile: (say) => `${say('locality')}: ${say('attribute')} – ${say('value')}`,
  gift: (say) => join(', ', [`${say('giver')} → ${say('receiver')}: ${say('thing')}`, say('date')]),
}

/** Bodies of a country that their source does not name. */
function unnamedIn(country: string, lang: Language): string {
  return lang === 'vi' ? `đối tác ${country}` : `${country} partners`
}

/** A record in one printed sentence, in the reader's language; read as of a day, what was planned for one before it says so. */
export function sentenceOf(
  kind: KindName,
  slots: Slots,
  lang: Language,
  partyAt: (path: string) => string | undefined = () => undefined,
  asOf?: string,
): string {
  const past = asOf && plannedPast(kind, (slot) => slots[slot], { asOf, lang })
  const say: Say = (slot) => {
    const value = slots[slot]
    if (past && slot === 'status') return past
    return value === undefined ? undefined : printValue(kind, slot, value, lang, partyAt)
  }
  return SENTENCES[kind](say, slots, lang)
}
