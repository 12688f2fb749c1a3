import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'

/** Where the book holds nothing yet: what it will hold, and the ways to bring it in; of another day only that it held nothing. */
export function EmptyBook({ frame }: { frame: OfficeFrame }) {
  const { words, office } = frame
  if (frame.at?.asOf || frame.at?.knownAt)
    return (
      <section class="empty">
        <p class="empty-head">{words.home.emptyThen}</p>
      </section>
    )
  return (
    <section class="empty">
      <p class="empty-head">{words.home.emptyHead}</p>
      <p>{words.home.emptySays}</p>
      <p>
        <a class="button" href={officeAt(office.office.id, 'registers')}>
          {words.home.emptyBring}
        </a>{' '}
        <a class="button quiet" href={officeAt(office.office.id, 'import')}>
          {words.import.title}
        </a>
      </p>
    </section>
  )
}
