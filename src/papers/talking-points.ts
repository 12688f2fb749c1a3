import { innerPaper, unknownBlocks } from './briefing.ts'
import { citeBook } from './cite-book.ts'
import { ended } from './mission-parts.ts'
import type { Block, Paper } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { partBlocks, suggestedPoints } from './partner-blocks.ts'
import { deskNote, sentencesOf } from './partner-sentences.ts'
import { BRIEFING_WORDS as W } from './words/briefing-words.ts'
import { MISSION_PAPER_WORDS } from './words/mission-paper-words.ts'

/** What to say, meeting by meeting and partner by partner: purpose and notes are the desk's, what is open is cited. */
export function writeTalkingPoints(facts: PaperFacts): Paper {
  const { lang } = facts
  const cites = citeBook()
  const blocks: readonly Block[] = [
    ...purposeBlocks(facts),
    ...meetingBlocks(facts),
    ...facts.partners.flatMap((view) => {
      const say = sentencesOf(cites.from(view.cites), lang)
      const points = suggestedPoints(view, say, lang)
      const ties = { head: W.history[lang], lines: view.ties.map((row) => [say.tie(row)]) }
      const figures = { head: W.figures[lang], lines: view.figures.map((row) => [say.figure(row)]) }
      return [
        { is: 'middle', text: view.subject.name } as const,
        ...partBlocks(ties),
        ...partBlocks(points, W.none[lang]),
        ...partBlocks(figures),
      ]
    }),
    ...unknownBlocks(facts),
  ]
  return innerPaper(facts, 'talking-points', { blocks, cites: cites.used() })
}

function purposeBlocks({ mission, lang }: PaperFacts): readonly Block[] {
  const { purpose, topic } = mission?.view.values ?? {}
  const lines = [purpose, topic].flatMap((text) => (text ? [[deskNote(ended(text))]] : []))
  return partBlocks({ head: MISSION_PAPER_WORDS.purpose[lang], lines })
}

/** Each meeting with whom it is and what the programme notes of it. */
function meetingBlocks({ mission }: PaperFacts): readonly Block[] {
  return (mission?.programme.days ?? []).flatMap(({ dayText, items }) =>
    items
      .filter((item) => item.item.what === 'session' && item.counterparts.length)
      .flatMap((item) => {
        const who = deskNote(`${item.counterparts.join(', ')}${item.where ? ` – ${item.where}` : ''}.`)
        const note = item.item.note ? [[deskNote(ended(item.item.note))]] : []
        return partBlocks({ head: `${dayText}, ${item.time}: ${item.title}`, lines: [[who], ...note] })
      }),
  )
}
