import type { Context, Reader } from '#context.ts'
import { printDate } from '#model/values/date.ts'
import { groupBy } from '#model/values/group-by.ts'
import { listGreetings } from '#store/queries/greeting.ts'
import { listRecords, listRecordsResting, type StoredRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import type { Cite } from '../cite.ts'
import { rolesBehind } from '../lists/agreement-keys.ts'
import { pageOf } from '../lists/cut-page.ts'
import { listsOf } from '../lists/kept-ground.ts'
import { eachContactNear } from '../lists/last-met-with.ts'
import { loadLines } from '../lists/list-page.ts'
import type { ListsOn } from '../lists/lists-on.ts'
import type { Read } from '../lists/tie-keys.ts'
import type { Occasion, OccasionPartner } from '../occasions-view.ts'
import { agreementHead } from '../ties/agreement-line.ts'
import { isTelling, type LoadedTies } from '../ties/load-ties.ts'
import type { Paging } from '../ties/ties-view.ts'
import { tieLines } from '../ties.ts'
import { agreementYears, type BareOccasion, relationYears, type Stretch, tieYears } from './find-occasions.ts'
import { type Draft, occasionDrafts, type Placed, placed } from './occasion-drafts.ts'

type Asked = {
  readonly read: Read
  readonly stretch: Stretch
  readonly page?: number | undefined
  /** No more occasions than so many, the soonest. */
  readonly most?: number
  /** Partners to write to on a page; all of them where left out. */
  readonly size?: number | undefined
  /** Up to so many stand on one page whatever its size. */
  readonly whole?: number | undefined
  /** No others than these. */
  readonly only?: (draft: Draft) => boolean
  /** Partners outside which nobody is named, and nothing is told that is for none of them. */
  readonly among?: ReadonlySet<string> | undefined
}

export type OccasionsPage = {
  readonly lists: ListsOn
  readonly occasions: readonly Occasion[]
  readonly paging: Paging
  readonly cites: readonly Cite[]
}

/** Partners named where only the soonest occasions are asked for. */
const MOST_NAMED = 10

/** A page of what is coming: counted and put in order as a whole, and only what stands on it read. */
export async function occasionsPage(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { read, stretch, most, only, among, ...asked }: Asked,
): Promise<OccasionsPage> {
  const lists = await listsOf(tx, ctx, read.knownAt)
  const at = { asOf: read.day, ...(read.knownAt ? { knownAt: read.knownAt } : {}) }
  const key = `${read.day} ${stretch.from} ${stretch.to} ${reader.lang}`
  const profiles = lists.remembers(key) ? [] : await listRecords(tx, 'profile', at)
  const all = lists.remember(key, () =>
    placed(occasionDrafts({ lists, read, lang: reader.lang, profiles, stretch })),
  )
  const asking =
    only || among
      ? placed(all.drafts.filter((one) => (only?.(one) ?? true) && (!among || isFor(one, among, lists))))
      : all
  const few = most === undefined ? asking : placed(asking.drafts.slice(0, most).map(fewNamed))
  const { shown, paging } = cutDrafts(few, asked)
  const onPage = shown.map(({ draft }) => draft)
  const loaded = await loadDrafts(tx, ctx, reader, { drafts: onPage, lists, read })
  const bare = bareOf(loaded, onPage, stretch)
  const sent = await sentIn(tx, at)
  const occasions = shown.flatMap(({ draft, from, to }) => {
    const one = bare.get(draft)
    if (!one) return []
    const { parties, ...rest } = one
    const named = parties.slice(from, to).filter((party) => !among || among.has(party.id))
    const partners = named.map((party): OccasionPartner => {
      const key = `${one.id}.${one.year}.${party.id}`
      const record = sent(key)
      const on = String(record?.slots.date?.shown.value ?? '')
      return {
        key,
        party,
        ...(record ? { sent: { on, onText: printDate(on, reader.lang), recordId: record.id } } : {}),
        gifts: giftsWith(lists, party.id, read.day),
      }
    })
    return [{ ...rest, partnerCount: parties.length, partners }]
  })
  return { lists, occasions, paging, cites: loaded.making.citing.cites() }
}

/** True where an occasion is for one of some partners. */
function isFor(
  { tie, agreement, profile, feast }: Draft,
  among: ReadonlySet<string>,
  { ground }: ListsOn,
): boolean {
  if (tie) return among.has(tie.partner)
  if (agreement) return agreement.partners.some((id) => among.has(id))
  if (feast) return feast.parties.some(({ id }) => among.has(id))
  return among.has(ground.nodes.get(profile?.parties.locality ?? '')?.country?.toLowerCase() ?? '')
}

function fewNamed(draft: Draft): Draft {
  return { ...draft, partners: Math.min(draft.partners, MOST_NAMED) }
}

type Shown = { readonly draft: Draft; readonly from: number; readonly to: number }

/** The occasions of a page, each with which of its partners stand there; one that is for nobody takes a place too. */
function cutDrafts({ drafts, ends }: Placed, asked: Pick<Asked, 'page' | 'size' | 'whole'>) {
  const total = ends.at(-1) ?? 0
  const size = asked.size === undefined || total <= (asked.whole ?? 0) ? total : asked.size
  const { from, to, paging } = pageOf(total, { page: asked.page, size })
  const shown: Shown[] = []
  for (let i = firstAfter(ends, from); i < drafts.length; i++) {
    const first = ends[i - 1] ?? 0
    const draft = drafts[i]
    if (!draft || first >= to) break
    shown.push({ draft, from: Math.max(0, from - first), to: Math.min(draft.partners, to - first) })
  }
  return { shown, paging }
}

/** The first of some numbers that rise which is over another. */
function firstAfter(ends: readonly number[], from: number): number {
  let [low, high] = [0, ends.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= from) low = middle + 1
    else high = middle
  }
  return low
}

type Drafted = { readonly drafts: readonly Draft[]; readonly lists: ListsOn; readonly read: Read }

/** Reads the ties and papers themselves, and by whose offices a paper has partners: an occasion shows nothing else of them. */
async function loadDrafts(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { drafts, lists: { ground }, read }: Drafted,
): Promise<LoadedTies> {
  const ids = drafts.flatMap(({ tie, agreement }) => [
    ...(tie?.ties ?? []).map((one) => one.id),
    ...(agreement ? [agreement.id] : []),
    ...(agreement ? rolesBehind(ground, agreement.paper.signed, read.day).map((role) => role.id) : []),
  ])
  const beside = drafts.flatMap(({ profile }) => profile ?? [])
  return await loadLines(tx, ctx, reader, { ids, read, ground, beside })
}

/** The drafts told whole, with their names and what they rest on. */
function bareOf(
  loaded: LoadedTies,
  drafts: readonly Draft[],
  stretch: Stretch,
): ReadonlyMap<Draft, BareOccasion> {
  const { making } = loaded
  const ties = groupBy(tieLines(loaded), (line) => line.recordId)
  const agreements = new Map(
    loaded.agreements.map((record) => {
      const date = making.citing.value(record, 'date')
      return [record.id, { ...agreementHead(record, loaded), ...(date ? { date } : {}) }] as const
    }),
  )
  const none = { making, ties: [], agreements: [], profiles: [] }
  return new Map(
    drafts.flatMap((draft) => {
      const { tie, agreement, profile, feast } = draft
      const [made] = feast
        ? [feast]
        : tie
          ? tieYears({ ...none, ties: ties.get(tie.id) ?? [] }, stretch)
          : agreement
            ? agreementYears({ ...none, agreements: [agreements.get(agreement.id) ?? []].flat() }, stretch)
            : relationYears({ ...none, profiles: profile ? [profile] : [] }, stretch)
      return made ? [[draft, made] as const] : []
    }),
  )
}

/** What was written on an occasion, by its key: the record of the letter, if it stands in the book. */
async function sentIn(
  tx: OfficeTx,
  at: { readonly asOf: string; readonly knownAt?: string },
): Promise<(key: string) => StoredRecord | undefined> {
  const sent = await listGreetings(tx)
  const found = await listRecordsResting(
    tx,
    sent.map((one) => one.statementId),
    at,
  )
  const contacts = found.filter((one) => CONTACTS.has(one.kind) && isTelling(one))
  const lettersOn = groupBy(sent, ({ occasion }) => occasion)
  return (key) => {
    const letters = new Set(lettersOn.get(key)?.map(({ statementId }) => statementId))
    return letters.size ? contacts.find((one) => one.statementIds.some((id) => letters.has(id))) : undefined
  }
}

const CONTACTS: ReadonlySet<string> = new Set(['visit', 'meeting', 'agreement', 'gift', 'event'])

function giftsWith({ ground }: ListsOn, partner: string, day: string): number {
  const gifts = new Set<string>()
  eachContactNear(ground, { partners: [partner], day, gifts: true }, ({ id }) => gifts.add(id))
  return gifts.size
}
