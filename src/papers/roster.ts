import { labelled } from './beside.ts'
import { rosterTable } from './mission-parts.ts'
import { officialPaper, textBlocks } from './official-paper.ts'
import type { Block, Paper } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { daysBlocks } from './proposal.ts'
import { MISSION_PAPER_WORDS as W } from './words/mission-paper-words.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

/** The list of participants, both sides in their order, and who faces whom. */
export function writeRoster(facts: PaperFacts, mission: MissionFacts): Paper {
  const { lang, beside } = facts
  const { pairs } = mission.protocol
  const side = (head: string, which: 'ours' | 'theirs'): readonly Block[] => {
    const table = rosterTable(mission, which, lang, beside)
    return table.length ? [{ is: 'head', text: head }, ...table] : []
  }
  const ours = labelled(W.ours[lang], 'ours', beside)
  const theirs = labelled(W.theirs[lang], 'theirs', beside)
  const lists = [...side(ours, 'ours'), ...side(theirs, 'theirs')]
  return officialPaper(facts, 'roster', {
    subject: mission.view.title,
    about: mission.view.title,
    blocks: [
      ...daysBlocks(mission, lang, beside),
      ...(lists.length ? lists : textBlocks(`[${PAPER_WORDS.missing[lang]}]`)),
      ...(pairs.length
        ? [
            { is: 'head', text: labelled(W.faces[lang], 'faces', beside) } as const,
            {
              is: 'table',
              head: [ours, theirs, labelled(W.level[lang], 'level', beside)],
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
