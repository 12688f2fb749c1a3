import { z } from 'zod'
import { standingEvents } from '#desk/mission/fold.ts'
import { lastUndoable, mayUndo } from '#desk/mission/undo.ts'
import { ActError, problem } from '#model/problem.ts'
import type { Act } from './act.ts'
import { type ChangedMission, changingMission } from './change-mission.ts'
import { restatePlan } from './restate-plan.ts'

const input = z.strictObject({
  missionId: z.string(),
  /** The deed to take back; the last one that may be, where left out. */
  event: z.number().int().optional(),
})

/**
 * Takes back a change of parts, list or programme, or a decision, that nothing later builds on; with a decision goes the
 * planned visit it had made in the book. Other steps are corrected by noting them anew.
 */
export const undoMission: Act<z.infer<typeof input>, ChangedMission & { readonly undone: number }> = {
  name: 'undo-mission',
  says: { en: 'Take back a change of a mission file', vi: 'Hoàn tác trong hồ sơ đoàn' },
  input,
  run: (ctx, actor, { missionId, event }) =>
    changingMission(ctx, actor, 'undo-mission', { missionId }, async (found, change) => {
      const standing = standingEvents(found.events)
      const undone = event ?? lastUndoable(standing)?.seq
      if (undone === undefined || !mayUndo(standing, undone)) throw new ActError('refused', nothingToUndo())
      const acts = [{ act: 'undid', undone }] as const
      return { acts: [...acts, ...(await restatePlan(ctx, change, found, acts))], answer: { undone } }
    }),
}

function nothingToUndo() {
  return problem('nothing-to-undo', {
    en: 'This cannot be taken back: something later builds on it, or it is a step. Correct it by entering it anew.',
    vi: 'Không thể hoàn tác: đã có thay đổi sau dựa trên mục này, hoặc đây là một bước. Hãy sửa bằng cách nhập lại.',
  })
}
