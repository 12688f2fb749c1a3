import { convertMillimetersToTwip } from 'docx'

/** The one typeface of administrative papers (Decree 30/2020, Appendix I). */
export const TYPEFACE = 'Times New Roman'

/** For names in Korean and Japanese script, which the one typeface does not have. */
export const EAST_TYPEFACES = { ko: 'Batang', ja: 'MS Mincho' } as const

/** Sizes of Appendix I in half points, as Word counts. */
export const SIZE = {
  body: 28,
  motto: 28,
  state: 26,
  issuer: 26,
  number: 26,
  recipients: 22,
  recipientsHead: 24,
  note: 20,
} as const

/** A4 and its margins: 20 mm above and below, 30 mm at the binding side, 15 mm at the other. */
export const PAPER = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(20),
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(15),
} as const

/** Width of the text on an upright page, in twips. */
export const TEXT_WIDTH = PAPER.width - PAPER.left - PAPER.right
