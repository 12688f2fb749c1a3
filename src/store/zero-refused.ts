import { errorCode } from '#model/error-code.ts'
import { ActError, problem } from '#model/problem.ts'

/** What the database says of a text with a zero in it. */
const NO_LETTER = '22021'

/** What a person is told where they ask, by an address or in a field, for words with a zero in them; any other error as it is. */
export function zeroRefused(error: unknown): unknown {
  if (errorCode(error) !== NO_LETTER) return error
  return new ActError(
    'invalid',
    problem('letters-not-kept', {
      en: 'What was asked for holds a sign that is no letter, which nothing here has. Type the words or the address anew instead of pasting them.',
      vi: 'Nội dung cần tìm có ký tự hỏng, không có trong hệ thống. Hãy gõ lại từ ngữ hoặc địa chỉ thay vì dán.',
    }),
  )
}
