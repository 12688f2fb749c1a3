import type { ConferenceView } from '#views/conference/conference-view.ts'
import type { InvestmentChoices } from '#views/source-choices.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { ConferenceForms } from '../parts/conference-forms.tsx'
import { HandedList } from '../parts/handed-list.tsx'
import { HeadRow } from '../parts/head-row.tsx'
import { otherLanguage } from '../parts/other-language.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { Proof } from '../parts/proof.tsx'
import { Section } from '../parts/section.tsx'
import { type ConferenceWords, conferenceWords } from '../words/conference-words.ts'

type ConferenceProps = {
  frame: OfficeFrame
  view: ConferenceView
  choices: InvestmentChoices
  again: { readonly deed: string; readonly typed: Readonly<Record<string, string>> } | undefined
}

/** One conference: the sums of its list, the totals stated beside them, the follow-ups, the list itself. */
export function ConferencePage({ frame, view, choices, again }: ConferenceProps) {
  const own = conferenceWords(frame.lang)
  const office = frame.office.office.id
  const head = [view.dateText, view.placeName].filter(Boolean).join(', ')
  return (
    <Page frame={frame} page="conference" title={view.title}>
      <PlainHead
        title={view.title}
        says={head}
        eyebrow={own.title}
        {...otherLanguage(view.title, frame.lang)}
      >
        <a href={officeAt(office, 'records', view.id)}>{own.record}</a>
        <a href={officeAt(office, 'conferences')}>{own.back}</a>
      </PlainHead>
      {view.groups.length > 0 && <Sums view={view} own={own} />}
      <Stated frame={frame} view={view} own={own} />
      {view.rounds.length > 0 && <Rounds frame={frame} view={view} own={own} />}
      <HandedList frame={frame} view={view} own={own} />
      <ConferenceForms frame={frame} view={view} choices={choices} again={again} />
    </Page>
  )
}

type StatedLine = ConferenceView['stated'][number]

type PartProps = { view: ConferenceView; own: ConferenceWords }

function Sums({ view, own }: PartProps) {
  return (
    <Section id="sums" title={own.sums} says={own.sumsSays}>
      <table class="rows over-time" aria-labelledby="sums-head">
        <HeadRow heads={[own.what, own.whose, own.count, own.sum]} />
        <tbody>
          {view.groups.map((one) => (
            <tr data-handed={one.handed}>
              <th scope="row" data-label={own.what}>
                {one.handedWord}
              </th>
              <td data-label={own.whose}>{one.sideWord}</td>
              <td data-label={own.count}>{one.count}</td>
              <td data-label={own.sum}>
                {one.sumsText}
                {one.unpriced > 0 && <span class="item-more"> {own.unpriced(one.unpriced)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function Stated({ frame, view, own }: PartProps & { frame: OfficeFrame }) {
  const both = (count: number | undefined, text: string | undefined) =>
    [count === undefined ? '' : own.projectCount(count), text ?? '']
      .filter((one) => one !== '' && one !== '–')
      .join('; ') || '–'
  return (
    <Section id="stated" title={own.stated}>
      {!view.stated.length && <p class="none">{own.noStated}</p>}
      {view.stated.length > 0 && (
        <table class="rows over-time" aria-labelledby="stated-head">
          <HeadRow heads={[own.what, own.statedCol, own.listed, own.gap, own.proof]} />
          <tbody>
            {view.stated.map((one) => (
              <tr>
                <th scope="row" data-label={own.what}>
                  {one.handedWord}, {one.sideWord}
                </th>
                <td data-label={own.statedCol}>{both(one.projects, one.amountText)}</td>
                <td data-label={own.listed}>
                  {view.rows.length ? both(one.listedCount, one.listedText) : own.noListYet}
                </td>
                <td data-label={own.gap}>{view.rows.length ? gapText(one, own) : '–'}</td>
                <td data-label={own.proof}>
                  <Proof frame={frame} proof={one.proof} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

/** What the total stated and the list differ by; said to be nothing where they agree, unknown where one of them is silent. */
function gapText({ projectsGap, amountGap, amountGapText }: StatedLine, own: ConferenceWords): string {
  const sum = amountGap && !amountGap.startsWith('0 ') ? amountGapText?.replaceAll(' ', '\u00a0') : undefined
  const parts = [projectsGap ? own.projectCount(projectsGap) : undefined, sum].filter(Boolean)
  if (parts.length) return parts.join('; ')
  return projectsGap === undefined && amountGap === undefined ? '–' : own.noGap
}

function Rounds({ frame, view, own }: PartProps & { frame: OfficeFrame }) {
  return (
    <Section id="rounds" title={own.rounds} {...(view.rows.length ? {} : { says: own.asks })}>
      <ul class="deal-list">
        {view.rounds.map((one) => (
          <li>
            <b>{own.months(one.months)}</b>: {one.dueText} <span class="tag">{one.stateWord}</span>
            {!one.whole && <span class="item-more">{own.looked(one.done, one.done + one.left)}</span>}
            {one.whole && !one.found.length && <span class="item-more">{own.notYet}</span>}
            {one.found.map((look) => (
              <span class="item-more">
                {look.dayText}: {look.word} <Proof frame={frame} proof={look.proof} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
