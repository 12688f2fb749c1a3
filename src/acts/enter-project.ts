import { z } from 'zod'
import { type Act, changing } from './act.ts'
import { enterWithin } from './enter-fact.ts'
import { keepParts, partsInput, proofInput } from './keep-parts.ts'

const input = z.strictObject({
  /** Title, place, fields, firms, partners sought and state, as every source may tell them. */
  title: z.string().trim().min(1).max(300),
  place: z.string().optional(),
  sector: z.array(z.string()).optional(),
  firms: z.array(z.string()).optional(),
  sought: z.array(z.string()).optional(),
  status: z.string().optional(),
  /** Who told it, and since and until when it held. */
  saidBy: z.string().optional(),
  heldFrom: z.string().optional(),
  heldTo: z.string().optional(),
  /** What its sheet says beyond that. */
  parts: partsInput.optional(),
  ...proofInput,
})

export type EnterProjectInput = z.infer<typeof input>
export type EnteredProject = { readonly projectId: string; readonly sourceId: string }

/** Enters a project that seeks partners with its sheet, from the words of a source or signed by the person; all or none. */
export const enterProject: Act<EnterProjectInput, EnteredProject> = {
  name: 'enter-project',
  says: { en: 'Enter a project seeking partners', vi: 'Nhập dự án kêu gọi đầu tư' },
  input,
  run: (ctx, actor, { parts = {}, sourceId, quote, status = 'sought', ...facts }) =>
    changing(ctx, actor, 'enter-project', async (change) => {
      const slots = Object.fromEntries(
        Object.entries({ ...facts, status }).filter(([, value]) => value !== undefined && value.length > 0),
      )
      const proof = { ...(sourceId ? { sourceId } : {}), ...(quote ? { quote } : {}) }
      const {
        statementId,
        sourceId: from,
        judgementIds,
      } = await enterWithin(ctx, change, {
        kind: 'project',
        slots,
        ...proof,
      })
      const { title } = facts
      const seqs = await keepParts(ctx, change, {
        subject: 'project',
        subjectId: statementId,
        title,
        parts,
        ...proof,
      })
      return {
        answer: { projectId: statementId, sourceId: from },
        subject: { statementIds: [statementId], judgementIds, sourceId: from, title, parts: seqs },
      }
    }),
}
