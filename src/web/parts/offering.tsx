import type { PropsWithChildren } from 'hono/jsx'
import type { Slot } from '#model/kinds/kind.ts'
import { officeAt, withQuery } from '../address.ts'
import type { Frame } from '../frame.ts'
import { searchWords } from '../words/search-words.ts'

type OfferingProps = PropsWithChildren<{ frame: Frame; slot: Slot; here: boolean }>

/** A field that takes a name offers those on file as it is typed, where a script runs. */
export function Offering({ frame, slot, here, children }: OfferingProps) {
  const office = frame.office?.office.id
  if (!here || !office || !NAMING.has(slot.type)) return <>{children}</>
  const own = searchWords(frame.lang)
  const names = withQuery(officeAt(office, 'names'), { as: slot.type })
  return (
    <div class="suggesting" data-suggest={names} data-fill="" data-says={own.suggestions(8)}>
      {children}
    </div>
  )
}

const NAMING: ReadonlySet<Slot['type']> = new Set(['party', 'person', 'locality'])
