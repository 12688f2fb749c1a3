import { ActError, problem } from '#model/problem.ts'

/** Neither a source nor a matter was named. */
export function nothingChosen(): ActError {
  return new ActError(
    'invalid',
    problem(
      'nothing-to-publish',
      {
        en: 'Nothing is chosen. Tick at least one source or one entry of the book.',
        vi: 'Chưa chọn mục nào. Hãy chọn ít nhất một nguồn hoặc một mục trong sổ.',
      },
      { where: 'recordIds' },
    ),
  )
}
