import type { Gazetteer } from '#gazetteer/place.ts'
import { type Clause, type KnownPaper, type RuleBook, standsOn } from './clause.ts'
import { bindingPlaces } from './jurisdiction.ts'

/** Books, and the place and day that are asked about. */
export type WhereAndWhen = {
  readonly books: readonly RuleBook[]
  readonly gazetteer: Gazetteer
  readonly place: string
  readonly day: string
}

/** The books that bind a place on a day, its own first, then those of what it lies within. */
export function booksFor({ books, gazetteer, place, day }: WhereAndWhen): readonly RuleBook[] {
  return bindingPlaces(gazetteer, place, day).flatMap((unit) =>
    books.filter((book) => book.place === unit.id),
  )
}

/** The clauses that bind a place on a day, with their book. */
export function clausesOn(
  asked: WhereAndWhen,
): readonly { readonly book: RuleBook; readonly clause: Clause }[] {
  return booksFor(asked).flatMap((book) =>
    book.clauses.filter((clause) => standsOn(clause, asked.day)).map((clause) => ({ book, clause })),
  )
}

/** Rules known to bind a place on a day while their text is not on file. */
export function unreadOn(asked: WhereAndWhen): readonly KnownPaper[] {
  return booksFor(asked).flatMap((book) => book.unread.filter((paper) => standsOn(paper, asked.day)))
}
