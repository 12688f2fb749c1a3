import { printPartnerDate } from '#model/values/partner-language.ts'
import { type Beside, labelled } from './beside.ts'
import { programmeBlocks } from './mission-parts.ts'
import { officialPaper, textBlocks } from './official-paper.ts'
import type { Block, Paper } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { daysBlocks, partText } from './proposal.ts'
import { MISSION_PAPER_SAYS, MISSION_PAPER_WORDS as W } from './words/mission-paper-words.ts'

/** The programme: by the day, and once more by person, so that everybody finds their own part. */
export function writeProgramme(facts: PaperFacts, mission: MissionFacts): Paper {
  const { lang, beside } = facts
  const byRole = rolesOf(mission, lang, beside)
  const days = mission.programme.days.length
    ? programmeBlocks(mission, lang, beside)
    : textBlocks(partText(mission, lang)('outline'))
  return officialPaper(facts, 'programme', {
    subject: MISSION_PAPER_SAYS[lang].programme(mission.view.title),
    about: mission.view.title,
    blocks: [
      ...daysBlocks(mission, lang, beside),
      { is: 'head', text: labelled(W.byDay[lang], 'byDay', beside) },
      ...days,
      ...(byRole.length
        ? [{ is: 'head', text: labelled(W.byRole[lang], 'byRole', beside) } as const, ...byRole]
        : []),
    ],
  })
}

function rolesOf(
  { programme, protocol }: MissionFacts,
  lang: PaperFacts['lang'],
  beside: Beside | undefined,
): readonly Block[] {
  const items = programme.days.flatMap(({ day, dayText, items }) =>
    items.map((item) => ({
      dayText: beside ? `${dayText} / ${printPartnerDate(day, beside.lang)}` : dayText,
      item,
    })),
  )
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
        says: [
          { text: `${whole(member, beside)}, ${member.roleWord}:`, bold: true },
          { text: `${lines.join('; ')}.` },
        ],
      },
    ]
  })
}

/** A name with the same in its own script, where that is on file and the paper goes to those who read it. */
function whole(
  { name, nativeName }: { readonly name: string; readonly nativeName?: string | undefined },
  beside: Beside | undefined,
): string {
  return beside && nativeName ? `${name} (${nativeName})` : name
}
