import type { VisitChoices } from '#views/visit-choices.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { missionWords } from '../words/mission-words.ts'
import { PostForm } from './post-form.tsx'
import { Section } from './section.tsx'
import { WhoField } from './who.tsx'

type FromBookProps = { frame: OfficeFrame; visits: VisitChoices; title: string }

/** Visits of the book a file may be opened from, filled in with what its sources tell. */
export function FromBook({ frame, visits: { visits, count }, title }: FromBookProps) {
  const own = missionWords(frame.lang)
  const office = frame.office.office.id
  return (
    <Section id="from-visit" title={title} count={count} says={own.fromVisitSays}>
      <ul class="mission-list">
        {visits.map((visit) => (
          <li>
            <p lang={frame.lang}>{visit.says}</p>
            {visit.missionId ? (
              <a href={officeAt(office, 'missions', visit.missionId)}>{visit.missionTitle}</a>
            ) : (
              <PostForm
                class="inline"
                action={officeAt(office, 'missions')}
                holds={{ visit: visit.recordId }}
              >
                <WhoField frame={frame} />
                <button type="submit" class="quiet">
                  {own.openThis}
                  <span class="hidden">: {visit.says}</span>
                </button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
      {count > visits.length && <p class="hint">{own.olderVisits(count - visits.length)}</p>}
    </Section>
  )
}
