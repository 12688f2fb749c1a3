import { hasKey } from '#model/values/has-key.ts'
import { labelled } from './beside.ts'
import type { Block, Paper, PaperKind } from './paper.ts'
import type { PaperFacts } from './paper-facts.ts'
import { paperFileName } from './paper-name.ts'
import { BESIDE_WORDS } from './words/beside-words.ts'
import { MISSION_PAPER_SAYS } from './words/mission-paper-words.ts'
import { PAPER_SIGNS, PAPER_TITLES } from './words/paper-words.ts'

type Body = Pick<Paper, 'blocks'> & {
  readonly subject: string
  /** What the file is named for. */
  readonly about: string
  readonly to?: readonly string[]
  readonly cites?: Paper['cites']
  /** Who has it besides the addressee; the usual ones where left out. */
  readonly recipients?: readonly string[]
  /** Signed by somebody else than the office's own head. */
  readonly closing?: Paper['closing']
  readonly head?: Paper['head']
}

/** A paper in the layout of Decree 30/2020, or as a sober letter in English, with its number left to be given. */
export function officialPaper(
  facts: PaperFacts,
  kind: PaperKind,
  { about, cites = [], closing, head, recipients, ...body }: Body,
): Paper {
  const { lang, signs, beside } = facts
  return {
    kind,
    lang,
    look: 'official',
    title:
      beside && hasKey(BESIDE_WORDS, kind)
        ? labelled(PAPER_TITLES[kind][lang], kind, beside)
        : PAPER_TITLES[kind][lang],
    head: { ...(head ?? facts.head), number: numberOf(kind) },
    closing: closing ?? {
      recipients: recipients ?? MISSION_PAPER_SAYS[lang][body.to?.length ? 'recipients' : 'recipientsOfList'],
      post: [signs?.post || PAPER_SIGNS.post[lang]],
      ...(signs ? { name: signs.name } : {}),
    },
    cites,
    ...body,
    ...(beside ? { beside: beside.lang } : {}),
    fileName: paperFileName(kind, about, lang, beside?.lang),
  }
}

/** Room for the number, and the sign of its sort; a list is no sort of paper with a sign, and gets its number with the paper it goes with. */
function numberOf(kind: PaperKind): string {
  const sign = PAPER_SIGNS[kind]
  return sign ? `        /${sign}` : ''
}

/** A text as paragraphs, one a line. */
export function textBlocks(text: string): readonly Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ is: 'text', says: [{ text: line }] }))
}
