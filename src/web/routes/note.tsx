import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { keepNote } from '#acts/keep-note.ts'
import { ActError, isProblem, type Problem, problem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { type NoteView, showNote } from '#views/note.ts'
import { SLOT_WORDS } from '#views/words/glossary.ts'
import { officeAt } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { readDate } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { partField, partsTyped } from '../note-typed.ts'
import { onForm } from '../on-form.ts'
import { NotePage } from '../pages/note.tsx'
import { dayProblem, mayShowAgain } from '../problem-field.ts'
import { officeFrame, saying } from '../visit.ts'
import { noteWords } from '../words/note-words.ts'

/** The quick note: typing, seeing what was understood, confirming. */
export function addNote(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  type Again = { view?: NoteView; form?: Form; problems?: readonly Problem[]; again?: boolean }
  const page = async (c: Context, office: string, { view, form, problems = [], again }: Again) => {
    const frame = await officeFrame(c, deps, office, problems)
    const own = noteWords(frame.lang)
    const notice = c.req.query('done') === 'note' ? { notice: { text: own.done } } : {}
    const shown = { ...frame, ...notice, here: officeAt(office, 'note') }
    return <NotePage frame={shown} view={view} typed={form?.typed} again={again === true} />
  }
  const understood = async (c: Context, office: string, form: Form): Promise<NoteView> => {
    const { lang } = await officeFrame(c, deps, office)
    return await showNote(ctx, { office, lang }, { text: form.text('text'), written: writtenIn(form) })
  }
  app.get('/:office/note', async (c) => pageAnswer(c, await page(c, c.req.param('office'), {})))
  onForm(app, '/:office/note', {
    does: async ({ c, office, form }) =>
      pageAnswer(c, await page(c, office, { view: await understood(c, office, form) })),
    again: ({ c, office, form }, problems) => page(c, office, { form, problems }),
  })
  const ticked = async (c: Context, office: string, form: Form) => {
    const { lang } = await officeFrame(c, deps, office)
    return partsTyped(form, lang).filter((part) => part.keep)
  }
  onForm(app, '/:office/note/keep', {
    does: async ({ c, office, form, actor }) => {
      const parts = await ticked(c, office, form)
      if (parts.length === 0) throw new ActError('invalid', nothingTicked())
      await perform(ctx, actor, keepNote, {
        ...filled({ text: form.text('text').replace(/\r\n/g, '\n'), written: writtenIn(form) }),
        parts: parts.map(({ kind, slots, quote }) => ({ kind, slots, quote: quote.replace(/\r\n/g, '\n') })),
      })
      return saying(officeAt(office, 'note'), 'done=note')
    },
    again: async ({ c, office, form }, problems) => {
      const at = (await ticked(c, office, form)).map((part) => part.at)
      const shown = problems.map((one) => placed(one, at))
      if (!mayShowAgain(problems)) return await page(c, office, { problems: shown })
      const view = await understood(c, office, form)
      return await page(c, office, { view, form, problems: shown, again: true })
    },
  })
}

/** The day a form says the note was written, ISO; empty is today. */
function writtenIn(form: Form): string | undefined {
  const typed = form.text('written').trim()
  if (!typed) return undefined
  const day = parseDate(readDate(typed))
  if (isProblem(day) || day.precision !== 'day') throw new ActError('invalid', dayProblem(typed, 'written'))
  return day.from
}

/** A problem of a part beside its field, called what its label calls it. */
function placed(one: Problem, at: readonly number[]): Problem {
  const [, index, slot = ''] = /^parts\.(\d+)\.(?:slots\.)?(\w*)/.exec(one.where ?? '') ?? []
  if (index === undefined) return one
  const label = SLOT_WORDS[slot]
  const where = partField(at[Number(index)] ?? 0, slot)
  if (!label) return { ...one, where }
  return {
    ...one,
    where,
    says: {
      en: `Look at “${label.en}” again: it is missing or cannot be read.`,
      vi: `Hãy xem lại “${label.vi}”: còn thiếu hoặc chưa đọc được.`,
    },
  }
}

function nothingTicked(): Problem {
  return problem('nothing-ticked', { en: noteWords('en').nothing, vi: noteWords('vi').nothing })
}
