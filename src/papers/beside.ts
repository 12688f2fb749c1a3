import type { Gazetteer } from '#gazetteer/place.ts'
import { ActError, problem } from '#model/problem.ts'
import type { PartnerLanguage } from '#model/values/partner-language.ts'
import { nativePlace, partnerLanguage } from '#views/native-names.ts'
import type { PaperKind } from './paper.ts'
import { BESIDE_WORDS, type BesideWord } from './words/beside-words.ts'
import { PAPER_TITLES } from './words/paper-words.ts'

/** The partner's language beside ours: its labels, and the names of places in its script where they are on file. */
export type Beside = {
  readonly lang: PartnerLanguage
  readonly place: (text: string) => string | undefined
}

/** Papers that partners hold in their hands. */
const BESIDE_KINDS: readonly PaperKind[] = ['programme', 'roster']

/** True for a paper that can carry a partner's language beside ours. */
function takesBeside(kind: PaperKind): boolean {
  return BESIDE_KINDS.includes(kind)
}

/** What a paper needs to carry a partner's language beside ours. */
export function besideFor(kind: PaperKind, asked: string, gazetteer: Gazetteer, day: string): Beside {
  const lang = partnerLanguage(asked)
  if (!takesBeside(kind)) throw new ActError('invalid', ownWordsOnly(kind))
  return { lang, place: (text) => nativePlace(gazetteer, text, { lang, day }) }
}

/** A label of ours with the partner's behind it. */
export function labelled(label: string, word: BesideWord, beside: Beside | undefined): string {
  return beside ? `${label} / ${BESIDE_WORDS[word][beside.lang]}` : label
}

function ownWordsOnly(kind: PaperKind) {
  const title = PAPER_TITLES[kind]
  return problem(
    'paper-own-words-only',
    {
      en: `“${title.en}” is written in Vietnamese or English alone. Korean or Japanese can stand beside in the programme, the list of participants and letters of good wishes.`,
      vi: `“${title.vi}” chỉ lập bằng tiếng Việt hoặc tiếng Anh. Tiếng Hàn, tiếng Nhật chỉ ghi kèm trong chương trình, danh sách đoàn và thư chúc mừng.`,
    },
    { where: 'beside' },
  )
}
