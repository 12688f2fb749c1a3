import { raw } from 'hono/html'
import type { EndView, StepView, TieLine } from '#views/ties/ties-view.ts'
import type { TieLines as Lines } from '#views/ties.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { escaped } from '../markup.ts'
import { type TiesWords, tiesWords } from '../words/ties-words.ts'
import { type Citing, marksText } from './marks.tsx'
import { PartyLink } from './party-link.tsx'
import { Section } from './section.tsx'

/** How many stages are left out, and where all of them stand, written as HTML takes it. */
type MoreStages = { readonly text: string; readonly says: string; readonly at: string }

/** The stages of one tie in a row, each with its day and its source. */
export function stagesText(steps: readonly StepView[], citing: Citing, more?: MoreStages): string {
  const told = steps.map(({ step, word, onText, marks, basis }) => {
    const by = basis ? `<span class="item-more"> ${escaped(basis)}</span>` : ''
    const when = `<span>${escaped(onText)}${marksText(marks, citing)}${by}</span>`
    return `<li data-step="${step}"><b>${escaped(word)}</b> ${when}</li>`
  })
  const rest = more
    ? `<li><a href="${more.at}" title="${escaped(more.says)}">${escaped(more.text)}</a></li>`
    : ''
  return `<ol class="stages">${told.join('')}${rest}</ol>`
}

/** The last day with how it was reckoned, and the last day for notice. */
export function EndOf({ end, own }: { end: EndView | undefined; own: TiesWords }) {
  return raw(endText(end, own))
}

/** The same as it stands in HTML. */
export function endText(end: EndView | undefined, own: TiesWords): string {
  if (!end) return '<span class="nothing">–</span>'
  const on = end.onText ? `<b>${escaped(end.onText)}</b>` : ''
  const left =
    end.daysLeft !== undefined && end.daysLeft >= 0
      ? `<span class="item-more"> ${escaped(own.daysLeft(end.daysLeft))}</span>`
      : ''
  const notice = end.noticeText
    ? `<span class="ends-notice">${escaped(own.noticeBy)} <b>${escaped(end.noticeText)}</b></span>`
    : ''
  return `${on}${left}<span class="ends-says">${escaped(end.says)}</span>${notice}`
}

/** Why a tie lapsed beside another, in the words of who decided it, linked to where they are kept. */
export function lapsedText({ lapsed }: Pick<TieLine, 'lapsed'>, office: string): string {
  if (!lapsed) return ''
  const at = escaped(officeAt(office, 'sources', lapsed.sourceId))
  return `<span class="item-more"> <a href="${at}">${escaped(lapsed.why)}</a></span>`
}

type TieLinesProps = { frame: OfficeFrame; over: Lines; citing: Citing }

/** The ties of one partner over time: stages, state, end, papers. */
export function TieLines({ frame, over: { lines, asOfText }, citing }: TieLinesProps) {
  const own = tiesWords(frame.lang)
  if (!lines.length) return null
  return (
    <Section id="tie-over-time" title={own.tieLine} says={own.tieLineSays(asOfText)}>
      {lines.map((line) => (
        <div class="tie-over-time">
          <p class="item-main">
            <PartyLink party={line.partner} office={citing.office} /> –{' '}
            {line.ours.map((one) => one.name).join(', ')}
            <span class="tag">{line.stateWord}</span>
            {raw(lapsedText(line, citing.office))}
          </p>
          {raw(stagesText(line.steps, citing))}
          {line.end && (
            <p>
              {own.end}: <EndOf end={line.end} own={own} />
            </p>
          )}
          {line.agreements.length > 0 && (
            <p>
              {own.papers}:{' '}
              {line.agreements.map((paper, i) => (
                <>
                  {i > 0 && '; '}
                  <a class="plain" href={officeAt(citing.office, 'records', paper.recordId)}>
                    {paper.title}
                  </a>
                </>
              ))}
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}
