import { perform } from '#acts/act.ts'
import { followHanded } from '#acts/follow-handed.ts'
import { linkHanded } from '#acts/link-handed.ts'
import { listHanded, unlistHanded } from '#acts/list-handed.ts'
import { nameConference } from '#acts/name-conference.ts'
import { stateTotal } from '#acts/state-total.ts'
import type { Actor, Context } from '#context.ts'
import type { Language } from '#model/problem.ts'
import { dayTyped } from './day-typed.ts'
import { handedTyped, lineTyped, proofTyped, totalTyped } from './deal-typed.ts'
import { type Form, filled } from './form.ts'

type Deed = {
  readonly ctx: Context
  readonly actor: Actor
  readonly form: Form
  readonly lang: Language
  readonly given: { readonly conferenceId: string }
}

/** Everything a form of a conference's page can do, by the last word of its address. */
export const CONFERENCE_DEEDS: Readonly<Record<string, (deed: Deed) => Promise<unknown>>> = {
  line: async ({ ctx, actor, form, lang, given }) =>
    await perform(ctx, actor, listHanded, { ...given, rows: [handedTyped(form, lang)], ...proofTyped(form) }),
  table: async ({ ctx, actor, form, given }) => {
    const bytes = form.file('file')?.bytes ?? new Uint8Array()
    return await perform(ctx, actor, listHanded, { ...given, bytes, ...proofTyped(form) })
  },
  total: async ({ ctx, actor, form, lang, given }) =>
    await perform(ctx, actor, stateTotal, { ...given, ...totalTyped(form, lang), ...proofTyped(form) }),
  follow: async ({ ctx, actor, form, given }) => {
    const found = {
      ...filled({ rowId: form.text('rowId'), day: dayTyped(form, 'day') }),
      months: Number(form.text('months')),
      finding: form.text('finding'),
    }
    return await perform(ctx, actor, followHanded, { ...given, ...found, ...proofTyped(form) })
  },
  link: async ({ ctx, actor, form, given }) =>
    await perform(ctx, actor, linkHanded, { ...given, ...lineTyped(form, 'link') }),
  unlist: async ({ ctx, actor, form, given }) =>
    await perform(ctx, actor, unlistHanded, { ...given, ...lineTyped(form, 'unlist') }),
  name: async ({ ctx, actor, form, given }) => {
    const names = filled({ vi: form.text('vi'), en: form.text('en') })
    return await perform(ctx, actor, nameConference, { ...given, ...names })
  },
}
