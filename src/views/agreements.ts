import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { OfficeTx } from '#store/store.ts'
import { agreementLine } from './ties/agreement-line.ts'
import { type LoadedTies, loadTies } from './ties/load-ties.ts'
import { countingOf, type Keys, makeList } from './ties/make-list.ts'
import type { AgreementLine, AgreementsView, ListAsked } from './ties/ties-view.ts'
import { agreementRule } from './words/ties-words.ts'

/** Agreements on a day in their lists: one function for page, command, API and reports. */
export async function showAgreements(
  ctx: Context,
  reader: Reader,
  asked: ListAsked & BookAt = {},
): Promise<AgreementsView> {
  return await ctx.store.inOffice(reader.office, async (tx) => await agreementsIn(tx, ctx, reader, asked))
}

/** The same within a transaction that is under way. */
export async function agreementsIn(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  asked: ListAsked & BookAt = {},
): Promise<AgreementsView> {
  return listAgreements(await loadTies(tx, ctx, reader, asked), asked)
}

/** The lists of agreements out of what is loaded. */
export function listAgreements(loaded: LoadedTies, asked: ListAsked): AgreementsView {
  const counting = countingOf(asked, loaded.making.asOf)
  return makeList(agreementLines(loaded, asked), { asked, counting, loaded, keysOf, rule: agreementRule })
}

/** Every agreement on file; its marks are those of what is loaded. */
export function agreementLines(loaded: LoadedTies, asked: ListAsked = {}): readonly AgreementLine[] {
  const counting = countingOf(asked, loaded.making.asOf)
  return loaded.agreements.map((record) => agreementLine(record, loaded, counting))
}

function keysOf({ partners, parties, date, end, exchange, lists }: AgreementLine): Keys {
  return {
    partner: partners[0] ?? parties[0],
    countries: [...new Set(partners.flatMap((one) => one.country ?? []))],
    since: String(date?.value ?? ''),
    end: end.to ?? '',
    last: exchange?.on ?? '',
    lists,
  }
}
