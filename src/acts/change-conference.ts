import type { Actor, Context } from '#context.ts'
import type {
  ConferenceAct,
  ConferenceEvent,
  ConferenceList,
} from '#desk/investment/conference/conference.ts'
import { foldConference } from '#desk/investment/conference/fold-conference.ts'
import { ActError, problem } from '#model/problem.ts'
import { insertConferenceEvent, listConferenceEvents } from '#store/queries/conference.ts'
import { findRecord, type StoredRecord } from '#store/queries/record.ts'
import type { HistoryAct } from '#views/words/act-words.ts'
import { type Change, changing } from './act.ts'
import { notFound } from './refuse.ts'

/** What every act on the list of a conference answers. */
export type ChangedConference = { readonly conferenceId: string; readonly version: number }

type Found = { readonly record: StoredRecord; readonly list: ConferenceList }

/** Changes the list of a conference of the book: finds it under any address it may go by, and adds what is done. */
export async function changingConference(
  ctx: Context,
  actor: Actor,
  act: HistoryAct,
  conferenceId: string,
  decide: (found: Found, change: Change) => Promise<ConferenceAct>,
): Promise<ChangedConference> {
  return await changing<ChangedConference>(ctx, actor, act, async (change) => {
    const { tx, person, at, wrote } = change
    const record = await findRecord(tx, conferenceId)
    if (record?.kind !== 'event') throw notFound({ en: 'conference', vi: 'hội nghị' }, conferenceId)
    const [told] = await listConferenceEvents(tx, record.statementIds)
    const list = foldConference(told?.events ?? [])
    const done = await decide({ record, list }, change)
    const event: ConferenceEvent = {
      ...done,
      seq: list.version + 1,
      person: person.id,
      at: at.toISOString(),
    }
    const id = told?.recordId ?? record.id
    if (!(await insertConferenceEvent(tx, id, event))) throw new ActError('conflict', changedMeanwhile())
    wrote(event)
    return {
      answer: { conferenceId: record.id, version: event.seq },
      subject: { conferenceId: record.id, act: done.act },
    }
  })
}

function changedMeanwhile() {
  return problem('stale', {
    en: 'Somebody changed this list while you were at it. Look at it, and enter yours again if it is still needed.',
    vi: 'Người khác vừa sửa danh mục này. Hãy xem lại, rồi nhập lại nếu vẫn cần.',
  })
}
