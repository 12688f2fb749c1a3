import type { DealView } from '#views/deal/deal-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { pipelineWords } from '../words/pipeline-words.ts'
import { Proof } from './proof.tsx'
import { Section } from './section.tsx'

type StepsProps = { frame: OfficeFrame; view: DealView }

/** The steps that stand in the order of their days, each with its words; then those left out so far. */
export function DealSteps({ frame, view }: StepsProps) {
  const own = pipelineWords(frame.lang)
  const skipped = view.standing.filter((one) => one.skipped)
  return (
    <>
      <ol class="deal-steps">
        {view.steps.map((step) => (
          <li>
            <p>
              <b>{step.word}</b> <span class="item-more">{step.dayText}</span>
            </p>
            {step.amountText && (
              <p>
                {step.amountText} <span class="tag">{step.measureWord}</span>
              </p>
            )}
            {(step.number ?? step.issuer) && <p>{[step.number, step.issuer].filter(Boolean).join(', ')}</p>}
            {step.note && <p class="why">{step.note}</p>}
            <Proof frame={frame} proof={step.proof} />
            <p class="item-more">{own.by(step.by)}</p>
          </li>
        ))}
      </ol>
      {skipped.length > 0 && (
        <p class="item-more">
          {own.skipped}: {skipped.map(({ word }) => word).join(' · ')}
        </p>
      )}
    </>
  )
}

/** Capital of the file, registered, realised and pledged apart. */
export function DealMoney({ frame, view }: StepsProps) {
  const own = pipelineWords(frame.lang)
  const { registered, standing, disbursed, pledged } = view.money
  const lines = [
    [own.registered, registered],
    [own.standing, standing],
    [own.disbursed, disbursed],
    [own.pledged, pledged],
  ] as const
  const there = lines.filter(([, text]) => text)
  return (
    <Section id="money" title={own.money} says={own.moneySays}>
      {there.length ? (
        <dl class="deal-money">
          {there.map(([label, text]) => (
            <div>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="none">{own.noMoney}</p>
      )}
    </Section>
  )
}
