import type { Finding } from '../../engine-finding.ts'
import { clauseEnd, clauseStart } from '../../engine-modality.ts'
import { wordsFrom } from '../../names/line.ts'
import type { SureCondition } from './condition.ts'

const HEDGE =
  /\b((?<!\b(?:in|on|of|by|since|until|last|this|next|early|mid|late|to|from|\d{1,2}|\d(?:st|nd|rd|th)) )may(?! \d)|might|could|would|should|reportedly|allegedly|apparently|seems?|perhaps|possibly|proposed|considering|talks?|draft|idea|if|unless|once|former|formerly|never|not|no|nor|neither|hardly|yet|almost|so-called|another)\b|(?<!\p{L})(có thể|dường như|nếu|dự thảo|chưa|không|từng|nguyên|dự kiến|đề xuất)(?!\p{L})/u

function clauseWords(finding: Finding): string {
  const from = clauseStart(finding.line, finding.first)
  const to = clauseEnd(finding.line, finding.last)
  return wordsFrom(finding.line, Math.max(from, finding.first - 6), Math.min(to, finding.last + 6))
}

/** Does nothing beside it make less of what is told? */
export const NOT_HEDGED: SureCondition = {
  asks: {
    en: 'no “may”, “not”, “former” or the like stands beside it',
    vi: 'bên cạnh không có “có thể”, “chưa”, “nguyên” hay từ tương tự',
  },
  holds: (f) => !HEDGE.test(clauseWords(f)),
}
