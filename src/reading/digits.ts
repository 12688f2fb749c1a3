import type { Language } from '#model/problem.ts'

/** What follows the digits decides how a lone mark is meant: `2.345 billion` has decimals, `150.000 masks` has not. */
export type DigitsSetting = { readonly lang: Language; readonly scaled: boolean; readonly percent: boolean }

const BOTH = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/

/** Are all its characters digits of ASCII? */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 0x30 || unit > 0x39) return false
  }
  return text.length > 0
}

/**
 * The plain decimal form of printed digits (`1.610,77` → `1610.77`), or undefined where they are no number (a date with
 * stops, a version). Where one mark with three digits is open to both readings, the language and what follows decide.
 */
export function plainDigits(printed: string, setting: DigitsSetting): string | undefined {
  if (isDigits(printed)) return printed
  const both = BOTH.exec(printed)
  if (both?.[1] && both[2] !== both[3]) return `${both[1].replace(/[.,]/g, '')}.${both[4]}`
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(printed) || /^\d{1,3}(,\d{3}){2,}$/.test(printed))
    return printed.replace(/[.,]/g, '')
  const one = /^(\d+)([.,])(\d+)$/.exec(printed)
  if (!one?.[1] || !one[3]) return undefined
  const [, whole, mark, rest] = one
  if (rest.length === 3 && whole.length <= 3 && whole !== '0' && groupsThousands(mark === '.', rest, setting))
    return whole + rest
  return `${whole}.${rest}`
}

function groupsThousands(stop: boolean, rest: string, { lang, scaled, percent }: DigitsSetting): boolean {
  if (percent) return false
  if (lang === 'vi') return stop || !scaled || rest.endsWith('00')
  return !stop || !scaled || rest.endsWith('00')
}
