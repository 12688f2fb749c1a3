import type { PartView } from '#views/mission-view.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { pairedParts } from '../paired-parts.ts'
import { missionWords } from '../words/mission-words.ts'
import { DeedForm, Line } from './mission-form.tsx'
import { PartField } from './mission-paper-fields.tsx'
import type { MissionProps } from './mission-steps.tsx'
import { Titled } from './other-language.tsx'
import { Section } from './section.tsx'

/** What the proposal or the request says, and the form that writes it. */
export function MissionPaper({ frame, view }: MissionProps) {
  const own = missionWords(frame.lang)
  const there = view.parts.filter((part) => part.text !== undefined)
  return (
    <Section id="paper" title={view.direction === 'out' ? own.paper : own.paperIn} says={own.paperSays}>
      {view.missing.length > 0 && (
        <p class="missing">
          <b>{own.missing}:</b> {view.missing.join(', ')}
        </p>
      )}
      <dl class="values">
        {there.map((part) => (
          <div>
            <dt>{part.label}</dt>
            <dd class="own-words">
              {part.text && <Titled text={part.text} lang={frame.lang} />}
              <Cited frame={frame} part={part} record={view.recordId} />
            </dd>
          </div>
        ))}
      </dl>
      <DeedForm summary={own.write} frame={frame} file={view} deed="write" button={own.save}>
        <Line label={own.name} name="title" value={view.title} must most={300} />
        {pairedParts(view.parts).map((row) => {
          const fields = row.map((part) => (
            <PartField frame={frame} view={view} name={part.name} label={part.label} />
          ))
          return row.length > 1 ? <div class="form-row">{fields}</div> : fields
        })}
      </DeedForm>
    </Section>
  )
}

/** The entry of the book a value was taken from; its quotes stand there. */
function Cited({ frame, part, record }: { frame: OfficeFrame; part: PartView; record: string | undefined }) {
  if (!part.cited.length || !record) return null
  return (
    <sup class="marks">
      <a
        href={officeAt(frame.office.office.id, 'records', record)}
        aria-label={frame.words.partner.marksLabel(1)}
      >
        1
      </a>
    </sup>
  )
}
