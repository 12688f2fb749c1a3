import type { MoneyAsked, MoneyView } from '#views/money/money-view.ts'
import { officeAt } from '../address.ts'
import { typedDay } from '../day-typed.ts'
import type { OfficeFrame } from '../frame.ts'
import { HeadRow } from '../parts/head-row.tsx'
import { type Citing, citingOf, Notes } from '../parts/marks.tsx'
import { Choice, Line } from '../parts/mission-form.tsx'
import { Ranking, Told } from '../parts/money-ranking.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { ReadAt } from '../parts/read-at.tsx'
import { Section } from '../parts/section.tsx'
import { TypedAgain } from '../parts/typed-again.tsx'
import { typedWrong } from '../problem-field.ts'
import { fieldChoices, MONEY_CHOICES, type MoneyWords, moneyWords } from '../words/money-words.ts'

type MoneyProps = { frame: OfficeFrame; view: MoneyView | undefined; asked: MoneyAsked }

/** Capital by origin, place, field or year: our files beside what sources tell, every difference with its reasons. */
export function MoneyPage({ frame, view, asked }: MoneyProps) {
  const own = moneyWords(frame.lang)
  const office = frame.office.office.id
  const citing = citingOf(office, frame.words, view?.cites ?? [], frame.here)
  const again = view
    ? undefined
    : {
        deed: 'money',
        typed: { ...asked, from: typedWrong(frame.problems.find((one) => one.where === 'from')) ?? '' },
        texts: new Map(),
      }
  return (
    <Page frame={frame} page="money" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        <a href={officeAt(office, 'charts')}>{own.charts}</a>
        <a href={officeAt(office, 'rates')}>{own.rates}</a>
      </PlainHead>
      <div class="list-tools">
        <TypedAgain again={again}>
          <Asking frame={frame} view={view} asked={asked} />
        </TypedAgain>
        <ReadAt frame={frame} />
      </div>
      {view && (
        <>
          <p>{own.of(view.measureWord, view.sideWord, view.hostName, view.asOfText)}</p>
          <Refusals view={view} own={own} />
          <Ranking view={view} own={own} citing={citing} />
          <Registered view={view} own={own} citing={citing} />
        </>
      )}
      <Notes citing={citing} />
    </Page>
  )
}

function Asking({ frame, view, asked }: MoneyProps) {
  const own = moneyWords(frame.lang)
  const { lang } = frame
  const chosen = view ?? asked
  return (
    <form class="list-form" method="get" action={officeAt(frame.office.office.id, 'money')}>
      {(['by', 'measure', 'side'] as const).map((name) => (
        <Choice
          label={own[name]}
          name={name}
          value={chosen[name]}
          options={Object.entries(MONEY_CHOICES[name]).map(([value, says]) => [value, says[lang]] as const)}
        />
      ))}
      <Choice
        label={own.field}
        name="sector"
        value={asked.sector}
        options={[['', own.allFields], ...fieldChoices(lang)]}
      />
      <Choice
        label={own.currency}
        name="currency"
        value={asked.currency}
        options={[['', own.asIs], ...['USD', 'VND', 'KRW', 'JPY'].map((code) => [code, code] as const)]}
      />
      <Line label={own.from} name="from" value={typedDay(asked.from)} />
      <button type="submit" class="quiet">
        {own.show}
      </button>
    </form>
  )
}

type PartProps = { view: MoneyView; own: MoneyWords; citing: Citing }

function Refusals({ view, own }: Omit<PartProps, 'citing'>) {
  const lines = [
    ...(view.rates.length ? [own.converted(view.rates.join('; '))] : []),
    ...view.refusals,
    ...(view.mixedNote ? [view.mixedNote] : []),
    ...view.apart.map(({ word, files }) => own.apart(word, files)),
  ]
  if (!lines.length) return null
  return (
    <ul class="sum-reasons">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}

function Registered({ view, own, citing }: PartProps) {
  return (
    <Section id="registered" title={own.registered} says={own.registeredSays}>
      <table class="rows over-time" aria-labelledby="registered-head">
        <HeadRow heads={[own.part, own.files, own.told, own.difference]} />
        <tbody>
          {view.registered.map((row) => (
            <tr class={row.part === 'total' ? 'total' : undefined}>
              <th scope="row" data-label={own.part}>
                {row.word}
              </th>
              <td data-label={own.files}>{row.sumsText}</td>
              <td data-label={own.told}>
                {row.toldText ?? <Told told={row.told} own={own} citing={citing} />}
              </td>
              <td data-label={own.difference}>{row.difference ?? <Nothing />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.registeredNote && <p class="why">{view.registeredNote}</p>}
    </Section>
  )
}
