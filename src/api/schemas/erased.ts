import { z } from 'zod'
import { type ErasedSource, eraseSource } from '#acts/erase-source.ts'
import type { ErasedView } from '#views/erased.ts'
import type { Loose } from './loose.ts'

const count = z.number().int()
const text = z.string()

/** What an erasure is asked for with; which source stands in the address. */
export const eraseBody = z
  .strictObject({
    why: text,
    ground: z.enum(['personal-data', 'state-secret', 'court-order', 'other']).optional(),
    number: text.optional(),
    holder: text.optional(),
  })
  .meta({ id: 'EraseSource', description: eraseSource.says.en })

export const erasedSource = z
  .object({
    sourceId: text,
    statements: count,
    left: count,
    names: count,
    files: count,
    swept: z.boolean(),
    alsoIn: z.array(z.object({ table: text, count })),
  })
  .meta({ id: 'ErasedSource' }) satisfies z.ZodType<Loose<ErasedSource>>

export const erasedView = z
  .object({
    ground: z.enum(['personal-data', 'state-secret', 'court-order', 'other']),
    groundWord: text,
    why: text,
    number: text.optional(),
    holder: text.optional(),
    dayText: text.optional(),
    by: text,
    at: text,
    statements: count,
  })
  .meta({ id: 'ErasedText', description: 'What stays of a text that was erased.' }) satisfies z.ZodType<
  Loose<ErasedView>
>
