import { z } from 'zod'
import type { Problem } from '#model/problem.ts'
import type { Loose } from './loose.ts'

export const problem = z
  .object({
    problem: z.string(),
    says: z.object({ en: z.string(), vi: z.string() }),
    where: z.string().optional(),
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({
    id: 'Problem',
    description: 'What is wrong, in a sentence of each language; where; details for programs.',
  }) satisfies z.ZodType<Loose<Problem>>

export const apiError = z
  .object({
    error: z.object({
      code: z.enum([
        'invalid',
        'not-found',
        'conflict',
        'forbidden',
        'refused',
        'unavailable',
        'precondition-required',
        'bug',
      ]),
      problems: z.array(problem),
    }),
  })
  .meta({ id: 'Error' })
