import type { Context, Reader } from '#context.ts'
import type { OfficeTx } from '#store/store.ts'
import { agreementLines } from '#views/agreements.ts'
import type { FewStages } from '#views/ties/few-stages.ts'
import type { AgreementLine, AgreementsView, TieLine, TiesView } from '#views/ties/ties-view.ts'
import { tieLines } from '#views/ties.ts'
import { agreementRule, tieRule } from '#views/words/ties-words.ts'
import { type AgreementKey, rolesBehind } from './agreement-keys.ts'
import { fewKept } from './few-of-tie.ts'
import type { Ground } from './ground.ts'
import { listsOf } from './kept-ground.ts'
import { lastWith, rolesThrough } from './last-met-with.ts'
import { listPage, type PageAsked, readOf } from './list-page.ts'
import type { TieKey } from './tie-keys.ts'

type TiesAsked = PageAsked & {
  /** Of a tie with many, name no more stages than so many; all where left out. */
  readonly stages?: number
}

/** Our ties on a day in their lists, a page at a time. */
export async function showTiesPage(ctx: Context, reader: Reader, asked: TiesAsked = {}): Promise<TiesView> {
  return await ctx.store.readOffice(reader.office, async (tx) => await tiesPageIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way. */
async function tiesPageIn(tx: OfficeTx, ctx: Context, reader: Reader, asked: TiesAsked): Promise<TiesView> {
  const { ground, ties } = await listsOf(tx, ctx, asked.knownAt)
  const { day } = readOf(tx, ctx, asked)
  const few = new Map<string, FewStages>()
  const { stages = 0 } = asked
  return await listPage<TieKey, TieLine>(tx, ctx, reader, {
    asked,
    of: {
      ground,
      shelf: ties,
      needs: (keys) => {
        for (const key of stages ? keys : []) {
          const picked = fewKept(key, day, stages)
          if (picked) few.set(key.id, picked)
        }
        return keys.flatMap((key) => tieNeeds(ground, key, { day, few: few.get(key.id) }))
      },
      lines: (loaded) => tieLines(loaded, asked, few),
      rule: tieRule,
    },
  })
}

type Needing = { readonly day: string; readonly few: FewStages | undefined }

/** What a line of a tie shows: its records, its papers, the last contacts and the offices they came through. */
function tieNeeds(ground: Ground, { ties, papers, partner, met }: TieKey, { day, few }: Needing) {
  const contacts = [met.exchange, met.greeting].filter((one) => one !== undefined)
  const roles = rolesThrough(ground, [partner], { day, contacts })
  const told = few ? [...few.papers] : papers.map((one) => one.id)
  return [...[...ties, ...contacts].map((one) => one.id), ...told, ...roles]
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
        ground,
        shelf: agreements,
        needs: (keys, day) => keys.flatMap((key) => agreementNeeds(ground, key, day)),
        lines: agreementLines,
        rule: agreementRule,
      },
    })
  })
}

/** What a line of an agreement shows: itself, the last exchange, and the offices of those who signed and were met. */
function agreementNeeds(ground: Ground, { paper, partners }: AgreementKey, day: string) {
  const { exchange } = lastWith(ground, partners, day)
  const contacts = exchange ? [exchange] : []
  return [
    paper.id,
    ...contacts.map((one) => one.id),
    ...rolesThrough(ground, partners, { day, contacts }),
    ...rolesBehind(ground, paper.signed, day).map((role) => role.id),
  ]
}
