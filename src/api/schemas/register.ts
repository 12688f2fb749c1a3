import { z } from 'zod'
import { REGISTER_KINDS, recipeSchema } from '#model/recipe.ts'
import type { RegistersView } from '#views/register/list-recipes.ts'
import type { GapsView } from '#views/register/show-gaps.ts'
import type { ImportedRegister } from '#views/register/show-imported.ts'
import { partyRef } from './citation.ts'
import type { Loose } from './loose.ts'
import { importCounts } from './register-preview.ts'

const count = z.number().int()
export const importedRegister = z
  .object({
    importId: z.string(),
    register: z.string(),
    counts: importCounts,
    reasons: z.record(z.string(), count),
    left: z.array(count),
    missing: count,
    removed: count,
    emptied: count,
    cleared: count,
  })
  .meta({ id: 'ImportedRegister' }) satisfies z.ZodType<Loose<ImportedRegister>>

export const registers = z
  .object({
    recipes: z.array(
      z.object({ recipe: recipeSchema, version: count, changedAt: z.string(), changedBy: z.string() }),
    ),
    imports: z.array(
      z.object({
        id: z.string(),
        sha256: z.string(),
        fileName: z.string().optional(),
        recipe: recipeSchema,
        state: z.enum(['open', 'committed', 'undone']),
        counts: importCounts.partial(),
        reasons: z.record(z.string(), count),
        version: count,
        madeAt: z.string(),
        madeBy: z.string(),
        committedAt: z.string().optional(),
        undoneAt: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Registers' }) satisfies z.ZodType<Loose<RegistersView>>

export const filledRegister = z
  .object({
    fileName: z.string(),
    mediaType: z.string(),
    base64: z.string(),
    changed: count,
    added: count,
    left: count,
  })
  .meta({ id: 'FilledRegister', description: 'A register in its own columns, with what the book says now.' })

export const undoneImport = z.object({ undone: count }).meta({ id: 'UndoneImport' })

/** A register within JSON; one sent as it is needs its kind or a saved way of reading at most. */
export const registerGiven = z
  .strictObject({
    base64: z.base64(),
    fileName: z.string().optional(),
    kind: z.enum(REGISTER_KINDS).optional(),
    recipe: z.union([z.string(), recipeSchema]).optional(),
    set: z.record(z.string(), z.string()).optional(),
    decisions: z.record(z.string(), z.string()).optional(),
    removed: z.enum(['keep', 'reject']).optional(),
    emptied: z.enum(['keep', 'clear']).optional(),
  })
  .meta({ id: 'RegisterFile' })

/** A list to hold our partners against. */
export const listGiven = z
  .object({ base64: z.base64().max(28_000_000), fileName: z.string().max(255).optional() })
  .meta({ id: 'ListOfTies' })

export const gaps = z
  .object({
    rows: count,
    ours: count,
    unread: count,
    missingHere: z.array(
      z.object({ line: count, name: z.string(), country: z.string(), since: z.string().optional() }),
    ),
    missingThere: z.array(
      z.object({ partner: partyRef, kind: z.string().optional(), since: z.string().optional() }),
    ),
    datesDiffer: z.array(z.object({ partner: partyRef, line: count, here: z.string(), there: z.string() })),
    agree: count,
  })
  .meta({ id: 'Gaps' }) satisfies z.ZodType<Loose<GapsView>>
