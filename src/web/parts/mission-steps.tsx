import type { MissionView, StepView } from '#views/mission-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { missionWords } from '../words/mission-words.ts'
import { DeedButton, DeedForm, Line } from './mission-form.tsx'
import { StepFields } from './mission-step-fields.tsx'
import { otherLanguage } from './other-language.tsx'
import { Section } from './section.tsx'
import { ShownBy } from './shown-by.tsx'
import type { Retry } from './typed-again.tsx'

export type MissionProps = { frame: OfficeFrame; view: MissionView & { readonly retry?: Retry } }

/** The steps in their order: done when and by whom, or the form that notes them. */
export function MissionSteps({ frame, view }: MissionProps) {
  const own = missionWords(frame.lang)
  return (
    <Section id="steps" title={own.steps} says={own.stepsSays}>
      <ol class="steps">
        {view.steps.map((step) => (
          <li class={step.dayText ? 'step-done' : step.skipped ? 'step-skipped' : undefined}>
            <p>
              <b>{step.word}</b>{' '}
              {step.dayText ? (
                <span>
                  {step.dayText} · {step.by}
                </span>
              ) : (
                step.skipped && <span class="none">{own.skipped}</span>
              )}
            </p>
            {step.note && <p class="why">{step.note}</p>}
            <StepWords frame={frame} view={view} step={step} />
            <StepForm frame={frame} view={view} step={step} />
            <TakeBack frame={frame} view={view} step={step} />
          </li>
        ))}
      </ol>
      <Ending frame={frame} view={view} />
    </Section>
  )
}

/** What the paper of a step says. */
function StepWords({ frame, view, step }: MissionProps & { step: StepView }) {
  const own = missionWords(frame.lang)
  const { decision, answer, report } = view.mission
  if (step.step === 'decided' && decision) {
    return (
      <p>
        {decision.number}, {decision.signer} –{' '}
        <b>{decision.outcome === 'approved' ? own.approved : own.refusedWord}</b>{' '}
        <ShownBy frame={frame} view={view} evidenceId={decision.evidenceId} />
      </p>
    )
  }
  if (step.step === 'answered' && answer) {
    return (
      <p>
        <b>{answer.outcome === 'accepted' ? own.accepted : own.declined}</b>:{' '}
        <q {...otherLanguage(answer.words, frame.lang)}>{answer.words}</q>
      </p>
    )
  }
  if (step.step !== 'reported' || !report) return null
  return (
    <div>
      <p class="own-words" {...otherLanguage(report.summary, frame.lang)}>
        {report.summary}
      </p>
      <ul class="plain">
        {report.deviations?.map(({ planned, actual, reason }) => (
          <li {...otherLanguage(reason, frame.lang)}>
            {planned} → {actual}: {reason}
          </li>
        ))}
        {report.results?.map((one) => (
          <li {...otherLanguage(one.says, frame.lang)}>
            {one.says} <ShownBy frame={frame} view={view} evidenceId={one.evidenceId} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function StepForm({ frame, view, step }: MissionProps & { step: StepView }) {
  const own = missionWords(frame.lang)
  const hard = step.refusals.filter((one) => one.rule !== 'mission/decision-evidence')
  if (hard.length) {
    if (step.dayText || view.shut) return null
    return (
      <p class="hint">
        {hard.map((one) => `${one.says[frame.lang]} ${one.satisfiedBy[frame.lang]}`).join(' ')}
      </p>
    )
  }
  return (
    <DeedForm
      summary={step.dayText ? own.change : own.doIt}
      frame={frame}
      file={view}
      deed="step"
      which={step.step}
      button={own.save}
      files={step.step === 'decided'}
    >
      <input type="hidden" name="step" value={step.step} />
      <StepFields frame={frame} view={view} step={step} />
    </DeedForm>
  )
}

/** A decision entered by mistake is taken back while no later step stands on it; the planned visit goes with it. */
function TakeBack({ frame, view, step }: MissionProps & { step: StepView }) {
  const seq = step.step === 'decided' ? view.mission.steps.decided?.seq : undefined
  if (!seq || !view.deeds.some((deed) => deed.seq === seq && deed.undoable)) return null
  return (
    <DeedButton frame={frame} file={view} deed="undo" button={missionWords(frame.lang).takeBackDecision}>
      <input type="hidden" name="event" value={seq} />
    </DeedButton>
  )
}

function Ending({ frame, view }: MissionProps) {
  const own = missionWords(frame.lang)
  const ended = view.standing === 'cancelled' || view.standing === 'closed'
  return (
    <DeedForm
      summary={ended ? own.reopen : own.cancel}
      frame={frame}
      file={view}
      deed="step"
      which="end"
      button={ended ? own.reopen : own.cancel}
    >
      <input type="hidden" name="step" value={ended ? 'reopened' : 'cancelled'} />
      <Line label={own.why} name="why" must />
    </DeedForm>
  )
}
