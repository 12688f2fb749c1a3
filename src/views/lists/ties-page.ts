import type { Context, Reader } from '#context.ts'
import { agreementLines } from '../agreements.ts'
import type { AgreementLine, AgreementsView, ShortTiesView, TieLine, TiesView } from '../ties/ties-view.ts'
import { tieLines } from '../ties.ts'
import { agreementRule, tieRule } from '../words/ties-words.ts'
import { type AgreementKey, rolesBehind } from './agreement-keys.ts'
import type { Ground } from './ground.ts'
import { listsOf } from './kept-ground.ts'
import { lastWith, rolesThrough } from './last-met-with.ts'
import { listPage, type PageAsked, tellWhole } from './list-page.ts'
import { tellShortTies } from './short-ties.ts'
import type { TieKey } from './tie-keys.ts'

/** Our ties on a day in their lists, a page at a time. */
export async function showTiesPage(ctx: Context, reader: Reader, asked: PageAsked = {}): Promise<TiesView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { ground, ties } = await listsOf(tx, ctx, asked.knownAt)
    return await listPage<TieKey, TieLine>(tx, ctx, reader, {
      asked,
      of: {
        shelf: ties,
        tell: async (keys, read) =>
          await tellWhole(tx, ctx, reader, {
            keys,
            read,
            ground,
            needs: keys.flatMap((key) => tieNeeds(ground, key, read.day)),
            lines: tieLines,
          }),
        rule: tieRule,
      },
    })
  })
}

/** What a line of a tie shows: its records, its papers, the last contacts and the offices they came through. */
function tieNeeds(ground: Ground, { ties, papers, partner, met }: TieKey, day: string): readonly string[] {
  const contacts = [met.exchange, met.greeting].filter((one) => one !== undefined)
  const roles = rolesThrough(ground, [partner], { day, contacts })
  return [...[...ties, ...contacts, ...papers].map((one) => one.id), ...roles]
}

/** The same with no more than so many stages of each, and nothing of it that a page of the list has no room for. */
export async function showShortTies(
  ctx: Context,
  reader: Reader,
  { stages, ...asked }: PageAsked & { readonly stages: number },
): Promise<ShortTiesView> {
  const { lang } = reader
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { ground, ties, party } = await listsOf(tx, ctx, asked.knownAt)
    return await listPage(tx, ctx, reader, {
      asked,
      of: {
        shelf: ties,
        tell: async (keys, read) =>
          await tellShortTies(tx, ctx, keys, { ground, read, lang, stages, party: (id) => party(id, lang) }),
        rule: tieRule,
      },
    })
  })
}

/** Agreements on a day in their lists, a page at a time. */
export async function showAgreementsPage(
  ctx: Context,
  reader: Reader,
  asked: PageAsked = {},
): Promise<AgreementsView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { ground, agreements } = await listsOf(tx, ctx, asked.knownAt)
    return await listPage<AgreementKey, AgreementLine>(tx, ctx, reader, {
      asked,
      of: {
        shelf: agreements,
        tell: async (keys, read) =>
          await tellWhole(tx, ctx, reader, {
            keys,
            read,
            ground,
            needs: keys.flatMap((key) => agreementNeeds(ground, key, read.day)),
            lines: agreementLines,
          }),
        rule: agreementRule,
      },
    })
  })
}

/** What a line of an agreement shows: itself, the last exchange, and the offices of those who signed and were met. */
function agreementNeeds(ground: Ground, { paper, partners }: AgreementKey, day: string): readonly string[] {
  const { exchange } = lastWith(ground, partners, day)
  const contacts = exchange ? [exchange] : []
  return [
    paper.id,
    ...contacts.map((one) => one.id),
    ...rolesThrough(ground, partners, { day, contacts }),
    ...rolesBehind(ground, paper.signed, day).map((role) => role.id),
  ]
}
