import { isStateSecret } from '#intake/secret/secret-problem.ts'
import { ActError, isProblem, type Problem, problem } from '#model/problem.ts'

/** A thing of the office that is not there, said the same way by every act. */
export function notFound(what: { readonly en: string; readonly vi: string }, id: string): ActError {
  return new ActError(
    'not-found',
    problem('not-found', {
      en: `There is no ${what.en} “${id}” in this office. Check the address, or start from the list.`,
      vi: `Cơ quan này không có ${what.vi} “${id}”. Hãy kiểm tra địa chỉ, hoặc mở lại từ danh sách.`,
    }),
  )
}

/** Throws where a value is a problem; otherwise hands it on. */
export function orRefuse<T>(value: T | Problem): T {
  if (isProblem(value)) throw new ActError(isStateSecret(value) ? 'refused' : 'invalid', value)
  return value
}
