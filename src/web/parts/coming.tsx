import type { ComingView } from '#views/coming.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { occasionsWords } from '../words/occasions-words.ts'

/** On the first page: how the ties stand, and the next days to write on; each leads to its list. */
export function Coming({ frame, view }: { frame: OfficeFrame; view: ComingView }) {
  const own = occasionsWords(frame.lang)
  const office = frame.office.office.id
  const { ties, occasions } = view
  if (!ties.all) return null
  return (
    <section class="section" aria-labelledby="coming-head">
      <h2 id="coming-head">{own.homeHead}</h2>
      <p class="section-says">
        <a href={officeAt(office, 'ties')}>
          {own.homeTies(ties['in-force'] ?? 0, ties.expiring ?? 0, ties.silent ?? 0)}
        </a>
      </p>
      <ul class="anniversaries">
        {occasions.map((one) => (
          <li>
            <b>{one.onText}</b>
            <span>
              <a href={`${officeAt(office, 'occasions')}#${one.id}.${one.year}`}>{one.name}</a>
              {one.inDays !== undefined && <span class="item-more"> {own.inDays(one.inDays)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <a href={officeAt(office, 'occasions')}>{own.all}</a>
    </section>
  )
}
