import { printDate } from '#model/values/date.ts'
import { PART_WORDS } from '#views/words/mission-words.ts'
import { ended, rosterTable } from './mission-parts.ts'
import { officialPaper, textBlocks } from './official-paper.ts'
import type { Block, Paper } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { basisBlocks, daysLine, optionalParts, partText } from './proposal.ts'
import { MISSION_PAPER_WORDS as W } from './words/mission-paper-words.ts'
import { NOTICE_WORDS as N, NOTICE_SAYS } from './words/notice-words.ts'

type Section = { readonly head: string; readonly blocks: readonly Block[] }

/** The notice (thông báo) to the bodies concerned: who goes or comes, when, what for, the programme in lines, what is asked of them. */
export function writeNotice(facts: PaperFacts, mission: MissionFacts): Paper {
  const { lang } = facts
  const S = NOTICE_SAYS[lang]
  const { title, direction } = mission.view
  const sections = sectionsOf(facts, mission).filter((each) => each.blocks.length)
  return officialPaper(facts, 'notice', {
    subject: (direction === 'out' ? S.subjectOut : S.subjectIn)(title),
    about: title,
    recipients: recipientsOf(facts, mission),
    blocks: [
      ...leadOf(facts, mission),
      ...sections.flatMap(({ head, blocks }, at): readonly Block[] => [
        { is: 'head', text: `${at + 1}. ${head}` },
        ...blocks,
      ]),
    ],
  })
}

/** The decision it rests on; before there is one, the bases of the proposal. */
function leadOf({ lang, head }: PaperFacts, mission: MissionFacts): readonly Block[] {
  const { decision } = mission.view.mission
  const S = NOTICE_SAYS[lang]
  if (decision?.outcome !== 'approved') {
    return [...basisBlocks(mission, lang), ...textBlocks(S.lead(head.issuer))]
  }
  const { number, day } = decision
  return textBlocks(S.underDecision(head.issuer, number, printDate(day, lang)))
}

function sectionsOf(facts: PaperFacts, mission: MissionFacts): readonly Section[] {
  const { lang } = facts
  const S = NOTICE_SAYS[lang]
  const { direction, head, size, mission: file } = mission.view
  const guests = direction === 'in'
  const post = file.roster.find((one) => one.name === head)?.post
  const led = head ? S.led([head, post].filter(Boolean).join(', ')) : ''
  const table = rosterTable(mission, guests ? 'theirs' : 'ours', lang)
  const people = table.length ? table : textBlocks(size ? `${W.size[lang]}: ${size}.` : '')
  return [
    {
      head: W.people[lang],
      blocks: [...textBlocks(guests ? partText(mission, lang)('body') : ''), ...textBlocks(led), ...people],
    },
    ...(guests ? [{ head: W.ours[lang], blocks: rosterTable(mission, 'ours', lang) }] : []),
    { head: W.days[lang], blocks: textBlocks(daysLine(mission, lang)) },
    {
      head: N.content[lang],
      blocks: textBlocks(optionalParts(mission, ['purpose', 'topic']).map(ended).join('\n')),
    },
    { head: W.outline[lang], blocks: programmeLines(mission, lang) },
    ...(guests ? [{ head: W.reception[lang], blocks: receptionLines(mission, lang) }] : []),
    { head: N.asked[lang], blocks: textBlocks(S.ask(facts.head.issuer)) },
  ]
}

/** Each day in a line of its own: a notice tells when to be where; the programme tells the rest. */
function programmeLines(mission: MissionFacts, lang: PaperFacts['lang']): readonly Block[] {
  const { days } = mission.programme
  if (!days.length) return textBlocks(optionalParts(mission, ['outline']).join('\n'))
  return days.map(({ dayText, items }): Block => {
    const said = items.map(
      ({ time, title, where }) => `${time}: ${[title, where].filter(Boolean).join(', ')}`,
    )
    return {
      is: 'item',
      says: [{ text: `${W.day[lang]} ${dayText}.`, bold: true }, { text: `${said.join('; ')}.` }],
    }
  })
}

function receptionLines(mission: MissionFacts, lang: PaperFacts['lang']): readonly Block[] {
  const { values } = mission.view
  const named = (['language', 'interpreter', 'gifts', 'press', 'needs'] as const).filter(
    (name) => values[name],
  )
  return textBlocks(
    named.map((name) => ended(`${PART_WORDS[name][lang]}: ${partText(mission, lang)(name)}`)).join('\n'),
  )
}

/** The bodies concerned, those our people come from by name; then the file. */
function recipientsOf({ lang, head }: PaperFacts, { protocol }: MissionFacts): readonly string[] {
  const S = NOTICE_SAYS[lang]
  const bodies = protocol.ours
    .flatMap((one) => one.body ?? [])
    .filter((body) => body !== head.issuer && body !== head.place)
  return [S.concerned, ...[...new Set(bodies)].slice(0, 8).map(S.body), S.file]
}
