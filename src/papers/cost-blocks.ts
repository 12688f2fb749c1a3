import { totalOf } from '#desk/mission/agree.ts'
import { printSum } from '#views/print-part.ts'
import { textBlocks } from './official-paper.ts'
import type { Block, Row } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { sumWhole } from './sum-whole.ts'
import { MISSION_PAPER_SAYS, MISSION_PAPER_WORDS as W } from './words/mission-paper-words.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

/** The estimate line by line with its total, every sum in full. */
export function costBlocks(mission: MissionFacts, lang: PaperFacts['lang']): readonly Block[] {
  const { budget = [], budgetTotal } = mission.view.values
  const total = budgetTotal && sumWhole(budgetTotal, lang)
  const rows = budget.map(
    ({ item, amount }, at): Row => [
      [{ text: String(at + 1) }],
      [{ text: item }],
      [{ text: sumWhole(amount, lang) }],
    ],
  )
  const sum: readonly Row[] = total
    ? [[[{ text: '' }], [{ text: W.total[lang], bold: true }], [{ text: total, bold: true }]]]
    : []
  return [
    ...(rows.length
      ? [
          {
            is: 'table',
            head: [PAPER_WORDS.number[lang], W.item[lang], W.sum[lang]],
            rows: [...rows, ...sum],
            widths: [8, 60, 32],
          } as const,
        ]
      : textBlocks(total ? `${W.total[lang]}: ${total}.` : '')),
    ...addedBlocks(mission, lang),
  ]
}

/** That the lines of the estimate come to another sum than the one stated. */
function addedBlocks({ view }: MissionFacts, lang: PaperFacts['lang']): readonly Block[] {
  const { budget, budgetTotal } = view.values
  const added = totalOf(budget)
  if (!added || !budgetTotal || added === budgetTotal) return []
  return [remark(MISSION_PAPER_SAYS[lang].added(printSum(added, lang)))]
}

/** A word to whoever finishes the draft. */
export function remark(text: string): Block {
  return { is: 'text', says: [{ text, italic: true }] }
}
