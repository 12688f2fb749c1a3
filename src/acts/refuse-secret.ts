import { secretMark } from '#intake/state-secret.ts'
import type { SecretDegree } from '#model/evidence.ts'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { DEGREE_WORDS } from '#views/stubs.ts'

/**
 * Ends an act before it writes anything where a text is marked as a state secret: such documents may not lie on a machine
 * like this one. The problem says the degree and nothing of the text.
 */
export function refuseSecret(text: string): void {
  const degree = secretMark(text)
  if (degree) throw new ActError('refused', stateSecret(degree))
}

function stateSecret(degree: SecretDegree): Problem {
  const { en, vi } = DEGREE_WORDS[degree]
  return problem(
    'state-secret',
    {
      en: `This document is marked ${en}. It was not kept, and nothing of its text remains here. Work with it only where state secrets may be held; if you need to know that it exists, keep a stub: number, day, holder.`,
      vi: `Văn bản này có dấu ${vi}. Văn bản không được lưu và không phần nào của nội dung còn lại ở đây. Chỉ xử lý ở nơi được phép lưu giữ bí mật nhà nước; nếu cần ghi nhận là có văn bản, hãy lưu phiếu: số, ngày, nơi giữ.`,
    },
    { details: { degree } },
  )
}
