import type { TemplateData } from '#intake/template/fill-template.ts'
import { printDate } from '#model/values/date.ts'
import { quoteLine } from '#views/quote-line.ts'
import { citeBook, citeSource } from './cite-book.ts'
import { marksText } from './marks-text.ts'
import type { PaperFacts } from './paper-facts.ts'
import { newestVisits, sentencesOf } from './partner-sentences.ts'

/** Names within a list, and the lists within those. */
export type TemplateNames = { readonly [name: string]: TemplateNames | true }

const LINE = { text: true } as const

/** Every name a form may use; a list holds the names its lines have. */
export const TEMPLATE_NAMES: TemplateNames = {
  'office.name': true,
  'office.home': true,
  day: true,
  'signer.name': true,
  'signer.post': true,
  'mission.title': true,
  'mission.days': true,
  'mission.dayCount': true,
  'mission.size': true,
  'mission.head': true,
  'mission.basis': true,
  'mission.purpose': true,
  'mission.topic': true,
  'mission.hosts': true,
  'mission.body': true,
  'mission.invitation': true,
  'mission.places': true,
  'mission.outline': true,
  'mission.budgetTotal': true,
  'mission.payer': true,
  'mission.recommendation': true,
  roster: { at: true, name: true, post: true, body: true, role: true },
  guests: { at: true, name: true, post: true, body: true, role: true },
  programme: { day: true, items: { time: true, title: true, place: true, with: true, who: true } },
  budget: { item: true, amount: true },
  promises: { words: true, unit: true, due: true, standing: true },
  partners: {
    name: true,
    country: true,
    ties: LINE,
    visits: LINE,
    agreements: LINE,
    figures: LINE,
    people: LINE,
  },
  sources: { mark: true, quote: true, source: true },
}

/** The names as a person reads them: `{mission.title}`, `{#roster} {name} {/roster}`. */
export function namesShown(names: TemplateNames = TEMPLATE_NAMES): readonly string[] {
  return Object.entries(names).map(([name, within]) =>
    within === true ? `{${name}}` : `{#${name}} ${namesShown(within).join(' ')} {/${name}}`,
  )
}

/** The facts under the names a form may use, in the language of the paper. */
export function templateData(facts: PaperFacts): TemplateData {
  const cites = citeBook()
  const partners = partnerLists(facts, cites.from)
  return {
    'office.name': facts.head.issuer,
    'office.home': facts.homeFormal,
    day: dayText(facts),
    'signer.name': facts.signs?.name ?? '',
    'signer.post': facts.signs?.post ?? '',
    ...missionData(facts),
    partners,
    sources: cites
      .used()
      .map((cite) => ({ mark: String(cite.mark), quote: quoteLine(cite.quote), source: citeSource(cite) })),
  }
}

function dayText({ asOf, lang }: PaperFacts): string {
  return printDate(asOf, lang)
}

function missionData({ mission }: PaperFacts): TemplateData {
  if (!mission) return {}
  const { view, protocol, programme, promises } = mission
  const parts = Object.fromEntries(view.parts.map((part) => [`mission.${part.name}`, part.text ?? '']))
  const people = (side: 'ours' | 'theirs') =>
    protocol[side].map((one, at) => ({
      at: String(at + 1),
      name: one.name,
      post: one.post ?? '',
      body: one.body ?? '',
      role: one.roleWord,
    }))
  const budget = (parts['mission.budget'] ?? '').split('\n').filter(Boolean)
  return {
    ...parts,
    'mission.title': view.title,
    'mission.days': view.daysText ?? '',
    'mission.dayCount': view.dayCount ? String(view.dayCount) : '',
    'mission.head': view.head ?? '',
    roster: people('ours'),
    guests: people('theirs'),
    programme: programme.days.map((day) => ({
      day: day.dayText,
      items: day.items.map((item) => ({
        time: item.time,
        title: item.title,
        place: item.where ?? '',
        with: item.counterparts.join(', '),
        who: item.participants.join(', '),
      })),
    })),
    budget: budget.map((line) => ({
      item: line.slice(0, line.lastIndexOf(': ')),
      amount: line.slice(line.lastIndexOf(': ') + 2),
    })),
    promises: promises.lines.map((line) => ({
      words: line.words,
      unit: line.unit ?? '',
      due: line.dueText ?? '',
      standing: line.countWord,
    })),
  }
}

type From = ReturnType<typeof citeBook>['from']

function partnerLists({ partners, lang }: PaperFacts, from: From): readonly TemplateData[] {
  return partners.map((view) => {
    const say = sentencesOf(from(view.cites), lang)
    const lines = (says: readonly { readonly text: string; readonly marks?: readonly number[] }[]) =>
      says.map(({ text, marks = [] }) => ({ text: `${text}${marksText(marks)}` }))
    return {
      name: view.subject.name,
      country: view.subject.countryName ?? '',
      ties: lines(view.ties.map(say.tie)),
      visits: lines(newestVisits(view).map(say.visit)),
      agreements: lines(view.agreements.map(say.agreement)),
      figures: lines(view.figures.map(say.figure)),
      people: lines(view.people.map(say.person)),
    }
  })
}
