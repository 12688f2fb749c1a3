import type { MissionView, StepView } from '#views/mission-view.ts'
import { typedDay } from '../day-typed.ts'
import type { OfficeFrame } from '../frame.ts'
import { sumText } from '../mission-typed.ts'
import { missionWords } from '../words/mission-words.ts'
import { Choice, Line, Lines } from './mission-form.tsx'
import { ReportFields } from './mission-report-fields.tsx'
import { type FieldsProps, filesOf, StatedFields } from './mission-stated-fields.tsx'

type StepFieldsProps = { frame: OfficeFrame; view: MissionView; step: StepView }

/** What has to be known to note a step; what is known already stands there, to be corrected. */
export function StepFields({ frame, view, step }: StepFieldsProps) {
  switch (step.step) {
    case 'decided':
      return <DecisionFields frame={frame} view={view} />
    case 'answered':
      return <AnswerFields frame={frame} view={view} />
    case 'travelled':
    case 'received':
      return <Span frame={frame} stated={view.mission.journey ?? view.values} />
    case 'reported':
      return <ReportFields frame={frame} view={view} />
    default: {
      const own = missionWords(frame.lang)
      return (
        <div class="form-row">
          <Line label={own.day} name="day" hint={own.dayHint} value={typedDay(step.day)} />
          <Line label={own.note} name="note" value={step.note} />
        </div>
      )
    }
  }
}

type Stated = { start?: string | undefined; end?: string | undefined; size?: number | undefined }

function Span({ frame, stated }: { frame: OfficeFrame; stated: Stated | undefined }) {
  const own = missionWords(frame.lang)
  return (
    <div class="form-row">
      <Line label={own.firstDay} name="start" hint={own.dayHint} value={typedDay(stated?.start)} />
      <Line label={own.lastDay} name="end" hint={own.dayHint} value={typedDay(stated?.end)} />
      <Line label={own.size} name="size" value={stated?.size?.toString()} />
    </div>
  )
}

function DecisionFields({ frame, view }: FieldsProps) {
  const own = missionWords(frame.lang)
  const { decision } = view.mission
  return (
    <>
      <Choice
        label={own.outcome}
        name="outcome"
        value={decision?.outcome ?? 'approved'}
        options={[
          ['approved', own.approved],
          ['refused', own.refusedWord],
        ]}
      />
      <div class="form-row">
        <Line label={own.number} name="number" value={decision?.number} must />
        <Line label={own.day} name="day" hint={own.dayHint} value={typedDay(decision?.day)} must />
        <Line label={own.signer} name="signer" value={decision?.signer} must />
      </div>
      <Line label={own.decisionFile} name="file" type="file" />
      {view.evidence.length > 0 && (
        <Choice
          label={own.attachedFile}
          hint={own.decisionFileHint}
          name="evidence"
          value={decision?.evidenceId}
          options={filesOf(view)}
        />
      )}
      <p class="hint">{own.statedHint}</p>
      <Span frame={frame} stated={decision} />
      <StatedFields frame={frame} stated={decision} />
      <Line
        label={own.spentPlan}
        name="sum"
        hint={own.moneyHint}
        value={sumText(decision?.budgetTotal, frame.lang)}
      />
    </>
  )
}

function AnswerFields({ frame, view }: FieldsProps) {
  const own = missionWords(frame.lang)
  const { answer } = view.mission
  return (
    <>
      <Choice
        label={own.outcome}
        name="outcome"
        value={answer?.outcome ?? 'accepted'}
        options={[
          ['accepted', own.accepted],
          ['declined', own.declined],
        ]}
      />
      <Lines label={own.words} name="words" value={answer?.words} must />
      <Line label={own.day} name="day" hint={own.dayHint} value={typedDay(answer?.day)} must />
    </>
  )
}
