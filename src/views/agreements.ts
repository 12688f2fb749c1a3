import { agreementLine } from './ties/agreement-line.ts'
import type { LoadedTies } from './ties/load-ties.ts'
import { countingOf, type Keys, makeList } from './ties/make-list.ts'
import type { AgreementLine, AgreementsView, ListAsked } from './ties/ties-view.ts'
import { agreementRule } from './words/ties-words.ts'

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
