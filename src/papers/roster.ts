import { rosterTable } from './mission-parts.ts'
import { officialPaper, textBlocks } from './official-paper.ts'
import type { Block, Paper } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { daysLine } from './proposal.ts'
import { MISSION_PAPER_WORDS as W } from './words/mission-paper-words.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

/** The list of participants, both sides in their order, and who faces whom. */
export function writeRoster(facts: PaperFacts, mission: MissionFacts): Paper {
  const { lang } = facts
  const { pairs } = mission.protocol
  const side = (head: string, which: 'ours' | 'theirs'): readonly Block[] => {
    const table = rosterTable(mission, which, lang)
    return table.length ? [{ is: 'head', text: head }, ...table] : []
  }
  const lists = [...side(W.ours[lang], 'ours'), ...side(W.theirs[lang], 'theirs')]
  return officialPaper(facts, 'roster', {
    subject: mission.view.title,
    about: mission.view.title,
    blocks: [
      { is: 'middle', text: daysLine(mission, lang) },
      ...(lists.length ? lists : textBlocks(`[${PAPER_WORDS.missing[lang]}]`)),
      ...(pairs.length
        ? [
            { is: 'head', text: W.faces[lang] } as const,
            {
              is: 'table',
              head: [W.ours[lang], W.theirs[lang], W.level[lang]],
              rows: pairs.map((pair) => [
                [{ text: pair.ours ?? '–' }],
                [{ text: pair.theirs ?? '–' }],
                [{ text: pair.levelWord }],
              ]),
              widths: [40, 40, 20],
            } as const,
          ]
        : []),
    ],
  })
}
