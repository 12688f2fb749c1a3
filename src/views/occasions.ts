import type { Context, Reader } from '#context.ts'
import { hasNationalDay } from '#desk/clocks/feasts.ts'
import type { BookAt } from '#model/book-at.ts'
import { printDate } from '#model/values/date.ts'
import { addDays } from '#model/values/day.ts'
import { countryName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { listGreetings } from '#store/queries/greeting.ts'
import { getOffice } from '#store/queries/office.ts'
import { listRecords } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { agreementLines } from './agreements.ts'
import { withTheirBodies } from './bodies-of.ts'
import { readOf } from './lists/list-page.ts'
import {
  type BareOccasion,
  findOccasions,
  type OccasionGround,
  type Stretch,
} from './occasions/find-occasions.ts'
import { occasionsPage } from './occasions/occasions-page.ts'
import type { Occasion, OccasionPartner, OccasionsView } from './occasions-view.ts'
import { DAYS_AHEAD } from './ties/counting.ts'
import { renumberMarks } from './ties/join-marks.ts'
import { contactsWith, type LoadedTies, loadTies } from './ties/load-ties.ts'
import { tieLines } from './ties.ts'
import { occasionWords } from './words/occasion-words.ts'

type Asked = BookAt & {
  readonly days?: number
  readonly page?: number
  /** Partners to write to on a page, unless there are no more than `whole`; all of them where left out. */
  readonly size?: number
  readonly whole?: number
  /** Partners outside which nobody is named, and nothing is told that is for none of them. */
  readonly among?: ReadonlySet<string>
}

/** What is coming: round years, national days and feasts, so many days ahead. */
export async function showOccasions(ctx: Context, reader: Reader, asked: Asked): Promise<OccasionsView> {
  return await ctx.store.readOffice(reader.office, async (tx) => await occasionsIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way; a page is so many partners to write to. */
export async function occasionsIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  asked: Asked,
): Promise<OccasionsView> {
  const { days = DAYS_AHEAD } = asked
  const read = readOf(tx, ctx, { ...asked, days: DAYS_AHEAD })
  const [from, to] = [read.day, addDays(read.day, days)]
  const { lang } = reader
  const { lists, occasions, paging, cites } = await occasionsPage(tx, ctx, reader, {
    read,
    stretch: { from, to },
    page: asked.page,
    size: asked.size,
    whole: asked.whole,
    among: asked.among,
  })
  const [fromText, toText] = [printDate(from, lang), printDate(to, lang)]
  return renumberMarks({
    office: reader.office,
    officeName: (await getOffice(tx)).name[lang],
    from,
    to,
    fromText,
    toText,
    days,
    rule: occasionWords(lang).rule(fromText, toText),
    occasions,
    withoutDay: lists
      .countriesInForce(read, lang)
      .filter((code) => code !== lists.ground.lineage.home?.country && !hasNationalDay(code))
      .map((code) => countryName(code, lang)),
    paging,
    cites,
  })
}

export type Found = {
  readonly loaded: LoadedTies
  readonly ground: OccasionGround
  readonly occasions: readonly Occasion[]
}

/** The occasions within a stretch of days, with who to write to and what was written: of all, or of some partners alone. */
export async function occasionsWithin(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { stretch, partners, ...at }: BookAt & { readonly stretch: Stretch; readonly partners?: readonly string[] },
): Promise<Found> {
  const profiles = await listRecords(tx, 'profile', { ...at, asOf: at.asOf ?? dayAt(ctx.now(), tx.zone) })
  const loaded = await loadTies(tx, ctx, reader, {
    ...at,
    beside: profiles,
    ...(partners ? { partners: await withTheirBodies(tx, ctx, partners) } : {}),
  })
  const ground: OccasionGround = {
    making: loaded.making,
    ties: tieLines(loaded).filter((line) => line.lists.includes('in-force')),
    agreements: agreementLines(loaded).filter((line) => line.lists.includes('in-force')),
    profiles,
  }
  const sent = await listGreetings(tx)
  const occasions = findOccasions(ground, stretch).map((one) => withPartners(one, loaded, sent))
  return { loaded, ground, occasions }
}

function withPartners(
  { parties, ...bare }: BareOccasion,
  loaded: LoadedTies,
  sent: Awaited<ReturnType<typeof listGreetings>>,
): Occasion {
  const { lang } = loaded.making
  return {
    ...bare,
    partners: parties.map((party): OccasionPartner => {
      const key = `${bare.id}.${bare.year}.${party.id}`
      const letters = new Set(sent.filter((one) => one.occasion === key).map((one) => one.statementId))
      const record = loaded.contacts.find((one) => one.statementIds.some((id) => letters.has(id)))
      const on = String(record?.slots.date?.shown.value ?? '')
      return {
        key,
        party,
        ...(record ? { sent: { on, onText: printDate(on, lang), recordId: record.id } } : {}),
        gifts: contactsWith(loaded, [party.id]).filter((one) => one.kind === 'gift').length,
      }
    }),
  }
}
