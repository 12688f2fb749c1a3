import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { CommitmentLine } from '#views/commitments-view.ts'

/** What a letter to one unit is written from. */
export type ChasingLetter = {
  readonly office: string
  readonly unit: string
  /** ISO day the letter speaks of. */
  readonly day: string
  readonly lines: readonly CommitmentLine[]
}

/** A draft letter to a unit on what is overdue, each in its own words with its date; the desk reads it before it goes. */
export function chasingLetter({ office, unit, day, lines }: ChasingLetter, lang: Language): string {
  const list = lines.map((line, at) => item(line, at + 1, lang)).join('\n')
  const on = printDate(day, lang)
  if (lang === 'vi') {
    return [
      `Kính gửi: ${unit}`,
      '',
      `Theo theo dõi của ${office}, tính đến ngày ${on}, ${unit} chủ trì ${lines.length} việc đã cam kết với đối tác nước ngoài nay đã quá hạn:`,
      '',
      list,
      '',
      'Đề nghị quý đơn vị cho biết tình hình thực hiện, kèm tài liệu chứng minh với việc đã hoàn thành, hoặc lý do và thời hạn mới với việc chưa hoàn thành. Có thể điền vào bảng kèm theo và gửi lại.',
      '',
      'Trân trọng.',
    ].join('\n')
  }
  return [
    `To: ${unit}`,
    '',
    `By the book of ${office}, as of ${on}, ${unit} leads ${lines.length} ${lines.length === 1 ? 'commitment' : 'commitments'} to foreign partners now past their date:`,
    '',
    list,
    '',
    'Please say where each stands: with the paper that shows it where it is done, with the reason and a new date where it is not. The table enclosed may be filled in and sent back.',
    '',
    'Yours sincerely',
  ].join('\n')
}

function item(
  { words, partner, dueText, daysLate, told }: CommitmentLine,
  at: number,
  lang: Language,
): string {
  const vi = lang === 'vi'
  const late = vi ? `quá ${daysLate} ngày` : `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`
  const facts = [
    partner && `${vi ? 'đối tác' : 'partner'}: ${partner}`,
    `${vi ? 'hạn' : 'due'}: ${dueText} (${late})`,
    told && `${vi ? 'lần trước báo' : 'last said'}: ${told}`,
  ]
  return `${at}. ${words}\n   ${facts.filter(Boolean).join('; ')}`
}
