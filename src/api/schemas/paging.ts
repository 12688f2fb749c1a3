import { z } from 'zod'

const count = z.number().int()

/** Which lines of a long list an answer holds. */
export const paging = z.object({ page: count, pages: count, first: count, last: count, total: count }).meta({
  id: 'Paging',
  description: 'Which page of how many; its first and last line, counted from 1; how many there are.',
})
