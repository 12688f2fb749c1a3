import type { Language } from '#model/problem.ts'
import type { CommitmentLine } from '#views/commitments-view.ts'
import type { HandoverPartner, HandoverView } from '#views/handover-view.ts'
import type { PartnerView } from '#views/partner-view.ts'
import type { CiteBook } from './cite-book.ts'
import type { Block, Says } from './paper.ts'
import { deskNote, founded, sentencesOf, type Take } from './partner-sentences.ts'
import { type HandoverWords, handoverWords } from './words/handover-words.ts'

/** So many of the newest exchanges are told; the rest stands in the book. */
const EXCHANGES = 6

type Part = readonly [head: string, lines: readonly Says[]]

/** What a handover says, part by part: every line has its marks, or is marked as the desk's own. */
export function handoverBlocks(view: HandoverView, cites: CiteBook, lang: Language): readonly Block[] {
  const W = handoverWords(lang)
  const promises = cites.from(view.promiseCites)
  const days = cites.from(view.occasionCites)
  const partners = view.partners.length
    ? view.partners.flatMap((one) => partnerBlocks(one, cites, lang))
    : [itemOf(deskNote(W.noPartners))]
  return [
    { is: 'head', text: `I. ${W.partners}` },
    ...partners,
    { is: 'head', text: `II. ${W.missions}` },
    ...linesOf(
      view.missions.map((one) => deskNote(missionText(one, W))),
      W,
    ),
    { is: 'head', text: `III. ${W.ours}` },
    ...promiseBlocks(view.promises.ours, promises, W),
    { is: 'head', text: `IV. ${W.theirs}` },
    ...promiseBlocks(view.promises.theirs, promises, W),
    { is: 'head', text: `V. ${W.clocks}, ${W.coming.toLocaleLowerCase(lang)}` },
    ...linesOf(
      [
        ...view.clocks.map((one) =>
          deskNote(
            `${one.dueText}: ${one.task}, ${one.about}; ${[one.stateWord, one.holder].filter(Boolean).join(', ')}.`,
          ),
        ),
        ...view.occasions.map((one) =>
          founded(
            `${one.onText}: ${one.name} – ${one.partners.map(({ party }) => party.name).join(', ')}.`,
            days(one.marks),
          ),
        ),
      ],
      W,
    ),
    { is: 'head', text: `VI. ${W.papers}` },
    ...linesOf(
      view.papers.map((one) => deskNote(`${one.title}, ${one.at}.`)),
      W,
    ),
  ]
}

function missionText(one: HandoverView['missions'][number], W: HandoverWords): string {
  const said = [one.title, one.daysText, one.standingWord, one.followUps ? W.followUps(one.followUps) : '']
  return `${said.filter(Boolean).join('; ')}.`
}

function linesOf(lines: readonly Says[], W: HandoverWords): readonly Block[] {
  return (lines.length ? lines : [deskNote(W.none)]).map(itemOf)
}

function itemOf(says: Says): Block {
  return { is: 'item', says: [says] }
}

function promiseBlocks(lines: readonly CommitmentLine[], take: Take, W: HandoverWords): readonly Block[] {
  if (!lines.length) return linesOf([], W)
  const plain = (text: string | undefined) => [{ text: text ?? '–' }]
  const { number, what, partner, unit, due } = W.column
  return [
    {
      is: 'table',
      head: [number, what, partner, unit, due],
      rows: lines.map((line, at) => [
        plain(String(at + 1)),
        [{ text: line.words.replace(/\s+/g, ' '), marks: take(line.marks) }],
        plain(line.partner),
        plain(line.unit),
        [{ text: line.dueText ?? '–' }, { text: line.countWord }],
      ]),
      widths: [6, 44, 20, 16, 14],
    },
  ]
}

/** What is on file about one partner, the parts that say something only. */
function partnerBlocks(
  { view, grounds }: HandoverPartner,
  cites: CiteBook,
  lang: Language,
): readonly Block[] {
  const W = handoverWords(lang)
  const say = sentencesOf(cites.from(view.cites), lang)
  const { subject } = view
  const parts: readonly Part[] = [
    ['', [...view.ties.map(say.tie), ...view.agreements.map(say.agreement)]],
    [W.contacts, view.people.map(say.person)],
    [
      W.exchanges,
      lastExchanges(view).map((one) => (one.is === 'visit' ? say.visit(one.row) : say.meeting(one.row))),
    ],
    [W.coming, view.anniversaries.map(say.anniversary)],
  ]
  const told = parts.filter(([, lines]) => lines.length)
  const where = subject.countryName && subject.countryName !== subject.name ? `, ${subject.countryName}` : ''
  return [
    { is: 'day', text: `${subject.name}${where} (${grounds.map((one) => W.ground[one]).join(', ')})` },
    ...(told.length
      ? told.flatMap(([head, lines]): readonly Block[] => [
          ...(head ? [{ is: 'text', says: [{ text: `${head}:`, bold: true }] } as const] : []),
          ...lines.map(itemOf),
        ])
      : [itemOf(deskNote(W.none))]),
  ]
}

/** A visit or a meeting, to be told as what it is. */
export type Exchange =
  | { readonly is: 'visit'; readonly row: PartnerView['visits'][number] }
  | { readonly is: 'meeting'; readonly row: PartnerView['meetings'][number] }

/** The newest visits and meetings of a partner, the last one first; those of no day come last. */
export function lastExchanges(view: PartnerView): readonly Exchange[] {
  const all: readonly (Exchange & { readonly on: string })[] = [
    ...view.visits.map((row) => ({ is: 'visit' as const, row, on: String(row.start?.value ?? '') })),
    ...view.meetings.map((row) => ({ is: 'meeting' as const, row, on: String(row.date?.value ?? '') })),
  ]
  return all.toSorted((a, b) => b.on.localeCompare(a.on)).slice(0, EXCHANGES)
}
