import { ActError, problem } from '#model/problem.ts'
import { citeBook } from './cite-book.ts'
import { officialPaper } from './official-paper.ts'
import type { Block, Paper } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { deskNote } from './partner-sentences.ts'
import { ANNIVERSARY_SAYS } from './words/anniversary-words.ts'

/** The letter for the next round year of a tie: what it marks is cited, what is wished is the desk's own. */
export function writeAnniversary(facts: PaperFacts): Paper {
  const { lang, homeFormal } = facts
  const [view] = facts.partners
  const next = view?.anniversaries[0]
  if (!view || !next) throw new ActError('refused', noAnniversary(view?.subject.name ?? ''))
  const S = ANNIVERSARY_SAYS[lang]
  const cites = citeBook()
  const partner = next.partner.name
  const blocks: readonly Block[] = [
    {
      is: 'text',
      says: [
        {
          text: S.marks(next.onText, next.years, partner, homeFormal),
          marks: cites.from(view.cites)(next.marks),
        },
      ],
    },
    { is: 'text', says: [deskNote(S.thanks)] },
    { is: 'text', says: [deskNote(S.wish(partner))] },
  ]
  return {
    ...officialPaper(facts, 'anniversary', {
      subject: S.subject(next.years, partner),
      to: [[partner, next.partner.countryName].filter(Boolean).join(', ')],
      about: partner,
      blocks,
      cites: cites.used(),
    }),
    look: 'letter',
    title: '',
  }
}

function noAnniversary(name: string) {
  return problem('no-anniversary', {
    en: `No dated tie with ${name} is on file, so there is no anniversary to write of. Enter since when the tie stands.`,
    vi: `Sổ chưa có quan hệ ghi rõ thời điểm với ${name} nên chưa có dịp kỷ niệm. Hãy nhập thời điểm thiết lập quan hệ.`,
  })
}
