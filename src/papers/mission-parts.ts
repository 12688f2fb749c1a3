import type { ItemView } from '#views/mission-programme.ts'
import type { Block, Row, Says } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { deskNote } from './partner-sentences.ts'
import { BRIEFING_SAYS } from './words/briefing-words.ts'
import { MISSION_PAPER_WORDS as W } from './words/mission-paper-words.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

type Lang = PaperFacts['lang']

/** The visit in its first lines: when, how many, led by whom, what for. */
export function visitLines({ view }: MissionFacts, lang: Lang): readonly Says[] {
  const S = BRIEFING_SAYS[lang]
  const { daysText, size, head, values } = view
  return [
    deskNote(`${view.title}.`),
    ...(daysText ? [deskNote(S.when(daysText, size))] : []),
    ...(head ? [deskNote(S.led(head))] : []),
    ...(values.purpose ? [deskNote(S.purpose(ended(values.purpose)))] : []),
  ]
}

/** A sentence ends with its full stop. */
export function ended(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

/** Everybody of one side as rows: number, name, post and body, part in the delegation. */
export function rosterTable(
  { protocol }: MissionFacts,
  side: 'ours' | 'theirs',
  lang: Lang,
): readonly Block[] {
  const members = protocol[side]
  if (!members.length) return []
  const rows = members.map(
    (one, at): Row => [
      plain(String(at + 1)),
      [{ text: one.name, bold: true }, ...(one.nativeName ? [{ text: one.nativeName }] : [])],
      [{ text: [one.post, one.body].filter(Boolean).join(', ') || '–' }],
      [
        { text: one.roleWord },
        ...(one.address ? [{ text: `${W.address[lang]}: ${one.address}`, italic: true }] : []),
      ],
    ],
  )
  return [
    {
      is: 'table',
      head: [PAPER_WORDS.number[lang], W.name[lang], W.post[lang], W.role[lang]],
      rows,
      widths: [7, 32, 40, 21],
    },
  ]
}

/** The programme, a table a day. */
export function programmeBlocks({ programme }: MissionFacts, lang: Lang): readonly Block[] {
  return programme.days.flatMap(({ dayText, items }): readonly Block[] => [
    { is: 'day', text: `${W.day[lang]} ${dayText}` },
    {
      is: 'table',
      head: [W.time[lang], W.what[lang], W.where[lang], W.who[lang]],
      rows: items.map((item) => itemRow(item, lang)),
      widths: [17, 33, 22, 28],
    },
  ])
}

function itemRow(item: ItemView, lang: Lang): Row {
  const session = item.item.what === 'session' ? item.item : undefined
  const line = (label: string, text: string | undefined) => (text ? [{ text: `${label}: ${text}` }] : [])
  return [
    [
      { text: item.time, bold: true },
      { text: item.zone, italic: true },
      ...(item.homeTime ? line(W.home[lang], item.homeTime) : []),
    ],
    [
      { text: item.title, bold: true },
      ...item.counterparts.map((text) => ({ text: `${W.with[lang]} ${text}` })),
      ...(item.item.note ? [{ text: item.item.note, italic: true }] : []),
    ],
    plain(item.where ?? '–'),
    [
      ...line(W.chair[lang], item.chair),
      ...(item.participants.length ? [{ text: item.participants.join(', ') }] : []),
      ...line(W.interpreter[lang], session?.interpreter),
      ...line(W.dress[lang], session?.dress),
      ...line(W.gifts[lang], session?.gifts),
    ],
  ]
}

/** A cell of one line. */
export function plain(text: string): readonly Says[] {
  return [{ text }]
}
