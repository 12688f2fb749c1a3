import { foldDeal } from '#desk/investment/pipeline/fold-deal.ts'
import type { Language } from '#model/problem.ts'
import { listDealEvents } from '#store/queries/deal.ts'
import type { HistoryEntry } from '#store/queries/history.ts'
import { findRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { PartyNames } from './party-names.ts'
import { STEP_WORDS } from './words/deal-words.ts'

/** The files a page of the history speaks of by their addresses alone: whose they are, what a conference is called. */
export type FilesTold = {
  /** The investor of each investor's file. */
  readonly investors: ReadonlyMap<string, string>
  readonly conferences: ReadonlyMap<string, string>
}

/** Loads each file once, however many entries speak of it. */
export async function loadFilesTold(tx: OfficeTx, entries: readonly HistoryEntry[]): Promise<FilesTold> {
  const investors = new Map<string, string>()
  const conferences = new Map<string, string>()
  for (const id of addresses(entries, 'dealId')) {
    const deal = foldDeal(id, await listDealEvents(tx, id))
    if (deal) investors.set(id, deal.investorId)
  }
  for (const id of addresses(entries, 'conferenceId')) {
    const title = (await findRecord(tx, id))?.slots.title?.shown.value
    if (typeof title === 'string') conferences.set(id, title)
  }
  return { investors, conferences }
}

function addresses(entries: readonly HistoryEntry[], name: string): readonly string[] {
  const all = entries.flatMap(({ subject }) => {
    const id = subject[name]
    return typeof id === 'string' && !subject.title ? [id] : []
  })
  return [...new Set(all)]
}

/** `Blue Harbour – Site visit`, or the conference's title; nothing where an entry is about neither. */
export function fileTold(
  { subject }: HistoryEntry,
  { investors, conferences }: FilesTold,
  { names, lang }: { readonly names: PartyNames; readonly lang: Language },
): string | undefined {
  const investor = investors.get(String(subject.dealId))
  if (!investor) return conferences.get(String(subject.conferenceId))
  const step = Object.entries(STEP_WORDS).find(([one]) => one === subject.step)?.[1][lang]
  return [names(investor).name, step].filter(Boolean).join(' – ')
}
