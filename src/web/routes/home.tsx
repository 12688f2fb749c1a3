import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { readSource } from '#acts/read-source.ts'
import type { Actor } from '#context.ts'
import type { Problem } from '#model/problem.ts'
import { showComing } from '#views/coming.ts'
import { showDueSoon } from '#views/due-soon.ts'
import { showHome } from '#views/home.ts'
import { officeAt, withQuery } from '../address.ts'
import { pageAnswer } from '../answer.ts'
import { dayStatus, daysAsked } from '../book-at.ts'
import type { WebDeps } from '../deps.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { HomePage } from '../pages/home.tsx'
import { mayShowAgain } from '../problem-field.ts'
import { officeFrame, said, saying } from '../visit.ts'

const LONGEST_QUESTION = 200

/** True for words to be read as a source: several lines, or more than anybody asks in one. */
function isText(words: string): boolean {
  const lines = words.split(/\r?\n/).filter((line) => line.trim())
  return lines.length > 1 || words.trim().length > LONGEST_QUESTION
}

/** True for an address on the web and nothing else. */
function isAddress(words: string): boolean {
  return /^https?:\/\/\S+$/i.test(words.trim())
}

/** Keeps a text, reads it, and says where to decide on what was found. */
async function keepAndRead(deps: WebDeps, actor: Actor, given: unknown): Promise<string> {
  const added = await perform(deps.ctx, actor, addSource, given)
  const judge = officeAt(actor.office, 'sources', added.sourceId, 'judge')
  if (added.unread) return saying(officeAt(actor.office, 'sources', added.sourceId), said('unread'))
  if (added.already) return saying(judge, said('already'))
  const reading = await perform(deps.ctx, actor, readSource, { sourceId: added.sourceId })
  return saying(judge, said('read', reading.fresh))
}

/** The first page and its one box. */
export function addHome(app: Hono, deps: WebDeps): void {
  const page = async (c: Context, office: string, problems: readonly Problem[] = [], text?: string) => {
    const { at, problems: unread } = daysAsked(c)
    const frame = { ...(await officeFrame(c, deps, office, [...unread, ...problems])), at }
    const view = await showHome(deps.ctx, { office, lang: frame.lang }, at)
    const coming = await showComing(deps.ctx, { office, lang: frame.lang }, at)
    const today = at.asOf === undefined && at.knownAt === undefined
    const due = today ? await showDueSoon(deps.ctx, { office, lang: frame.lang }) : undefined
    const demo = deps.demo !== undefined && frame.office.office.sample
    const props = { frame, view, coming, due, text, demo }
    return <HomePage {...props} />
  }
  app.get('/:office', async (c) => pageAnswer(c, await page(c, c.req.param('office')), dayStatus(c)))
  onForm(app, '/:office/box', {
    does: async ({ office, form, actor }) => {
      const text = textOf(form)
      if (form.text('demo') && deps.demo) {
        const { text: words, title, publisher, published, lang } = deps.demo
        return await keepAndRead(deps, actor, filled({ text: words, title, publisher, published, lang }))
      }
      if (isAddress(text)) return await keepAndRead(deps, actor, { url: text.trim() })
      if (isText(text)) return await keepAndRead(deps, actor, { text })
      return withQuery(officeAt(office, text.trim() ? 'ask' : ''), { q: text.trim() })
    },
    again: ({ c, office, form }, problems) => {
      const hidden = form.text('demo') || !mayShowAgain(problems)
      return page(c, office, problems, hidden ? undefined : textOf(form))
    },
  })
}

function textOf(form: Form): string {
  return form.text('text').replace(/\r\n/g, '\n')
}
