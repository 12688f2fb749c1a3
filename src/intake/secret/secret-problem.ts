import type { SecretDegree } from '#model/evidence.ts'
import { type Bilingual, type Problem, problem } from '#model/problem.ts'

/** The degrees of state secrets as they are stamped; they have no other name. */
export const DEGREE_WORDS: Readonly<Record<SecretDegree, Bilingual>> = {
  mat: { en: 'Mật (secret)', vi: 'Mật' },
  'toi-mat': { en: 'Tối mật (top secret)', vi: 'Tối mật' },
  'tuyet-mat': { en: 'Tuyệt mật (absolutely secret)', vi: 'Tuyệt mật' },
}

/**
 * The problem with a file or text that is marked as a state secret: such documents may not lie on a machine like this one.
 * It says the degree, and where the mark stands in a table, and nothing of the text.
 */
export function stateSecret(degree: SecretDegree, where?: Bilingual): Problem {
  const { en, vi } = DEGREE_WORDS[degree]
  const at = where ?? { en: '', vi: '' }
  return problem(
    'state-secret',
    {
      en: `This document is marked ${en}${at.en}. It was not kept, and nothing of its text remains here. Work with it only where state secrets may be held; if you need to know that it exists, keep a stub: number, day, holder.`,
      vi: `Văn bản này có dấu ${vi}${at.vi}. Văn bản không được lưu và không phần nào của nội dung còn lại ở đây. Chỉ xử lý ở nơi được phép lưu giữ bí mật nhà nước; nếu cần ghi nhận là có văn bản, hãy lưu phiếu: số, ngày, nơi giữ.`,
    },
    { details: { degree } },
  )
}

/** Whether a problem is that what was given is a state secret. */
export function isStateSecret(one: Problem): boolean {
  return one.problem === 'state-secret'
}
