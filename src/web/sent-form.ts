import type { Context } from 'hono'
import type { Problem } from '#model/problem.ts'
import { hasKey } from '#model/values/has-key.ts'
import type { Form } from './form.ts'
import type { Frame, SentForm } from './frame.ts'

/** The field of a form that asks who does it, and the switch of the header that says who is working. */
export const WHO_FIELD = 'as'
export const WHO_SWITCH = 'working'

const SENT = 'sent-form'

/** Keeps a form that was refused for the page that answers it. */
export function keepSent(c: Context, { typed }: Form): void {
  c.set(SENT, { path: new URL(c.req.url).pathname, typed } satisfies SentForm)
}

/** The form this page answers, where it was refused. */
export function sentForm(c: Context): Pick<Frame, 'sent'> {
  const sent: SentForm | undefined = c.get(SENT)
  return sent ? { sent } : {}
}

/** Whether a problem is that nobody says who does it. */
export function isNobody({ problem }: Problem): boolean {
  return problem === 'nobody-named'
}

/** Where nobody said who does it, that is the fault of the field that asks; where the form sent has none, of the switch of the header. */
export function whoAsked({ sent }: Frame): string | undefined {
  return sent && (hasKey(sent.typed, WHO_FIELD) ? WHO_FIELD : WHO_SWITCH)
}
