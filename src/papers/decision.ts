import { rosterTable } from './mission-parts.ts'
import { officialPaper, textBlocks } from './official-paper.ts'
import type { Block, Paper } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { basisBlocks, daysLine, listedBlocks, partText, sizePlanned } from './proposal.ts'
import { sumWhole } from './sum-whole.ts'
import { MISSION_PAPER_SAYS } from './words/mission-paper-words.ts'
import { PAPER_WORDS } from './words/paper-words.ts'

/** The draft of the decision: who goes or comes, when, at whose cost, who carries it out. */
export function writeDecision(facts: PaperFacts, mission: MissionFacts): Paper {
  const { lang, homeFormal } = facts
  const S = MISSION_PAPER_SAYS[lang]
  const { title, direction, values } = mission.view
  const size = sizePlanned(mission)
  const out = direction === 'out'
  const part = partText(mission, lang)
  const table = rosterTable(mission, out ? 'ours' : 'theirs', lang)
  const office = facts.head.issuer
  const [total, payer] = [
    values.budgetTotal && sumWhole(values.budgetTotal, lang),
    values.payer && part('payer'),
  ]
  const money = out || total ? S.money(total, payer) : ''
  const article = (at: number, text: string): Block => ({
    is: 'text',
    says: [{ text: S.article(at), bold: true }, { text }],
  })
  return officialPaper(facts, 'decision', {
    subject: (out ? S.decisionOut : S.decisionIn)(title),
    about: title,
    head: {
      issuer: lang === 'vi' ? `Ủy ban nhân dân\n${homeFormal}` : `The People’s Committee of ${homeFormal}`,
      place: facts.head.place,
    },
    closing: {
      recipients: [...S.recipientsOfDecision],
      post: [...S.post],
    },
    blocks: [
      { is: 'middle', text: S.authority(homeFormal) },
      ...basisBlocks(mission, lang, ';'),
      { is: 'basis', text: S.proposedBy(office) },
      { is: 'middle', text: S.decides },
      article(1, (out ? S.send : S.receive)(title, size)),
      ...(table.length ? table : textBlocks(`[${PAPER_WORDS.missing[lang]}]`)),
      ...listedBlocks(mission, out ? 'ours' : 'theirs', lang),
      article(2, `${S.when(daysLine(mission, lang).replace(/\.$/, ''), '')} ${money}`.trim()),
      ...(out ? [{ is: 'text', says: [{ text: S.duty(office) }] } as const] : []),
      article(3, (out ? S.force : S.forceIn)(office)),
    ],
  })
}
