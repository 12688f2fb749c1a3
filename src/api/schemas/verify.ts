import { z } from 'zod'
import type { VerifyView } from '#views/verify.ts'
import type { Loose } from './loose.ts'

const count = z.number().int()

export const verifyView = z
  .object({
    office: z.string(),
    whole: z.boolean(),
    acts: count,
    rows: count,
    before: count,
    erased: count,
    since: z.string().optional(),
    broken: count,
    first: z
      .object({
        kind: z.enum([
          'act-changed',
          'act-cut',
          'act-unchained',
          'notes-without-act',
          'row-changed',
          'row-gone',
          'row-unnoted',
          'salt-destroyed',
        ]),
        says: z.string(),
        act: z.object({ seq: count, word: z.string(), by: z.string(), at: z.string() }).optional(),
        table: z.string().optional(),
        row: z.string().optional(),
      })
      .optional(),
    says: z.string(),
  })
  .meta({
    id: 'Verified',
    description: 'Whether the history is as its acts wrote it; where it is not, the first broken link.',
  }) satisfies z.ZodType<Loose<VerifyView>>
