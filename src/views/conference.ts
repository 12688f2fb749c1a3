import type { Context, Reader } from '#context.ts'
import { readClock } from '#desk/clocks/clock.ts'
import type { WorkCalendar } from '#desk/clocks/work-calendar.ts'
import type { ConferenceList } from '#desk/investment/conference/conference.ts'
import { foldConference } from '#desk/investment/conference/fold-conference.ts'
import { FOLLOW_UP_WARNS, followUpRounds } from '#desk/investment/conference/follow-ups.ts'
import type { Proof } from '#desk/investment/pipeline/deal.ts'
import type { BookAt } from '#model/book-at.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { listConferenceEvents } from '#store/queries/conference.ts'
import { findRecord, listRecords, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { ConferencesView, ConferenceView, FollowUpView } from './conference/conference-view.ts'
import { isAskedAfter, isOccasion, lastDayOf } from './conference/followed.ts'
import { foundViews, groupViews, rowViews, statedViews } from './conference/handed-views.ts'
import { loadToldTotals, withTold } from './conference/told-totals.ts'
import type { ProofView } from './deal/deal-view.ts'
import { loadProofs } from './deal/proof-view.ts'
import { dealsIn } from './deals.ts'
import { deskRulesIn } from './desk-rules.ts'
import { loadPartyNames } from './party-names.ts'
import { choiceWord } from './print-value.ts'
import { todayIn } from './today.ts'
import { CLOCK_STATE_WORDS } from './words/clock-words.ts'

/** The conferences of the book, the newest first, with how long their lists are and what is due next on the day read. */
export async function showConferences(
  ctx: Context,
  reader: Reader,
  { asOf }: Pick<BookAt, 'asOf'> = {},
): Promise<ConferencesView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const events = (await listRecords(tx, 'event')).filter(isOccasion)
    const today = asOf ?? todayIn(tx, ctx)
    const lists = await listsOf(tx)
    const { calendar } = await deskRulesIn(tx, ctx)
    const heads = await headsOf(tx, ctx, reader.lang, events)
    const toldOf = await loadToldTotals(tx, events)
    const all = events.map((record) => ({ record, list: withTold(lists.find(record), toldOf(record)) }))
    const stated = all.flatMap(({ list }) => [...list.stated, ...list.followUps].map((one) => one.proof))
    const proofOf = await loadProofs(tx, stated, reader.lang)
    return {
      conferences: all.map(({ record, list }) => {
        const totals = statedViews(list, proofOf, reader.lang)
        const seen = { ...list, followUps: list.followUps.filter((one) => one.day <= today) }
        const rounds = roundViews(record, seen, { today, calendar, proofOf, lang: reader.lang })
        const next = rounds.find((one) => one.state !== 'done')
        return { ...heads(record, list), lines: list.rows.length, stated: totals, ...(next ? { next } : {}) }
      }),
    }
  })
}

/** The list of one conference with its sums, the totals stated of it and its follow-ups. */
export async function showConference(
  ctx: Context,
  reader: Reader,
  { conferenceId }: { readonly conferenceId: string },
): Promise<ConferenceView> {
  const { lang } = reader
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const record = await findRecord(tx, conferenceId)
    if (record?.kind !== 'event') throw new ActError('not-found', noConference(conferenceId))
    const noted = (await listsOf(tx, record.statementIds)).find(record)
    const list = withTold(noted, (await loadToldTotals(tx, [record]))(record))
    const { calendar } = await deskRulesIn(tx, ctx)
    const proofs = [...list.rows, ...list.stated, ...list.followUps].map((one) => one.proof)
    const proofOf = await loadProofs(tx, proofs, lang)
    const { stages } = list.rows.length ? await dealsIn(tx, ctx, reader) : { stages: [] }
    const deals = stages.flatMap((stage) => stage.deals)
    return {
      ...(await headsOf(tx, ctx, lang, [record]))(record, list),
      version: list.version,
      rows: rowViews(list, { proofOf, deals, lang }),
      groups: groupViews(list, lang),
      stated: statedViews(list, proofOf, lang),
      rounds: roundViews(record, list, { today: todayIn(tx, ctx), calendar, proofOf, lang }),
      deals: deals.map(({ id, investor, project, title, place }) => ({
        id,
        label: [investor.name, project?.title ?? title ?? place].filter(Boolean).join(' – '),
      })),
    }
  })
}

/** The lists of conferences by any address of theirs; one nobody began is empty. */
async function listsOf(tx: OfficeTx, ids?: readonly string[]) {
  const told = groupBy(await listConferenceEvents(tx, ids), (one) => one.recordId)
  return {
    find: (record: StoredRecord): ConferenceList => {
      const id = record.statementIds.find((one) => told.has(one))
      return foldConference((id && told.get(id)?.[0]?.events) || [])
    },
  }
}

async function headsOf(tx: OfficeTx, ctx: Context, lang: Language, records: readonly StoredRecord[]) {
  const places = records.flatMap((record) => record.parties.place ?? [])
  const names = await loadPartyNames(tx, ctx.gazetteer, lang, places)
  return ({ id, slots, parties }: StoredRecord, { names: own }: ConferenceList) => {
    const date = slots.date?.shown.value
    const occasion = choiceWord('event', 'kind', String(slots.kind?.shown.value ?? ''), lang)
    return {
      id,
      title:
        own[lang] ??
        String(
          slots.title?.shown.value ??
            own[lang === 'vi' ? 'en' : 'vi'] ??
            `${occasion.slice(0, 1).toUpperCase()}${occasion.slice(1)}`,
        ),
      ...(typeof date === 'string' ? { date, dateText: printDate(date, lang) } : {}),
      ...(parties.place ? { placeName: names(parties.place).name } : {}),
    }
  }
}

type Showing = {
  readonly today: string
  readonly calendar: WorkCalendar
  readonly proofOf: (proof: Proof) => ProofView
  readonly lang: Language
}

/** Rounds are counted from the last day of the conference; without a day there are none. */
function roundViews(
  record: StoredRecord,
  list: ConferenceList,
  { today, calendar, proofOf, lang }: Showing,
): readonly FollowUpView[] {
  const day = lastDayOf(record)
  if (!day) return []
  const asked = isAskedAfter(record, list)
  return followUpRounds(list, day, { asked }).map(({ months, due, done, doneOn, leftRowIds, whole }) => {
    const { state } = readClock(
      { due, ...(doneOn ? { doneOn } : {}), warnDays: FOLLOW_UP_WARNS },
      today,
      calendar,
    )
    return {
      months,
      due,
      dueText: printDate(due, lang),
      state,
      stateWord: CLOCK_STATE_WORDS[state][lang],
      done: done.length,
      left: whole && !doneOn ? 1 : leftRowIds.length,
      whole,
      found: foundViews(done, proofOf, lang),
    }
  })
}

function noConference(id: string) {
  return problem('no-such-conference', {
    en: `There is no conference “${id}” in the book. Enter it as an occasion first, or look it up in the list.`,
    vi: `Trong sổ không có hội nghị “${id}”. Hãy nhập hội nghị dưới dạng sự kiện trước, hoặc xem danh sách.`,
  })
}
