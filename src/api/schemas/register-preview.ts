import { z } from 'zod'
import { recipeSchema } from '#model/recipe.ts'
import type { RegisterPreview } from '#views/register/register-view.ts'
import type { Loose } from './loose.ts'

const count = z.number().int()
const standing = z.enum(['create', 'same', 'differs', 'ambiguous', 'refused'])

export const importCounts = z
  .object({
    rows: count,
    create: count,
    same: count,
    differs: count,
    ambiguous: count,
    refused: count,
    known: count,
    missing: count.optional(),
    removed: count.optional(),
    emptied: count.optional(),
    cleared: count.optional(),
  })
  .meta({ id: 'ImportCounts', description: 'Rows by what becomes of them; `known` is a part of `same`.' })

export const registerPreview = z
  .object({
    recipe: recipeSchema,
    decimalSeen: z.boolean(),
    daysSeen: z.boolean(),
    sheets: z.array(z.string()),
    samples: z.array(z.array(z.string())),
    counts: importCounts,
    reasons: z.array(z.object({ code: z.string(), text: z.string(), rows: count })),
    rows: z.array(
      z.object({
        line: count,
        cells: z.array(z.string()),
        standing,
        says: z.string(),
        reason: z.string().optional(),
        known: z.boolean(),
      }),
    ),
    choices: z.array(
      z.object({
        key: z.string(),
        cell: z.string(),
        rows: count,
        code: z.string(),
        reason: z.string(),
        options: z.array(z.object({ value: z.string(), text: z.string() })),
      }),
    ),
    choicePage: z.object({
      page: count,
      pages: count,
      reason: z.string().optional(),
      reasons: z.array(
        z.object({
          code: z.string(),
          text: z.string(),
          names: count,
          rows: count,
          together: z.string().optional(),
        }),
      ),
    }),
    missing: z.array(z.object({ statementId: z.string(), says: z.string() })),
    emptied: z.array(z.object({ line: count, says: z.string(), values: z.array(z.string()) })),
  })
  .meta({ id: 'RegisterPreview' }) satisfies z.ZodType<Loose<RegisterPreview>>
