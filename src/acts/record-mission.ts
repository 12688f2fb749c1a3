import type { Context } from '#context.ts'
import { journeyFact, placeName } from '#desk/mission/journey-fact.ts'
import { headOf, type Mission } from '#desk/mission/mission.ts'
import type { Journey } from '#model/mission.ts'
import type { Gift } from '#model/roster.ts'
import { printDate } from '#model/values/date.ts'
import { getOffice } from '#store/queries/office.ts'
import { spelledMission } from '#views/spelled-mission.ts'
import { spelledPlace } from '#views/spelled-places.ts'
import type { Change } from './act.ts'
import { dropActFact, keepActFact } from './keep-act-fact.ts'

/**
 * Keeps the visit a mission became as a fact of the book, in place of what this file had stated before. Returns its
 * address; nothing where the file does not say who went or where to.
 */
export async function recordJourney(
  ctx: Context,
  change: Change,
  mission: Mission,
  journey: Journey,
): Promise<string | undefined> {
  const office = await getOffice(change.tx)
  if (mission.journeyFactId) await dropActFact(ctx, change, mission.journeyFactId)
  const { direction, title, parts } = mission
  const head = mission.report?.head ?? headOf(mission)?.name
  const told = { direction, title, parts, journey, home: office.home, ...(head ? { head } : {}) }
  const fact = journeyFact(told, office.lang)
  if (!fact) return undefined
  // The sentence names places as the office writes them; the slots keep them as the file has them.
  const home = spelledPlace(ctx.gazetteer, office.home, office.lang)
  const own = { ...told, home, parts: spelledMission(ctx.gazetteer, mission, office.lang).parts }
  const says = journeyFact(own, office.lang)?.says ?? fact.says
  return await keepActFact(ctx, change, { kind: 'visit', title, readBy: 'mission', ...fact, says })
}

/** Keeps a gift as a fact of the book, in place of what its row had stated before. */
export async function recordGift(
  ctx: Context,
  change: Change,
  mission: Mission,
  gift: Gift,
): Promise<string> {
  const office = await getOffice(change.tx)
  await dropGift(ctx, change, mission, gift.id)
  const { giver, receiver, thing, day } = gift
  const on = day ? printDate(day, office.lang) : ''
  const [from, to] = [giver, receiver].map((one) => placeName(one, office.lang))
  const says =
    office.lang === 'vi'
      ? `${from} tặng ${to}: ${thing}${on ? `, ngày ${on}` : ''}. Hồ sơ: ${mission.title}.`
      : `${from} gave ${to}: ${thing}${on ? `, on ${on}` : ''}. File: ${mission.title}.`
  const slots = { giver, receiver, thing, ...(day ? { date: day } : {}) }
  return await keepActFact(ctx, change, {
    kind: 'gift',
    slots,
    says,
    title: mission.title,
    readBy: 'mission',
  })
}

/** Takes back what a row of the register had stated. */
export async function dropGift(
  ctx: Context,
  change: Change,
  mission: Mission,
  giftId: string,
): Promise<void> {
  const before = mission.giftFactIds[giftId]
  if (before) await dropActFact(ctx, change, before)
}
