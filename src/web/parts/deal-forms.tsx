import type { PropsWithChildren } from 'hono/jsx'
import type { DealView } from '#views/deal/deal-view.ts'
import type { InvestmentChoices } from '#views/source-choices.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { pipelineWords } from '../words/pipeline-words.ts'
import { projectsWords } from '../words/projects-words.ts'
import { Choice, Line } from './mission-form.tsx'
import { PostForm } from './post-form.tsx'
import { ProofFields } from './proof-fields.tsx'
import { useWrong } from './tied.tsx'
import { Typed } from './typed-again.tsx'
import { SignedButton, WhoField } from './who.tsx'

type NewProps = {
  frame: OfficeFrame
  choices: InvestmentChoices
  typed: Readonly<Record<string, string>> | undefined
  /** Unfolded from the first, where there is no file yet. */
  open: boolean
}

/** The form that opens an investor's file. */
export function DealNew({ frame, choices, typed, open }: NewProps) {
  const own = pipelineWords(frame.lang)
  return (
    <details id="open" class="deal-form" open={open || typed !== undefined}>
      <summary>{own.open}</summary>
      <PostForm class="form" action={officeAt(frame.office.office.id, 'pipeline')}>
        <p class="hint">{own.openSays}</p>
        <Typed.Provider value={typed}>
          <div class="form-row">
            <InvestorLine frame={frame} typed={typed?.investor} />
            <Choice
              label={own.projectId}
              name="projectId"
              options={[
                ['', own.noProject],
                ...choices.projects.map(({ id, label }) => [id, label] as const),
              ]}
            />
          </div>
          <div class="form-row">
            <Line label={own.titleField} name="title" most={300} />
            <Line label={own.place} name="place" hint={own.placeHint} />
            <Line label={own.origin} name="origin" hint={own.originHint} />
            <Line label={own.day} name="day" hint={own.dayHint} />
          </div>
          <ProofFields frame={frame} sources={choices.sources} />
        </Typed.Provider>
        <SignedButton frame={frame} label={own.open} />
      </PostForm>
    </details>
  )
}

/** The name of a body of the book, with those that stand there offered as it is typed. */
function InvestorLine({ frame, typed = '' }: { frame: OfficeFrame; typed?: string | undefined }) {
  const own = pipelineWords(frame.lang)
  const wrong = useWrong('investor')
  return (
    <label class={wrong.says ? 'field field-wrong' : 'field'}>
      <span class="field-name">{own.investor}</span>
      <span class="hint">{own.investorHint}</span>
      {wrong.says}
      <div
        class="name-place"
        data-suggest={officeAt(frame.office.office.id, 'investors', 'suggest')}
        data-fill=""
        data-says={projectsWords(frame.lang).suggestions}
      >
        <input
          id="f-investor"
          {...wrong.own}
          name="investor"
          value={typed}
          required
          maxlength={300}
          autocomplete="off"
        />
      </div>
    </label>
  )
}

type DeedProps = PropsWithChildren<{
  frame: OfficeFrame
  view: DealView
  deed: 'step' | 'owner' | 'undo' | 'about'
  button: string
  typed?: Readonly<Record<string, string>> | undefined
}>

/** A form that does one thing to a file, with the version its reader has before their eyes. */
export function DealDeed({ frame, view, deed, button, typed, children }: DeedProps) {
  return (
    <PostForm class="form" action={officeAt(frame.office.office.id, 'pipeline', view.id, deed)}>
      <input type="hidden" name="seen" value={view.version} />
      <Typed.Provider value={typed}>{children}</Typed.Provider>
      <WhoField frame={frame} />
      <div>
        <button type="submit" class={deed === 'step' ? '' : 'quiet'}>
          {button}
        </button>
      </div>
    </PostForm>
  )
}

type StepProps = { frame: OfficeFrame; view: DealView; choices: InvestmentChoices; typed: DeedProps['typed'] }

/** The form that notes a step; steps that cannot be noted now are not offered, and say why below. */
export function DealStepForm({ frame, view, choices, typed }: StepProps) {
  const own = pipelineWords(frame.lang)
  const may = view.next.filter(({ refusals }) => !refusals.length)
  if (!may.length) return <p class="none">{own.noteNone}</p>
  const wordOf = ({ word, measureWord }: DealView['next'][number]) =>
    measureWord ? `${word} (${measureWord})` : word
  return (
    <DealDeed frame={frame} view={view} deed="step" button={own.noteStep} typed={typed}>
      <div class="form-row">
        <Choice label={own.step} name="step" options={may.map((one) => [one.step, wordOf(one)] as const)} />
        <Line label={own.day} name="day" hint={own.dayHint} />
        <Line label={own.amount} name="amount" hint={own.amountHint} />
        <Line label={own.share} name="share" hint={own.shareHint} />
      </div>
      <div class="form-row">
        <Line label={own.number} name="number" most={100} />
        <Line label={own.issuer} name="issuer" most={200} />
        <Line label={own.note} name="note" />
      </div>
      <ProofFields frame={frame} sources={choices.sources} />
    </DealDeed>
  )
}
