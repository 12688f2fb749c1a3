import { readSlots } from './read-slots.fixture.ts'

/** The ties a text tells, sorted: `Seattle|US + Tashkent|UZ, sister-city, 1973`; the standing only where it is not `established`. */
export function readTies(...[text, told]: [text: string, told?: Parameters<typeof readSlots>[2]]) {
  return readSlots('partnership', text, { published: '2025-03-15', ...told })
    .map(({ a, b, kind, status, since }) =>
      [[a, b].sort().join(' + '), kind, status === 'established' ? undefined : status, since]
        .filter(Boolean)
        .join(', '),
    )
    .sort()
}

/** A case: what a text says, and the ties to be read in it, in any order. */
export const says = (text: string, ...ties: string[]) => [text, ties.sort()] as const
