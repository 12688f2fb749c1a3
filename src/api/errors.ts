import { ActError, type ActErrorCode, type Problem, problem } from '#model/problem.ts'

export type ApiErrorCode = ActErrorCode | 'precondition-required' | 'bug'

/** How an act's refusal is said in HTTP. */
export const STATUS = {
  refused: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
  'precondition-required': 428,
  bug: 500,
  unavailable: 503,
} as const satisfies Record<ApiErrorCode, number>

/** The one shape of every answer that is not the thing asked for. */
export type ErrorBody = {
  readonly error: { readonly code: ApiErrorCode; readonly problems: readonly Problem[] }
}

/** A change was sent without the version it was made from. */
export class VersionMissingError extends Error {}

/** What went wrong, as it is answered. A bug tells its number and nothing of the inside. */
export function errorBody(error: unknown, bugNumber: string): ErrorBody {
  if (error instanceof ActError) return { error: { code: error.code, problems: error.problems } }
  if (error instanceof VersionMissingError) {
    return { error: { code: 'precondition-required', problems: [versionMissing()] } }
  }
  return { error: { code: 'bug', problems: [broken(bugNumber)] } }
}

function versionMissing(): Problem {
  return problem(
    'version-missing',
    {
      en: 'Send the version you changed as If-Match, so that nobody’s change is lost unseen.',
      vi: 'Hãy gửi phiên bản bạn đã sửa trong If-Match, để không làm mất thay đổi của người khác.',
    },
    { where: 'If-Match' },
  )
}

function broken(number: string): Problem {
  return problem(
    'bug',
    {
      en: `Something broke on our side. Nothing was half saved. If it breaks again, report number ${number}.`,
      vi: `Hệ thống gặp lỗi. Không có gì bị ghi dở dang. Nếu lỗi lặp lại, hãy báo số ${number}.`,
    },
    { details: { number } },
  )
}

export function noSuchAddress(path: string): ActError {
  return new ActError(
    'not-found',
    problem('no-such-address', {
      en: `There is nothing at ${path}. The addresses are listed at /api/openapi.json.`,
      vi: `Không có gì tại ${path}. Danh sách địa chỉ ở /api/openapi.json.`,
    }),
  )
}
