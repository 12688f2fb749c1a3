import type { Context, Hono } from 'hono'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ParamKeys } from 'hono/types'
import type { Actor } from '#context.ts'
import type { Problem } from '#model/problem.ts'
import { actorOf, doing } from './answer.ts'
import { type Form, readForm } from './form.ts'
import { keepSent } from './sent-form.ts'

/** A form as it arrived: its fields, who sent it, and what its address names (`office` always, `id` where it is of one thing). */
export type Sent<Path extends string> = { readonly [Name in ParamKeys<Path> | 'office']: string } & {
  readonly c: Context
  readonly form: Form
  readonly actor: Actor
}

/**
 * Takes the forms sent to an address below an office. `does` answers the address to go on to, or the answer itself (a file);
 * where an act refuses, `again` shows the page of the form with what was wrong.
 */
export function onForm<Path extends `/:office/${string}`>(
  app: Hono,
  path: Path,
  {
    does,
    again,
  }: {
    readonly does: (sent: Sent<Path>) => Promise<string | Response>
    readonly again: (sent: Sent<Path>, problems: readonly Problem[]) => Promise<JSX.Element>
  },
): void {
  app.post(path, async (c: Context) => {
    const named = c.req.param() as { readonly [Name in ParamKeys<Path> | 'office']: string }
    const form = await readForm(c)
    const sent: Sent<Path> = { ...named, c, form, actor: actorOf(c, named.office, form) }
    return await doing(
      c,
      () => does(sent),
      (problems) => {
        keepSent(c, form)
        return again(sent, problems)
      },
    )
  })
}
