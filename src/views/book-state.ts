import type { Context } from '#context.ts'
import { dayAt } from '#model/values/zone.ts'
import { type BookState, findBookState } from '#store/queries/office.ts'

/** Where the book of an office stands, and the day it is there: what a page of it depends on besides its address. */
export type BookNow = BookState & { readonly day: string }

/** Asked before every page, so it is one short query; undefined where there is no such office. */
export async function findBookNow(ctx: Context, office: string): Promise<BookNow | undefined> {
  const state = await ctx.store.alone(async (query) => await findBookState(query, office))
  return state && { ...state, day: dayAt(ctx.now(), state.zone) }
}
