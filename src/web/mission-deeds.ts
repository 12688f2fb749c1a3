import { perform } from '#acts/act.ts'
import { attachEvidence, withdrawEvidence } from '#acts/attach-evidence.ts'
import { keepGift } from '#acts/keep-gift.ts'
import { keepRoster } from '#acts/keep-roster.ts'
import { declassifyMission } from '#acts/open-mission.ts'
import { planProgramme } from '#acts/plan-programme.ts'
import { stepMission } from '#acts/step-mission.ts'
import { undoMission } from '#acts/undo-mission.ts'
import { writeMission } from '#acts/write-mission.ts'
import type { Actor, Context } from '#context.ts'
import type { Language } from '#model/problem.ts'
import { type Form, filled } from './form.ts'
import { partsTyped, said } from './mission-typed.ts'
import { giftTyped, itemTyped, memberTyped } from './plan-typed.ts'
import { stepTyped } from './step-typed.ts'

type Deed = {
  readonly ctx: Context
  readonly actor: Actor
  readonly form: Form
  readonly lang: Language
  readonly given: { readonly missionId: string }
}

/** What a form's deed does; answers what is said of it, and where on the page it is seen. */
type Work = (deed: Deed) => Promise<readonly ['saved' | 'noted' | 'undone' | 'attached', string]>

/** Everything a form of a file's page can do, by the last word of its address. */
export const DEEDS: Readonly<Record<string, Work>> = {
  step: async (deed) => {
    const { ctx, actor, form, lang, given } = deed
    const evidenceId = form.file('file') ? await attach(deed) : said(form, 'evidence')
    await perform(ctx, actor, stepMission, { ...given, to: stepTyped(form, lang, evidenceId) })
    return ['noted', form.text('step') === 'excepted' ? 'check' : 'steps']
  },
  write: async ({ ctx, actor, form, lang, given }) => {
    const title = said(form, 'title')
    await perform(ctx, actor, writeMission, { ...given, ...filled({ title }), parts: partsTyped(form, lang) })
    return ['saved', 'paper']
  },
  people: async ({ ctx, actor, form, given }) => {
    const id = said(form, 'move')
    const move = id && { id, by: Number(form.text('by')), along: form.text('along') || 'list' }
    const remove = said(form, 'remove')
    const put = id || remove ? undefined : memberTyped(form)
    await perform(ctx, actor, keepRoster, { ...given, ...filled({ move, remove, put }) })
    return ['saved', 'people']
  },
  programme: async ({ ctx, actor, form, lang, given }) => {
    const id = said(form, 'item')
    const number = (name: string) => Number(form.text(name))
    const swap = id && said(form, 'swap') && { id, by: number('swap') }
    const shift = id && said(form, 'shift') && { id, minutes: number('shift') }
    const put = id ? undefined : itemTyped(form, lang)
    await perform(ctx, actor, planProgramme, {
      ...given,
      ...filled({ swap, shift, remove: said(form, 'remove'), put }),
    })
    return ['saved', id && !said(form, 'remove') ? id : 'programme']
  },
  gifts: async ({ ctx, actor, form, lang, given }) => {
    const remove = said(form, 'remove')
    await perform(ctx, actor, keepGift, {
      ...given,
      ...(remove ? { remove } : { put: giftTyped(form, lang) }),
    })
    return ['saved', 'gifts']
  },
  undo: async ({ ctx, actor, form, given }) => {
    const event = Number(form.text('event')) || undefined
    await perform(ctx, actor, undoMission, { missionId: given.missionId, ...filled({ event }) })
    return ['undone', said(form, 'at') ?? 'history']
  },
  attach: async (deed) => {
    await attach(deed)
    return ['attached', 'files']
  },
  withdraw: async ({ ctx, actor, form }) => {
    await perform(ctx, actor, withdrawEvidence, { evidenceId: form.text('file'), why: form.text('why') })
    return ['saved', 'files']
  },
  declassify: async ({ ctx, actor, form, given }) => {
    await perform(ctx, actor, declassifyMission, {
      ...given,
      ground: form.text('ground'),
      title: form.text('title'),
    })
    return ['saved', 'paper']
  },
}

async function attach({ ctx, actor, form, given }: Deed): Promise<string> {
  const sent = form.file('file')
  const file = { bytes: sent?.bytes ?? new Uint8Array(), ...filled({ fileName: sent?.name }) }
  const note = { ...filled({ note: said(form, 'note') }) }
  return (await perform(ctx, actor, attachEvidence, { recordId: given.missionId, file, ...note })).evidenceId
}
