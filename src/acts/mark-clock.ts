import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { dayAt } from '#model/values/zone.ts'
import { insertMark, listMarks } from '#store/queries/clock-mark.ts'
import { clockItemsIn } from '#views/clock-items.ts'
import { deskRulesIn } from '#views/desk-rules.ts'
import { type Act, changing } from './act.ts'
import { dayGiven } from './day-given.ts'
import { notFound } from './refuse.ts'

const mark = z.strictObject({
  clockId: z.string(),
  /** Who sees to it: a unit or a person, in the office’s own words. */
  holder: z.string().trim().min(1).max(200).optional(),
  /** The day it was done, with the number of the paper that shows it. */
  doneOn: dayGiven.optional(),
  paper: z.string().trim().min(1).max(200).optional(),
  /** True to say that it is not done after all. */
  reopen: z.boolean().optional(),
})

export type MarkedClock = { readonly clockId: string; readonly holder?: string; readonly doneOn?: string }

/** Says who holds a deadline, or that it was met and by which paper. Done without a paper is refused. */
export const markClock: Act<z.infer<typeof mark>, MarkedClock> = {
  name: 'mark-clock',
  says: { en: 'Say who holds a deadline, or that it was met', vi: 'Giao việc có hạn hoặc ghi đã xong' },
  input: mark,
  run: (ctx, actor, { clockId, holder, doneOn, paper, reopen }) =>
    changing(ctx, actor, 'mark-clock', async ({ tx, person, at, wrote }) => {
      const today = dayAt(ctx.now(), tx.zone)
      const asked = { desk: await deskRulesIn(tx, ctx), today, among: clockId.split(':') }
      const clock = (await clockItemsIn(tx, ctx, asked)).find((one) => one.id === clockId)
      if (!clock) throw notFound({ en: 'deadline', vi: 'thời hạn' }, clockId)
      if (clock.kind === 'promise' && doneOn) throw new ActError('refused', closedElsewhere())
      if (doneOn && !paper) throw new ActError('refused', noPaper())
      if (doneOn && doneOn > today) throw new ActError('invalid', notYet())
      if (!holder && !doneOn && !reopen) throw new ActError('invalid', nothingSaid())
      const before = (await listMarks(tx)).get(clockId) ?? {}
      const done = doneOn && paper ? { doneOn, paper } : {}
      const { doneOn: _was, paper: _by, ...open } = before
      const now = { ...(reopen ? open : before), ...(holder ? { holder } : {}), ...done }
      await insertMark(tx, { clockId, ...now, personId: person.id, at })
      wrote({ clockId, ...now })
      const answer = {
        clockId,
        ...(now.holder ? { holder: now.holder } : {}),
        ...(now.doneOn ? { doneOn: now.doneOn } : {}),
      }
      return { answer, subject: { ...answer, title: now.paper ?? now.holder ?? clockId } }
    }),
}

function closedElsewhere() {
  return problem(
    'promise-closed-elsewhere',
    {
      en: 'A promise is closed where promises are kept, with the file that shows it. Open it there.',
      vi: 'Cam kết được ghi hoàn thành ở mục cam kết, kèm tệp chứng minh. Hãy mở ở mục đó.',
    },
    { where: 'doneOn' },
  )
}

function noPaper() {
  return problem(
    'done-without-paper',
    {
      en: 'Done without a paper is not done here. Give the number of the letter or report that shows it.',
      vi: 'Chưa có văn bản thì chưa ghi là xong. Hãy ghi số công văn hoặc báo cáo chứng minh.',
    },
    { where: 'paper' },
  )
}

function notYet() {
  return problem(
    'done-in-the-future',
    {
      en: 'The day it was done lies ahead. Give the day of the paper.',
      vi: 'Ngày hoàn thành còn ở phía trước. Hãy ghi ngày của văn bản.',
    },
    { where: 'doneOn' },
  )
}

function nothingSaid() {
  return problem(
    'nothing-said',
    {
      en: 'Say who holds it, or on which day it was done and by which paper.',
      vi: 'Hãy ghi người phụ trách, hoặc ngày hoàn thành kèm số văn bản.',
    },
    { where: 'holder' },
  )
}
