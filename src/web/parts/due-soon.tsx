import type { DueSoon } from '#views/due-soon.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { occasionsWords } from '../words/occasions-words.ts'
import { otherLanguage } from './other-language.tsx'

/** On the first page, before all else that is told: what is due within weeks, or that nothing is; each leads to where it is dealt with. */
export function DueSoonList({ frame, due }: { frame: OfficeFrame; due: readonly DueSoon[] }) {
  const own = occasionsWords(frame.lang)
  const office = frame.office.office.id
  return (
    <section class="section" aria-labelledby="due-head">
      <h2 id="due-head">{own.dueHead}</h2>
      <p class="section-says">{due.length ? own.dueSays : own.noneDue}</p>
      <DueItems frame={frame} due={due} />
      <a href={officeAt(office, 'clocks')}>{own.deadlines}</a>
    </section>
  )
}

/** Each with its day, what it is, how far off, and where it is dealt with. */
export function DueItems({ frame, due }: { frame: OfficeFrame; due: readonly DueSoon[] }) {
  const own = occasionsWords(frame.lang)
  const office = frame.office.office.id
  return (
    <ul class="anniversaries">
      {due.map((one) => (
        <li>
          <b>{one.dayText}</b>
          <span>
            <a href={addressOf(one, office)} {...otherLanguage(one.says, frame.lang)}>
              {one.says}
            </a>
            <span class="item-more">
              {' '}
              {own.dueSorts[one.sort]} · {one.inDays < 0 ? own.late(-one.inDays) : own.inDays(one.inDays)}
            </span>
            {one.sort === 'visit' && (
              <a class="item-more" href={`${officeAt(office, 'missions', 'new')}#from-visit`}>
                {own.openFile}
                <span class="hidden">: {one.says}</span>
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

function addressOf({ sort, id }: DueSoon, office: string): string {
  if (sort === 'mission') return officeAt(office, 'missions', id)
  if (sort === 'visit') return officeAt(office, 'records', id)
  return `${officeAt(office, 'commitments')}?at=${id}#c-${id}`
}
