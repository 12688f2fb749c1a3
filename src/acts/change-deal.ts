import type { Actor, Context } from '#context.ts'
import type { Deal, DealAct, DealEvent } from '#desk/investment/pipeline/deal.ts'
import { foldDeal } from '#desk/investment/pipeline/fold-deal.ts'
import { ActError, problem } from '#model/problem.ts'
import { insertDealEvent, listDealEvents } from '#store/queries/deal.ts'
import { listPeople } from '#store/queries/person.ts'
import type { HistoryAct } from '#views/words/act-words.ts'
import { type Change, changing } from './act.ts'
import { notFound } from './refuse.ts'

/** What every act on an investor's file answers: its address and its version after the act. */
export type ChangedDeal = { readonly dealId: string; readonly version: number }

/** Which file, and the version the person had before their eyes. */
export type DealGiven = { readonly dealId: string; readonly seen?: number | undefined }

type Decide = (
  found: { readonly deal: Deal; readonly events: readonly DealEvent[] },
  change: Change,
) => Promise<DealAct | undefined>

/** Changes an investor's file: finds it, asks what is to be done, and adds that to its history; nothing, where nothing is. */
export async function changingDeal(
  ctx: Context,
  actor: Actor,
  act: HistoryAct,
  { dealId, seen }: DealGiven,
  decide: Decide,
): Promise<ChangedDeal> {
  return await changing<ChangedDeal>(ctx, actor, act, async (change) => {
    const events = await listDealEvents(change.tx, dealId)
    const deal = foldDeal(dealId, events)
    if (!deal) throw notFound({ en: 'investor file', vi: 'hồ sơ nhà đầu tư' }, dealId)
    const done = await decide({ deal, events }, change)
    if (!done) return { answer: { dealId, version: events.length }, subject: { dealId } }
    await refuseStale(change, events, done, seen)
    const version = await addDealEvent(change, dealId, events.length, done)
    const step = done.act === 'stepped' ? { step: done.step } : {}
    return { answer: { dealId, version }, subject: { dealId, act: done.act, ...step } }
  })
}

/** Adds one act behind those that are there. */
export async function addDealEvent(
  { tx, person, at, wrote }: Change,
  dealId: string,
  before: number,
  act: DealAct,
): Promise<number> {
  const event: DealEvent = { ...act, seq: before + 1, person: person.id, at: at.toISOString() }
  if (!(await insertDealEvent(tx, dealId, event))) throw new ActError('conflict', changedMeanwhile(''))
  wrote(event)
  return event.seq
}

/** Two at once: who does the same sort of thing to a file somebody else just did it to is told so, and theirs stays. */
async function refuseStale(
  { tx }: Change,
  events: readonly DealEvent[],
  done: DealAct,
  seen: number | undefined,
): Promise<void> {
  if (seen === undefined) return
  const theirs = events.filter((event) => event.seq > seen && touch(event, done))
  if (!theirs.length) return
  const people = await listPeople(tx)
  const names = [...new Set(theirs.map((event) => people.find((one) => one.id === event.person)?.name ?? ''))]
  throw new ActError('conflict', {
    ...changedMeanwhile(names.filter(Boolean).join(', ')),
    details: { yours: done, theirs, version: events.at(-1)?.seq },
  })
}

function touch(a: DealAct, b: DealAct): boolean {
  if (a.act === 'stepped' && b.act === 'stepped') return a.step === b.step
  if (a.act === 'took-back' && b.act === 'took-back') return a.undone === b.undone
  return a.act === b.act
}

function changedMeanwhile(who: string) {
  return problem('stale', {
    en: `${who || 'Somebody'} changed the same thing while you were at it; what stands now is theirs. Look at it, and enter yours again if it is still needed.`,
    vi: `${who || 'Người khác'} vừa sửa cùng nội dung này; hiện đang giữ bản của họ. Hãy xem lại, rồi nhập lại bản của bạn nếu vẫn cần.`,
  })
}
