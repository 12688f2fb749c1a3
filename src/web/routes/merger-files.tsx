import type { Hono } from 'hono'
import { isProblem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { showLetter } from '#views/succession/show-letter.ts'
import { readDate } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { officeFrame } from '../visit.ts'

/** What leaves the page after a merger as a Word file: the list, and the letters in either language. */
export function addMergerFiles(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/after-merger/file.docx', async (c) => {
    const office = c.req.param('office')
    const { lang } = await officeFrame(c, deps, office)
    const view = await showAfterMerger(ctx, { office, lang }, asked(c.req.query('day')))
    const { afterMergerFile } = await import('#papers/after-merger.ts')
    return fileAnswer(c, await afterMergerFile(view, lang))
  })
  app.get('/:office/after-merger/letters/:file{[\\w-]+\\.docx}', async (c) => {
    const { office, file } = c.req.param()
    const lang = c.req.query('lang') === 'en' ? 'en' : 'vi'
    const recordId = file.replace(/\.docx$/, '')
    const letter = await showLetter(ctx, { office, lang }, { ...asked(c.req.query('day')), recordId })
    const toSend = c.req.query('send') !== undefined
    const { noticeLetterFile } = await import('#papers/notice-letter.ts')
    return fileAnswer(c, await noticeLetterFile(letter, { toSend }))
  })
}

/** The day that was typed: a day, or the last day of a month or year; nothing where it is none. */
export function lastDayTyped(typed: string | undefined): string | undefined {
  const date = typed ? parseDate(readDate(typed)) : undefined
  return date && !isProblem(date) ? date.to : undefined
}

function asked(typed: string | undefined): { readonly day?: string } {
  const day = lastDayTyped(typed)
  return day ? { day } : {}
}
