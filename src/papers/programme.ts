import { programmeBlocks } from './mission-parts.ts'
import { officialPaper, textBlocks } from './official-paper.ts'
import type { Block, Paper } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { daysLine, partText } from './proposal.ts'
import { MISSION_PAPER_SAYS, MISSION_PAPER_WORDS as W } from './words/mission-paper-words.ts'

/** The programme: by the day, and once more by person, so that everybody finds their own part. */
export function writeProgramme(facts: PaperFacts, mission: MissionFacts): Paper {
  const { lang } = facts
  const byRole = rolesOf(mission, lang)
  const days = mission.programme.days.length
    ? programmeBlocks(mission, lang)
    : textBlocks(partText(mission, lang)('outline'))
  return officialPaper(facts, 'programme', {
    subject: MISSION_PAPER_SAYS[lang].programme(mission.view.title),
    about: mission.view.title,
    blocks: [
      { is: 'middle', text: daysLine(mission, lang) },
      { is: 'head', text: W.byDay[lang] },
      ...days,
      ...(byRole.length ? [{ is: 'head', text: W.byRole[lang] } as const, ...byRole] : []),
    ],
  })
}

function rolesOf({ programme, protocol }: MissionFacts, lang: PaperFacts['lang']): readonly Block[] {
  const items = programme.days.flatMap(({ dayText, items }) => items.map((item) => ({ dayText, item })))
  return [...protocol.ours, ...protocol.theirs].flatMap((member): readonly Block[] => {
    const own = items.filter(
      ({ item }) => item.chair === member.name || item.participants.includes(member.name),
    )
    if (!own.length) return []
    const lines = own.map(
      ({ dayText, item }) =>
        `${dayText}, ${item.time}: ${item.title}${item.chair === member.name ? ` (${W.chair[lang].toLocaleLowerCase(lang)})` : ''}`,
    )
    return [
      {
        is: 'item',
        says: [{ text: `${member.name}, ${member.roleWord}:`, bold: true }, { text: `${lines.join('; ')}.` }],
      },
    ]
  })
}
