import type { CutReason } from '../words/cut-reasons.ts'
import type { Line } from './lines.ts'

const MOTTO = /^(cộng hòa|cộng hoà) xã hội chủ nghĩa việt nam$/i
const FREEDOM = /^độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc$/i
const NUMBER = /^số\s*:?\s*[\d.…]*\s*\/?[\p{L}\d/-]*$/iu
const PLACE_DAY = /^[\p{Lu}][\p{L}\s]{2,40},\s*ngày\s+[\d.…]{1,3}\s+tháng\s+[\d.…]{1,3}\s+năm\s+\d{4}$/u
const ADDRESSEE = /^kính gửi\s*:?/i
const BASIS = /^(căn cứ|xét đề nghị|thực hiện) /i
const RECIPIENTS = /^nơi nhận\s*:?/i
const ITEM = /^[-+•*]\s/
/** A line at the foot of a paper that says in what office it is signed. */
export const SIGNER =
  /^(KT\.|TL\.|TM\.|TUQ\.|Q\.)|^(GIÁM ĐỐC|PHÓ GIÁM ĐỐC|CHỦ TỊCH|PHÓ CHỦ TỊCH|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|THƯ KÝ|ĐẠI DIỆN .*)$/u

/** A line of an administrative paper that is not read, and why. */
export type PaperPart = { readonly line: Line; readonly reason: CutReason }

/** What sort of paper it is, in a line by itself: `THÔNG BÁO`, `TỜ TRÌNH`. */
const SORT =
  /^(?:THÔNG BÁO|TỜ TRÌNH|BÁO CÁO|KẾ HOẠCH|QUYẾT ĐỊNH|CÔNG VĂN|BIÊN BẢN|CHỈ THỊ|GIẤY MỜI|CHƯƠNG TRÌNH)$/u

/** Is the text an administrative paper? Its motto, number, sort, addressee, ground and recipients: two of them tell. */
function isPaper(lines: readonly Line[]): boolean {
  const marks = [MOTTO, NUMBER, SORT, ADDRESSEE, RECIPIENTS].filter((mark) =>
    lines.some((line) => line.words <= 40 && mark.test(line.plain)),
  )
  return marks.length >= 2
}

/**
 * The parts of an administrative paper that state nothing of themselves: head, addressee, ground, recipients and signature. An
 * agreement named as the ground is what the paper rests on, not news of it.
 */
export function paperParts(lines: readonly Line[]): ReadonlyMap<Line, CutReason> {
  const parts = new Map<Line, CutReason>()
  if (!isPaper(lines)) return parts
  const body = lines.findIndex((line) => ADDRESSEE.test(line.plain) || BASIS.test(line.plain))
  const top = lines.findIndex((line) => MOTTO.test(line.plain) || NUMBER.test(line.plain))
  let open: CutReason | undefined
  lines.forEach((line, at) => {
    open = opened(line, open, at)
    const head = at < top || MOTTO.test(line.plain) || FREEDOM.test(line.plain) || NUMBER.test(line.plain)
    const early = body < 0 ? at <= top + 4 : at < body
    if (head && early) parts.set(line, 'paper head')
    else if (PLACE_DAY.test(line.plain) && early) return
    else if (open) parts.set(line, open)
  })
  return parts
}

/** What a line belongs to: an addressee goes on with its points, the ground line by line, the recipients to the end. */
function opened(line: Line, open: CutReason | undefined, at: number): CutReason | undefined {
  if (open === 'recipients') return open
  if (RECIPIENTS.test(line.plain) || (at > 3 && line.words <= 9 && SIGNER.test(line.plain)))
    return 'recipients'
  if (ADDRESSEE.test(line.plain)) return 'addressee'
  if (open === 'addressee' && ITEM.test(line.plain)) return open
  return BASIS.test(line.plain) && /[;,]$/.test(line.plain) ? 'ground of the paper' : undefined
}

/** `Căn cứ …, Sở Ngoại vụ báo cáo …`: how much of a line of prose is the ground it rests on. */
export function groundLength(line: Line): number {
  if (!BASIS.test(line.plain) || /[;,]$/.test(line.plain)) return 0
  const comma = /,\s+(?=(?:Sở|UBND|Ủy ban|Uỷ ban|Ban|Văn phòng|Bộ)\s)/u.exec(line.text)
  return comma ? comma.index + comma[0].length : 0
}
