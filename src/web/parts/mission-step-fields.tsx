import type { MissionView, StepView } from '#views/mission-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line, Lines } from './mission-form.tsx'

type StepFieldsProps = { frame: OfficeFrame; view: MissionView; step: StepView }

/** What has to be known to note a step. */
export function StepFields({ frame, view, step }: StepFieldsProps) {
  const own = missionWords(frame.lang)
  const files = [['', '–'], ...view.evidence.map((one) => [one.id, one.fileName] as const)] as const
  const day = <Line label={own.day} name="day" hint={own.dayHint} must={step.step !== 'checked'} />
  const span = (
    <div class="form-row">
      <Line label={own.firstDay} name="start" hint={own.dayHint} />
      <Line label={own.lastDay} name="end" hint={own.dayHint} />
      <Line label={own.size} name="size" />
    </div>
  )
  switch (step.step) {
    case 'decided':
      return (
        <>
          <Choice
            label={own.outcome}
            name="outcome"
            options={[
              ['approved', own.approved],
              ['refused', own.refusedWord],
            ]}
          />
          <div class="form-row">
            <Line label={own.number} name="number" must />
            {day}
            <Line label={own.signer} name="signer" must />
          </div>
          <Line label={own.decisionFile} name="file" type="file" />
          {view.evidence.length > 0 && (
            <Choice label={own.attachedFile} hint={own.decisionFileHint} name="evidence" options={files} />
          )}
          <p class="hint">{own.statedHint}</p>
          {span}
        </>
      )
    case 'answered':
      return (
        <>
          <Choice
            label={own.outcome}
            name="outcome"
            options={[
              ['accepted', own.accepted],
              ['declined', own.declined],
            ]}
          />
          <Lines label={own.words} name="words" must />
          {day}
        </>
      )
    case 'travelled':
    case 'received':
      return span
    case 'reported':
      return (
        <>
          {day}
          <Lines label={own.summary} name="summary" must most={6000} />
          <div class="form-row">
            <Line label={own.size} name="size" />
            <Line label={own.spent} name="sum" hint={own.moneyHint} />
          </div>
          <Lines label={own.deviations} name="deviations" hint={own.deviationsHint} />
          <Lines label={own.results} name="results" hint={own.resultsHint} />
          {view.evidence.length > 0 && <Choice label={own.resultFile} name="evidence" options={files} />}
        </>
      )
    default:
      return (
        <div class="form-row">
          <Line label={own.day} name="day" hint={own.dayHint} />
          <Line label={own.note} name="note" />
        </div>
      )
  }
}
