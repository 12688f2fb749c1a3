import { printPartnerDate } from '#model/values/partner-language.ts'
import { type ItemView, namesZones } from '#views/mission-programme.ts'
import { type Beside, labelled } from './beside.ts'
import type { Block, Row, Says } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { deskNote } from './partner-sentences.ts'
import { BESIDE_ROLES } from './words/beside-words.ts'
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
  beside?: Beside,
): readonly Block[] {
  const members = protocol[side]
  if (!members.length) return []
  const rows = members.map(
    (one, at): Row => [
      plain(String(at + 1)),
      [{ text: one.name, bold: true }, ...(one.nativeName ? [{ text: one.nativeName }] : [])],
      [{ text: [one.post, one.body].filter(Boolean).join(', ') || '–' }],
      [
        { text: beside ? `${one.roleWord} / ${BESIDE_ROLES[one.role][beside.lang]}` : one.roleWord },
        ...(one.address ? [{ text: `${W.address[lang]}: ${one.address}`, italic: true }] : []),
      ],
    ],
  )
  return [
    {
      is: 'table',
      head: [
        PAPER_WORDS.number[lang],
        labelled(W.name[lang], 'name', beside),
        labelled(W.post[lang], 'post', beside),
        labelled(W.role[lang], 'role', beside),
      ],
      rows,
      widths: [7, 32, 40, 21],
    },
  ]
}

/** The programme, a table a day. */
export function programmeBlocks(
  { programme, protocol }: MissionFacts,
  lang: Lang,
  beside?: Beside,
): readonly Block[] {
  const people = beside ? [...protocol.ours, ...protocol.theirs] : []
  const native = (name: string) => {
    const own = people.find((one) => one.name === name)?.nativeName
    return own ? `${name} (${own})` : name
  }
  const home = (programme.homeZone === 'Asia/Ho_Chi_Minh' ? W.home : W.homeElsewhere)[lang]
  return programme.days.flatMap(({ day, dayText, items }): readonly Block[] => [
    {
      is: 'day',
      text: `${W.day[lang]} ${dayText}${beside ? ` / ${printPartnerDate(day, beside.lang)}` : ''}`,
    },
    {
      is: 'table',
      head: [
        labelled(W.time[lang], 'time', beside),
        labelled(W.what[lang], 'what', beside),
        labelled(W.where[lang], 'where', beside),
        labelled(W.who[lang], 'who', beside),
      ],
      rows: items.map((item) => itemRow(item, lang, { native, home, ...(beside ? { beside } : {}) })),
      widths: [21, 31, 21, 27],
    },
  ])
}

type Naming = { readonly native: (name: string) => string; readonly home: string; readonly beside?: Beside }

function itemRow(item: ItemView, lang: Lang, { native, home, beside }: Naming): Row {
  const session = item.item.what === 'session' ? item.item : undefined
  const line = (label: string, text: string | undefined) => (text ? [{ text: `${label}: ${text}` }] : [])
  const label = (word: 'chair' | 'interpreter' | 'dress' | 'gifts') => labelled(W[word][lang], word, beside)
  const place = session?.locality && beside?.place(session.locality)
  const met = (text: string, at: number) => {
    const own = beside?.place(session?.counterparts?.[at] ?? '')
    return `${labelled(W.with[lang], 'with', beside)}${beside ? ':' : ''} ${own ? `${text} (${own})` : text}`
  }
  return [
    [
      { text: item.time, bold: true },
      // Clocks that show our own time need no name: under a time at home, a city’s name reads as where it is.
      ...(item.homeTime && !namesZones(item) ? [{ text: item.zone, italic: true }] : []),
      ...line(home, item.homeTime),
    ],
    [
      { text: item.title, bold: true },
      ...item.counterparts.map((text, at) => ({ text: met(text, at) })),
      ...(item.item.note ? [{ text: item.item.note, italic: true }] : []),
    ],
    [...plain(item.where ?? '–'), ...(place ? plain(place) : [])],
    [
      ...line(label('chair'), item.chair && native(item.chair)),
      { text: item.participants.map(native).join(', ') || W.everybody[lang] },
      ...line(label('interpreter'), session?.interpreter && native(session.interpreter)),
      ...line(label('dress'), session?.dress),
      ...line(label('gifts'), session?.gifts),
    ],
  ]
}

/** A cell of one line. */
export function plain(text: string): readonly Says[] {
  return [{ text }]
}
