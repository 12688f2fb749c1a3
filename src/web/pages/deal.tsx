import type { DealView } from '#views/deal/deal-view.ts'
import type { InvestmentChoices } from '#views/source-choices.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { DealAbout } from '../parts/deal-about.tsx'
import { DealClocks } from '../parts/deal-clocks.tsx'
import { DealDeed, DealStepForm } from '../parts/deal-forms.tsx'
import { DealMoney, DealSteps } from '../parts/deal-steps.tsx'
import { Choice, Line } from '../parts/mission-form.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { Section } from '../parts/section.tsx'
import { pipelineWords } from '../words/pipeline-words.ts'

type DealProps = {
  frame: OfficeFrame
  view: DealView
  choices: InvestmentChoices
  again: { readonly deed: string; readonly typed: Readonly<Record<string, string>> } | undefined
}

/** One investor's file: where it stands and by which words, what may come next, its deadlines and its history. */
export function DealPage({ frame, view, choices, again }: DealProps) {
  const typedIn = (deed: string) => (again?.deed === deed ? again.typed : undefined)
  const own = pipelineWords(frame.lang)
  const office = frame.office.office.id
  const about = view.project?.title ?? view.title ?? view.sectorWord ?? ''
  const facts = [view.stageWord, view.sinceText, view.place, own[view.provenance], view.owner?.name]
  return (
    <Page frame={frame} page="deal" title={view.investor.name}>
      <PlainHead title={view.investor.name} says={about} eyebrow={own.title}>
        <a href={officeAt(office, 'investors', view.investor.id)}>{own.investor}</a>
        {view.project && <a href={officeAt(office, 'projects', view.project.id)}>{own.projectPage}</a>}
        <a href={officeAt(office, 'pipeline')}>{own.back}</a>
        <ReadAt frame={frame} />
      </PlainHead>
      <p class="parts deal-facts">
        {facts.filter(Boolean).map((fact) => (
          <span>{fact}</span>
        ))}
      </p>
      <div class="deal-columns">
        <div>
          <Section id="steps" title={own.steps} says={own.stepsSays}>
            <DealSteps frame={frame} view={view} />
          </Section>
          <Section id="note" title={own.noteStep}>
            <DealStepForm frame={frame} view={view} choices={choices} typed={typedIn('step')} />
            <NotNow frame={frame} view={view} />
          </Section>
        </div>
        <div>
          <DealMoney frame={frame} view={view} />
          <DealClocks frame={frame} view={view} />
          <DealAbout frame={frame} view={view} choices={choices} typed={typedIn('about')} />
          <Section id="owner" title={own.owner}>
            <DealDeed frame={frame} view={view} deed="owner" button={own.hand}>
              <Choice
                label={own.owner}
                name="owner"
                value={view.owner?.id}
                options={frame.office.people
                  .filter((one) => one.active)
                  .map(({ id, name }) => [id, name] as const)}
              />
            </DealDeed>
          </Section>
          <History frame={frame} view={view} />
        </div>
      </div>
    </Page>
  )
}

type PartProps = Pick<DealProps, 'frame' | 'view'>

/** Steps that cannot be noted now, each with every reason. */
function NotNow({ frame, view }: PartProps) {
  const own = pipelineWords(frame.lang)
  const not = view.next.filter(({ refusals }) => refusals.length)
  if (!not.length) return null
  return (
    <details>
      <summary>{own.notNow}</summary>
      <ul class="deal-list">
        {not.map(({ word, refusals }) => (
          <li>
            <b>{word}</b>
            <span class="item-more">{refusals.join(' ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function History({ frame, view }: PartProps) {
  const own = pipelineWords(frame.lang)
  const standing = new Map(view.steps.map((step) => [step.seq, step]))
  return (
    <Section id="history" title={own.history}>
      <ol class="deal-list">
        {view.history.map(({ seq, text, why, by, atText, takenBack }) => (
          <li>
            {takenBack ? <del>{text}</del> : text}
            {takenBack && <span class="tag">{own.takenBack}</span>}
            <span class="item-more">{[why, by, atText].filter(Boolean).join(' · ')}</span>
            {standing.has(seq) && view.steps.length > 1 && (
              <details>
                <summary>
                  {own.takeBack}
                  <span class="hidden">: {text}</span>
                </summary>
                <DealDeed frame={frame} view={view} deed="undo" button={own.takeBack}>
                  <input type="hidden" name="seq" value={seq} />
                  <Line label={own.why} name="why" must />
                </DealDeed>
              </details>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}
