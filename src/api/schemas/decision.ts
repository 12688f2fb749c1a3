import { z } from 'zod'

export const judged = z
  .object({ judgementIds: z.array(z.string()), changed: z.number().int() })
  .meta({ id: 'Judged' })

export const judgementMade = z.object({ judgementId: z.string() }).meta({ id: 'JudgementMade' })

export const undone = z.object({ undone: z.number().int() }).meta({ id: 'Undone' })

export const enteredFact = z
  .object({ statementId: z.string(), sourceId: z.string() })
  .meta({ id: 'EnteredFact' })

export const rebuilt = z.object({ records: z.number().int() }).meta({ id: 'Rebuilt' })
