import type { RatesView } from '#views/rates.ts'
import type { InvestmentChoices } from '#views/source-choices.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Line } from '../parts/mission-form.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { PostForm } from '../parts/post-form.tsx'
import { Proof } from '../parts/proof.tsx'
import { ProofFields } from '../parts/proof-fields.tsx'
import { Typed } from '../parts/typed-again.tsx'
import { SignedButton } from '../parts/who.tsx'
import { pipelineWords } from '../words/pipeline-words.ts'

type RatesProps = {
  frame: OfficeFrame
  view: RatesView
  choices: InvestmentChoices
  typed: Readonly<Record<string, string>> | undefined
}

/** The rates sums are converted by, each with its day and source; and the form that enters one. */
export function RatesPage({ frame, view, choices, typed }: RatesProps) {
  const own = pipelineWords(frame.lang)
  const office = frame.office.office.id
  return (
    <Page frame={frame} page="rates" title={own.rates}>
      <PlainHead title={own.rates} says={own.ratesSays}>
        <a href={officeAt(office, 'pipeline')}>{own.title}</a>
      </PlainHead>
      {view.rates.length ? (
        <ul class="deal-list">
          {view.rates.map((rate) => (
            <li>
              <b>
                1 {rate.from} = {rate.valueText} {rate.to}
              </b>{' '}
              <span class="item-more">{rate.dayText}</span>
              <Proof frame={frame} proof={rate.proof} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="none">{own.noRates}</p>
      )}
      <details class="deal-form" open={typed !== undefined}>
        <summary>{own.addRate}</summary>
        <PostForm class="form" action={officeAt(office, 'rates')}>
          <Typed.Provider value={typed}>
            <div class="form-row">
              <Line label={own.rateFrom} name="from" value="USD" must />
              <Line label={own.rateTo} name="to" value="VND" must />
              <Line label={own.rateValue} name="value" hint={own.rateHint} must />
              <Line label={own.day} name="day" must />
            </div>
            <ProofFields frame={frame} sources={choices.sources} />
          </Typed.Provider>
          <SignedButton frame={frame} label={own.addRate} />
        </PostForm>
      </details>
    </Page>
  )
}
