import { ActError, problem } from '#model/problem.ts'
import { type Endpoint, LANG } from './endpoint.ts'

/** Refuses what an address does not take: `as_of=2020` would else be answered with today’s book as if it were that of 2020. */
export function refuseUnknownQuery(
  { query, file }: Pick<Endpoint, 'query' | 'file'>,
  asked: Readonly<Record<string, unknown>>,
): void {
  const known = [
    ...new Set([
      ...Object.keys(query ?? {}),
      ...(file ? ['name', ...Object.keys(file.query)] : []),
      ...Object.keys(LANG),
    ]),
  ]
  const wrong = Object.keys(asked).filter((name) => !known.includes(name))
  if (!wrong.length) return
  throw new ActError(
    'invalid',
    wrong.map((name) =>
      problem(
        'no-such-parameter',
        {
          en: `“${name}” is not asked for at this address. Leave it out; what may be asked: ${known.join(', ')}.`,
          vi: `Địa chỉ này không nhận “${name}”. Hãy bỏ đi; có thể dùng: ${known.join(', ')}.`,
        },
        { where: name },
      ),
    ),
  )
}
