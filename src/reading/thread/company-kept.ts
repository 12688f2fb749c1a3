import { askOf, find, says } from '../asked.ts'
import { type Shorthand, shorthandOf, signsBetween } from '../engine-shorthand.ts'
import type { Person } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import {
  CALL_PAID,
  BY_THEMSELVES as SELVES_EN,
  THEY_TWO,
  THE_TWO as TWO_EN,
  DOES_WITH as WITH_EN,
} from '../words/en/meeting-words.ts'
import {
  BY_THEMSELVES as SELVES_VI,
  THE_TWO as TWO_VI,
  DOES_WITH as WITH_VI,
} from '../words/vi/meeting-words.ts'

const THEY = askOf(THEY_TWO)
const TWO = { en: askOf(TWO_EN), vi: askOf(TWO_VI) } as const
const THEMSELVES = { en: askOf(SELVES_EN), vi: askOf(SELVES_VI) } as const

/** People who have not met, though a sentence speaks of it. */
export const NOT_MET = askOf(
  /\b(?:never|not|yet to) (?:\w+ ){0,2}?(?:met|meet|sat|sit|talk(?:ed)?|spoken|spoke|seen|shared|dined|lunched|walked|shaken)\b|\bden(?:y|ies|ied|ying) (?:having|that \w+(?: had| has)?) (?:ever )?(?:met|sat|talked|spoken|seen)\b|(?<!\p{L})(?:phủ nhận|bác bỏ)(?: \S+){0,3} gặp(?!\p{L})|(?<!\p{L})(?:mong|muốn|hy vọng|ước)(?: (?:muốn|sớm|được|sẽ|có|dịp|lại)){0,4} (?:gặp(?! khó)|hội đàm|đón tiếp|tiếp đón)(?!\p{L})|(?<!\p{L})(?:chưa|không)(?: từng| hề| bao giờ)? (?:gặp|ngồi|nói)(?!\p{L})/u,
)

/** Without one of these words no sentence tells of company the shorthand is gone through for. */
const CUE_VI = askOf(/(?:với|cùng) /)
const CUE_EN = askOf(/\b(?:with|paid|made)\b|\band (?=.*\b(?:were|was|had been) \w+ing\b)/)

/** `where she and Mayor P2 were talking`: two people in the midst of one deed of the body or the tongue. */
const BOTH_DOING =
  /P\d+ (?:, (?:(?!P\d)[^;,]){1,70} , )?and (?:(?:the |his |her |R\d+ |guest |counterpart |colleague |[LC]\d+ |'s |, ){0,6})P\d+ (?:, (?:(?!P\d)[^;]){1,70}? , )?(?:were|was|had been) (?:\w+ ){0,2}?(?:talking|speaking|chatting|sitting|standing|walking|strolling|eating|lunching|dining|drinking|laughing|waiting|poring|bending|leaning|arguing|conferring|signing|planting|dancing|singing)(?![\w-])/

function wordOf({ text, signs }: Shorthand, end: number): number {
  const at = text.slice(0, end).split(' ').length - 1
  return signs[Math.max(0, at - 1)]?.first ?? 0
}

const CUE = { en: CUE_EN, vi: CUE_VI } as const
const SHAPES = { en: [WITH_EN, BOTH_DOING, CALL_PAID], vi: [WITH_VI] } as const

/** Where a sentence tells of company, and who was called on where it is a call. */
type Company = { readonly at: number; readonly host?: Person }

/**
 * Two people in each other’s company without a verb of meeting: a thing one does with the other, the two in the midst of one
 * deed, a call told before who paid it.
 */
export function companyOf(line: Line): Company | undefined {
  const { lang } = line.sentence
  if (!says(CUE[lang], line)) return undefined
  const shorthand = shorthandOf(line)
  for (const shape of SHAPES[lang]) {
    const found = shape.exec(shorthand.text)
    if (!found) continue
    const end = found.index + found[0].length
    const called = shape === CALL_PAID ? signsBetween(shorthand, found.index, end).at(-1)?.entity : undefined
    const at = wordOf(shorthand, end)
    return called?.type === 'person' ? { at, host: called.person } : { at }
  }
  return undefined
}

/** Where `the two`, `the pair` keep company by themselves, or -1. */
export function theTwoAt(line: Line): number {
  const { lang } = line.sentence
  const they = lang === 'en' && !line.entities.some((e) => e.type === 'person') ? find(THEY, line) : null
  if (they) return line.plain.slice(0, they.index + they[0].length).split(' ').length - 1
  const two = find(TWO[lang], line)
  if (!two || !says(THEMSELVES[lang], line)) return -1
  return line.plain.slice(0, two.index).split(' ').length - 1
}
