import { printPartnerDate } from '#model/values/partner-language.ts'
import { countryName } from '#model/values/party-name.ts'
import { printDays } from '#views/missions.ts'
import { PART_WORDS } from '#views/words/mission-words.ts'
import type { Beside } from './beside.ts'
import { costBlocks, remark } from './cost-blocks.ts'
import { ended, programmeBlocks, rosterTable } from './mission-parts.ts'
import { officialPaper, textBlocks } from './official-paper.ts'
import type { Block, Paper } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { MISSION_PAPER_SAYS, MISSION_PAPER_WORDS as W } from './words/mission-paper-words.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

/** The proposal (tờ trình): basis, purpose, hosts, people, days, programme, cost, recommendation; what is missing stands there as missing. */
export function writeProposal(facts: PaperFacts, mission: MissionFacts): Paper {
  const { lang } = facts
  const S = MISSION_PAPER_SAYS[lang]
  const { title, direction } = mission.view
  const to = committee(facts)
  const sections = direction === 'out' ? outSections(facts, mission) : inSections(facts, mission)
  return officialPaper(facts, 'proposal', {
    subject: (direction === 'out' ? S.subjectOut : S.subjectIn)(title),
    to: [to],
    about: title,
    blocks: [
      ...basisBlocks(mission, lang),
      { is: 'text', says: [{ text: S.lead(facts.head.issuer, to) }] },
      ...sections
        .filter((each) => each.blocks.length)
        .flatMap(({ head, blocks }, at): readonly Block[] => [
          { is: 'head', text: `${at + 1}. ${head}` },
          ...blocks,
        ]),
      ...(closesItself(mission) ? [] : [{ is: 'text', says: [{ text: S.close(to) }] } as const]),
    ],
  })
}

/** A recommendation that ends in the plea itself needs no second one behind it. */
const PLEA =
  /^(?:trân trọng |rất mong )?(?:kính (?:trình|đề nghị|mong)|(?:respectfully )?submitted)(?!\p{L})/iu

function closesItself({ view }: MissionFacts): boolean {
  const last = view.values.recommendation
    ?.split(/\n|(?<=[.!?;])\s/)
    .filter((one) => one.trim())
    .at(-1)
  return PLEA.test(last?.trim() ?? '')
}

/** The recommendation; where it closes the paper, with the mark a Vietnamese paper ends in. */
function recommendationBlocks(
  mission: MissionFacts,
  lang: PaperFacts['lang'],
  text: string,
): readonly Block[] {
  const closes = closesItself(mission) && lang === 'vi'
  return textBlocks(closes ? `${text.trim().replace(/[\s./]+$/, '')}./.` : text)
}

type Section = { readonly head: string; readonly blocks: readonly Block[] }

function outSections(facts: PaperFacts, mission: MissionFacts): readonly Section[] {
  const { lang } = facts
  const part = partText(mission, lang)
  return [
    {
      head: W.purpose[lang],
      blocks: purposeBlocks(mission, lang),
    },
    {
      head: W.hosts[lang],
      blocks: textBlocks(
        [part('hosts'), labelledOnce(PART_WORDS.invitation[lang], part('invitation'))].join('\n'),
      ),
    },
    peopleSection(facts, mission, 'ours'),
    daysSection(facts, mission),
    { head: W.outline[lang], blocks: outlineBlocks(mission, lang) },
    { head: W.budget[lang], blocks: budgetBlocks(mission, lang) },
    exceptionSection(facts, mission),
    { head: W.recommendation[lang], blocks: recommendationBlocks(mission, lang, part('recommendation')) },
  ]
}

function inSections(facts: PaperFacts, mission: MissionFacts): readonly Section[] {
  const { lang } = facts
  const part = partText(mission, lang)
  const reception = (['language', 'interpreter', 'gifts', 'press', 'needs'] as const).map((name) => {
    const text = name === 'gifts' ? (giftsText(mission) ?? part(name)) : part(name)
    return `${PART_WORDS[name][lang]}: ${text}`
  })
  const hosts = rosterTable(mission, 'ours', lang)
  const { budget, budgetTotal } = mission.view.values
  return [
    { head: W.body[lang], blocks: textBlocks(part('body')) },
    {
      head: W.purpose[lang],
      blocks: purposeBlocks(mission, lang),
    },
    peopleSection(facts, mission, 'theirs'),
    { head: W.ours[lang], blocks: hosts },
    daysSection(facts, mission),
    { head: W.outline[lang], blocks: outlineBlocks(mission, lang) },
    { head: W.reception[lang], blocks: textBlocks(reception.join('\n')) },
    // Who pays for guests is no part of their file: what it costs is.
    { head: W.budget[lang], blocks: budget || budgetTotal ? costBlocks(mission, lang) : [] },
    exceptionSection(facts, mission),
    {
      head: W.recommendation[lang],
      blocks: recommendationBlocks(mission, lang, optionalParts(mission, ['recommendation']).join('\n')),
    },
  ]
}

/** What for, and the topic by its name. */
function purposeBlocks(mission: MissionFacts, lang: PaperFacts['lang']): readonly Block[] {
  const topic = optionalParts(mission, ['topic']).map((text) => `${W.topic[lang]}: ${ended(text)}`)
  return textBlocks([partText(mission, lang)('purpose'), ...topic].join('\n'))
}

/** A text behind its label, which is left out where the text begins with it. */
function labelledOnce(label: string, text: string): string {
  return text.toLocaleLowerCase().startsWith(label.toLocaleLowerCase()) ? text : `${label}: ${text}`
}

/** What is to be given, where the file has it in its list of gifts and not in words. */
export function giftsText({ view }: MissionFacts): string | undefined {
  const things = view.mission.gifts.filter((gift) => gift.way === 'given').map((gift) => gift.thing)
  return view.values.gifts ?? (things.join('; ') || undefined)
}

/** The bases one a line in italics, each ended as such lines are; the last with a stop where no more of them follow. */
export function basisBlocks(
  { view }: MissionFacts,
  lang: PaperFacts['lang'],
  last: '.' | ';' = '.',
): readonly Block[] {
  const lines = (view.values.basis ?? '')
    .split(/\n|;/)
    .map((line) => line.trim().replace(/[.,;]+$/, ''))
    .filter(Boolean)
  const begin = lang === 'vi' ? 'Căn cứ' : 'On the basis of'
  if (!lines.length) return [{ is: 'basis', text: `${begin} [${PAPER_WORDS.missing[lang]}]${last}` }]
  return lines.map((line, at) => {
    const text = /^(căn cứ|theo|thực hiện|xét|on the basis|pursuant|according)/i.test(line)
      ? line
      : `${begin} ${line}`
    return { is: 'basis', text: `${text}${at === lines.length - 1 ? last : ';'}` }
  })
}

/** To whom the office submits. */
function committee({ homeFormal, lang }: PaperFacts): string {
  return lang === 'vi' ? `Ủy ban nhân dân ${homeFormal}` : `the People’s Committee of ${homeFormal}`
}

/** The words of a part; said to be missing where it has none. */
export function partText({ view }: MissionFacts, lang: PaperFacts['lang']) {
  return (name: string) =>
    view.parts.find((part) => part.name === name)?.text ?? `[${PAPER_WORDS.missing[lang]}]`
}

/** The words of those parts that are there. */
export function optionalParts({ view }: MissionFacts, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => view.parts.find((part) => part.name === name)?.text ?? [])
}

function peopleSection({ lang }: PaperFacts, mission: MissionFacts, side: 'ours' | 'theirs'): Section {
  const table = rosterTable(mission, side, lang)
  return {
    head: W.people[lang],
    blocks: [
      ...(table.length ? table : textBlocks(`[${PAPER_WORDS.missing[lang]}]`)),
      ...listedBlocks(mission, side, lang),
    ],
  }
}

/** How many go, as allowed or else as proposed: what a trip became stands in its report. */
export function sizePlanned({ view }: MissionFacts): number | undefined {
  return view.mission.decision?.size ?? view.values.size
}

/** That a list is not the number of people yet, for whoever finishes the draft. */
export function listedBlocks(
  mission: MissionFacts,
  side: 'ours' | 'theirs',
  lang: PaperFacts['lang'],
): readonly Block[] {
  const [listed, size] = [mission.protocol[side].length, sizePlanned(mission)]
  if (size === undefined || !listed || listed === size) return []
  return [remark(MISSION_PAPER_SAYS[lang].listed(listed, size))]
}

/** When and where as planned, on one line: what a trip became stands in its report. */
export function daysLine(mission: MissionFacts, lang: PaperFacts['lang']): string {
  const part = partText(mission, lang)
  const { values, mission: file } = mission.view
  const { start, end } = { ...values, ...file.decision }
  const dayCount = file.decision?.days ?? values.days
  const daysText = start && printDays(start, end, lang)
  // Guests come to us: where they come from is no place of the visit.
  const out = mission.view.direction === 'out'
  const where = !out
    ? ''
    : values.places
      ? placesText(mission, lang)
      : values.countries
        ? part('countries')
        : ''
  const days = MISSION_PAPER_SAYS[lang].days(daysText ?? `[${PAPER_WORDS.missing[lang]}]`, dayCount)
  return where ? `${days.replace(/\.$/, '')}; ${where.replaceAll('\n', ', ')}.` : days
}

/** The places with the countries they lie in: a decision sends nobody to a town of no country. */
function placesText(mission: MissionFacts, lang: PaperFacts['lang']): string {
  const places = partText(mission, lang)('places').replaceAll('\n', ', ')
  const countries = (mission.view.values.countries ?? []).map(({ country }) => countryName(country, lang))
  const unsaid = countries.filter((name) => !places.includes(name))
  return unsaid.length ? `${places} (${unsaid.join(', ')})` : places
}

/** The same as a line of its own in the middle; and once more as the partner writes days and places. */
export function daysBlocks(
  mission: MissionFacts,
  lang: PaperFacts['lang'],
  beside?: Beside,
): readonly Block[] {
  const { values, mission: file } = mission.view
  const { start, end } = { ...values, ...file.decision }
  const gone = mission.view.direction === 'out' ? (values.places ?? []) : []
  const places = gone.flatMap((place) => beside?.place(place) ?? [])
  const days =
    beside && start && printPartnerDate(end && end !== start ? `${start}/${end}` : start, beside.lang)
  const theirs = [days, ...places].filter(Boolean).join(', ')
  return [
    { is: 'middle', text: daysLine(mission, lang) },
    ...(theirs ? [{ is: 'middle', text: theirs } as const] : []),
  ]
}

function daysSection({ lang }: PaperFacts, mission: MissionFacts): Section {
  return { head: W.days[lang], blocks: textBlocks(daysLine(mission, lang)) }
}

function outlineBlocks(mission: MissionFacts, lang: PaperFacts['lang']): readonly Block[] {
  if (mission.programme.days.length) return programmeBlocks(mission, lang)
  return textBlocks(partText(mission, lang)('outline'))
}

function budgetBlocks(mission: MissionFacts, lang: PaperFacts['lang']): readonly Block[] {
  return [
    ...costBlocks(mission, lang),
    ...textBlocks(`${W.payer[lang]}: ${partText(mission, lang)('payer')}.`),
  ]
}

/** What speaks against the trip and is let pass, each in the words of the check, with why and by whom. */
function exceptionSection({ lang }: PaperFacts, { check }: MissionFacts): Section {
  const items = (check?.findings ?? []).flatMap(({ says, source, exception }): readonly Block[] => {
    if (!exception) return []
    const by = [exception.signer, exception.dayText].filter(Boolean).join(', ')
    const why = `${W.reason[lang]}: ${exception.ground.replace(/[\s.;]+$/, '')} (${by}).`
    return [{ is: 'item', says: [{ text: `${says} (${source})` }, { text: why }] }]
  })
  return { head: W.exceptions[lang], blocks: items }
}
